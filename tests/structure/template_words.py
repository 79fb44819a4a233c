"""What templates say to readers without gettext, read off their syntax trees."""

import re
from collections.abc import Iterable, Iterator
from html.parser import HTMLParser
from pathlib import Path

from jinja2 import Environment, nodes

from tests.conftest import ROOT

GETTEXT = {"_": 1, "gettext": 1, "ngettext": 2, "pgettext": 2, "npgettext": 3}
"""Each function of gettext to how many of its first arguments are words."""

_TEXT_ATTRIBUTES = {
    *("alt", "aria-description", "aria-label", "aria-roledescription", "content", "placeholder", "summary", "title"),
    *("label", "done", "failed", "none", "count"),
}
"""The attributes that readers see or hear: those of HTML, and those of our own elements."""

_VALUE = "0"
"""Stands for what an expression gives: no letter, and no sign that HTML reads."""

_WORDS = re.compile(r"[^\W\d_]{2,} +[^\W\d_]{2,}")

_environment = Environment(extensions=["jinja2.ext.i18n", "jinja2.ext.do"], trim_blocks=True, lstrip_blocks=True)  # noqa: S701
_environment.newstyle_gettext = True  # type: ignore[attr-defined]


def templates() -> list[Path]:
    """Every template of blocks and of the theme."""
    folders = (ROOT / "macros" / "views" / "templates", ROOT / "overrides")
    return sorted(path for folder in folders for path in folder.rglob("*") if path.suffix in (".html", ".xml"))


def tree_of(source: str) -> nodes.Template:
    """The syntax tree of a template."""
    return _environment.parse(source)


def bare_words(source: str) -> list[str]:
    """The text and the attributes of a template's HTML that hold a letter and stand outside of gettext."""
    reader = _Reader()
    for piece in _pieces(tree_of(source).body):
        reader.read(piece)
    return reader.found


def loose_strings(source: str) -> list[str]:
    """The strings in a template's expressions that hold two words or more and are no argument of gettext."""
    tree = tree_of(source)
    said = {id(argument) for call in calls(tree) for argument in call.args}
    strings = (const for const in tree.find_all(nodes.Const) if isinstance(const.value, str) and id(const) not in said)
    return [const.value for const in strings if _WORDS.search(const.value)]


def calls(tree: nodes.Template) -> Iterator[nodes.Call]:
    """Every call of a function of gettext, those that `trans` makes too."""
    for call in tree.find_all(nodes.Call):
        if isinstance(call.node, nodes.Name) and call.node.name in GETTEXT:
            yield call


def _pieces(body: Iterable[nodes.Node]) -> Iterator[str]:
    """The HTML of a template with all branches one behind the other; each macro is a piece of its own."""
    yield "".join(map(_html, body))
    for node in body:
        for macro in (node, *node.find_all(nodes.Macro)):
            if isinstance(macro, nodes.Macro):
                yield "".join(map(_html, macro.body))


def _html(node: nodes.Node) -> str:
    if isinstance(node, nodes.TemplateData):
        return node.data
    if isinstance(node, nodes.Output):
        return "".join(map(_html, node.nodes))
    if isinstance(node, nodes.Expr):
        return _said(node)
    if isinstance(node, nodes.Macro):
        return ""
    children = [getattr(node, name) for name in ("body", "elif_", "else_") if hasattr(node, name)]
    return "".join(_html(child) for group in children for child in group)


def _said(expression: nodes.Expr) -> str:
    """The strings that an expression may give as they stand, and a value for what is computed."""
    match expression:
        case nodes.Const(value=str(value)):
            return value
        case nodes.CondExpr():
            return _said(expression.expr1) + (_said(expression.expr2) if expression.expr2 else "")
        case nodes.Or() | nodes.And():
            return _said(expression.left) + _said(expression.right)
        case nodes.Concat():
            return "".join(map(_said, expression.nodes))
        case nodes.Filter():
            return _said(expression.node) if expression.node else _VALUE
    return _VALUE


class _Reader(HTMLParser):
    """Collects what holds a letter."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self._code = ""

    def read(self, html: str) -> None:
        """One piece of HTML; a piece of attributes alone is read as those of an element."""
        only_attributes = re.fullmatch(r'\s*(?:[\w-]+(?:="[^"]*")?\s*)+', html) and ("=" in html or html[0] == " ")
        self.feed(f"<p {html}>" if only_attributes else html)
        self.close()
        self.reset()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Attributes with words; those named data- may hold ids, which are one word in small letters."""
        self._code = tag if tag in ("script", "style") else ""
        for name, value in attrs:
            is_text = name in _TEXT_ATTRIBUTES or (name.startswith("data-") and _WORDS.search(value or ""))
            if is_text and value and any(map(str.isalpha, value)):
                self.found.append(f"{name}={value}")

    def handle_endtag(self, tag: str) -> None:
        """Behind a script there is text again."""
        if tag == self._code:
            self._code = ""

    def handle_data(self, data: str) -> None:
        """Text with words."""
        if not self._code and any(map(str.isalpha, data)):
            self.found.append(data.strip())
