"""Faults while someone edits: whatever was changed before, they are those of a fresh check, word for word."""

import random
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from macros.catalog.memo import Incremental
from macros.catalog.reading import read
from macros.catalog.tracked import TrackedCatalog
from macros.checks.rules import Dates
from macros.checks.running import with_rules
from macros.trees.loading import Known
from tests.conftest import ROLE, TODAY, Project

BUOY = "data/roles/buoy"
STEPS = 30
FILES = (
    *(f"{role}/{page}.yml" for role in (ROLE, BUOY) for page in ("role", "hiring", "faq", "industries/ferries")),
    *("data/glossary.yml", "data/industries/ferries.yml", "data/contexts/island.yml", "data/sources.yml"),
)
TEXT = re.compile(r"( +(?:label|why|ask|answer|text|definition): )\"?([A-Z][^:#\"{}\[\]]+[.?!])\"?$")
"""A text that stands in one line: what is before it, and its words."""

TERM = "    kind: work\n    definition: Light.\n"


def _said(fault: str) -> str:
    """What is wrong, without the place and how to fix it."""
    return fault.partition(": ")[2].partition("; ")[0]


class Watched:
    """A project whose data is looked at again and again, with all that was worked out before."""

    def __init__(self, project: Project) -> None:
        self.project = project
        self.known = Known()
        self.catalog = TrackedCatalog(project.root, Incremental())
        self.files = object()

    def faults(self) -> list[str]:
        """Every fault, one line each."""
        catalog, found = read(self.project.root, self.known)
        self.catalog.show(catalog, self.files)
        return [str(problem) for problem in with_rules(self.catalog, found, Dates(TODAY, TODAY))]


@pytest.fixture
def watched(project: Project) -> Watched:
    """The small handbook with two roles, looked at once."""
    project.add_role("buoy")
    watched = Watched(project)
    assert project.problems() == watched.faults()
    return watched


def _file(project: Project, dice: random.Random) -> Path:
    """One of a few files of two roles and of what they share, so that one edit meets another."""
    paths = [project.root / name for name in FILES]
    return dice.choice([path for path in paths if path.is_file()])


def _reworded(project: Project, dice: random.Random, words: str) -> None:
    """Put words in the place of a text of such a file; `{}` in them are the text's own."""
    while True:
        lines = (path := _file(project, dice)).read_text("utf-8").split("\n")
        found = [(at, match) for at, line in enumerate(lines) if (match := TEXT.match(line))]
        if found:
            at, match = dice.choice(found)
            lines[at] = f'{match[1]}"{words.replace("{}", match[2])}"'
            path.write_text("\n".join(lines), "utf-8")
            return


def _say(project: Project, dice: random.Random) -> None:
    """Something that a rule looks for is added to a text."""
    words = (
        *("{} LTV.", "Garden leave. {}", "{} To do: more.", "Gurus say: {}", "{} {nothing}", "{} Young leading."),
        *("{} [x](handbook:buoy/kpis#nope)", "{} [y](handbook:nobody)", "{} The diploma, the log, a KPI, the harbour."),
    )
    _reworded(project, dice, dice.choice(words))


def _say_the_same(project: Project, dice: random.Random) -> None:
    """A sentence stands in two places, which may be of two roles; where it stands, no term does any more."""
    _reworded(project, dice, "You keep all of it as clean as you can.")


def _move(project: Project, dice: random.Random) -> None:
    """A comment moves every fault below it, and no value."""
    path = _file(project, dice)
    first, _, rest = path.read_text("utf-8").partition("\n")
    path.write_text(f"{first}\n# A comment.\n{rest}", "utf-8")


def _define(project: Project, dice: random.Random) -> None:
    """The glossary gains a term or a watched word, or calls a term by other words."""
    path = project.root / "data/glossary.yml"
    old, new = dice.choice(
        (
            (
                "\nterms:\n",
                f"\nterms:\n  t{dice.randrange(99)}:\n    term: Lamp\n{TERM}",
            ),
            ("watch: [", f"watch: [{dice.choice(('oil', 'lamps', 'the horn'))}, "),
            ("forms: [", f"forms: [{dice.choice(('boat', 'nights', 'island'))}, "),
            ("forms: [harbour]", "forms: [port of call]"),
            ("words: [FAQ, ", "words: ["),
        )
    )
    path.write_text(path.read_text("utf-8").replace(old, new, 1), "utf-8")


