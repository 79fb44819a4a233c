"""Pictures of the built site, with a ring around what to press."""

from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import Browser, FloatRect, Locator, Page, Route

ROLE = "roles/national-account-manager"
SITE = "http://handbook.invalid"
"""Where the browser believes the site to be; every request is answered from the folder."""

WIDTH, SCALE = 760, 1.5
RING = """(targets, beside) => targets.forEach((target) => {
  const box = target.getBoundingClientRect(), ring = document.createElement("div");
  Object.assign(ring.style, { position: "absolute", zIndex: 9, pointerEvents: "none", boxSizing: "border-box",
    border: "3px solid #e8590c", borderRadius: "8px", left: `${box.left + scrollX - beside}px`,
    top: `${box.top + scrollY - 6}px`, width: `${box.width + 2 * beside}px`, height: `${box.height + 12}px` });
  document.body.append(ring);
})"""


@dataclass(frozen=True)
class Shown:
    """PNGs by name, and the guide's first page."""

    pictures: dict[str, bytes]
    first_page: bytes


def screenshots(browser: Browser, site: Path) -> Shown:
    """Photograph the site in a folder."""
    first_page = opened(browser, site, "", 1440, 1).screenshot()
    pay = opened(browser, site, "compensation/")
    row = pay.locator("#metro-denver")
    pay.get_by_role("button", name="Edit mode").click()
    table = pay.locator("table:has(#metro-denver)")
    pictures = {"row-pencil": ringed(pay, row.locator("a[data-edit]"), table, beside=0)}
    interview = opened(browser, site, "interview/")
    feedback = interview.locator(".hb-feedback")
    pictures["feedback"] = ringed(interview, feedback.locator("a"), feedback, above=130, below=12)
    interview = opened(browser, site, "interview/")
    pencil = interview.locator(".md-content__button")
    pictures["page-pencil"] = ringed(interview, pencil, interview.locator("h1"), above=80, below=80)
    return Shown(pictures, first_page)


def opened(browser: Browser, site: Path, page: str, width: int = WIDTH, scale: float = SCALE) -> Page:
    """A page of the guide, when it is still."""

    def answer(route: Route) -> None:
        path = site / urlsplit(route.request.url).path.strip("/")
        route.fulfill(path=path / "index.html" if path.is_dir() else path)

    context = browser.new_context(
        viewport={"width": width, "height": 900}, device_scale_factor=scale, reduced_motion="reduce"
    )
    context.route("**/*", answer)
    tab = context.new_page()
    tab.goto(f"{SITE}/en/{ROLE}/{page}", wait_until="networkidle")
    return tab


def ringed(page: Page, target: Locator, shown: Locator, *, beside: int = 5, above: int = 16, below: int = 16) -> bytes:
    """Photograph the page's width around `shown`, with a ring around each `target`, `beside` pixels from it."""
    target.evaluate_all(RING, beside)
    box = shown.bounding_box()
    if box is None:
        raise RuntimeError(f"{shown} is not on the page")
    top = box["y"] + page.evaluate("scrollY") - above
    clip: FloatRect = {"x": 0, "y": top, "width": WIDTH, "height": box["height"] + above + below}
    return page.screenshot(clip=clip, full_page=True)
