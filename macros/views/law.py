"""Blocks of the law of places: what it asks of postings, of remote jobs, of questions on past pay, of AI in hiring."""

from collections.abc import Iterable, Mapping
from functools import partial
from itertools import chain
from typing import Any

from markupsafe import Markup

from macros.catalog.locations import rules_at, shown
from macros.model.jurisdiction import Jurisdiction
from macros.model.law import AiRule, Law, has_begun
from macros.model.messages import NP_
from macros.text import inline
from macros.text.alphabet import sorted_by
from macros.text.language import Language
from macros.text.lists import WITH_COMMAS, joined
from macros.views.law_addresses import AI_PAGE, PAGE
from macros.views.renderer import Renderer, aside, block

SINCE = NP_("a law", "in force since {day}")
COMING = NP_("a law", "not yet in force, takes effect {day}")
_ENFORCED = NP_("a law", "enforced since {day}")
_WILL_BE = NP_("a law", "enforced from {day}")

TOPICS = {
    "range": NP_("topic of the law", "Pay in postings"),
    "open": NP_("topic of the law", "No open-ended range"),
    "remote": NP_("topic of the law", "Covers remote jobs"),
    "benefits": NP_("topic of the law", "Benefits in postings"),
    "history": NP_("topic of the law", "No questions about past pay"),
    "ai": NP_("topic of the law", "AI in hiring"),
    "coming": NP_("topic of the law", "Not in force yet"),
}
"""By what the table of places can be narrowed."""


def topics(place: Jurisdiction, day: str) -> list[str]:
    """The topics of `TOPICS` that a place has something on, on a day (ISO 8601)."""
    days = [*(law.first_day for law in place.laws), *(rule.first_day for rule in place.ai)]
    is_coming = any(first and not has_begun(first, day) for first in days)
    found = {
        "range": place.asks_postings,
        "open": place.open_end == "refused",
        "remote": place.remote == "covered",
        "benefits": place.benefits is not None and place.benefits.answer == "required",
        "history": bans_questions(place),
        "ai": bool(place.ai),
        "coming": is_coming,
    }
    return [topic for topic in TOPICS if found[topic]]


def bans_questions(place: Jurisdiction) -> bool:
    """Whether employers there may not ask about past pay."""
    return place.salary_history is not None and place.salary_history.question == "banned"


def law_context(renderer: Renderer) -> dict[str, Any]:
    """What the parts of `_law.html` need."""
    return {
        "dated": partial(_dated, renderer),
        "coming": partial(_coming, renderer),
        "in_voice": partial(inline.render, values={}, resolve=renderer.guide_link),
        "law_page": renderer.link(PAGE),
        "ai_page": renderer.link(AI_PAGE),
    }


def _dated(renderer: Renderer, law: Law | AiRule) -> str:
    """`in force since November 1, 2022`, as of the day of the site; empty where no date is known."""
    language, day = renderer.language, renderer.shown.day.isoformat()
    said = []
    for date, past, future in ((law.effective, SINCE, COMING), (law.enforced_from, _ENFORCED, _WILL_BE)):
        if date:
            said.append(language.say(past if has_begun(date, day) else future, day=language.period(date)))
    return joined(language, said, WITH_COMMAS)


def _coming(renderer: Renderer, place: Jurisdiction) -> str:
    """`not yet in force, takes effect January 1, 2027`, of a place where no law is in force; empty elsewhere."""
    day = renderer.shown.day.isoformat()
    if any(not law.first_day or has_begun(law.first_day, day) for law in place.laws):
        return ""
    return next((_dated(renderer, law) for law in place.laws), "")


@block
def law_table(renderer: Renderer) -> Markup:
    """Every place in one table, which a script narrows by place and topic; it is whole without the script."""
    places = {key: place for key, place in renderer.catalog.jurisdictions.items() if not place.hints}
    if not places:
        return Markup()
    day = renderer.shown.day.isoformat()
    shown_for = {key: [key, *(other for other, place in places.items() if place.part_of == key)] for key in places}
    found = {key: topics(place, day) for key, place in places.items()}
    used = set(chain.from_iterable(found.values()))
    return renderer.render(
        "law_table.html",
        places=_in_order(places, renderer.language),
        topics=found,
        offered={key: renderer.language.say(words) for key, words in TOPICS.items() if key in used},
        ids={key: {"places": "+".join(shown_for[key]), "topics": "+".join(found[key])} for key in places},
        **law_context(renderer),
    )


_KINDS = ("country", "state", "city", "province", "union")

_HOME = {"es": "spain", "de": "germany", "fr": "france", "el": "greece", "pt": "portugal"}
"""Where a language is spoken whose readers look up their own law first: the first part of its tag to a jurisdiction."""


