"""The navigation of one page stays small, however many roles there are."""

import pytest
from mkdocs.structure.files import File
from mkdocs.structure.nav import Link, Navigation, Section
from mkdocs.structure.pages import Page

from macros.mkdocs_edge.pruning import MOST, pruned
from macros.text.language import Language
from tests.conftest import ROOT
from tests.mkdocs_edge.conftest import config_of


def _navigation(count: int) -> Navigation:
    """Roles in one family, each with two pages."""
    config = config_of(ROOT)
    pages: list[Page] = []

    def page(path: str) -> Page:
        pages.append(Page(path, File.generated(config, path, content=""), config))
        return pages[-1]

    roles = [Section(f"Role {n}", [page(f"roles/{n}/index.md"), page(f"roles/{n}/pay.md")]) for n in range(count)]
    family = Section("Family", [page("roles/family/index.md"), *roles])
    other = Section("Other", [page("roles/other/index.md"), page("roles/x/index.md")])
    top = Section("Roles", [page("roles/index.md"), family, other])
    for section in (top, family, other, *roles):
        for child in section.children:
            child.parent = section
    return Navigation([top], pages)


def _family(navigation: Navigation) -> list[str]:
    """The titles of what stands in the family."""
    (top,) = navigation.items
    return [str(child.title) for child in top.children[1].children]


def _open(navigation: Navigation, number: int) -> None:
    """Make the second page of a role the active one."""
    navigation.items[0].children[1].children[1 + number].children[1].active = True


@pytest.mark.parametrize("count", [1, 4, MOST])
def test_few_roles_are_all_shown(count: int) -> None:
    """As long as they can be looked through."""
    navigation = _navigation(count)
    _open(navigation, 0)
    assert _family(navigation) == _family(pruned(navigation, Language()))


@pytest.mark.parametrize("count", [MOST + 1, 200])
def test_of_many_roles_the_open_one_is_shown(count: int) -> None:
    """With the page of the family, and a link to it that says how many there are."""
    navigation = _navigation(count)
    _open(navigation, 7)
    shown = pruned(navigation, Language())
    assert ["roles/family/index.md", "Role 7", f"All {count}"] == _family(shown)
    link = shown.items[0].children[1].children[-1]
    assert isinstance(link, Link)
    assert "roles/family/" == link.url
    assert count + 1 == len(_family(navigation)), "the whole navigation stays as it is for the next page"


def test_what_is_not_open_stays_as_it_is() -> None:
    """The frame writes one link for it."""
    navigation = _navigation(200)
    assert navigation.items == pruned(navigation, Language()).items
