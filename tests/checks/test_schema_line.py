"""The first line of a data file."""

import pytest

from tests.conftest import ROLE, Project

LINE = "# yaml-language-server: $schema="


@pytest.mark.parametrize(
    ("path", "schema"),
    [
        ("data/sources.yml", "schema/sources.json"),
        ("data/locations/north-port.yml", "../schema/location.json"),
        (f"{ROLE}/faq.yml", "../../schema/faq.json"),
        (f"{ROLE}/scopes/crew.yml", "../../../schema/overlay.json"),
    ],
)
def test_a_file_names_its_schema(project: Project, path: str, schema: str) -> None:
    """Where the line is missing, the fault gives the line to put there."""
    project.edit(path, f"{LINE}{schema}\n", "")

    assert [f"{path}:1:1: the first line does not name the schema; put '{LINE}{schema}' above it"] == project.problems()


def test_a_file_does_not_name_the_schema_of_another(project: Project) -> None:
    """A line that was copied from another kind of file is fixed by the line that is right here."""
    path = f"{ROLE}/faq.yml"
    project.edit(path, "../../schema/faq.json", "../../schema/kpis.json")

    assert [
        f"{path}:1:1: the first line names the schema of another file; write '{LINE}../../schema/faq.json'"
    ] == project.problems()


def test_the_line_may_end_as_windows_ends_lines(project: Project) -> None:
    """A carriage return, a mark at the file's start and spaces at the line's end are no faults."""
    path = project.root / ROLE / "faq.yml"
    path.write_bytes(("\ufeff" + path.read_text("utf-8").replace("\n", "  \r\n", 1)).encode())

    assert [] == project.problems()
