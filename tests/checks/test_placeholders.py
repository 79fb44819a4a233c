"""Every placeholder is known, and stands only where it is filled."""

import pytest

from macros.text.language import Language
from macros.views import blocks
from macros.views.renderer import Renderer
from tests.conftest import ROLE, Project

FERRIES = "{value: 3, means: Ferries, source: keepers-survey, as_of: 2025, verified_on: 2026-01-15, method: sourced}"


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        (f"{ROLE}/faq.yml", "answer: About {nights}.", "answer: ▸About {storms}."),
        (f"{ROLE}/job-description.yml", "  paragraph-1: As {role} you", "  paragraph-1: ▸As {storms} you"),
        (f"{ROLE}/levels/senior.yml", "text: You see to it that {lamps}", "text: ▸You see to it that {storms}"),
        (f"{ROLE}/levels/senior.yml", "summary: Keeps all", "summary: ▸Keeps {storms}, all"),
        (f"{ROLE}/compensation.yml", "why: Keeps one watch.", "why: ▸Keeps {base-pay-west-port}."),
        (f"{ROLE}/remote.yml", "text: Keep it online.", "text: ▸Keep it {storms}."),
        (f"{ROLE}/hiring.yml", "probe: Ask how", "probe: ▸Ask {storms} how"),
        ("data/industries/ferries.yml", "text: You report each", "text: ▸You {storms} report each"),
        ("data/jurisdictions/north-coast.yml", "  - The range of pay.", "  - ▸The {storms} range of pay."),
        ("data/locations/south-port.yml", "jurisdictions: []", "note: ▸See {storms}.\njurisdictions: []"),
    ],
)
def test_an_unknown_placeholder_is_a_fault(project: Project, path: str, old: str, new: str) -> None:
    """A name in braces that is no fact, pay or name of the role is refused in every file whose texts are shown."""
    place = project.spoil(path, old, new)
    name = "base-pay-west-port" if "west-port" in new else "storms"

    assert [f"{place}: the placeholder {{{name}}} is not known"] == project.faults()


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        (f"{ROLE}/role.yml", "title: Lighthouse Keeper\nabb", "title: ▸Keeper of {lamps} lamps\nabb"),
        (f"{ROLE}/role.yml", "    label: The light\n", "    label: ▸The {lamps} lamps\n"),
        (f"{ROLE}/faq.yml", "question: How many nights", "question: ▸On how many of {nights} nights"),
        (f"{ROLE}/role.yml", "  - Light Keeper", "  - ▸Keeper of {lamps}"),
        (f"{ROLE}/contexts/island.yml", "label: Stores", "label: ▸Stores for {lamps} lamps"),
        (f"{ROLE}/kpis.yml", "title: Lit nights", "title: ▸Lit {nights}"),
    ],
)
def test_a_title_or_label_fills_no_placeholder(project: Project, path: str, old: str, new: str) -> None:
    """Even a known name has no place in a line, where it would show as typed."""
    place = project.spoil(path, old, new)
    name = "nights" if "{nights}" in new else "lamps"

    assert [f"{place}: {{{name}}} is in a title or label, where it is not filled in"] == project.faults()


def test_each_placeholder_of_a_text_is_told(project: Project) -> None:
    """Two unknown names in one text are two faults."""
    place = project.spoil(f"{ROLE}/faq.yml", "answer: About {nights}.", "answer: ▸About {storms} and {waves}.")

    assert [
        f"{place}: the placeholder {{storms}} is not known",
        f"{place}: the placeholder {{waves}} is not known",
    ] == project.faults()


@pytest.mark.parametrize("text", ["`{{ 7*7 }}`", "`{% raw %}`", "\\{storms}", "`{ storms }`", "`{Storms}`", "`{}`"])
def test_what_is_no_placeholder_is_text(project: Project, text: str) -> None:
    """Other braces show as typed where they are meant to; bare ones are faults of debris."""
    project.edit(f"{ROLE}/faq.yml", "answer: About {nights}.", f"answer: 'About {text}.'")

    assert [] == project.faults()


def test_every_known_name_is_accepted(project: Project) -> None:
    """Facts, pay by metro and the role's own names may stand in any text."""
    names = ["lamps", "nights", "role", "reports-to"]
    names += [f"{kind}-pay{place}" for kind in ("base", "total") for place in ("", "-mean", "-north-port")]
    project.edit(f"{ROLE}/faq.yml", "answer: About {nights}.", f"answer: {'-'.join(f'x{{{name}}}' for name in names)}")

    assert [] == project.faults()


