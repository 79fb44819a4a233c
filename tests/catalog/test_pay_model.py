"""Pay that is worked out from another role's pay."""

import shutil
from decimal import Decimal

import pytest

from macros.catalog.pay_rows import pay_rows
from macros.catalog.reading import read
from macros.model.compensation import Compensation
from macros.text.language import Language
from macros.views import blocks
from macros.views.renderer import Renderer
from tests.conftest import ROLE, Project
from tests.pay import DISTANCES
from tests.pay import MODELED as MODEL

OTHER = "data/roles/lamp-lighter"
FIGURES = "{source: keepers-survey, as_of: 2026, verified_on: 2026-01-15, method: sourced}"


@pytest.fixture
def lighter(project: Project) -> Project:
    """The small handbook with a second role whose pay is modeled from the first role's."""
    shutil.copytree(project.root / ROLE, project.root / OTHER)
    text = (project.root / OTHER / "compensation.yml").read_text("utf-8")
    head, rest = text.index("figures:"), text.index("level_model:")
    (project.root / OTHER / "compensation.yml").write_text(text[:head] + MODEL + text[rest:], "utf-8")
    return project


def pay_of(project: Project, role: str) -> Compensation:
    """The pay of a role at its base."""
    return read(project.root)[0].roles[role].page(Compensation)


def said(project: Project, block: str) -> str:
    """What a block says of the second role."""
    return str(blocks()[block](Renderer(read(project.root)[0], Language()), "lamp-lighter"))


def pay_problems(project: Project) -> list[str]:
    """The faults of pay, without those of two roles that say the same."""
    return [line for line in project.problems() if "/compensation.yml" in line and "this sentence is in" not in line]


def test_ranges_are_the_other_role_s_base_pay_times_the_factor(lighter: Project) -> None:
    """Nationally and in every location, rounded to 1,000, marked as modeled; total pay is not taken over."""
    keeper, mine = pay_of(lighter, "lighthouse-keeper"), pay_of(lighter, "lamp-lighter")

    assert mine.modeled_from
    for place in (None, *keeper.locations):
        given = keeper.locations[place] if place else keeper.national
        own = mine.locations[place] if place else mine.national
        assert given and own
        assert (given.base.scaled(mine.modeled_from.base, Decimal(1000)), None) == (own.base, own.total)
        assert ("modeled", "The keeper’s pay times a factor.") == (
            mine.source(place).method,
            mine.source(place).how,
        )


def test_a_typed_range_replaces_the_modeled_one(lighter: Project) -> None:
    """A sourced figure for one location, with its own origin, stands beside modeled ones."""
    location = (
        f"locations:\n  north-port:\n    base: $70,000-$71,000\n    total: $80,000-$90,000\n    figures: {FIGURES}\n"
    )
    lighter.edit(f"{OTHER}/compensation.yml", "level_model:", f"{location}level_model:")

    mine = pay_of(lighter, "lamp-lighter")

    assert ("$70,000-$71,000", "sourced") == (mine.locations["north-port"].base.typed, mine.source("north-port").method)
    assert "modeled" == mine.source("south-port").method


TYPED_NATIONAL = f"""\
figures: {FIGURES}
national:
  base: $21,000-$27,000
  total: $27,500-$41,000+
"""


def test_beside_a_typed_national_range_the_locations_stay_modeled(lighter: Project) -> None:
    """Each range that is worked out has the model as its origin, whatever else is typed."""
    lighter.edit(f"{OTHER}/compensation.yml", "level_model:", f"{TYPED_NATIONAL}level_model:")

    catalog = read(lighter.root)[0]
    mine = catalog.roles["lamp-lighter"].page(Compensation)

    assert [] == pay_problems(lighter)
    assert ["sourced", "modeled", "modeled"] == [
        mine.source(place).method for place in (None, "north-port", "south-port")
    ]
    assert ("$20,000-$25,000", None) == (mine.locations["north-port"].base.typed, mine.model)
    rows = [row for row in pay_rows(catalog, "lamp-lighter") if row.level == "core"]
    assert [("", "sourced"), ("north-port", "modeled"), ("south-port", "modeled")] == [
        (row.location, row.origin.method) for row in rows
    ]


def test_the_method_is_shown_where_the_national_range_is_worked_out(lighter: Project) -> None:
    """And not below a range that a source gives."""
    assert "Method:" in said(lighter, "national_range")
    lighter.edit(f"{OTHER}/compensation.yml", "level_model:", f"{TYPED_NATIONAL}level_model:")

    assert "Method:" not in said(lighter, "national_range")
    assert "(modeled)" in said(lighter, "pay_by_location")


@pytest.mark.parametrize(
    ("typed", "message"),
    [
        (
            "locations:\n  ▸north-port:\n    base: $20,000-$28,000\n    total: $27,000-$42,000\n",
            "'north-port' does not say where its range comes from; add 'figures:' below it",
        ),
        (
            f"▸figures: {FIGURES}\n",
            "'figures' is here, but the national range is modeled; add 'national:' too, or move it below the "
            "location that it describes",
        ),
    ],
)
def test_what_is_typed_beside_the_model_says_where_it_comes_from(lighter: Project, typed: str, message: str) -> None:
    """Else it would pass for modeled, or the model's ranges for sourced."""
    place = lighter.spoil(f"{OTHER}/compensation.yml", "level_model:", f"{typed}level_model:")

    assert [f"{place}: {message}"] == pay_problems(lighter)