def _in_order(places: Mapping[str, Jurisdiction], language: Language) -> dict[str, Jurisdiction]:
    """Countries first, then states with their cities, provinces, and unions with their members; each by its title.

    The law of the country where the language is spoken, and that of its union, lead.
    """
    home = places.get(_HOME.get(language.lang.split("-")[0], ""))

    def rank(key: str) -> tuple[object, ...]:
        place = places[key]
        wider = places.get(place.part_of or "", place)
        lead = 0 if place is home else 1 if home and wider is places.get(home.part_of or "") else 2
        kind = place.kind if wider is place else "state" if place.kind == "city" else wider.kind
        return lead, _KINDS.index(kind), sorted_by(wider.title), int(wider is not place), sorted_by(place.title)

    return {key: places[key] for key in sorted(places, key=rank)}


@block
def posting_law(renderer: Renderer, role: str) -> Markup:
    """What the law asks of a posting in each place of the role's locations, as a table of answers."""
    catalog = renderer.catalog
    found = {key: place for key, place in _of_role(renderer, role).items() if place.asks_postings}
    if not found:
        return Markup()
    without = [catalog.locations[key].title for key, rules in _applying(renderer, role).items() if not rules]
    return renderer.render("posting_law.html", places=found, without=without, **law_context(renderer))


@aside("posting-law")
def posting_law_places(renderer: Renderer, role: str) -> Markup:
    """For each of the role's locations, the places whose law wants pay in the posting."""
    places = renderer.catalog.jurisdictions
    applying = {
        key: [places[rule] for rule in rules if places[rule].asks_postings]
        for key, rules in _applying(renderer, role).items()
    }
    return renderer.render("posting_law_places.html", applying=applying, **law_context(renderer))


@aside("remote-reach")
@block
def remote_reach(renderer: Renderer, role: str = "") -> Markup:
    """Which remote jobs the law of a place reaches: of the role's locations in full, of others that do by name."""
    own = _of_role(renderer, role)
    places = renderer.catalog.jurisdictions
    others = {key: place for key, place in places.items() if key not in own and place.remote == "covered"}
    return renderer.render(
        "remote_reach.html",
        places={key: place for key, place in own.items() if place.asks_postings},
        others=_in_order(others, renderer.language),
        **law_context(renderer),
    )


@aside("pay-history")
@block
def pay_history_places(renderer: Renderer, role: str = "") -> Markup:
    """Where employers may not ask about past pay: at the role's locations, then elsewhere."""
    own = _of_role(renderer, role)
    banning = {key: place for key, place in renderer.catalog.jurisdictions.items() if bans_questions(place)}
    applying = _applying(renderer, role) if role else {}
    return renderer.render(
        "pay_history_places.html",
        applying={key: [banning[rule] for rule in rules if rule in banning] for key, rules in applying.items()},
        others=_in_order({key: place for key, place in banning.items() if key not in own}, renderer.language),
        **law_context(renderer),
    )


@block
def ai_rules(renderer: Renderer) -> Markup:
    """What the law of each place asks of employers that use AI in hiring."""
    places = {key: place for key, place in renderer.catalog.jurisdictions.items() if place.ai}
    return renderer.render("ai_rules.html", places=_in_order(places, renderer.language), **law_context(renderer))


@block
def member_states(renderer: Renderer) -> Markup:
    """How far each member state of a union has put its rule into national law."""
    unions = {key: place for key, place in renderer.catalog.jurisdictions.items() if place.members}
    by_state = partial(_by_state, renderer.language)
    return renderer.render("member_states.html", unions=unions, by_state=by_state, **law_context(renderer))


def _by_state(language: Language, members: Mapping[str, str]) -> dict[str, list[str]]:
    """State of the national law, in the order of the model, to the names of countries in that of the alphabet."""
    return {
        state: sorted(map(language.country, found), key=sorted_by)
        for state in ("in-force", "partly", "draft", "none")
        if (found := [country for country, said in members.items() if said == state])
    }


@block
def federal_hints(renderer: Renderer) -> Markup:
    """What the law of a whole country asks beside that of its parts."""
    countries = {key: place for key, place in renderer.catalog.jurisdictions.items() if place.hints}
    return renderer.render("federal_hints.html", countries=countries, **law_context(renderer))


def _applying(renderer: Renderer, role: str) -> dict[str, tuple[str, ...]]:
    """Each location of a role to the jurisdictions whose rules apply there."""
    locations = renderer.catalog.locations
    known = renderer.catalog.jurisdictions
    paid = renderer.guide(role)[0].compensation.locations
    return {key: tuple(rule for rule in rules_at(locations, key) if rule in known) for key in shown(locations, paid)}


def _of_role(renderer: Renderer, role: str) -> dict[str, Jurisdiction]:
    """The jurisdictions of a role's locations, each once; none without a role."""
    rules: Iterable[str] = chain.from_iterable(_applying(renderer, role).values()) if role else ()
    return {rule: renderer.catalog.jurisdictions[rule] for rule in dict.fromkeys(rules)}
