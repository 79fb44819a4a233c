"""What comes due after a site was built: the reader's clock tells, on pages that are as they were."""

import datetime
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import KINDS, NARROW, ROLE, low_contrast, put_on_paper
from tests.browser.profiles import Profiles
from tests.browser.screens import faults_on_screens

LATER = datetime.datetime(2099, 1, 1, 12)
"""A day on which everything is overdue."""

SMALL_TARGETS = """() => [...document.querySelectorAll(".md-content summary")]
  .filter((e) => e.getClientRects().length && e.getBoundingClientRect().height < 24)
  .map((e) => `too small to press: ${e.textContent.trim().slice(0, 40)}`)"""


@pytest.fixture
def page(profiles: Profiles, server: str) -> Iterator[Page]:
    """A page whose clock can be set."""
    with profiles.page(server, clock=True) as page:
        yield page


@pytest.fixture
def later(page: Page) -> Page:
    """A page whose reader lives later."""
    page.clock.set_fixed_time(LATER)
    return page


def _built_without_stale_facts(page: Page) -> None:
    """A day before any fact of the data is due."""
    page.clock.set_fixed_time(datetime.datetime(2000, 1, 1, 12))


def _unfold(page: Page) -> None:
    """Open all that folds: a figure of a level may be in there."""
    folded = page.locator("article details:not(review-notice *)")
    folded.evaluate_all("(parts) => parts.forEach((part) => { part.open = true; })")


@pytest.mark.parametrize(
    "kind", ["overview", "job-description", "compensation", "interview", "kpis", "faq", "industry"]
)
def test_a_page_tells_what_came_due_since(kind: str, later: Page) -> None:
    """Notice, list and marks show, each link of the list leads to what the page or the site has."""
    later.goto(f"/en/{KINDS[kind]}")
    notice = later.locator("review-notice")
    expect(notice).to_be_visible()
    _unfold(later)
    expect(later.locator("due-mark").first).to_be_visible()
    notice.locator("summary").click()
    facts = notice.locator("li")
    assert facts.count() > 0
    assert facts.count() == notice.locator("li:visible").count()
    for address in notice.locator("a").evaluate_all("(links) => links.map((link) => link.href)"):
        here, _, section = address.partition("#")
        if here == later.url.partition("#")[0]:
            assert later.evaluate("(id) => !id || !!document.getElementById(id)", section), address


def test_nothing_is_stale_before_its_day(page: Page) -> None:
    """The reader's clock alone makes nothing due."""
    _built_without_stale_facts(page)
    page.goto(f"/en/{ROLE}/compensation/")
    stale = page.locator("review-notice, due-mark").evaluate_all(
        "(marks) => marks.filter((mark) => mark.checkVisibility()).length"
    )
    built = page.request.get(f"/en/{ROLE}/compensation/").text().count("<due-mark")
    assert (0, True) == (stale, built > 0)


def test_only_what_is_over_shows(page: Page) -> None:
    """On the day of the first review nothing shows; on the next the first facts do, and no others."""
    address = f"/en/{ROLE}/compensation/"
    page.goto(address)
    first = datetime.date.fromisoformat(page.locator("review-notice").get_attribute("data-review-by") or "")
    own = page.locator("review-notice li").evaluate_all("(items) => items.map((item) => item.dataset.reviewBy)")
    days = [day or first.isoformat() for day in own]
    for step, count in ((0, 0), (1, days.count(first.isoformat()))):
        noon = datetime.datetime.combine(first + datetime.timedelta(days=step), datetime.time(12))
        page.clock.set_fixed_time(noon)
        page.goto(address)
        page.locator("review-notice details").evaluate("(details) => { details.open = true; }")
        assert count == page.locator("review-notice li:visible").count()
        assert bool(count) == page.locator("review-notice").is_visible()
    assert 0 < days.count(first.isoformat()) < len(days)


def test_the_list_marks_what_came_due_since(later: Page) -> None:
    """Its roles, listed or folded, and one sentence above."""
    later.goto(f"/en/{KINDS['due']}")
    expect(later.get_by_text("More facts have come due since")).to_be_visible()
    marks = later.locator(".md-content :is(summary, li) due-mark")
    assert marks.count() == marks.locator("visible=true").count() > 0


@pytest.mark.parametrize("kind", ["compensation", "job-description", "due"])
def test_stale_pages_can_be_used_by_everybody(kind: str, later: Page) -> None:
    """Axe finds nothing, every text has contrast, and everything is large enough to press, on every screen."""
    later.goto(f"/en/{KINDS[kind]}")
    for folded in later.locator(".md-content details").all():
        folded.evaluate("(details) => { details.open = true; }")
    assert [] == faults_on_screens(later, SMALL_TARGETS)


def test_an_advert_prints_without_the_notice(later: Page) -> None:
    """The marks beside the figures stay on paper; the notice, which would stand over an advert, does not."""
    later.goto(f"/en/{KINDS['job-description']}")
    _unfold(later)
    put_on_paper(later)
    expect(later.locator("review-notice")).to_be_hidden()
    expect(later.locator("due-mark").first).to_be_visible()
    assert [] == low_contrast(later)


def test_without_scripts_nothing_is_said_that_the_build_does_not_know(profiles: Profiles, server: str) -> None:
    """The page reads well; the list of figures has the days."""
    with profiles.page(server, java_script_enabled=False) as page:
        page.set_viewport_size({"width": NARROW, "height": 900})
        page.goto(f"/en/{ROLE}/compensation/")
        expect(page.locator("review-notice")).to_be_hidden()
        expect(page.get_by_text("next review by").first).to_be_visible()
