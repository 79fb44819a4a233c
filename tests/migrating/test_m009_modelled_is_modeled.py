"""The method 'modelled' and the keys that say so are spelled 'modeled'."""

import re

import pytest

from macros.migrating import migrate, outdated
from macros.migrating.files import Files
from macros.trees.problems import DataProblems
from tests.conftest import ROLE, Project

PAY, ROLE_FILE, NIGHT, HANDBOOK = (
    "roles/keeper/compensation.yml",
    "roles/keeper/role.yml",
    "roles/keeper/contexts/night.yml",
    "handbook.yml",
)

OLD = {
    PAY: """\
# modelled, as ever: method: modelled
'modelled_from':   # the pilot's pay
  role: pilot
  base: 0.8
  method: "modelled"   # not sourced
  how: It is modelled on the pilot's, by the method modelled_from names.
level_model: {method: modelled, how: By factors.}
""",
    ROLE_FILE: """\
facts:
  watches:
    value: 3+
    method: 'modelled'
    how: Half of it.
  nights: {value: 2, method: modelled}  # {method: modelled}
  storms:
    value: 1
    method: sourced
""",
    NIGHT: "changes:\n  compensation:\n    modelled_from: {base: 0.9, method: modelled}\n",
    HANDBOOK: """\
reviews:
  within:
    sourced: 12 months
    modelled: 6 months  # sooner
synonyms:
  modeled: modelled, modeled
""",
}

NEW = {
    PAY: """\
# modelled, as ever: method: modelled
modeled_from:   # the pilot's pay
  role: pilot
  base: 0.8
  method: "modeled"   # not sourced
  how: It is modelled on the pilot's, by the method modelled_from names.
level_model: {method: modeled, how: By factors.}
""",
    ROLE_FILE: """\
facts:
  watches:
    value: 3+
    method: 'modeled'
    how: Half of it.
  nights: {value: 2, method: modeled}  # {method: modelled}
  storms:
    value: 1
    method: sourced
""",
    NIGHT: "changes:\n  compensation:\n    modeled_from: {base: 0.9, method: modeled}\n",
    HANDBOOK: """\
reviews:
  within:
    sourced: 12 months
    modeled: 6 months  # sooner
synonyms:
  modeled: modelled, modeled
""",
}


@pytest.mark.parametrize("start", ["", "\ufeff"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_methods_and_keys_are_respelled(start: str, end: str) -> None:
    """Whatever else has the word stays, and so do comments, order, quotes, and line ends."""
    done = migrate({path: start + text.replace("\n", end) for path, text in OLD.items()})

    assert {path: start + text.replace("\n", end) for path, text in NEW.items()} == done.texts
    assert [
        "Changed data/handbook.yml: line 4: 'modelled' is 'modeled'",
        "Changed data/roles/keeper/compensation.yml: lines 5, 7: 'modelled' is 'modeled'",
        "Changed data/roles/keeper/compensation.yml: line 2: 'modelled_from' is 'modeled_from'",
        "Changed data/roles/keeper/contexts/night.yml: line 3: 'modelled' is 'modeled'",
        "Changed data/roles/keeper/contexts/night.yml: line 3: 'modelled_from' is 'modeled_from'",
        "Changed data/roles/keeper/role.yml: lines 4, 6: 'modelled' is 'modeled'",
    ] == done.notes


def test_a_second_time_changes_nothing() -> None:
    """Data of today is not taken for the old form."""
    once = migrate(OLD)

    assert ([], []) == (migrate(once.texts).notes, outdated(once.trees()))


@pytest.mark.parametrize("path", sorted(OLD))
def test_each_place_alone_is_found(path: str) -> None:
    """The fault names what is different now."""
    assert ["'modelled' is spelled 'modeled'"] == [what for _, what in outdated(Files({path: OLD[path]}).trees())]


def test_a_method_that_is_folded_is_refused() -> None:
    """It is left to a person."""
    with pytest.raises(DataProblems, match="'modelled' cannot be rewritten automatically here"):
        migrate({ROLE_FILE: "facts:\n  watches:\n    method: >-\n      modelled\n"})


def test_the_small_handbook_is_as_it_would_be_written_today(project: Project) -> None:
    """The fault is one, and `handbook migrate` takes it away."""
    written = re.compile(r"(method: |\b)modeled(_from:|:|$)", re.MULTILINE)
    paths = [f"{ROLE}/compensation.yml", "data/handbook.yml"]
    today = {path: (project.root / path).read_text("utf-8") for path in paths}
    for path, text in today.items():
        project.own(path).write_text(written.sub(r"\1modelled\2", text), "utf-8")
    assert all("modelled" in (project.root / path).read_text("utf-8") for path in paths)

    told = project.run("check").stdout
    assert (1, True) == (told.count("\n"), "'modelled' is spelled 'modeled'; run 'handbook migrate'" in told)
    project.run("migrate")
    assert today == {path: (project.root / path).read_text("utf-8") for path in paths}
    assert [] == project.problems()
