"""`handbook new jurisdiction`: a posting rule with the facts that someone has read; the rest is to be written."""

import pytest

from macros.catalog.reading import read
from tests.conftest import Project
from tests.scaffolding.made import done, refused

RULE = {
    "--title": "South Coast",
    "--law": "Lamp Act 9",
    "--effective": "2025-01-01",
    "--source": "coast-law",
    "--verified-on": "2026-01-15",
    "--open-end": "unknown",
}


def _arguments(**changed: str) -> list[str]:
    rule = RULE | {f"--{name.replace('_', '-')}": value for name, value in changed.items()}
    return ["jurisdiction", "south-coast", *(part for pair in rule.items() for part in pair)]


def test_a_rule_is_a_draft_with_its_facts(project: Project) -> None:
    """Nothing stands in for what nobody has looked up."""
    new, _, left = done(project, *_arguments())
    rule = read(project.root)[0].jurisdictions["south-coast"]

    assert (["jurisdictions/south-coast.yml"], 2, []) == (new, len(left), project.problems())
    assert ("Lamp Act 9", "2025-01-01") == (rule.laws[0].title, rule.laws[0].effective)
    assert ("draft", "unknown", ("coast-law",)) == (rule.status, rule.open_end, rule.sources)


def test_locations_name_the_rule(project: Project) -> None:
    """Behind those that they have, each once; the rest of their files stays."""
    project.edit("data/locations/north-port.yml", "[north-coast]", "[north-coast]  # of the coast")
    ports = ("--location", "north-port", "--location", "south-port", "--location", "north-port")
    new, changed, _ = done(project, *_arguments(), *ports)
    rules = {key: location.jurisdictions for key, location in read(project.root)[0].locations.items()}

    assert (1, ["locations/north-port.yml", "locations/south-port.yml"]) == (len(new), changed)
    assert {"north-port": ("north-coast", "south-coast"), "south-port": ("south-coast",)} == rules
    assert "[north-coast, south-coast]  # of" in (project.root / "data/locations/north-port.yml").read_text("utf-8")
    assert [] == project.problems()


@pytest.mark.parametrize(
    ("changed", "reason"),
    [
        ({"effective": "soon"}, "'soon' is not a date; "),
        ({"verified_on": "15/01/2026"}, "'15/01/2026' is not a date; "),
        ({"source": "hearsay"}, "there is no source 'hearsay'; use one of: "),
        ({"title": " "}, "the title is empty"),
        ({"location": "west-port"}, "there is no location 'west-port'; use one of: "),
    ],
)
def test_what_cannot_be_is_refused(changed: dict[str, str], reason: str, project: Project) -> None:
    """A fact is a day and a source that are there."""
    assert reason in refused(project, *_arguments(**changed))


def test_a_taken_id_is_refused(project: Project) -> None:
    """The rule that there is stays as it is."""
    name = ["jurisdiction", "north-coast", *_arguments()[2:]]
    assert "the jurisdiction 'north-coast' exists already; " in refused(project, *name)
