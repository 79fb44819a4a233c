"""The page with the questions of all roles, and the files that its script reads."""

import json
from collections.abc import Iterator
from typing import Any

from markupsafe import Markup

from macros.model.axes import AXES
from macros.text.alphabet import sorted_by
from macros.views.pages import FEW
from macros.views.questions import Bank, BankQuestion, Place, address, bank_of, choice_key, choices
from macros.views.renderer import MINUTES, Renderer, block

PAGE = "questions/"
"""The address of the page below the language; its files are below it."""

INDEX_FILE = f"{PAGE}index.json"

PER_PART = 50
"""How many questions share a file with what scoring needs: the index alone has to be read at once."""

LISTED = 300
"""How many questions the page itself lists at most, for readers without scripts."""


@block
def question_bank(renderer: Renderer) -> Markup:
    """Filters and an empty list for the script; without scripts an index, and all wordings where they are few."""
    bank = bank_of(renderer)
    by_role: dict[str, list[BankQuestion]] = {role: [] for role in bank.stages}
    by_competency: dict[str, list[BankQuestion]] = {key: [] for key in bank.competencies}
    for question in bank.questions:
        for role in dict.fromkeys(place.role for place in question.places):
            by_role[role].append(question)
        by_competency[question.places[0].competency].append(question)
    guides = {role: renderer.guide(role)[0] for role in by_role}
    return renderer.render(
        "question_bank.html",
        index=INDEX_FILE,
        guides=guides,
        by_role=by_role,
        by_competency=by_competency if len(bank.questions) <= LISTED else {},
        titles=bank.competencies,
        types=renderer.catalog.question_types,
        varied=[axis for axis in AXES if any(role.varies_by(axis) for role in renderer.catalog.roles.values())],
        address=address,
        many=len(guides) > FEW,
        count=len(bank.questions),
    )


def bank_files(renderer: Renderer) -> Iterator[tuple[str, str]]:
    """Path and text of the JSON that the page's script reads: the index, and what scoring needs in parts.

    Wordings and scoring are HTML, escaped by `inline` and the templates; everything else is plain text.
    """
    with renderer.seen_from(PAGE):
        bank = bank_of(renderer)
        index = _json(_index(renderer, bank))
    yield INDEX_FILE, index
    for number, start in enumerate(range(0, len(bank.questions), PER_PART)):
        part = bank.questions[start : start + PER_PART]
        yield f"{PAGE}{number}.json", _json([question.scoring for question in part])


def _index(renderer: Renderer, bank: Bank) -> dict[str, Any]:
    places = [place for question in bank.questions for place in question.places]
    minutes = sorted({place.minutes for place in places})
    offered: dict[str, dict[str, str]] = {}
    for axis, key, title in choices(renderer, bank):
        offered.setdefault(axis, {})[key] = title
    return {
        "per_part": PER_PART,
        "roles": {
            role: {"title": renderer.guide(role)[0].role.title, "stages": stages}
            for role, stages in bank.stages.items()
        },
        "competencies": dict(sorted(bank.competencies.items(), key=lambda entry: sorted_by(entry[1]))),
        "choices": offered,
        "minutes": {str(n): renderer.language.count(MINUTES, n) for n in minutes},
        "questions": [
            {"ask": question.ask, "places": [_written(renderer, place) for place in question.places]}
            for question in bank.questions
        ],
    }


def _written(renderer: Renderer, place: Place) -> dict[str, Any]:
    """A place as the script reads it; `for` is left out for the base set."""
    written = {
        "role": place.role,
        "id": place.id,
        "type": place.type,
        "competency": place.competency,
        "stage": place.stage,
        "minutes": place.minutes,
        "at": renderer.link(address(place)),
    }
    choice = choice_key(renderer.catalog, place)
    return written | ({"for": ".".join(choice)} if choice else {})


def _json(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))
