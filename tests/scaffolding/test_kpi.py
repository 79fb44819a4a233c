"""`handbook new kpi`: a draft of a measure in a role, or in the library for several."""

import json

import pytest
import yaml

from macros.catalog.reading import read
from macros.model.kpis import Kpis
from tests.conftest import ROLE, Project
from tests.scaffolding.made import done, refused

KPIS = f"{ROLE}/kpis.yml"
KPI = ("kpi", "oil", "--title", "Oil used", "--role", "lighthouse-keeper")


def test_a_measure_is_the_last(project: Project) -> None:
    """Without a target: that is a figure, and needs a source. Every other line stays, with its blank lines."""
    project.edit(KPIS, "  repair-time:\n", "\n  # Of faults.\n  repair-time:\n")
    before = (project.root / KPIS).read_text("utf-8")
    new, changed, _ = done(project, *KPI, "--better", "lower", "--cadence", "monthly", "--duty", "machine")
    kpi = read(project.root)[0].roles["lighthouse-keeper"].page(Kpis).kpis["oil"]

    assert ([], [KPIS.removeprefix("data/")], []) == (new, changed, project.problems())
    assert ("Oil used", "draft", "lower", "monthly", None) == (
        kpi.title,
        kpi.status,
        kpi.better,
        kpi.cadence,
        kpi.target,
    )
    assert (project.root / KPIS).read_text("utf-8").startswith(f"{before}\n  oil:\n")


def test_a_measure_in_the_library_is_taken_by_roles(project: Project) -> None:
    """Each says its own duties."""
    new, _, left = done(project, *KPI, "--library")
    assert (["library/kpis.yml"], []) == (new, project.problems())
    assert {"data/library/kpis.yml"} == {line.split(":")[0] for line in left}
    entry = "  oil:\n    from_library: oil\n    responsibilities: [light]\n"
    assert (project.root / KPIS).read_text("utf-8").endswith(entry)


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (("kpi", "lit-nights", *KPI[2:]), "the kpi 'lit-nights' exists already; "),
        ((*KPI[:5], "piper"), "there is no role 'piper'; "),
        (KPI[:4], "nothing says where the kpi belongs; add --role ROLE, or --library"),
        ((*KPI, "--duty", "song"), "there is no duty of lighthouse-keeper 'song'; "),
        ((*KPI, "--cadence", "monthli"), "'monthli' is not a word of the list; "),
    ],
)
def test_what_cannot_be_is_refused(arguments: tuple[str, ...], reason: str, project: Project) -> None:
    """Also where the check alone knows; the file is then as it was."""
    assert reason in refused(project, *arguments)


def test_a_list_between_braces_is_refused(project: Project) -> None:
    """With the line, and nothing half written: the library's file is not begun either."""
    page = yaml.safe_load((project.root / KPIS).read_text("utf-8"))
    project.write(KPIS, f"intro: [Two are enough.]\nkpis: {json.dumps(page['kpis'], default=str)}\n")

    assert "is written in a form that nothing can be added to" in refused(project, *KPI, "--library")
