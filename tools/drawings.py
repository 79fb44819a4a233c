"""Views of GitHub, simplified, drawn from what the examples hold."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from playwright.sync_api import Browser

from tools import walks
from tools.examples import Example, Line, around

TITLE = "Denver: base pay of 2026"
BRANCH = "patch-1"
CAPTION = "GitHub, simplified"
SCALE = 1.75


def drawings(browser: Browser, example: Example, address: str) -> dict[str, bytes]:
    """PNGs by name. `address` is that of the page which the form speaks of."""
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    tab = browser.new_context(viewport={"width": 720, "height": 400}, device_scale_factor=SCALE).new_page()
    made = {}
    for name, (template, values) in scenes(example, address).items():
        tab.set_content(environment.get_template(template).render(caption=CAPTION, **values))
        made[name] = tab.locator("#picture").screenshot()
    return made


def scenes(example: Example, address: str) -> Mapping[str, tuple[str, dict[str, Any]]]:
    """Name of the picture to its template and what stands in it."""
    pay, figures, _ = walks.walk(example.page, "Change a salary")
    (question,) = walks.walk(example.page, "Add a question")
    industry, _ = walks.walk(example.page, "Add an industry")
    check = _yaml(example, ".github/workflows/check.yml")
    names = {"workflow": check["name"], "job": check["jobs"]["data"]["name"]}
    found = {
        "edit-line": ("editor.html", editor(pay.path, around(_edited(example, pay, figures), 2, 2))),
        "new-question": ("editor.html", editor(question.path, around(_edited(example, question), 1, 3))),
        "new-file": ("editor.html", editor(industry.path, _edited(example, industry)[:9], is_new=True)),
        "propose": ("propose.html", {"title": TITLE, "branch": BRANCH}),
        "pull-request": ("pull-request.html", {"title": TITLE, "description": example.description(ANSWERS)}),
        "form": ("form.html", form(example, address)),
        "fault": ("fault.html", names | fault(example)),
    }
    report = example.report()
    example.restore()
    return found | {"report": ("report.html", names | {"title": TITLE, "branch": BRANCH, "report": report})}


ANSWERS = (
    "Denver’s base pay is $84,000 to $119,000 now.",
    "our accepted offers (denver-offers-2026, new in sources.yml)",
    "offers of 2026; compared on 22 November 2026.",
)


def editor(path: str, excerpt: list[Line], *, is_new: bool = False) -> dict[str, Any]:
    """GitHub's editor with some lines of a file."""
    *folders, name = path.split("/")
    return {"folders": folders, "name": name, "excerpt": excerpt, "is_new": is_new}


def form(example: Example, address: str) -> dict[str, Any]:
    """The form for a wrong fact, as the link at a page's end fills it in and somebody goes on."""
    answers = {
        "page": address,
        "wrong": "Base pay in Denver: $83,000–$118,000",
        "right": "$84,000–$119,000",
        "source": "Hiring guide, 2025 edition",
        "date": "2025",
    }
    wrong = _yaml(example, ".github/ISSUE_TEMPLATE/wrong-fact.yml")
    return {"form": wrong, "answers": answers, "title": "pay in Denver"}


def fault(example: Example) -> dict[str, Any]:
    """The slip among its lines, with what the check says of it."""
    slip, lines, was, message = example.fault()
    example.restore()
    at = was.number - 1
    before = [*lines[at - 2 : at], was, lines[at]]
    return {"path": slip.path, "before": before, "after": lines[at + 1 : at + 4], "message": message}


def _edited(example: Example, *steps: walks.Step) -> list[Line]:
    lines = example.edited(*steps)
    example.restore()
    return lines


def _yaml(example: Example, path: str) -> Any:
    return yaml.safe_load((example.root / path).read_text("utf-8"))
