"""Job postings keep their own rules in every variant."""

import re

import pytest

from macros.catalog.posting_tally import Tally
from macros.catalog.variants import BASE, Variant
from macros.text.language import Language
from macros.views import blocks
from macros.views.renderer import Renderer
from tests.conftest import ROLE, Project, own_catalog
from tests.site.document import Document

PAGE = f"{ROLE}/job-description.yml"
FERRIES, CREW = f"{ROLE}/industries/ferries.yml", f"{ROLE}/scopes/crew.yml"
HANDBOOK = "data/handbook.yml"
HEAD = "posting:\n  opening: You look after {lamps} lamps for ships that pass at night.\n"


def told(project: Project) -> list[str]:
    """The faults, without how many more variants have the same."""
    return [re.sub(r" \(\d+ more variants? too\)", " (and more)", fault) for fault in project.faults()]


def test_there_are_neither_too_few_nor_too_many_duties(project: Project) -> None:
    """In every variant; the first is told, where its list was last written, with how many more there are."""
    project.edit(HANDBOOK, "duties: 1-4", "duties: 3-4")
    place = project.place(PAGE, "▸responsibilities:\n  light:")
    assert [f"{place}: the posting of the base has 2 duties, not 3-4 (and more)"] == told(project)

    project.edit(HANDBOOK, "duties: 3-4", "duties: 1-2")
    place = project.place(CREW, "    ▸responsibilities:")
    assert [f"{place}: the posting of 'crew' has 3 duties, not 1-2 (and more)"] == told(project)


def test_an_item_stands_in_the_posting_of_the_variant_that_posts_it(project: Project) -> None:
    """An overlay adds one, and takes one of the base away."""
    project.edit(HANDBOOK, "must_haves: 0-3", "must_haves: 1-2")
    few = project.place(f"{ROLE}/levels/associate.yml", "    ▸requirements:")
    many = project.place(FERRIES, "    ▸requirements:")
    assert [
        f"{many}: the posting of 'island-ferries' has 3 must-haves, not 1-2 (and more)",
        f"{few}: the posting of 'associate' has 0 must-haves, not 1-2 (and more)",
    ] == told(project)

    project.edit(FERRIES, "        posting: You have used a radio.\n", "")
    assert [f"{few}: the posting of 'associate' has 0 must-haves, not 1-2 (and more)"] == told(project)


def test_a_posting_has_enough_words_and_not_too_many(project: Project) -> None:
    """Counted without headings, labels of rows included."""
    project.edit(HANDBOOK, "words: 60-300", "words: 400-500")
    (fault,) = told(project)
    assert re.fullmatch(r"\S+: the posting of the base has 1\d\d words, not 400-500 \(and more\)", fault), fault


def test_work_place_pay_and_travel_come_first(project: Project) -> None:
    """The opening is told where it is too long."""
    project.edit(HANDBOOK, "first_words: 60", "first_words: 20")
    place = project.place(PAGE, "▸posting:\n  opening:")
    said = "takes 30 words to state the work, place, pay, and travel"
    assert [f"{place}: the posting of the base {said}, not 20 (and more)"] == told(project)


def test_a_role_with_a_figure_for_travel_says_it(project: Project) -> None:
    """It is a must of most who read."""
    project.edit(f"{ROLE}/role.yml", "facts:\n", TRAVEL)
    place = project.place(PAGE, "▸posting:\n  opening:")
    assert [f"{place}: the posting of the base does not mention the travel (and more)"] == told(project)

    project.edit(PAGE, HEAD, HEAD + '  travel: "{travel} of the time"\n')
    assert [] == project.problems()


TRAVEL = """facts:
  travel:
    value: 10 %
    means: Share of travel
    as_of: 2026
    verified_on: 2026-01-15
    method: proposed
    how: A guess.
"""


