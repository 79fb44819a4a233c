"""The law of a place as the posting check reads it."""

from typing import Any

from macros.model.jurisdiction import Jurisdiction
from macros.model.law import Asked
from macros.model.messages import NP_, Message
from macros.text.language import Language
from macros.views.law import COMING, SINCE
from macros.views.law_addresses import law_address

_POSTAL = {
    "california": "CA", "colorado": "CO", "connecticut": "CT", "delaware": "DE", "district-of-columbia": "DC",
    "hawaii": "HI", "illinois": "IL", "maine": "ME", "maryland": "MD", "massachusetts": "MA", "minnesota": "MN",
    "new-jersey": "NJ", "new-york-city": "NYC", "new-york-state": "NY", "vermont": "VT", "virginia": "VA",
    "washington": "WA", "british-columbia": "BC", "ontario": "ON", "prince-edward-island": "PEI",
}  # fmt: skip
"""The short names of places, as lists of states that a posting leaves out have them."""


_NO_DAY = NP_("a law", "we have not looked up since when")


def place_of(language: Language, key: str, place: Jurisdiction, union: Jurisdiction | None) -> dict[str, Any]:
    """Its title, what rules read of it, and the days and sources of each part of its law.

    `union` is the wider place, whose law binds nobody here before this country has put it into its own.
    """
    return {
        "title": place.title,
        "kind": place.kind,
        "part_of": place.part_of or "",
        "unbound": bool(union and union.members and union.members.get(place.country or "") != "in-force"),
        "address": law_address(key, place),
        "names": _names(key, place.title),
        "values": _values(language, place),
        "topics": _topics(language, place),
        "unchecked": list(place.unchecked),
        "verified_on": language.date(place.verified_on),
    }


def _values(language: Language, place: Jurisdiction) -> dict[str, Any]:
    """The fields that rules read; what is not known is None or `unknown`."""
    asks_pay = place.asks_postings and bool(place.must_contain)
    width = place.widest_range
    named = place.benefits.names if place.benefits else ()
    return {
        "asks_postings": place.asks_postings,
        "asks_pay": asks_pay and place.pay_told == "in-posting",
        "asks_pay_before_interview": asks_pay and place.pay_told == "before-interview",
        "employees": place.employees,
        "remote": place.remote,
        "open_end": place.open_end,
        "variable_pay": _answer(place.variable_pay),
        "benefits": _answer(place.benefits),
        "names_health": "health" in named,
        "names_retirement": "retirement" in named,
        "deadline": place.deadline,
        "how_to_apply": place.how_to_apply,
        "salary_history": place.salary_history.question if place.salary_history else "unknown",
        "free_if_partly_commission": place.range_free_if == "partly-commission",
        "free_if_only_commission": place.range_free_if is not None,
        "states_ai": "ai" in place.statements,
        "states_vacancy": "vacancy" in place.statements,
        "bars_local_experience": "local-experience" in place.may_not_ask,
        "bars_personal_details": "personal-details" in place.may_not_ask,
        "has_ai_rules": bool(place.ai),
        "limits_width": width is not None,
        "width_at_most": int(width.at_most.high) if width else None,
        "width_said": language.quantity(width.at_most) if width else "",
        "width_unless_above": int(width.unless_above.high) if width and width.unless_above else None,
    }


def _names(key: str, title: str) -> str:
    """What a posting calls it, as a pattern: its title, its name without what it is, and its postal code."""
    name = key.replace("-", " ").title()
    names = {title, name, name.removesuffix(" State"), _POSTAL.get(key, title)}
    return rf"(?<![A-Za-z])(?:{'|'.join(sorted(one.replace('.', '[.]') for one in names))})(?![A-Za-z])"


def _since(language: Language, words: Message, day: str | None) -> str:
    return language.say(words, day=language.period(day)) if day else language.say(_NO_DAY)


def _answer(asked: Asked | None) -> str:
    return asked.answer if asked else "unknown"


def _topics(language: Language, place: Jurisdiction) -> dict[str, dict[str, str]]:
    """Of each part of the law the first day, for programs and in words, and where it was read."""
    past = place.salary_history.source if place.salary_history else None
    ban = [law for law in place.laws if law.about == "salary-history"]
    days = {
        "postings": (place.first_day, place.sources[0]),
        "salary-history": (ban[0].first_day if ban else None, past or place.sources[0]),
        "ai": (place.ai[0].first_day if place.ai else None, (place.ai[0] if place.ai else place).sources[0]),
    }
    return {
        topic: {
            "day": day or "",
            "said": _since(language, SINCE, day),
            "coming": _since(language, COMING, day),
            "source": source,
        }
        for topic, (day, source) in days.items()
    }
