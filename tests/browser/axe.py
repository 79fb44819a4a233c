"""The rules of axe-core."""

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

RULES = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"],
    "resultTypes": ["violations"],
    "rules": {"color-contrast": {"enabled": False}, "link-in-text-block": {"enabled": False}},
    "preload": {"assets": ["media"]},
    "selectors": False,
}
"""All but the two that take axe most of its time, because it asks what stands behind each word: `low_contrast` measures
contrast, and LINKS looks at links in texts, on every screen.

Neither styles are read a second time, nor selectors made for what breaks no rule; each costs a tenth of the time.
"""

RUN = """async (rules) => (await axe.run(document, rules)).violations
  .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => [id, html, failureSummary]))"""


def broken_rules(page: Page) -> list[str]:
    """What breaks a rule on the page as it stands: the rule, where, and what is wrong there."""
    if page.evaluate("!window.axe"):
        page.evaluate(Axe().axe_script)
    return [
        f"{rule} at {html[:160]}: {' '.join(summary.split())[:160]}"
        for rule, html, summary in page.evaluate(RUN, RULES)
    ]
