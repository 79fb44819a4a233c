"""The names of editions."""

import pytest

from macros.versions.editions import Edition, is_edition


@pytest.mark.parametrize("name", ["2026.1", "2026.10", "2031.2", "2026.999"])
def test_year_and_number_name_an_edition(name: str) -> None:
    """CalVer, as `2026.1`."""
    assert (name, True) == (Edition(name), is_edition(name))


@pytest.mark.parametrize(
    "name",
    [
        "",
        "1",
        "2026",
        "2026.0",
        "2026.01",
        "2026.1.1",
        "v2026.1",
        "26.1",
        "1999.1",
        "2026.1 ",
        "2026.1\n",
        "latest",
        "draft",
        "2026.1000",
    ],
)
def test_any_other_name_is_refused(name: str) -> None:
    """The message says how an edition is written."""
    assert not is_edition(name)
    with pytest.raises(ValueError, match="write the year and a number, such as"):
        Edition(name)


def test_editions_sort_by_number_not_by_letter() -> None:
    """The tenth edition of a year comes after the second."""
    names = ["2026.10", "2026.2", "2025.11", "2027.1"]
    assert ["2025.11", "2026.2", "2026.10", "2027.1"] == sorted(names, key=lambda name: Edition(name).key)
