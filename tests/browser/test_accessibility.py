"""The rules of axe-core on a page of each kind."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from tests.browser.conftest import KINDS, SCREENS, show_on

RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"], "resultTypes": ["violations"]}

THEME = {
    ("aria-dialog-name", ".md-search"): "the theme gives its search the role of a dialog and no name",
    ("landmark-unique", ".md-nav--primary"): "the theme calls the breadcrumb `Navigation` like the list of pages",
    ("landmark-unique", 'nav[data-md-level="1"]'): "the theme names the open part of the list of pages twice",
}
"""Rule and selector of what the theme itself does wrong, each with the reason why it stays."""


def _violations(page: Page) -> dict[tuple[str, str], str]:
    """Rule and selector to what is wrong there, in one line."""
    return {
        (violation["id"], " ".join(node["target"])): " ".join(node["failureSummary"].split())[:160]
        for violation in Axe().run(page, options=RULES).response["violations"]
        for node in violation["nodes"]
    }


@pytest.mark.parametrize("kind", KINDS)
def test_a_page_breaks_no_rule_of_axe(kind: str, page: Page) -> None:
    """WCAG 2.1 A and AA and axe's good practice hold on every kind of page, on any screen, in both colour schemes."""
    page.goto(f"/en/{KINDS[kind]}")
    found = []
    for width, scheme in SCREENS:
        show_on(page, width, scheme)
        ours = {place: why for place, why in _violations(page).items() if place not in THEME}
        found += [f"{width}, {scheme}: {rule} at {where}: {why}" for (rule, where), why in ours.items()]
    assert [] == found


def test_the_theme_still_needs_its_exceptions(page: Page) -> None:
    """An exception goes when the theme has mended what it stands for."""
    page.goto(f"/en/{KINDS['overview']}")
    assert set() == set(THEME) - set(_violations(page))
