"""The rules of axe-core on a page of each kind."""

import pytest
from playwright.sync_api import Page

from tests.browser.axe import THEME, broken_rules, violations
from tests.browser.conftest import KINDS, NARROW, WIDE, show_on


@pytest.mark.parametrize("kind", KINDS)
def test_a_page_breaks_no_rule_of_axe(kind: str, page: Page) -> None:
    """WCAG 2.1 A and AA and axe's good practice hold on every kind of page, on both screens, in both colour schemes.

    Not in all four pairs: contrast, which the scheme alone decides, is measured in each of them in test_layout.
    """
    page.goto(f"/en/{KINDS[kind]}")
    found = []
    for width, scheme in ((WIDE, "light"), (NARROW, "dark")):
        show_on(page, width, scheme)
        found += [f"{width}, {scheme}: {fault}" for fault in broken_rules(page)]
    assert [] == found


def test_the_theme_still_needs_its_exceptions(page: Page) -> None:
    """An exception goes when the theme has mended what it stands for."""
    page.goto(f"/en/{KINDS['overview']}")
    assert set() == set(THEME) - set(violations(page))
