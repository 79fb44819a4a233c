"""Pages call blocks, and can do nothing else."""

from collections.abc import Mapping
from typing import Any

import pytest
from jinja2 import Environment, StrictUndefined

from macros.pages.macro_calls import MOST_CALLS, call_problems
from macros.pages.macro_pages import macro_page
from macros.pages.source import Source
from macros.trees.problems import Problem

HEAD = "---\ntitle: Light\nrole: keeper\n---\n"
SETTINGS = {"config.repo_url": "https://example.org", "odd": "{{ lipsum }}", "echo": "a name of a block"}
NAMES = frozenset({"echo", "glossary_list"})


def _echo(*arguments: Any, **options: Any) -> str:
    return "|".join([*map(repr, arguments), *(f"{key}={value!r}" for key, value in options.items())])


def _run(markdown: str, settings: Mapping[str, Any] | None = None) -> tuple[str, list[str]]:
    """What Jinja makes of a page, and the faults."""
    problems: list[Problem] = []

    def tell(problem: Problem) -> str:
        problems.append(problem)
        return "?"

    page = macro_page(Source("a.md", HEAD + markdown), NAMES, settings or {}, tell)
    jinja = Environment(undefined=StrictUndefined, keep_trailing_newline=True)  # noqa: S701 (it writes Markdown)
    jinja.globals |= dict.fromkeys(NAMES, _echo)
    return jinja.from_string(page.markdown).render(page.values), [str(problem) for problem in problems]


@pytest.mark.parametrize(
    ("written", "left"),
    [
        ("No call, { #id }, {role}, and }}.", "No call, { #id }, {role}, and }}."),
        ("{{ echo() }}", ""),
        ("a {{echo('x', \"y\", 3)}} b", "a 'x'|'y'|3 b"),
        ("{{ echo(role, at=title) }}", "'keeper'|at='Light'"),
        ("{{ echo(\n  'x',\n  role\n) }}", "'x'|'keeper'"),
        ("{{ title }}", "Light"),
        ("{{ config.repo_url }}", "https://example.org"),
        ("{{ echo('<b>{{') }}", "'<b>{{'"),
        ("{{ echo('{% x %}', '{# y') }}", "'{% x %}'|'{# y'"),
        (r"""{{ echo('it\'s "so"', 'a\\n\n', 'é 😀') }}""", r"""'it\'s "so"'|'a\\n\n'|'é 😀'"""),
        ("a {# no comment #} {{ title }}", "a {# no comment #} Light"),
        ("{{ odd }} {{ echo(odd) }}", "{{ lipsum }} '{{ lipsum }}'"),
        ("{{ echo(echo) }}", "'a name of a block'"),
    ],
)
def test_a_call_gets_texts_and_front_matter(written: str, left: str) -> None:
    """What it leaves stands in its place, and all else is Markdown."""
    assert (left, []) == _run(written, SETTINGS)


@pytest.mark.parametrize(
    "written",
    [
        "{{ lipsum.__globals__['os'].popen('touch pwned').read() }}",
        "{{ ''.__class__.__mro__[1].__subclasses__() }}",
        "{{ echo.__globals__ }}",
        "{{ config }}",
        "{{ config.theme.get_env() }}",
        "{{ config.repo_url.__class__ }}",
        "{{ echo(config.theme) }}",
        "{{ echo(role.upper()) }}",
        "{{ echo(echo('x')) }}",
        "{{ echo('x' * 999999999) }}",
        "{{ echo(*'xy') }}",
        "{{ echo(at=role, at=title) }}",
        "{{ echo(**{'a': 1}) }}",
        "{{ echo([x for x in 'ab']) }}",
        "{{ echo(f'{role}') }}",
        "{{ echo(lambda: 1) }}",
        "{{ echo(1.5) }}",
        "{{ echo(None) }}",
        "{{ echo(b'x') }}",
        "{{ echo(x := 1) }}",
        "{{ role | upper }}",
        "{{ role if role else title }}",
        "{{ __import__('os').system('true') }}",
        "{{ 1 }}",
        "{{ }}",
        "{{ nosuch }}",
        "{{ echo(nosuch) }}",
        "{{ nosuch() }}",
        "{{ echo('x' }}",
        "{{ echo(",
        "{% for x in range(1000000000) %}x{% endfor %}",
        "{% include 'index.md' %}",
        "{{ " + "(" * 1500 + " }}",
        "{{ " + "-" * 1900 + "1 }}",
        "{{ echo" + ".a" * 900 + " }}",
        "{{ echo('" + "x" * 3000 + "') }}",
        "{{ echo(\0) }}",
    ],
)
def test_nothing_else_is_run(written: str) -> None:
    """Each is a fault at its place, in one line that says how to write it; the rest of the page is made."""
    _, problems = _run(f"# Light\n\nAt night {written}\nor {{{{ echo('day') }}}}.")

    assert problems
    assert [True] * len(problems) == [problem.startswith("docs/a.md:7:") for problem in problems]
    assert [True] * len(problems) == ["; " in problem and "\n" not in problem for problem in problems]
    assert problems[0].startswith("docs/a.md:7:10: ")


def test_every_fault_of_a_page_is_told() -> None:
    """Not the first alone."""
    _, problems = _run("{{ nosuch }}\n\n{{ echo(role }} {{ other() }}\n")

    assert ["docs/a.md:5:1", "docs/a.md:7:1", "docs/a.md:7:17"] == [problem.split(": ")[0] for problem in problems]


def test_calls_are_bounded() -> None:
    """However long the page is."""
    _, problems = _run("{{ echo() }}\n" * (MOST_CALLS + 100))

    assert [f"docs/a.md:{MOST_CALLS + 5}:1: the page has more than {MOST_CALLS} calls"] == [
        problem.split("; ")[0] for problem in problems
    ]


def test_lines_of_a_route_are_those_of_its_file() -> None:
    """The ids that a route adds to the front matter stand in no file."""
    page = Source(
        "roles/x/a.md", f"---\nfamily: x\nroute: y\n{HEAD[4:]}{{{{ nosuch() }}}}\n", "roles/[role]/a.md", (), 2
    )

    assert ["docs/roles/[role]/a.md:5:1: there is no block 'nosuch'"] == [
        str(problem).split("; ")[0] for problem in call_problems(page, NAMES, ("family",))
    ]


def test_faults_of_calls_are_found_without_running_them() -> None:
    """What is no call, and what names no block; with what may be meant."""
    page = Source("a.md", "{{ glosary_list() }} {{ echo(family) }} {% x %}\n{{ echo('a', at=role) }} {{ title }}")

    assert [
        "docs/a.md:1:1: there is no block 'glosary_list'; did you mean 'glossary_list'?",
        "docs/a.md:1:41: '{%' begins a command, which pages do not have",
        "docs/a.md:2:1: the front matter of this page has no 'role'",
        "docs/a.md:2:26: the front matter of this page has no 'title'",
    ] == [
        str(problem).replace("; write", ";; write").split(";; ")[0]
        for problem in call_problems(page, NAMES, ("family",))
    ]
