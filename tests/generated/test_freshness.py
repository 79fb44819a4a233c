"""What is made from models and data is fresh."""

import pytest

from macros.catalog.catalog import Catalog
from macros.generated import files
from macros.generated.code_owners import PATH
from macros.generated.freshness import check
from macros.generated.schema_files import are_fresh, note_fresh
from tests.conftest import ROLE, ROOT, Project

RUN = "run 'handbook generate'"


def stale(project: Project) -> list[str]:
    """What the check says of a project."""
    return [str(problem) for problem in check(project.catalog())]


def test_the_repository_s_own_files_are_fresh(catalog: Catalog) -> None:
    """What is in git is what `handbook generate` would write."""
    assert [] == [str(problem) for problem in check(catalog)]
    assert {path: text.encode() for path, text in files(catalog).items()} == {
        path: (ROOT / path).read_bytes() for path in files(catalog)
    }


def test_what_is_noted_as_fresh_is_so_until_something_changes(project: Project) -> None:
    """The note of `handbook generate` saves making the schemas, and hides no change of one."""
    note_fresh(project.root)
    assert (True, []) == (are_fresh(project.root), stale(project))

    project.edit("data/schema/faq.json", "draft-07", "draft-06")
    assert (False, 1) == (are_fresh(project.root), len(stale(project)))


def test_a_project_is_fresh_after_generate(project: Project) -> None:
    """The command writes what the check asks for."""
    assert [] == stale(project)


@pytest.mark.parametrize(("old", "new"), [("FAQ", "Faq"), ("\n", "\r\n"), ("}\n", "}")])
def test_a_schema_that_was_changed_by_hand_is_stale(project: Project, old: str, new: str) -> None:
    """A schema is what the models say, byte for byte."""
    path = project.root / "data/schema/faq.json"
    path.write_bytes(path.read_bytes().replace(old.encode(), new.encode()))

    assert [f"data/schema/faq.json:1:1: this file does not match the models; {RUN}"] == stale(project)


def test_a_file_that_is_gone_is_missed(project: Project) -> None:
    """Editors' tools and GitHub look for these files in the repository."""
    project.remove("data/schema/faq.json")
    project.remove(PATH)

    assert [
        f"data/schema/faq.json:1:1: the file is missing or cannot be read; {RUN}",
        f"{PATH}:1:1: the file is missing or cannot be read; {RUN}",
    ] == stale(project)


def test_a_schema_of_nothing_is_told(project: Project) -> None:
    """A kind of file that is gone leaves no schema behind."""
    project.write("data/schema/lamps.json", "{}")

    assert ["data/schema/lamps.json:1:1: no kind of data file has this schema; delete it"] == stale(project)


def test_new_owners_ask_for_a_line_that_can_be_typed_in(project: Project) -> None:
    """Anyone who edits in the browser cannot run the command, so the message holds the line."""
    project.edit(f"{ROLE}/role.yml", "family: coast", 'owners: ["@lighthouses/keepers"]\nfamily: coast')
    line = "/data/roles/lighthouse-keeper/ @lighthouses/keepers"

    assert [f"{PATH}:4:1: the owners in data/ ask for one more line here; add '{line}' or {RUN}"] == stale(project)
    project.write(PATH, (project.root / PATH).read_text("utf-8") + line + "\n")
    assert [] == stale(project)


def test_owners_that_change_or_go_change_their_lines(project: Project) -> None:
    """A line with other owners is written anew, one that nobody asks for is deleted."""
    project.edit("data/handbook.yml", "@lighthouses/office", "@lighthouses/harbour")
    assert [
        f"{PATH}:3:1: the owners in data/ ask for another line here; write '* @lighthouses/harbour' or {RUN}"
    ] == stale(project)

    project.edit("data/handbook.yml", "@lighthouses/harbour", "@lighthouses/office")
    project.write(PATH, (project.root / PATH).read_text("utf-8") + "/data/ @lighthouses/nobody\n")
    assert [f"{PATH}:4:1: the owners in data/ do not ask for this line; delete it or {RUN}"] == stale(project)


def test_a_check_asks(project: Project) -> None:
    """A build does not (tests/cli/test_cli.py): it reads none of these files."""
    project.remove("data/schema/faq.json")
    done = project.run("check")

    assert 1 == done.returncode, done
    assert done.stdout.startswith("data/schema/faq.json:1:1: the file is missing")


def test_faulty_owners_are_told_once(project: Project) -> None:
    """Where the data of CODEOWNERS is faulty, the fault is told and the file is not compared."""
    place = project.spoil("data/handbook.yml", '["@lighthouses/office"]', '[▸"office"]')
    done = project.run("check")

    assert [place] == [line.split(": ")[0] for line in done.stdout.splitlines()]


@pytest.mark.parametrize("name", ["role.yml", "kpis.yml"])
def test_no_edit_of_a_page_makes_a_file_stale(project: Project, name: str) -> None:
    """Schemas come from the models, so an editor's change of texts and figures leaves them fresh."""
    path = project.root / ROLE / name
    path.write_text(path.read_text("utf-8").replace("2-4", "3-5").replace("98-100 %", "97-100 %"), "utf-8")

    assert [] == stale(project)


def test_the_repository_has_all_files() -> None:
    """GitHub reads CODEOWNERS from .github/, and the first lines of data lead to data/schema/."""
    assert (True, True) == ((ROOT / PATH).is_file(), (ROOT / "data/schema/role.json").is_file())
