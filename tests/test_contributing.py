"""CONTRIBUTING.md: its examples can be followed as they stand, and what it names is there."""

import re
import shlex
import shutil
from pathlib import Path

import pytest
import yaml

from macros.scaffolding.kinds import kinds
from tests.conftest import ROOT, Project
from tools import walks

PAGE = (ROOT / walks.PAGE).read_text("utf-8")
WALKS = sorted({step.section for step in walks.steps(PAGE) if step.action != "slip"})
PICTURES = re.findall(r"!\[(.*?)\]\((.*?)\)", PAGE)
LARGEST = 100 * 1024
"""Bytes of a picture: all of them load with the page."""


@pytest.fixture
def copy(tmp_path: Path) -> Project:
    """A copy of the repository's own data and pages."""
    for folder in ("data", "docs", "macros", "overrides", ".github"):
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=shutil.ignore_patterns("__pycache__", "pictures"))
    shutil.copy(ROOT / "mkdocs.yml", tmp_path)
    return Project(tmp_path)


def test_the_walks_are_those_that_the_page_promises() -> None:
    """A section without a block of YAML would be tested by nothing."""
    assert [
        "Add a family",
        "Add a question",
        "Add an industry",
        "Change a salary",
        "Change the job posting",
        "Change what the posting check asks",
    ] == WALKS


@pytest.mark.parametrize("section", WALKS)
def test_who_follows_a_walk_makes_no_fault(section: str, copy: Project) -> None:
    """Every step as it stands changes a file or writes one, and `handbook check` has nothing to say."""
    for step in walks.walk(PAGE, section):
        step.follow(copy.root)
        assert step.text.strip() in (copy.root / step.path).read_text("utf-8")
    done = copy.run("check")

    assert (0, "") == (done.returncode, done.stderr), done.stdout


def test_all_walks_together_make_no_fault(copy: Project) -> None:
    """They do not get in each other's way."""
    for step in (step for section in WALKS for step in walks.walk(PAGE, section)):
        step.follow(copy.root)

    assert [] == copy.problems()


def test_the_walks_change_what_they_say(copy: Project) -> None:
    """The new pay, the new question and the new industry are in the data."""
    for section in WALKS:
        for step in walks.walk(PAGE, section):
            step.follow(copy.root)
    catalog = copy.catalog()
    guide = catalog.roles["national-account-manager"].guide()

    assert ("84000", "119000") == (
        str(guide.compensation.locations["denver"].base.low),
        str(guide.compensation.locations["denver"].base.high),
    )
    assert (True, "Logistics") == (
        "cleared-promise" in guide.interview.questions,
        catalog.industries["logistics"].title,
    )


def test_everything_that_can_be_begun_is_begun(project: Project) -> None:
    """Each kind by its line, one after the other, in a small handbook that calls its role and its source otherwise."""
    commands = re.findall(r"(?m)^handbook (new .*)$", PAGE)
    assert kinds().keys() - {"metro"} == {command.split()[1] for command in commands}
    for command in commands:
        done = project.run(*shlex.split(command.replace("national-account-manager", "lighthouse-keeper")))
        assert (0, "") == (done.returncode, done.stderr), command

    assert [] == project.problems()


def test_readers_are_told_which_file_it_is() -> None:
    """They do not see the words behind ```yaml: a new file's path, and an edited file's name, stand in the text."""
    prose = re.sub(r"(?s)```.*?```", "", PAGE)
    named = {step.path if step.action == "new" else Path(step.path).name for step in walks.steps(PAGE)}

    assert set() == {name for name in named if f"`{name}`" not in prose}


@pytest.mark.parametrize("path", [step.path for step in walks.walk(PAGE, "Add an industry")])
def test_both_files_of_the_industry_are_needed(path: str, copy: Project) -> None:
    """The overlay alone names an industry that there is not; the industry alone changes nothing in the role."""
    for step in walks.walk(PAGE, "Add an industry"):
        if step.path != path:
            step.follow(copy.root)
    faults = copy.problems()
    assert bool(faults) == ("roles" not in path)


def test_what_an_industry_must_touch_is_said_by_the_check(copy: Project) -> None:
    """As the text has it: without its KPI the check says what is missing."""
    _, overlay = walks.walk(PAGE, "Add an industry")
    for step in walks.walk(PAGE, "Add an industry"):
        step.follow(copy.root)
    (copy.root / overlay.path).write_text(overlay.text.partition("  kpis:\n")[0], "utf-8")

    assert ["the industry 'logistics' changes nothing in the kpis"] == [
        fault.split(": ", 1)[1] for fault in copy.faults()
    ]


def test_the_fault_is_the_one_that_the_check_prints(copy: Project) -> None:
    """The slip of the example gives the line below it, word for word."""
    (slip,) = (step for step in walks.steps(PAGE) if step.action == "slip")
    slip.follow(copy.root)

    assert [re.findall(r"```text\n(.*)\n```", PAGE)] == [copy.problems()]


