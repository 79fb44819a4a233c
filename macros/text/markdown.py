"""Texts in GitHub's Markdown: what is text stays text, no matter who wrote it.

The syntax is that of GitHub Flavored Markdown (https://github.github.com/gfm/). On top of it GitHub turns `@name`,
`#12`, `GH-12` and bare addresses of a rendered text into mentions, references and links, which no backslash prevents;
a word joiner (U+2060), which nobody sees, does.
"""

import re
import unicodedata
from collections.abc import Iterable
from urllib.parse import quote

from macros.trees.problems import Mark, Problem

_JOINER = "\N{WORD JOINER}"
_ACTIVE = re.compile(r"(@)(?=\w)|(#)(?=\d)|\b(GH)(?=-\d)|(:)(?=//)|\b(www)(?=\.)|\b(mailto|xmpp)(?=:)", re.IGNORECASE)
_SIGNS = re.compile(r"[\\`*_\[\]<>&#|~$]")
_LINE_START = re.compile(r"^(\d+(?=[.)](?:\s|$)))?([-+=.)])")
_FENCE = re.compile(r"(`{3,}|~{3,}).*")
_OPENING = re.compile(r"(?<!\\)(\\*)([<&$])")


def escape(text: str) -> str:
    """One line of Markdown that shows a text as it is: no markup, no HTML, no mention, no link."""
    line = _SIGNS.sub(r"\\\g<0>", " ".join(_visible(text).split()))
    return _still(_LINE_START.sub(r"\1\\\2", line))


def place(mark: Mark, files: str | None = None) -> str:
    """`path:line:col` as code, linked to its line where the address of the files is known (no slash at its end)."""
    shown = code(f"{mark.path}:{mark.line}:{mark.col}")
    return f"[{shown}]({files}/{quote(mark.path)}#L{mark.line})" if files else shown


def code(text: str) -> str:
    """One line of Markdown that shows a text as code, without the signs that could end it."""
    return f"`{' '.join(_visible(text).replace('`', '').split())}`"


def problem_list(problems: Iterable[Problem], files: str | None = None) -> str:
    """One item a problem: where it is, what is wrong and how to fix it."""
    items = (f"- {place(p.mark, files)}: {escape(p.message)}; {escape(p.fix)}\n" for p in problems)
    return "".join(items)


def defuse(markdown: str, files: str) -> str:
    """A stranger's Markdown with nothing left that could hide, deceive or notify someone.

    Headings, lists, emphasis and code stay. HTML, images, mentions, references and the languages of code blocks (which
    can be diagrams) do not, and no link but those to files below the address `files`.
    """
    link = re.compile(
        rf"\]\({re.escape(files)}/(?![\w./%\[\]-]*(?:\.\.|%2e))[\w./%\[\]-]+(?:#L\d+)?\)", re.IGNORECASE | re.ASCII
    )
    text = _FENCE.sub(r"\1", _visible(markdown))
    parts, end = [], 0
    for match in link.finditer(text):
        parts += [_defused(text[end : match.start()]), match[0]]
        end = match.end()
    return "".join([*parts, _defused(text[end:])])


def _defused(text: str) -> str:
    text = _OPENING.sub(lambda m: m[0] if len(m[1]) % 2 else f"{m[1]}\\{m[2]}", text)
    text = text.replace("](", "]\\(").replace("]:", "]\\:").replace("![", "!\\[")
    return _still(text)


def _visible(text: str) -> str:
    """The text without characters that nobody sees or that turn the direction; line ends stay."""
    kept = (char for char in text if char in "\n\t" or unicodedata.category(char) not in ("Cc", "Cf", "Co", "Cs", "Cn"))
    return "".join(kept).replace("\N{LINE SEPARATOR}", " ").replace("\N{PARAGRAPH SEPARATOR}", " ")


def _still(text: str) -> str:
    return _ACTIVE.sub(lambda match: f"{match[0]}{_JOINER}", text)


def capped(text: str, limit: int, note: str) -> str:
    """The text in at most `limit` characters, cut at a line's end, with the note as its last line where it is cut."""
    if len(text) <= limit:
        return text
    start = text[: max(limit - len(note) - 3, 0)].rpartition("\n")[0]
    return f"{start}\n\n{note}\n"
