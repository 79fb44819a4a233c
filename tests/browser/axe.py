"""The rules of axe-core."""

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

RULES = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"],
    "resultTypes": ["violations"],
    "rules": {"color-contrast": {"enabled": False}},
}
"""All but contrast, which takes axe three quarters of its time: `low_contrast` measures it, on every screen."""


def broken_rules(page: Page) -> list[str]:
    """What breaks a rule on the page as it stands: the rule, where, and what is wrong there."""
    return [
        f"{violation['id']} at {' '.join(node['target'])}: {' '.join(node['failureSummary'].split())[:160]}"
        for violation in Axe().run(page, options=RULES).response["violations"]
        for node in violation["nodes"]
    ]
