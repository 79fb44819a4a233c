"""The rules of axe-core, and what the theme itself breaks."""

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"], "resultTypes": ["violations"]}

THEME = {
    ("aria-dialog-name", ".md-search"): "the theme gives its search the role of a dialog and no name",
    ("landmark-unique", ".md-nav--primary"): "the theme calls the breadcrumb `Navigation` like the list of pages",
    ("landmark-unique", 'nav[data-md-level="1"]'): "the theme names the open part of the list of pages twice",
}
"""Rule and selector of what the theme itself does wrong, each with the reason why it stays."""


def violations(page: Page) -> dict[tuple[str, str], str]:
    """Rule and selector to what is wrong there, in one line."""
    return {
        (violation["id"], " ".join(node["target"])): " ".join(node["failureSummary"].split())[:160]
        for violation in Axe().run(page, options=RULES).response["violations"]
        for node in violation["nodes"]
    }


def broken_rules(page: Page) -> list[str]:
    """What breaks a rule on the page as it stands, but for what the theme does."""
    found = violations(page).items()
    return [f"{rule} at {where}: {why}" for (rule, where), why in found if (rule, where) not in THEME]