def test_benefits_are_named(project: Project) -> None:
    """Those that data/handbook.yml asks for: by the role's offer, or by the employer for every role."""
    project.edit(HANDBOOK, "benefits: []", "benefits: [house]")
    assert [] == project.problems()
    project.edit(PAGE, "    posting: A house beside the light, and [wood] for the winter.\n", "")
    place = project.place(PAGE, "▸offer:\n  house:")
    assert [f"{place}: the posting of the base does not name the benefit 'house' (and more)"] == told(project)

    benefit = "  benefits:\n    house: {label: House, text: Beside the light.}\n"
    project.edit(HANDBOOK, "employer:\n", f"employer:\n{benefit}")
    assert [] == project.problems()


def test_a_duty_is_one_short_sentence(project: Project) -> None:
    """It is told once, at its words, however many variants have it."""
    words = "You keep the lamps burning in every night of the year, and some days."
    place = project.spoil(PAGE, "posting: You keep the lamps burning.", f"posting: ▸{words}")
    assert [f"{place}: 'light' takes 14 words in the posting, not 12"] == project.faults()


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        ("You have kept watch for 5-8 years.", "5-8 years"),
        ("You have kept watch for {watch}.", "2 years"),
        ("At least three years of watch.", "three years"),
        ("A diploma in mechanics.", "diploma"),
        ("You have planned multi-year repairs.", ""),
    ],
)
def test_no_must_have_asks_for_years_or_a_degree(project: Project, words: str, asked: str) -> None:
    """The patterns stand in data/inclusive-language.yml, and figures count as they are filled in."""
    project.edit(f"{ROLE}/role.yml", "facts:\n", TRAVEL.replace("travel", "watch").replace("10 %", "2 years"))
    rules = "not_in_postings:\n  years: {words: ['# years', three years, diploma*], instead: say what was done}\n"
    project.edit("data/inclusive-language.yml", "exceptions:", f"{rules}exceptions:")
    place = project.spoil(PAGE, "posting: You have kept watch.", f"posting: ▸{words}")
    fault = f"{place}: a must-have of the posting asks for “{asked}”; say what was done"
    assert ([fault] if asked else []) == project.problems()


def test_a_role_without_a_posting_is_untidy(project: Project) -> None:
    """Nothing is counted there, and a handbook of before is still in order."""
    project.edit(PAGE, HEAD, "")
    (line,) = project.problems()
    assert line.startswith(f"{PAGE}:1:1: warning: the role has no short job posting; ")


@pytest.mark.parametrize("variant", [BASE, Variant(industry="healthcare"), Variant(scope="people-manager")])
def test_what_is_counted_is_what_stands_on_the_page(variant: Variant) -> None:
    """To a few words: a figure of a variant may be said in more words than that of the base."""
    catalog = own_catalog()
    role = catalog.roles["national-account-manager"]
    guide = role.guide()
    held = {one.variant: one for one in Tally(role, guide, catalog.settings.employer, catalog.requirement_kinds)}
    assert abs(held[variant].words - _words_on_page(dict(variant.choices))) <= 3
    assert len(role.variants()) == len(held)


def _words_on_page(choices: dict[str, str]) -> int:
    """The words that are copied, without headings and what is for the page alone."""
    role, renderer = "national-account-manager", Renderer(own_catalog(), Language())
    html = str(blocks()["posting_of_choice"](renderer, role, **choices)) if choices else _base(renderer, role)
    count = 0
    for line in Document("", html).root.all("p", "li", "dt", "dd"):
        if line.classes.isdisjoint({"hb-label", "hb-posting-title"}) and "apply anyway" not in line.words():
            hidden = sum(len(inner.words().split()) for inner in line.all("span", having="hb-hidden"))
            count += len(line.words().split()) - hidden
    return count


def _base(renderer: Renderer, role: str) -> str:
    """The parts of the page of the base posting."""
    calls = [("posting_opening",), ("posting_requirements",), ("posting_list", "duties"), ("posting_list", "offer")]
    calls += [("posting_of_employer", part) for part in ("apply", "employer", "equal-opportunity")]
    return "".join(str(blocks()[name](renderer, role, *more)) for name, *more in calls)
