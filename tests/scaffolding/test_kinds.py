"""Kinds of what can be begun are found by their files, and each is told in `handbook new --help`."""

import pytest

from macros.scaffolding import kinds
from tests.conftest import ROOT, Project

WITHOUT_KIND = {"arguments", "choice", "flow", "inserting", "kinds", "like", "placing", "request", "scale", "shelf"}
WITHOUT_KIND |= {"step", "to_dos", "writing"}
"""Modules of scaffolding/ that kinds stand on."""


def test_every_file_is_a_kind() -> None:
    """Named as its file; there is no list to add it to."""
    files = {path.stem for path in (ROOT / "macros/scaffolding").glob("*.py")} - {"__init__"} - WITHOUT_KIND
    assert {name: name for name in files} == {
        name: module.__name__.rpartition(".")[2] for name, module in kinds.kinds().items()
    }


@pytest.mark.parametrize("kind", kinds.kinds())
def test_every_kind_explains_itself(kind: str, project: Project) -> None:
    """With every option."""
    told = project.run("new", kind, "--help")
    assert (0, "") == (told.returncode, told.stderr)
    assert " ".join(kinds.kinds()[kind].HELP.split()) in " ".join(told.stdout.split())


def test_every_kind_has_a_test_of_its_own() -> None:
    """What one begins is in order, and what it refuses leaves nothing behind."""
    elsewhere = {"role": "new", "industry": "new", "location": "new", "metro": "new"}
    elsewhere |= {"context": "choice", "scope": "choice"}
    folder = ROOT / "tests/scaffolding"
    assert [] == [kind for kind in kinds.kinds() if not (folder / f"test_{elsewhere.get(kind, kind)}.py").is_file()]
