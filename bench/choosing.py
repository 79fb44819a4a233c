"""How long a reader of the posting builder waits from a choice to its text."""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from playwright.sync_api import Browser, Page

from bench.browser import SLOWED, Served
from bench.first_view import CALM, TASK, thread_of
from bench.sizes import LANGUAGE

PAGE = "roles/national-account-manager/posting/"
FORMS = ("posting", "description")
CHOICES = (
    ("industry", "healthcare"),
    ("level", "senior"),
    ("scope", "people-manager"),
    ("context", "remote"),
    ("place", "denver"),
    ("industry", "technology"),
    ("level", ""),
)
"""What is chosen one after the other, in each form of the text."""

_CHOSEN, _SHOWN = "hb-chosen", "hb-shown"
_TRACED = ("toplevel", "blink.user_timing")
_CHOOSE = f"""async ([name, value]) => {{
  const list = document.querySelector(`posting-builder [name=${{name}}]`);
  list.value = value;
  performance.mark("{_CHOSEN}");
  list.dispatchEvent(new Event("input", {{ bubbles: true }}));
  await new Promise((resume) => requestAnimationFrame(() => {{
    const {{ port1, port2 }} = new MessageChannel();
    port1.onmessage = resume;
    port2.postMessage("");
  }}));
  performance.mark("{_SHOWN}");
  await new Promise((resume) => setTimeout(resume, {CALM // 4}));
}}"""
"""Choose, and note when the frame with the text has been made; then wait for what a page does later."""


def waits_of(browser: Browser, server: Served) -> Iterator[float]:
    """Milliseconds of the processor, slowed, from each choice to the frame that shows its text."""
    for form in FORMS:
        tab = browser.new_page()
        tab.goto(f"{server.address}/{LANGUAGE}/{PAGE}#form={form}", wait_until="networkidle")
        tab.wait_for_timeout(CALM)
        for choice in CHOICES:
            yield between(_traced(browser, tab, choice))
        tab.close()


def _traced(browser: Browser, tab: Page, choice: Sequence[str]) -> Sequence[Mapping[str, Any]]:
    browser.start_tracing(page=tab, categories=list(_TRACED))
    tab.evaluate(_CHOOSE, list(choice))
    events: list[dict[str, Any]] = json.loads(browser.stop_tracing())["traceEvents"]
    return events


def between(traced: Sequence[Mapping[str, Any]]) -> float:
    """Milliseconds of the processor, slowed, that a page's thread took from its choice to the frame with the text."""
    marks = {event["name"]: event for event in traced if event["name"] in (_CHOSEN, _SHOWN)}
    start, end = marks[_CHOSEN], marks[_SHOWN]
    tasks = (
        event
        for event in traced
        if event.get("ph") == "X" and event["name"] == TASK and thread_of(event) == thread_of(start)
    )
    waited = (task for task in tasks if task["ts"] <= end["ts"] and task["ts"] + task["dur"] >= start["ts"])
    spent: float = sum(task.get("tdur", 0) for task in waited)
    return spent / 1000 * SLOWED
