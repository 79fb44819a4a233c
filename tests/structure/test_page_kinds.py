"""Each page of a guide that is a row in the table has its page in docs/."""

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
