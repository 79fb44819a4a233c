"""The pages that filter data: how tests open them and find their lists."""

import json
from pathlib import Path
from typing import Any

from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import KINDS


def data_of(site: Path, name: str) -> dict[str, Any]:
    """What such a page reads: a file of the English site."""
    found: dict[str, Any] = json.loads((site / "en" / name).read_text("utf-8"))
    return found


def opened(page: Page, kind: str, query: str = "") -> Page:
    """The page of a kind at a query, once its script has put the form there."""
    page.goto(f"/en/{KINDS[kind]}{query}")
    expect(page.locator("form.hb-filters")).to_be_visible()
    return page


def choice(page: Page, name: str) -> Locator:
    """The list of choices with a name."""
    return page.get_by_role("combobox", name=name, exact=True)
