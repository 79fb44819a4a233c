"""Every word of a template goes through gettext, whole, so that it can be translated."""

import ast
import functools

import pytest
from jinja2 import nodes

from tests.conftest import ROOT
from tests.structure.template_words import GETTEXT, bare_words, calls, loose_strings, templates, tree_of

EXCEPTIONS = {
    ("404.html", "content=width=device-width,initial-scale=1"): "a setting of the browser",
    ("main.html", "content=width=device-width,initial-scale=1"): "a setting of the browser",
    ("404.html", "content=noindex"): "a command to search engines",
    ("main.html", "content=noindex"): "a command to search engines",
    ("copyright.html", '<a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>'): "a license’s name",
}
"""Template and what stands in it outside of gettext, to why that is nothing to translate."""

CASE = {"capitalize", "lower", "title", "upper"}
"""The filters that change letters, which only the language may."""

TEMPLATES = templates()
PYTHON = sorted(
    path for folder in ("views", "exports", "mkdocs_edge", "pages") for path in (ROOT / "macros" / folder).glob("*.py")
)


@functools.cache
def all_said() -> list[tuple[str, str]]:
    """Each template with each of the words that it says past gettext."""
    sources = [(path.name, path.read_text("utf-8")) for path in TEMPLATES]
    return [(name, words) for name, source in sources for words in (*bare_words(source), *loose_strings(source))]


def test_a_template_says_nothing_past_gettext() -> None:
    """No letter stands in text or in an attribute that readers see, but for the exceptions."""
    assert [] == [said for said in all_said() if said not in EXCEPTIONS]


def test_every_exception_is_one() -> None:
    """What the templates do not say any more is no exception."""
    assert EXCEPTIONS.keys() <= set(all_said())


def test_messages_are_literal() -> None:
    """What is given to gettext stands in the template as a string, where extraction finds it."""
    found = [(path.name, call) for path in TEMPLATES for call in calls(tree_of(path.read_text("utf-8")))]

    assert [] == [
        (name, call.lineno) for name, call in found if not all(map(_is_text, call.args[: GETTEXT[_name(call)]]))
    ]


def test_counts_are_written_by_the_language() -> None:
    """In a message with plural forms the number is a value of its own, formatted, and not the one that is counted."""
    found = [(path.name, call) for path in TEMPLATES for call in calls(tree_of(path.read_text("utf-8")))]
    counted = [(name, call) for name, call in found if _name(call) in ("ngettext", "npgettext")]

    words = [(name, str(text.value)) for name, call in counted for text in call.args if isinstance(text, nodes.Const)]
    assert [] == [(name, text) for name, text in words if "%(count)s" in text or "%(num)s" in text]


def test_no_template_changes_case_or_glues_lists() -> None:
    """Capitals and what stands between the items of a list are the language's: `joined`, not `join` with a comma."""
    trees = [(path.name, tree_of(path.read_text("utf-8"))) for path in TEMPLATES]
    filters = [(name, each) for name, tree in trees for each in tree.find_all(nodes.Filter)]

    assert [] == [(name, each.name) for name, each in filters if each.name in CASE]
    joins = [(name, each.args[0]) for name, each in filters if each.name == "join" and each.args]
    assert [] == [name for name, sign in joins if not (isinstance(sign, nodes.Const) and sign.value == " ")]


def test_messages_of_views_and_exports_are_literal() -> None:
    """No module gives gettext a variable: a table of words is made of messages, which `say` and `count` take."""
    nodes_of = [(path.name, node) for path in PYTHON for node in ast.walk(ast.parse(path.read_text("utf-8")))]
    called = [(name, node) for name, node in nodes_of if isinstance(node, ast.Call)]

    words = [
        (f"{name}:{call.lineno}", argument)
        for name, call in called
        for argument in call.args[: GETTEXT.get(_called(call), 0)]
    ]
    assert [] == [place for place, argument in words if not isinstance(argument, ast.Constant)]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("<p>Draft</p>", ["Draft"]),
        ('{{ _("Draft") }}, {% trans %}Draft{% endtrans %}: 1–5 ×', []),
        ('<a title="Open" class="open" data-id="open">{{ x }}</a>', ["title=Open"]),
        ('<p data-left="{{ x }} more rows">', ["data-left=0 more rows"]),
        ('{{ "yes" if x else _("no") }}', ["yes0"]),
        (
            '{% macro m() %}{% if x %}<b>All</b>{% else %}<b aria-label="None"></b>{% endif %}{% endmacro %}',
            ["All", "aria-label=None"],
        ),
        ('{% macro m() %}label="Copy" data-key{% endmacro %}', ["label=Copy"]),
        ("<script>let code = 1;</script>more", ["more"]),
    ],
)
def test_bare_words_are_found(source: str, expected: list[str]) -> None:
    """Text, attributes that readers see, branches and macros are read; ids and scripts are not."""
    assert sorted(expected) == sorted(bare_words(source))


def test_loose_strings_are_found() -> None:
    """A string of words that a template keeps for later is found wherever it stands."""
    assert ["All roles"] == loose_strings('{% set x = "All roles" %}{% set y = _("All levels") %}{{ part("one") }}')


def _is_text(node: nodes.Node) -> bool:
    return isinstance(node, nodes.Const) and isinstance(node.value, str)


def _name(call: nodes.Call) -> str:
    assert isinstance(call.node, nodes.Name)
    return call.node.name


def _called(call: ast.Call) -> str:
    """The name of the function or the method that is called."""
    return (
        call.func.attr
        if isinstance(call.func, ast.Attribute)
        else call.func.id
        if isinstance(call.func, ast.Name)
        else ""
    )
