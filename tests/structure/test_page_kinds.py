"""Each page of a guide that is a row in the table has its page in docs/."""

from pathlib import Path

import pytest

from macros.model.guide import PAGE_KINDS
from macros.pages.source import front_matter
from tests.conftest import ROOT

ROUTES = ROOT / "docs/roles/[role]"


@pytest.mark.parametrize("stem", PAGE_KINDS)
def test_a_page_of_the_table_has_a_page_that_it_fills(stem: str) -> None:
    """Data that no page shows is lost to readers."""
    pages = {path.stem: front_matter(path.read_text("utf-8"), path.name) for path in ROUTES.glob("*.md")}
    name = "index" if PAGE_KINDS[stem].address else stem
    assert stem == pages[name]["fills_from"]


@pytest.mark.parametrize("stem", [stem for stem, kind in PAGE_KINDS.items() if not kind.address])
def test_a_page_has_one_name(stem: str) -> None:
    """The list of pages and the filters of the search call it alike; its heading says that name, alone or with more."""
    page = front_matter((ROUTES / f"{stem}.md").read_text("utf-8"), stem)
    name = PAGE_KINDS[stem].title.text

    assert name == page["nav_title"]
    assert name.casefold() in page["heading"].casefold()
    assert f"{page['heading']}: {{role}}" == page["title"]


def test_no_two_pages_of_a_folder_have_the_same_place() -> None:
    """They would stand by their titles, in another order in each language. A folder stands where its index does."""
    places: dict[tuple[Path, int], list[str]] = {}
    for path in sorted((ROOT / "docs").rglob("*.md")):
        order = front_matter(path.read_text("utf-8"), path.name).get("nav_order")
        is_index, is_made = path.name == "index.md", path.name.startswith("[")
        if order is not None and not is_made:
            places.setdefault((path.parents[1 if is_index else 0], order), []).append(path.stem)
    assert {} == {place: names for place, names in places.items() if len(names) > 1}
