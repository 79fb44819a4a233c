"""The few words that some keys of data/ may have, in plain words."""

from macros.model.messages import N_, NP_

KEYWORDS = {
    "weekly": N_("weekly"),
    "monthly": N_("monthly"),
    "quarterly": N_("quarterly"),
    "half-yearly": N_("every six months"),
    "yearly": N_("yearly"),
    "higher": NP_("better direction of a figure", "higher"),
    "lower": NP_("better direction of a figure", "lower"),
    "inside": NP_("better direction of a figure", "inside the range"),
    "technical": NP_("kind of question", "technical"),
    "behavioural": NP_("kind of question", "behavioural"),
    "culture": NP_("kind of question", "culture"),
    "draft": NP_("status of a page", "draft"),
    "goods": NP_("what companies sell", "goods"),
    "services": NP_("what companies sell", "services"),
    "base": N_("base pay"),
    "total": N_("total pay"),
    "sourced": NP_("method of a figure", "sourced"),
    "modelled": NP_("method of a figure", "modelled"),
    "proposed": NP_("method of a figure", "proposed"),
    "must-have": NP_("need of a requirement", "must-have"),
    "nice-to-have": NP_("need of a requirement", "nice-to-have"),
    "USD": NP_("currency", "US dollars"),
}
"""Each as a value stands behind a label or a colon; tests hold the table complete."""