def _name(project: Project, dice: random.Random) -> None:
    """A role, or its abbreviation, is called otherwise, as another role or a term may be called already."""
    path = project.root / dice.choice((ROLE, BUOY)) / "role.yml"
    title = dice.choice(("Harbour Basin Keeper", "Lighthouse Keeper", "Keeper of the Log"))
    text = re.sub(r"(?m)^title: .*$", f"title: {title}", path.read_text("utf-8"))
    path.write_text(re.sub(r"(?m)^abbreviation: .*$", "abbreviation: LTV", text), "utf-8")


def _spoil(project: Project, dice: random.Random) -> None:
    """A key, a day, a source, or the first line of a file is wrong."""
    path = _file(project, dice)
    old, new = dice.choice(
        (
            (r"(?m)^( +)(label|text|ask):", r"\1lable:"),
            (r"verified_on: .*", "verified_on: 2031-01-01"),
            (r"verified_on: (.*)", r"verified_on: \1, review_by: 2020-01-01"),
            (r"source: .*", "source: hearsay"),
            (r"\A.*\n", "# yaml-language-server: $schema=schema/nothing.json\n"),
            (r"status: draft\n", ""),
        )
    )
    path.write_text(re.sub(old, new, path.read_text("utf-8"), count=1), "utf-8")


def _take_away(project: Project, dice: random.Random) -> None:
    """A file goes."""
    _file(project, dice).unlink()


BREAKS: tuple[Callable[[Project, random.Random], None], ...] = (_spoil, _take_away)
"""What hides other faults, and is undone at once."""

EDITS: tuple[Callable[[Project, random.Random], None], ...] = (
    *(_say, _say, _say, _say_the_same, _say_the_same, _move, _move, _define, _define, _name),
    *BREAKS,
)


@pytest.mark.parametrize("seed", range(2))
def test_faults_are_those_of_a_fresh_check(watched: Watched, seed: int) -> None:
    """After each of a series of random edits, of which every fourth is undone."""
    dice = random.Random(seed)  # noqa: S311 (the same edits in every run)
    data = watched.project.root / "data"
    for step in range(STEPS):
        before = {path: path.read_bytes() for path in data.rglob("*.yml")}
        edit = dice.choice(EDITS)
        edit(watched.project, dice)
        assert watched.project.problems() == watched.faults(), (step, edit.__name__)
        if step % 4 == 0 or edit in BREAKS:
            for path in (path for path in before if not path.is_file() or path.read_bytes() != before[path]):
                path.write_bytes(before[path])
            assert watched.project.problems() == watched.faults(), (step, "undone")


def test_a_change_beside_the_data_is_seen(watched: Watched) -> None:
    """A page written by hand uses an abbreviation, and the only term that stands nowhere else."""
    project = watched.project
    project.edit(
        "data/glossary.yml",
        "  harbour:\n",
        "  bell:\n    term: Bell\n    kind: work\n    definition: Rings.\n  harbour:\n",
    )
    assert ["warning: 'Bell' is defined, but no text uses it"] == [_said(line) for line in watched.faults()]
    project.edit("docs/about/index.md", "Nobody pays to be", "Nobody pays the LTV of a bell to be")
    watched.files = object()
    assert project.problems() == watched.faults()
    assert ["the abbreviation 'LTV' is used but not defined"] == [_said(line) for line in watched.faults()]


def test_a_term_is_used_by_who_is_left(project: Project) -> None:
    """One role uses two terms, what all share one of them too; when it does no more, the role still uses both."""
    terms = "".join(f"  {name.lower()}:\n    term: {name}\n{TERM}" for name in ("Bell", "Fender"))
    project.edit("data/glossary.yml", "  harbour:\n", f"{terms}  harbour:\n")
    project.edit(f"{ROLE}/hiring.yml", "label: No log", "label: No log, bell or fender")
    project.edit("data/industries/fishing.yml", "summary: Companies", "summary: Bell companies")
    watched = Watched(project)
    assert [] == watched.faults()
    project.edit("data/industries/fishing.yml", "summary: Bell companies", "summary: Companies")
    assert [] == watched.faults()
    project.edit(f"{ROLE}/hiring.yml", "label: No log, bell or fender", "label: No log")
    unused = [f"warning: {name} is defined, but no text uses it" for name in ("'Bell'", "'Fender'")]
    assert unused == [_said(line) for line in watched.faults()]
    assert project.problems() == watched.faults()
