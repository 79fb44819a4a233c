"""schema.org data for search engines: Occupation on pay pages, FAQPage on FAQ pages.

JobPosting is for one real, open job and is never in a guide (Google's rules for job postings).
"""

from collections.abc import Mapping, Sequence
from typing import Any

from macros.catalog.catalog import Catalog
from macros.catalog.locations import country_of
from macros.catalog.occupations import occupation_codes
from macros.model.guide import Guide
from macros.model.messages import N_
from macros.model.occupation import SYSTEMS, OccupationCode
from macros.model.pay import Pay
from macros.model.provenance import Provenance
from macros.model.quantity import Quantity
from macros.places.keywords import KEYWORDS
from macros.text import inline
from macros.text.language import Language
from macros.text.placeholders import values

_PLACES = {
    "metro": "City",
    "city": "City",
    "region": "AdministrativeArea",
    "country": "Country",
    "remote-area": "AdministrativeArea",
}
"""Kind of location to its type of schema.org."""

_BASE_PAY = N_("base, {place}")
"""What base pay in a place is called."""


def occupation(catalog: Catalog, role: str, url: str, language: Language) -> dict[str, Any]:
    """Occupation with base pay nationally and by location as far as a source gives it, in units of the currency.

    Who reads it sees none of the words around a figure, so what is modeled or proposed stays out. Raises LookupError
    where no source gives any of the role's pay.
    The amounts are ranges, not a distribution: no source gives percentiles or a median of this role.
    """
    guide = catalog.roles[role].guide()
    pay = guide.compensation
    everywhere: list[tuple[str, str, Pay, Provenance]] = [
        (*_nation(catalog, guide, language), pay.reference, pay.source()),
        *(
            (_PLACES[catalog.locations[key].kind], catalog.locations[key].title, amounts, pay.source(key))
            for key, amounts in pay.locations.items()
        ),
    ]
    places = [place for place in everywhere if place[-1].method == "sourced"]
    if not places:
        raise LookupError("no source gives this role's pay")
    return {
        "@context": "https://schema.org",
        "@type": "Occupation",
        "name": guide.role.title,
        "url": url,
        "mainEntityOfPage": {"@type": "WebPage", "lastReviewed": places[0][-1].verified_on.isoformat(), "url": url},
        **_categories(occupation_codes(catalog.roles[role]), language),
        "occupationLocation": [{"@type": kind, "name": place} for kind, place, _, _ in places],
        "estimatedSalary": [
            {
                "@type": "MonetaryAmount",
                "name": language.say(_BASE_PAY, place=place),
                "currency": pay.currency,
                "value": _amount(amounts.base),
            }
            for _, place, amounts, _ in places
        ],
    }


def _nation(catalog: Catalog, guide: Guide, language: Language) -> tuple[str, str]:
    """Type and name of the country that national pay is paid in: that of the role's locations, or the handbook's.

    Where one scale holds everywhere and the employer is in one place, it is that place.
    """
    own = catalog.settings.country
    wider = {location.part_of for location in catalog.locations.values()}
    own_places = [location for key, location in catalog.locations.items() if key not in wider]
    if guide.compensation.is_one_scale and len(own_places) == 1:
        return _PLACES[own_places[0].kind], own_places[0].title
    found = {country_of(catalog.locations, key) or own for key in guide.compensation.locations} or {own}
    country = found.pop() if len(found) == 1 else own
    return ("Country", language.country(country)) if country else ("Place", language.pgettext("pay", "National"))


def _categories(codes: Mapping[str, Sequence[OccupationCode]], language: Language) -> dict[str, Any]:
    """Every code of the occupation once, with the classification that it is of; nothing where there is none."""
    found = {(code.system, code.code, code.covers) for some in codes.values() for code in some}
    ordered = sorted(found, key=lambda code: (list(SYSTEMS).index(code[0]), code[1], code[2] or ""))
    listed = [
        {
            "@type": "CategoryCode",
            "codeValue": code,
            **({"description": covers} if covers else {}),
            "inCodeSet": {"@type": "CategoryCodeSet", "name": language.say(KEYWORDS[system])},
        }
        for system, code, covers in ordered
    ]
    return {"occupationalCategory": listed} if listed else {}


def _amount(pay: Quantity) -> dict[str, Any]:
    """An exact amount, a range, or the one end that is known, with what it is paid for."""
    low, high = float(pay.low), float(pay.high)
    ends = {"minValue": low, "maxValue": high}
    if pay.up_to:
        ends = {"maxValue": high}
    elif not pay.is_range:
        ends = {"minValue": low} if pay.open_ended else {"value": low}
    return {"@type": "QuantitativeValue", **ends, "unitText": (pay.period or "year").upper()}


def faq_page(guide: Guide, language: Language) -> dict[str, Any]:
    """FAQPage with all questions and the answers as plain text."""
    said = language.formatted(values(guide))
    entries = [*guide.faq.employers.values(), *guide.faq.job_seekers.values()]
    return {
        "@context": "https://schema.org",
        "@type": "FAQPage",
        "inLanguage": language.lang,
        "mainEntity": [
            {
                "@type": "Question",
                "name": entry.question,
                "acceptedAnswer": {"@type": "Answer", "text": inline.plain(entry.answer, said)},
            }
            for entry in entries
        ],
    }
