"""The list of versions that the theme's switch reads."""

import pytest

from macros.publishing.refusal import RefusedError
from macros.publishing.versions_file import Version, in_order, read_versions, with_version, written

TWO = """[
  {
    "version": "draft",
    "title": "Draft",
    "aliases": []
  },
  {
    "version": "2026.1",
    "title": "\\u00c9dition",
    "aliases": [
      "latest"
    ],
    "properties": {
      "hidden": true
    }
  }
]
"""
"""A file as the program mike writes it; the branches of before hold such."""


def _edition(name: str, *aliases: str) -> Version:
    return Version(name, name, aliases)


def test_a_file_of_before_stays_byte_for_byte() -> None:
    """What is read is written again with the same bytes, with what someone put in by hand."""
    assert TWO == written(read_versions(TWO, "en/versions.json"))


def test_no_versions_are_an_empty_list() -> None:
    """The last one may be taken away."""
    assert "[]\n" == written([])


def test_the_newest_stands_first() -> None:
    """Numbers count as numbers; a name that is no number, such as the draft's, is newer than all of them."""
    names = ["2026.1", "v3", "draft", "1.0", "2026.10", "dev", "2027.1", "2026.2"]
    expected = ["draft", "dev", "2027.1", "2026.10", "2026.2", "2026.1", "1.0", "v3"]
    assert expected == [version.version for version in in_order(map(_edition, names))]


def test_an_alias_leads_to_one_version() -> None:
    """The new one takes it from the one that had it; other aliases stay."""
    before = [_edition("2026.1", "latest", "stable"), _edition("2025.1")]
    after = with_version(before, "2026.2", "2026.2", "latest")
    assert [_edition("2026.1", "stable"), _edition("2025.1"), _edition("2026.2", "latest")] == after


def test_a_version_that_comes_again_keeps_its_aliases() -> None:
    """Only its title is set anew; there is one entry of it, the last of what is returned."""
    before = [Version("2026.1", "Old", ("latest",), {"hidden": True}), _edition("2025.1")]
    expected = [_edition("2025.1"), Version("2026.1", "New", ("latest",), {"hidden": True})]
    assert expected == with_version(before, "2026.1", "New") == with_version(before, "2026.1", "New", "latest")


def test_a_version_takes_its_name_from_an_alias() -> None:
    """A name leads to one thing."""
    assert [_edition("2026.1"), _edition("draft")] == with_version([_edition("2026.1", "draft")], "draft", "draft")


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "Invalid JSON: EOF while parsing a value at line 1 column 0"),
        ("[\n{]", "Invalid JSON: key must be a string at line 2 column 2"),
        ("{}", "Input should be a valid array"),
        ('["2026.1"]', "[0]: Input should be an object"),
        ('[{"version": "2026.1", "aliases": []}]', "[0]['title']: Field required"),
        ('[{"version": "2026.1", "title": "x", "aliases": "latest"}]', "[0]['aliases']: Input should be a valid array"),
        ('[{"version": 2026.1, "title": "x", "aliases": []}]', "[0]['version']: Input should be a valid string"),
    ],
)
def test_a_file_of_another_shape_is_said(text: str, why: str) -> None:
    """One line: where it stands, what is wrong at which place of it, and what to do."""
    with pytest.raises(RefusedError) as raised:
        read_versions(text, "en/versions.json on gh-pages")

    fix = "put back the file of a previous commit of that branch, or fix it there"
    assert (f"en/versions.json on gh-pages is not a list of versions ({why}); {fix}",) == raised.value.args
