"""A list of changes as text for a terminal, as Markdown for a pull request, and as JSON for programs."""

import json
from collections.abc import Sequence
from itertools import groupby
from typing import Any

from macros.changes.change import Change
from macros.changes.sentence import sentence
from macros.places.vocabulary import PAGE_TITLES
from macros.text.language import Language
from macros.text.markdown import escape


def grouped(changes: Sequence[Change], language: Language) -> list[tuple[str, list[tuple[str, list[Change]]]]]:
    """Role title (or "All roles") to page title to changes, in the order of the changes."""
    found = []
    for _, of_role in groupby(changes, lambda change: change.role):
        here = list(of_role)
        pages = [list(of_page) for _, of_page in groupby(here, lambda change: change.page)]
        title = here[0].role_title or language.gettext("All roles")
        found.append((title, [(page_title(there[0], language), there) for there in pages]))
    return found


def page_title(change: Change, language: Language) -> str:
    """The page that a change is told under."""
    return language.gettext(PAGE_TITLES.get(change.page, change.page.replace("-", " ").capitalize()))


def text(changes: Sequence[Change], language: Language) -> str:
    """Lines for a terminal, indented by role and page."""
    lines = [counted(changes, language)]
    for role, pages in grouped(changes, language):
        lines += ["", role]
        for page, there in pages:
            lines += [f"  {page}", *(f"    {sentence(change, language)}" for change in there)]
    return "\n".join(lines) + "\n"


def markdown(changes: Sequence[Change], language: Language, depth: int = 2) -> str:
    """Headings from the level `depth` and lists, GitHub flavoured.

    No text of the data becomes markup, a mention or a reference.
    """
    signs = "#" * depth
    lines = [escape(counted(changes, language))]
    for role, pages in grouped(changes, language):
        lines += ["", f"{signs} {escape(role)}"]
        for page, there in pages:
            lines += ["", f"{signs}# {escape(page)}", ""]
            lines += [f"- {escape(str(sentence(change, language)))}" for change in there]
    return "\n".join(lines) + "\n"


def as_json(changes: Sequence[Change], language: Language) -> str:
    """A list of objects with the values whole, as data/ has them, and the sentence of the other formats."""
    return json.dumps([record(change, language) for change in changes], ensure_ascii=False, indent=2) + "\n"


def record(change: Change, language: Language) -> dict[str, Any]:
    """One change for programs."""
    return {
        "kind": change.kind,
        "role": change.role or None,
        "page": change.page or None,
        "variant": {change.choice.axis: change.choice.id} if change.choice else None,
        "sentence": str(sentence(change, language)),
        "places": [{"file": f"data/{place.file}", "path": list(place.path)} for place in change.places],
        "old": change.old,
        "new": change.new,
    }


def counted(changes: Sequence[Change], language: Language) -> str:
    """How many changes there are, in a sentence."""
    if not changes:
        return language.gettext("Nothing changed.")
    return language.ngettext("{count} change.", "{count} changes.", len(changes)).format(count=len(changes))
