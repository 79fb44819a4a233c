"""Whether a law refuses an open-ended range, as handbooks had it, becomes an answer."""

import pytest

from macros.migrating import migrate
from macros.trees.problems import DataProblems

PATH = "jurisdictions/north-coast.yml"


@pytest.mark.parametrize(("typed", "answer"), [("true", "refused"), ("false", "allowed")])
def test_the_answer_is_turned_round(typed: str, answer: str) -> None:
    """To refuse an open end is not to allow one. Comments, order, quotes and line ends stay; twice is once."""
    old = f'title: "North Coast"  # closed_range: true\r\nclosed_range: {typed}  # read twice\r\nnote: true\r\n'
    files = migrate({PATH: old})
    expected = old.replace(f"\nclosed_range: {typed}", f"\nopen_end: {answer}")

    assert {PATH: expected} == dict(files.texts)
    assert [] == migrate(files.texts).notes


def test_a_key_in_quotes_loses_them() -> None:
    """The new key needs none."""
    assert {PATH: "open_end: refused\n"} == dict(migrate({PATH: '"closed_range": true\n'}).texts)


def test_another_value_is_for_a_person() -> None:
    """The fault says where, and what to write; nothing changes."""
    with pytest.raises(DataProblems) as raised:
        migrate({PATH: "closed_range: maybe\n"})
    assert "'closed_range' is neither true nor false" in str(raised.value)
    assert f"data/{PATH}:1:15" in str(raised.value)


def test_other_files_may_use_the_word() -> None:
    """The key is that of a jurisdiction."""
    assert [] == migrate({"roles/keeper/role.yml": "closed_range: true\n"}).notes