def test_a_typed_national_range_says_where_it_comes_from(lighter: Project) -> None:
    """The model's origin is not its own."""
    lighter.edit(f"{OTHER}/compensation.yml", "level_model:", TYPED_NATIONAL.partition("\n")[2] + "level_model:")

    assert ["'figures' is missing; say there where the ranges come from"] == [
        problem.partition(": ")[2] for problem in pay_problems(lighter)
    ]


@pytest.mark.parametrize(
    ("typed", "message"),
    [
        ("locations:\n", "'locations' is empty, not keys with values"),
        ("locations:\n  north-port:\n", "'north-port' is empty, not keys with values"),
        (f"national:\nfigures: {FIGURES}\n", "'national' is missing"),
    ],
)
def test_a_range_that_is_left_empty_is_told(lighter: Project, typed: str, message: str) -> None:
    """It does not take the modeled one away unseen."""
    lighter.edit(f"{OTHER}/compensation.yml", "level_model:", f"{typed}level_model:")

    (told,) = pay_problems(lighter)
    assert message in told


def test_an_empty_model_is_one_line(lighter: Project) -> None:
    """The key alone says nothing of the keys that it stands for."""
    lighter.edit(f"{OTHER}/compensation.yml", MODEL, "modeled_from:\n")

    place = lighter.place(f"{OTHER}/compensation.yml", "▸modeled_from:")
    fix = "write the other role and what goes with it below it, or delete it"
    assert [f"{place}: 'modeled_from' is empty; {fix}"] == pay_problems(lighter)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("role: lighthouse-keeper", "role: ▸lighthouse-kepper", "has no pay of its own to model from"),
        ("method: modeled\n  how: The keeper", "method: ▸sourced\n  how: The keeper", "is not one of the choices"),
        ("base: 0.5", "base: ▸soon", "is text, not a number"),
    ],
)
def test_a_faulty_model_is_one_line(lighter: Project, old: str, new: str, message: str) -> None:
    """At its place, without what follows from it."""
    place = lighter.spoil(f"{OTHER}/compensation.yml", old, new)

    problems = pay_problems(lighter)
    assert [place] == [problem.partition(": ")[0] for problem in problems]
    assert message in problems[0]


def test_pay_is_not_modeled_from_modeled_pay(lighter: Project) -> None:
    """A guess of a guess would be one too many."""
    shutil.copytree(lighter.root / OTHER, lighter.root / "data/roles/wick-trimmer")
    lighter.edit("data/roles/wick-trimmer/compensation.yml", "role: lighthouse-keeper", "role: lamp-lighter")

    assert any("'lamp-lighter' has no pay of its own to model from" in problem for problem in pay_problems(lighter))


def test_faulty_pay_of_the_other_role_is_told_there_alone(lighter: Project) -> None:
    """What is modeled from it adds no line."""
    lighter.edit(f"{ROLE}/compensation.yml", "currency: USD", "currency: EUR")

    assert {f"{ROLE}/compensation.yml"} == {problem.split(":")[0] for problem in pay_problems(lighter)}


def test_a_factor_that_makes_pay_of_nobody_is_told_once(lighter: Project) -> None:
    """At the factor, and not for each range that it makes."""
    place = lighter.spoil(f"{OTHER}/compensation.yml", "  base: 0.5", "  base: ▸0.005")

    assert [place] == [line.split(": ")[0] for line in pay_problems(lighter)]


@pytest.fixture
def distant(lighter: Project) -> Project:
    """The second role with a national range of its own, and metros as far from it as the first role's."""
    text = (lighter.root / OTHER / "compensation.yml").read_text("utf-8")
    typed = f"figures: {FIGURES}\nnational:\n  base: $21,000-$27,000\n"
    lighter.write(f"{OTHER}/compensation.yml", text.replace(MODEL, typed + DISTANCES))
    return lighter


def test_distances_are_another_role_s(distant: Project) -> None:
    """The middle there divided by the middle of national pay, to a hundredth: 45 and 50 to 47 thousand."""
    keeper, mine = pay_of(distant, "lighthouse-keeper"), pay_of(distant, "lamp-lighter")

    assert [Decimal("0.96"), Decimal("1.06")] == [keeper.distance(key) for key in ("north-port", "south-port")]
    assert ["$20,000-$26,000", "$22,000-$29,000"] == [pay.base.typed for pay in mine.locations.values()]
    assert ["sourced", "modeled"] == [mine.source(place).method for place in (None, "north-port")]
    assert [] == pay_problems(distant)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("role: lighthouse-keeper", "role: ▸lighthouse-kepper", "has no pay by location of its own to take distances"),
        ("why: The same ports.", "▸reason: The same ports.", "the key 'reason' is not known here"),
    ],
)
def test_a_faulty_model_of_distances_is_told(distant: Project, old: str, new: str, message: str) -> None:
    """At its place."""
    place = distant.spoil(f"{OTHER}/compensation.yml", old, new)

    assert any(line.startswith(place) and message in line for line in pay_problems(distant))


def test_distances_start_from_a_national_range(distant: Project) -> None:
    """And a role has one model of its locations."""
    distant.edit(f"{OTHER}/compensation.yml", "national:\n  base: $21,000-$27,000\n", "")
    assert any("'national' is missing" in line for line in pay_problems(distant))

    distant.edit(f"{OTHER}/compensation.yml", f"figures: {FIGURES}\n", MODEL)
    assert any("'modeled_from' gives pay by location" in line for line in pay_problems(distant))
