"""The home page asks for the role once; every task then leads to that role's guide."""

from playwright.sync_api import Page, expect

from tests.browser.conftest import ROLE
from tests.browser.screens import faults_on_screens
from tests.browser.test_editions import BLOCKED

TITLE = "National Account Manager"


def test_a_page_of_a_role_is_two_presses_away_and_the_role_is_kept(own_page: Page) -> None:
    """In either order; the next visit needs one press, and a press on the role forgets it."""
    own_page.goto("/en/")
    own_page.get_by_role("link", name="Write the job posting").click()
    expect(own_page.locator("role-choice button").first).to_be_focused()
    own_page.get_by_role("button", name=TITLE).click()
    own_page.wait_for_url(f"**/en/{ROLE}/posting/")
    own_page.goto("/en/")
    own_page.get_by_role("link", name="Measure success").click()
    own_page.wait_for_url(f"**/en/{ROLE}/kpis/")
    own_page.goto("/en/")
    own_page.get_by_role("button", name=TITLE).click()
    own_page.reload()
    expect(own_page.get_by_role("button", name=TITLE)).to_have_attribute("aria-pressed", "false")
    own_page.get_by_role("button", name="Key Account Manager").click()
    own_page.get_by_role("link", name="Set the pay").click()
    own_page.wait_for_url("**/en/roles/key-account-manager/compensation/")


def test_a_link_inside_a_task_leads_where_it_says(own_page: Page) -> None:
    """The whole card leads to the role's guide, but not the links in its words."""
    own_page.goto("/en/")
    own_page.get_by_role("button", name=TITLE).click()
    own_page.get_by_role("link", name="All salaries").click()
    own_page.wait_for_url("**/en/salaries/")
    own_page.go_back()
    own_page.locator(".hb-task").filter(has_text="Find people").locator("p").click(force=True)
    own_page.wait_for_url(f"**/en/{ROLE}/hiring/")


def test_a_browser_that_keeps_nothing_has_the_choice_for_as_long_as_the_page_shows(own_page: Page) -> None:
    """Where the reader blocks storage."""
    own_page.add_init_script(BLOCKED["name"])
    own_page.goto("/en/")
    own_page.get_by_role("button", name=TITLE).click()
    own_page.get_by_role("link", name="Answer a question").click()
    own_page.wait_for_url(f"**/en/{ROLE}/faq/")


def test_a_chosen_role_can_be_seen_by_all(own_page: Page) -> None:
    """On every screen, in both schemes."""
    own_page.goto("/en/")
    own_page.get_by_role("button", name=TITLE).click()

    assert [] == faults_on_screens(own_page)
