"""The questions of all roles: each once, with the places where roles ask it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from markupsafe import Markup

from macros.catalog.catalog import Catalog
from macros.catalog.variants import BASE, Variant
from macros.model.axes import AXES, FOLDERS
from macros.model.guide import Guide
from macros.model.interview import Question
from macros.text import addresses
from macros.text.lists import NAMES, joined
from macros.views.levels import level_key, level_titles
from macros.views.renderer import Renderer, Voice
from macros.views.variant_differences import compared


@dataclass(frozen=True)
class Place:
    """Where a role asks a question: in its base set, or as what one choice on an axis adds or rewords."""

    role: str
    id: str
    choice: tuple[str, str] | None
    """Axis and id of the choice; None for the base set."""
    type: str
    competency: str
    stage: str
    minutes: int


@dataclass(frozen=True)
class BankQuestion:
    """A question as it is said and scored, in HTML.

    Two roles ask the same question where both read sign for sign the same, placeholders filled. In which list, for
    which competency, in which meeting and for how long is no part of it: each place says its own.
    """

    ask: Markup
    scoring: Markup
    places: list[Place] = field(default_factory=list)


@dataclass
class Bank:
    """All questions in the order of the roles, and what the ids in their places are called."""

    questions: list[BankQuestion]
    competencies: dict[str, str]
    """Id to title; where roles call one id differently, all its titles."""
    stages: dict[str, dict[str, str]]
    """Role to its meetings in their order, id to title."""


def bank_of(renderer: Renderer) -> Bank:
    """The bank, with links as seen from the renderer's page; collected once for all that show it there."""
    if renderer.page_url not in renderer.banks:
        renderer.banks[renderer.page_url] = _collect(renderer)
    return renderer.banks[renderer.page_url]  # type: ignore[no-any-return]


def _collect(renderer: Renderer) -> Bank:
    found: dict[tuple[str, str], BankQuestion] = {}
    titles: dict[str, dict[str, None]] = {}
    stages: dict[str, dict[str, str]] = {}
    for role, variant in _variants(renderer):
        guide = renderer.role(role).guide(variant)
        stages.setdefault(role, {}).update({key: stage.title for key, stage in guide.interview.stages.items()})
        asked = _asked(renderer, role, variant)
        if not asked:
            continue
        _, voice = renderer.guide(role, variant)
        for key, question in asked.items():
            said = BankQuestion(voice(question.ask), _scoring(renderer, question, guide, voice))
            found.setdefault((said.ask, said.scoring), said).places.append(_place(role, key, variant, question))
            title = guide.competencies.competencies[question.competency].title
            titles.setdefault(question.competency, {})[title] = None
    return Bank(
        list(found.values()),
        {key: joined(renderer.language, list(names), NAMES) for key, names in titles.items()},
        stages,
    )


def _variants(renderer: Renderer) -> Iterator[tuple[str, Variant]]:
    """Each role's base, then each choice on each axis alone; drafts are nothing to interview by."""
    for role, data in renderer.catalog.roles.items():
        for choice in ({}, *({axis: chosen} for axis in AXES for chosen in data.ids[axis])):
            if not renderer.catalog.is_draft(role, choice):
                yield role, Variant(**choice)


def _asked(renderer: Renderer, role: str, variant: Variant) -> Mapping[str, Question]:
    """The questions of the base, or those that a variant adds or that read differently in it; no drafts."""
    if variant == BASE:
        asked = renderer.role(role).guide().interview.questions
    else:
        found = compared(renderer, role, variant).lists["questions"]
        asked = {difference.id: difference.item for difference in found if difference.status in ("added", "changed")}
    return {key: question for key, question in asked.items() if not question.status}


def _scoring(renderer: Renderer, question: Question, guide: Guide, voice: Voice) -> Markup:
    return renderer.render("_question_scoring.html", question=question, guide=guide, voice=voice)


def _place(role: str, key: str, variant: Variant, question: Question) -> Place:
    choice = next(iter(variant.choices), None)
    return Place(role, key, choice, question.type, question.competency, question.stage, question.minutes)


def address(place: Place) -> str:
    """Where the question is on the pages of the role, below the language."""
    axis, chosen = place.choice or ("", "")
    if axis and AXES[axis].has_pages:  # what the others add is on the guide's interview page
        return f"roles/{place.role}/{FOLDERS[axis]}/{chosen}/#{place.id}"
    return addresses.guide(f"{place.role}/interview#{f'{chosen}-' if chosen else ''}{place.id}")


def choice_key(catalog: Catalog, place: Place) -> tuple[str, str] | None:
    """Axis and key of the choice for which a place asks: its id, of a level with that of its ladder."""
    if place.choice is None or not AXES[place.choice[0]].is_ladder:
        return place.choice
    axis, chosen = place.choice
    return axis, level_key(catalog.ladder_of(place.role), chosen)


def choices(renderer: Renderer, bank: Bank) -> Iterator[tuple[str, str, str]]:
    """Axis, key and title of every choice that adds or rewords a question, in the order of the data."""
    catalog = renderer.catalog
    used = {choice_key(catalog, place) for question in bank.questions for place in question.places}
    for axis in ("industry", *(axis for axis in AXES if axis != "industry")):
        titles = (
            level_titles(catalog, renderer.language, {choice[1] for choice in used if choice and choice[0] == axis})
            if AXES[axis].is_ladder
            else {key: option.title for key, option in catalog.options(axis).items()}
        )
        yield from ((axis, key, title) for key, title in titles.items() if (axis, key) in used)