def test_a_fact_is_known_where_its_variant_has_it(project: Project) -> None:
    """A text of an overlay may use a fact that the overlay adds."""
    path = f"{ROLE}/industries/ferries.yml"
    project.edit(path, "        value: 50-70 %\n", f"        value: 50-70 %\n      ferries: {FERRIES}\n")
    project.edit(path, "text: You know which ferry", "text: You know which of {ferries} ferries")

    assert [] == project.faults()


def test_a_fact_that_only_a_variant_has_is_unknown_to_the_base(project: Project) -> None:
    """What an overlay adds is not there without it, so a text of the base cannot use it."""
    path = f"{ROLE}/industries/ferries.yml"
    project.edit(path, "        value: 50-70 %\n", f"        value: 50-70 %\n      ferries: {FERRIES}\n")
    place = project.spoil(f"{ROLE}/faq.yml", "answer: About {nights}.", "answer: ▸About {ferries}.")

    assert [f"{place}: the placeholder {{ferries}} is not known"] == project.faults()


def test_a_fact_that_a_variant_removes_is_unknown_there(project: Project) -> None:
    """A text that a variant keeps cannot use a fact that the variant takes away."""
    project.edit(f"{ROLE}/levels/associate.yml", '      lamps:\n        value: "1"\n', "      lamps: null\n")

    line = project.place(f"{ROLE}/levels/associate.yml", "      ▸lamps: null").rpartition(":")[0]
    expected = f": the placeholder {{lamps}} is used here, but {line} removes the fact"
    assert project.faults()
    assert all(fault.endswith(expected) for fault in project.faults())


def test_facts_that_a_variant_removes_as_a_whole_are_unknown_there(project: Project) -> None:
    """An empty list removes them all, and is named where one of them is missed."""
    project.edit(f"{ROLE}/levels/associate.yml", '    facts:\n      lamps:\n        value: "1"\n', "    facts:\n")
    line = project.place(f"{ROLE}/levels/associate.yml", "    ▸facts:").rpartition(":")[0]

    assert any(f"is used here, but {line} removes the fact" in fault for fault in project.faults())


def test_the_names_that_are_offered_are_known(project: Project) -> None:
    """All that stand for something and nothing else; pay by metro takes one name."""
    project.edit(f"{ROLE}/faq.yml", "answer: About {nights}.", "answer: About {storms}.")
    (told,) = project.problems()

    offered = told.partition("use one of: ")[2].split(", ")
    pay = ["base-pay", "base-pay-<location>", "base-pay-mean"]
    totals = [name.replace("base", "total") for name in pay]
    own = [name.replace("base-pay", "source-total") for name in pay]
    assert [*pay, "lamps", "nights", "reports-to", "role", *own, *totals, "variable-share"] == offered


def test_pay_is_not_offered_where_there_is_none(project: Project) -> None:
    """A role without pay has no name for it."""
    project.write(f"{ROLE}/compensation.yml", "currency: USD\n")

    offers = [line.partition("use one of: ")[2] for line in project.problems() if "is not known" in line]
    assert {"lamps, nights, reports-to, role"} == set(offers)


@pytest.mark.parametrize("name", ["role", "reports-to", "base-pay", "total-pay-mean", "base-pay-north-port"])
@pytest.mark.parametrize("path", ["role.yml", "industries/ferries.yml"])
def test_a_fact_takes_no_name_that_has_a_meaning(project: Project, path: str, name: str) -> None:
    """Its figure would show nowhere, or in the place of pay; this holds for the base and for overlays."""
    old, new = ("  lamps:\n", f"  ▸{name}: {FERRIES}\n  lamps:\n")
    if path != "role.yml":
        old, new = ("        value: 50-70 %\n", f"        value: 50-70 %\n      ▸{name}: {FERRIES}\n")
    place = project.spoil(f"{ROLE}/{path}", old, new)

    assert [f"{place}: texts use {{{name}}} for something other than a fact"] == project.faults()


def test_a_fact_may_be_called_like_pay_where_there_is_no_such_location(project: Project) -> None:
    """Its figure is shown with its own source."""
    project.edit(f"{ROLE}/role.yml", "  lamps:\n", f"  base-pay-share: {FERRIES}\n  lamps:\n")
    project.edit(f"{ROLE}/faq.yml", "answer: About {nights}.", "answer: About {base-pay-share}.")

    said = blocks()["figure_sources"](Renderer(project.catalog(), Language()), "lighthouse-keeper", "faq")
    assert "Ferries" in said
