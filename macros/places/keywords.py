"""The few words that some keys of data/ may have, in plain words."""

from macros.model.messages import N_, NP_

KEYWORDS = {
    "daily": NP_("how often", "daily"),
    "weekly": NP_("how often", "weekly"),
    "monthly": NP_("how often", "monthly"),
    "quarterly": NP_("how often", "quarterly"),
    "half-yearly": NP_("how often", "every six months"),
    "yearly": NP_("how often", "yearly"),
    "higher": NP_("a measure is better when", "higher"),
    "lower": NP_("a measure is better when", "lower"),
    "inside": NP_("a measure is better when", "inside the range"),
    "draft": NP_("status of a page", "draft"),
    "goods": NP_("what companies sell", "goods"),
    "services": NP_("what companies sell", "services"),
    "base": N_("base pay"),
    "total": N_("total pay"),
    "sourced": NP_("method of a figure", "sourced"),
    "modelled": NP_("method of a figure", "modelled"),
    "proposed": NP_("method of a figure", "proposed"),
    "metro": NP_("kind of location", "metropolitan area"),
    "city": NP_("kind of location", "city"),
    "region": NP_("kind of location", "region"),
    "country": NP_("kind of location", "country"),
    "remote-area": NP_("kind of location", "area for work at a distance"),
    "onet-soc": NP_("classification of occupations", "O*NET-SOC"),
    "soc": NP_("classification of occupations", "SOC (US)"),
    "uk-soc": NP_("classification of occupations", "SOC (UK)"),
    "isco-08": NP_("classification of occupations", "ISCO-08"),
    "esco": NP_("classification of occupations", "ESCO"),
    "kldb-2010": NP_("classification of occupations", "KldB 2010"),
    "rome": NP_("classification of occupations", "ROME"),
    "USD": NP_("currency", "US dollars"),
}
"""Each as a value stands behind a label or a colon; tests hold the table complete."""
