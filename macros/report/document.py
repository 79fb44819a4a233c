"""The report of a pull request as Markdown: short, with everything that can grow cut to a length."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from macros.report.pages import PageChanges
from macros.text.markdown import capped, escape, problem_list
from macros.trees.problems import Problem

LIMIT = 60_000
"""Longest report, in characters; a comment on GitHub holds 65,536."""

_CHANGES_LIMIT = 40_000
_FAULTS = 50
_PAGES = 30


@dataclass(frozen=True)
class Report:
    """What was found out."""

    problems: Sequence[Problem]
    changes: str
    """The changed facts, as Markdown with headings from the third level on, or why there are none."""

    pages: PageChanges | None
    """None where one of the two sites could not be built."""

    obstacle: str = ""
    """Why there are no pages."""


def summary(report: Report) -> str:
    """One line for a terminal."""
    faults = "no fault" if not report.problems else _counted(len(report.problems), "fault")
    if report.pages is None:
        return f"{faults}; {report.obstacle}"
    return f"{faults}; {_pages_in_short(report.pages)}"


def markdown(report: Report, files: str | None = None) -> str:
    """The whole report. `files` is the address below which the files are seen, to link faults to their lines."""
    parts = (_checks(report.problems, files), _facts(report.changes), _pages(report), _to_do(report))
    return capped("\n".join(parts), LIMIT, "*… and more.*")


def _checks(problems: Sequence[Problem], files: str | None) -> str:
    if not problems:
        return "## Checks\n\nThe data is in order.\n"
    listed = problem_list(problems[:_FAULTS], files)
    return (
        f"## Checks: {_counted(len(problems), 'fault')}\n\nEach line says where, what is wrong and how to mend it.\n\n"
        f"{listed}{_more(len(problems) - _FAULTS)}"
    )


def _facts(changes: str) -> str:
    told = capped(changes, _CHANGES_LIMIT, "*… and more; `handbook diff` tells all of it.*").strip()
    return f"## Changed facts\n\n{told}\n"


def _pages(report: Report) -> str:
    if report.pages is None:
        return f"## Pages\n\n{escape(report.obstacle)}\n"
    parts = [f"## Pages: {_pages_in_short(report.pages)}\n"]
    groups: Mapping[str, Mapping[str, str]] = {
        "New": report.pages.added,
        "Gone": report.pages.removed,
        "Changed": report.pages.changed,
    }
    for name, pages in groups.items():
        if pages:
            parts.append(f"**{name}**\n\n{_listed(pages.items())}{_more(len(pages) - _PAGES)}")
    return "\n".join(parts)


def _listed(pages: Iterable[tuple[str, str]]) -> str:
    return "".join(f"- {escape(title)} ({escape(address)})\n" for address, title in list(pages)[:_PAGES])


def _pages_in_short(pages: PageChanges) -> str:
    counts = {"new": pages.added, "gone": pages.removed, "changed": pages.changed}
    told = [f"{len(found)} {name}" for name, found in counts.items() if found]
    return f"{', '.join(told) or 'none changed'}, {pages.same} as before"


def _to_do(report: Report) -> str:
    if report.problems:
        return "## What to do\n\nMend the faults in the same branch; the checks run again by themselves.\n"
    return (
        "## What to look at\n\nThe facts above are all that changes. To see the pages too: the artifact `preview` "
        "of this run is the whole site as it would be; unpack it, start `python3 -m http.server` in its folder, and "
        "open the address that it prints.\n"
    )


def _more(count: int) -> str:
    return f"- … and {count} more\n" if count > 0 else ""


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"
