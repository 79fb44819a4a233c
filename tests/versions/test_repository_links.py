"""Addresses on the host of the repository."""

import pytest

from macros.trees.problems import Mark
from macros.versions.repository_links import RepositoryLinks

MARK = Mark("data/roles/x/faq.yml", 12, 3)


@pytest.mark.parametrize("url", ["https://example.org/them/it", "https://example.org/them/it/"])
def test_an_item_is_edited_at_its_line(url: str) -> None:
    """The address is made as MkDocs makes that of the page's pencil, and ends in the line."""
    assert "https://example.org/them/it/edit/main/data/roles/x/faq.yml#L12" == RepositoryLinks(url, "edit/main/").edit(
        MARK
    )


@pytest.mark.parametrize(
    "repository", [RepositoryLinks(), RepositoryLinks("https://example.org/it"), RepositoryLinks("", "edit/main/")]
)
def test_without_settings_nothing_can_be_edited(repository: RepositoryLinks) -> None:
    """Where nobody says where the repository is, there is no address."""
    assert "" == repository.edit(MARK)


def test_a_report_carries_the_address_of_the_page() -> None:
    """The form is named, and the page is filled in, whatever its address holds."""
    assert (
        "https://example.org/it/issues/new?template=wrong-fact.yml&page=https%3A%2F%2Fsite.org%2Fen%2F%3Fa%26b"
        == RepositoryLinks("https://example.org/it/").report("wrong-fact.yml", "https://site.org/en/?a&b")
    )
    assert "" == RepositoryLinks().report("wrong-fact.yml", "https://site.org/")
