"""When facts are due: the page that lists them, its JSON, and the notice on pages that show stale ones."""

import datetime
import json
from dataclasses import dataclass

from markupsafe import Markup

from macros.places.in_words import place_in_words, whole_place_in_words
from macros.places.place import KeyPath
from macros.places.titles import page_title, role_title
from macros.reviews import VerifiedFact
from macros.reviews.intervals import after
from macros.text import addresses
from macros.views.change_links import address_of
from macros.views.renderer import Renderer, block

DUE_FILE = "about/due.json"
_SECTIONS = {
    "figures": "national",
    "modeled_from": "national",
    "locations_from": "by-metro",
    "level_model": "by-level",
    "mix": "mix",
    "reported": "reported",
}
"""First keys of compensation.yml to the section that shows what they speak of."""

LISTED = 200
"""How many facts a list of the page holds at most; the list for programs has all."""

_STATES = ("overdue", "soon", "later")


@dataclass(frozen=True)
class Row:
    """One fact as the page lists it."""

    fact: VerifiedFact
    words: str
    page: str
    role: str
    address: str
    """Where it shows; empty for what no page shows."""

    edit: str


@dataclass(frozen=True)
class NoticedFact:
    """One fact as the notice of a page names it."""

    fact: VerifiedFact
    words: str
    address: str
    """Where it shows; empty for what no page shows."""


@dataclass(frozen=True)
class Record:
    """One fact for programs, with days in ISO 8601. The names are promised: other programs read them."""

    name: str
    role: str | None
    """Its id."""

    variant: dict[str, str] | None
    """Axis to id."""

    kind: str
    """sourced, modeled, proposed or laws."""

    owners: tuple[str, ...]
    verified_on: str
    note: str | None
    review_by: str
    state: str
    """On the day of the list: overdue, soon or later."""

    page: str | None
    """An address below the language."""

    file: str
    line: int
    path: KeyPath
    """Its keys in the file."""


@block
def review_intervals(renderer: Renderer) -> Markup:
    """How long facts count, as data/handbook.yml says."""
    return renderer.render("review_intervals.html", within=renderer.catalog.settings.reviews.within)


@block
def review_day(renderer: Renderer) -> Markup:
    """The day that the list speaks of, and the list for programs."""
    coming = (fact for fact in renderer.shown.all if not fact.is_due(renderer.shown.day))
    return renderer.render("review_day.html", next=next(coming, None), file=DUE_FILE)


@block
def facts_due(renderer: Renderer, state: str) -> Markup:
    """The facts that are `overdue`, or due `soon`, the first due first."""
    facts = [fact for fact in renderer.shown.all if _state(renderer, fact) == state]
    rows = [_row(renderer, fact) for fact in facts[:LISTED]]
    return renderer.render(
        "facts_due.html", rows=rows, left=len(facts) - len(rows), state=state, soon=_soon(renderer), file=DUE_FILE
    )


@block
def facts_due_later(renderer: Renderer) -> Markup:
    """All other facts, role by role; of too many only how many each role has."""
    roles: dict[str, list[VerifiedFact]] = {}
    facts = [fact for fact in renderer.shown.all if _state(renderer, fact) == "later"]
    for fact in facts:
        roles.setdefault(role_title(fact.place, renderer.language), []).append(fact)
    listed = len(facts) <= LISTED
    rows = {role: [_row(renderer, fact) for fact in facts] if listed else [] for role, facts in roles.items()}
    return renderer.render("facts_due_later.html", roles=roles, rows=rows, file=DUE_FILE, listed=listed)


def notice_of(renderer: Renderer) -> Markup:
    """The notice of the page that is open; empty if it shows no fact."""
    found = renderer.shown.on_page()
    is_of_one_role = len({fact.place.role for fact, _ in found} - {""}) < 2
    rows = [
        NoticedFact(
            fact,
            (place_in_words if is_of_one_role and fact.place.role else whole_place_in_words)(
                fact.place, renderer.language
            ),
            f"#{anchor}" if anchor else _address(renderer, fact),
        )
        for fact, anchor in found
    ]
    return renderer.render("review_notice.html", rows=rows, day=renderer.shown.day) if rows else Markup()


def due_json(renderer: Renderer) -> str:
    """Every fact for programs, the first due first: `{"as_of": day, "facts": [...]}`, each fact as a Record."""
    facts = [vars(_record(renderer, fact)) for fact in renderer.shown.all]
    whole = {"as_of": renderer.shown.day.isoformat(), "facts": facts}
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def _record(renderer: Renderer, fact: VerifiedFact) -> Record:
    place = fact.place
    return Record(
        name=whole_place_in_words(place, renderer.language),
        role=place.role or None,
        variant={place.choice.axis: place.choice.id} if place.choice else None,
        kind=fact.kind,
        owners=fact.owners,
        verified_on=fact.verified_on.isoformat(),
        note=fact.note or None,
        review_by=fact.review_by.isoformat(),
        state=_state(renderer, fact),
        page=_section(renderer, fact) or None,
        file=fact.mark.path,
        line=fact.mark.line,
        path=place.path,
    )


def _state(renderer: Renderer, fact: VerifiedFact) -> str:
    if fact.is_due(renderer.shown.day):
        return _STATES[0]
    return _STATES[1] if fact.review_by <= _soon(renderer) else _STATES[2]


def _soon(renderer: Renderer) -> datetime.date:
    """The last day that is soon."""
    return after(renderer.shown.day, renderer.catalog.settings.reviews.notice)


def _row(renderer: Renderer, fact: VerifiedFact) -> Row:
    language = renderer.language
    return Row(
        fact,
        place_in_words(fact.place, language),
        page_title(fact.place, language),
        role_title(fact.place, language),
        _address(renderer, fact),
        renderer.repository.edit(fact.mark),
    )


def _address(renderer: Renderer, fact: VerifiedFact) -> str:
    section = _section(renderer, fact)
    return renderer.link(section) if section else ""


def _section(renderer: Renderer, fact: VerifiedFact) -> str:
    """Where a fact shows, below the language: a figure in the list of figures of the first page that uses it."""
    place = fact.place
    if place.page == "role" and place.path[:1] == ("facts",) and len(place.path) > 1 and not place.choice:
        figure = str(place.path[1])
        if page := renderer.shown.page_of(place.role, figure):
            page = addresses.OVERVIEW if page == "role" else page
            return addresses.guide(f"{place.role}/{page}#figure-{figure}")
    first, *item = map(str, place.path or ("",))
    if place.page == "compensation" and first in _SECTIONS and not place.choice:
        return addresses.guide(f"{place.role}/{place.page}#{'-'.join([_SECTIONS[first], *item[:1]])}")
    return address_of(place, renderer.catalog)
