"""The report of a pull request as Markdown: short, with everything that can grow cut to a length."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from macros.model.messages import Message
from macros.places.in_words import beside
from macros.report import words
from macros.report.pages import PageChanges
from macros.text.language import Language
from macros.text.markdown import capped, code, escape, problem_list
from macros.trees.problems import Problem

LIMIT = 60_000
"""Longest report, in characters; a comment on GitHub holds 65,536."""

_CHANGES_LIMIT = 40_000
_FAULTS = 50
_PAGES = 30
_PROGRAMS = 10


@dataclass(frozen=True)
class Report:
    """What was found out."""

    problems: Sequence[Problem]
    changes: str | None
    """The changed facts, as Markdown with headings from the third level on; None where they cannot be told."""

    pages: PageChanges | None
    """None where they cannot be compared."""

    obstacle: Message = words.FAULTY
    """Why there are no pages."""

    programs: Sequence[str] = ()
    """The changed files that run."""

    warnings: Sequence[Problem] = ()
    """What is untidy in the data."""


def summary(report: Report, language: Language) -> str:
    """One line for a terminal."""
    count = len(report.problems)
    checks = language.count(words.FAULTS, count) if count else language.say(words.NO_FAULT)
    pages = _in_short(report.pages, language) if report.pages else language.say(report.obstacle)
    return language.say(words.CHECKS_AND_PAGES, checks=checks, pages=pages)


def markdown(report: Report, language: Language, files: str | None = None) -> str:
    """The whole report. `files` is the address below which the files are seen, to link faults to their lines."""
    parts = (
        *_programs(report.programs, language),
        _checks(report, language, files),
        _facts(report.changes, language),
        _pages(report, language),
        _to_do(report, language),
    )
    return capped("\n".join(parts), LIMIT, f"*{language.say(words.CUT)}*")


def _programs(paths: Sequence[str], language: Language) -> Iterator[str]:
    """What has to be said first: nothing else of the report can be trusted where the program itself is another."""
    if paths:
        shown = language.list([code(path) for path in paths[:_PROGRAMS]])
        more = f", {language.count(words.MORE, len(paths) - _PROGRAMS)}" if len(paths) > _PROGRAMS else ""
        yield language.count(words.PROGRAMS, len(paths), files=f"{shown}{more}") + "\n"


def _section(title: str, *paragraphs: str) -> str:
    return "\n\n".join([f"## {title}", *paragraphs]) + "\n"


def _checks(report: Report, language: Language, files: str | None) -> str:
    """The faults, and apart from them the warnings."""
    title, parts = language.say(words.CHECKS), [language.say(words.IN_ORDER)]
    if faults := report.problems:
        title = language.count(words.CHECKS_WITH_FAULTS, len(faults))
        parts = [language.say(words.EACH_LINE), _items(faults, language, files)]
    if report.warnings:
        parts += [f"**{language.say(words.UNTIDY)}**", _items(report.warnings, language, files)]
    return _section(title, *parts)


def _items(problems: Sequence[Problem], language: Language, files: str | None) -> str:
    return (problem_list(problems[:_FAULTS], files) + _more(len(problems) - _FAULTS, language)).rstrip("\n")


def _facts(changes: str | None, language: Language) -> str:
    cut = language.say(words.CUT_FACTS, command="`handbook diff`")
    facts = (
        escape(language.say(words.UNREADABLE))
        if changes is None
        else capped(changes, _CHANGES_LIMIT, f"*{cut}*").strip()
    )
    return _section(language.say(words.CHANGED_FACTS), facts)


def _pages(report: Report, language: Language) -> str:
    if report.pages is None:
        return _section(language.say(words.PAGES), escape(language.say(report.obstacle)))
    parts = [_section(language.say(words.PAGES_IN_SHORT, counts=_in_short(report.pages, language)))]
    for kind, pages in _by_kind(report.pages).items():
        if pages:
            items = [f"- {escape(title)} ({escape(address)})\n" for address, title in list(pages.items())[:_PAGES]]
            more = _more(len(pages) - _PAGES, language)
            parts.append(f"**{language.say(words.KINDS_OF_PAGES[kind])}**\n\n{''.join(items)}{more}")
    return "\n".join(parts)


def _by_kind(pages: PageChanges) -> Mapping[str, Mapping[str, str]]:
    """What happened to pages, to their addresses and titles."""
    return {"new": pages.added, "gone": pages.removed, "changed": pages.changed}


def _in_short(pages: PageChanges, language: Language) -> str:
    counts = [language.count(words.CHANGED_PAGES[kind], len(found)) for kind, found in _by_kind(pages).items() if found]
    same = language.count(words.PAGES_AS_BEFORE, pages.same)
    return beside([*(counts or [language.say(words.NONE_CHANGED)]), same], language)


def _to_do(report: Report, language: Language) -> str:
    if report.problems:
        return _section(language.say(words.TO_DO), language.say(words.FIX))
    hint = language.say(words.PREVIEW, artifact="`preview`", command="`python3 -m http.server`")
    return _section(language.say(words.TO_LOOK_AT), hint)


def _more(count: int, language: Language) -> str:
    return f"- {language.count(words.MORE, count)}\n" if count > 0 else ""