@pytest.mark.parametrize(
    ("block", "fault"),
    [
        ("yaml", "the block does not say what to do with which file"),
        ("yaml fix data/handbook.yml", "the block does not say what to do with which file"),
        ("yaml new data/handbook.yml", "data/handbook.yml is there already"),
        ("yaml above:nothing data/handbook.yml", "'nothing:' stands 0 times in data/handbook.yml, not once"),
        ("yaml replace data/handbook.yml", "the keys are not those of the lines in data/handbook.yml"),
    ],
)
def test_a_walk_that_has_gone_stale_is_seen(block: str, fault: str, copy: Project) -> None:
    """A block that says no action, or finds a file other than it supposes, is refused with its line."""
    copy.write("data/handbook.yml", "one:\n  two: 2\n")
    with pytest.raises(walks.WalkError, match=f"^{re.escape(f'CONTRIBUTING.md:3: {fault}')}$"):
        for step in walks.steps(f"# Walk\n\n```{block}\none:\n  three: 3\n```\n"):
            step.follow(copy.root)


def test_the_drawn_editor_shows_what_the_walk_makes(copy: Project) -> None:
    """Its lines stand one below the other in the file, and its green lines are those that the reader changes."""
    drawn = (ROOT / ".github/pictures/editor.svg").read_text("utf-8")
    path = copy.root / "data/roles/national-account-manager/compensation.yml"
    before = path.read_text("utf-8").splitlines()
    for step in walks.walk(PAGE, "Change a salary"):
        step.follow(copy.root)
    found = re.findall(r'(<rect class="new".*/>\n)?<text class="code".*>(.*)</text>', drawn)

    assert "\n".join(line for _, line in found) in path.read_text("utf-8")
    assert [line not in before for _, line in found] == [bool(new) for new, _ in found]


def test_the_comment_says_what_the_walk_changes(copy: Project) -> None:
    """The facts of the example are those that the checks would tell."""
    for step in walks.walk(PAGE, "Change a salary"):
        step.follow(copy.root)
    told = re.findall(r"(?m)^- .*$", copy.run("diff", str(ROOT), str(copy.root), "--format", "markdown").stdout)

    assert told == [line.replace("$", r"\$") for line in re.findall(r"(?m)^   (- .*[^.])$", PAGE)]


def test_the_answers_are_those_that_the_pull_request_asks_for() -> None:
    """Its form asks in the same words."""
    asked = (ROOT / ".github/PULL_REQUEST_TEMPLATE.md").read_text("utf-8").partition("\n---")[0].split("\n\n")
    (block,) = re.findall(r"(?s)   ```markdown\n(   \*\*.*?)```", PAGE)
    answers = [line.strip() for line in block.splitlines() if line.strip()]

    assert [True] * 3 == [line.startswith(f"{words.strip()} ") for line, words in zip(answers, asked, strict=True)]


def test_every_picture_is_there_and_said_in_words() -> None:
    """No picture is missing, left over or heavy, and each alternative text says what it shows."""
    shown = {path for _, path in PICTURES}
    there = {path.relative_to(ROOT).as_posix(): path.stat().st_size for path in (ROOT / ".github/pictures").iterdir()}

    assert (shown, len(PICTURES)) == (set(there), len(shown))
    assert [] == [path for path, size in there.items() if size > LARGEST]
    assert [] == [path for words, path in PICTURES if len(words.split()) < 8]


def test_links_inside_the_page_lead_to_its_headings() -> None:
    """GitHub makes ids of headings: lower case, hyphens for spaces, no other signs."""
    ids = {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in re.findall("(?m)^#+ (.*)$", PAGE)}

    assert set() == set(re.findall(r"\]\(#(.*?)\)", PAGE)) - ids


def test_files_that_the_page_names_are_there() -> None:
    """Each row of the table names files or folders of data/; the later ones of a row stand beside the first.

    What ends with a colon is a key: of the file before it in its row, or "there", in the file of the row above.
    """
    rows = re.findall(r"(?m)^\|[^|]+\|(.+`.*)\|$", PAGE.partition("## What is where")[2])[1:]  # without the heads
    named, keys, last = set[Path](), set[tuple[Path, str]](), Path()
    for row in rows:
        words = re.findall("`(.*?)`", row)
        first, *more = [word for word in words if not word.endswith(":")] or [last.as_posix()]
        last = Path(first).parent / (more or [Path(first).name])[-1]
        named |= {Path(first), *(Path(first).parent / name for name in more)}
        keys |= {(last, word) for word in words if word.endswith(":")}

    assert (True, set()) == (len(rows) > 10, {path for path in named if not _below_data(path).exists()})
    assert (True, set()) == (
        len(keys) > 2,
        {(path, key) for path, key in keys if not re.search(f"(?m)^{key}", _below_data(path).read_text("utf-8"))},
    )


def _below_data(path: Path) -> Path:
    return ROOT / "data" / str(path).replace("<role>", "national-account-manager")


def test_links_and_checks_that_the_page_names_are_there() -> None:
    """The links at a page's end, the title of the form and the names of the checks."""
    feedback = (ROOT / "macros/views/templates/feedback.html").read_text("utf-8")
    form = yaml.safe_load((ROOT / ".github/ISSUE_TEMPLATE/wrong-fact.yml").read_text("utf-8"))["name"]
    jobs = yaml.safe_load((ROOT / ".github/workflows/check.yml").read_text("utf-8"))["jobs"].values()
    names = {"Report a wrong fact", "Suggest a question"}

    assert names == {name for name in names if f'_("{name}")' in feedback and f"**{name}**" in PAGE}
    assert f"“{form}”" in PAGE
    assert {"Data and site", "Tests"} == {job["name"] for job in jobs if f"**{job['name']}**" in PAGE}
