"""What GitHub runs: pinned, with the least rights, without logic of its own, and linted by tools that see faults."""

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.conftest import ROLE, ROOT, Project
from tests.limits import LIMIT

GITHUB = ROOT / ".github"
BIN = Path(sys.executable).parent
WORKFLOWS = {
    path.stem: yaml.load(path.read_text("utf-8"), yaml.BaseLoader)  # noqa: S506 (it makes nothing but texts)
    for path in (GITHUB / "workflows").iterdir()
}
"""Name to content; the base loader leaves `on` a text."""

WRITES = {"check": set(), "report": {"pull-requests"}, "publish": {"contents"}, "weekly": {"issues"}}
LINTERS = (
    [str(BIN / "actionlint"), "-no-color"],
    [str(BIN / "zizmor"), "--quiet", "--offline", "--strict-collection", "--persona", "pedantic", "."],
)
MATCHER = re.compile(
    json.loads((GITHUB / "problem-matcher.json").read_text("utf-8"))["problemMatcher"][0]["pattern"][0]["regexp"]
)


def steps() -> list[tuple[str, dict[str, Any]]]:
    """Every step with the name of its workflow."""
    jobs = [(name, job) for name, workflow in WORKFLOWS.items() for job in workflow["jobs"].values()]
    return [(name, step) for name, job in jobs for step in job["steps"]]


def test_the_workflows_are_those_that_are_described_here() -> None:
    """A new workflow has to say here what it may write."""
    assert set(WRITES) == set(WORKFLOWS)


@pytest.mark.parametrize("name", WRITES)
def test_a_workflow_may_write_only_what_it_has_to(name: str) -> None:
    """Permissions are stated for the workflow, and nothing above reading is given to all of its jobs."""
    workflow = WORKFLOWS[name]
    given = [job.get("permissions", {}) for job in workflow["jobs"].values()]

    assert set() == set(workflow["permissions"].values()) - {"read"}
    assert WRITES[name] == {scope for job in given for scope, right in job.items() if right == "write"}


def test_actions_are_pinned_by_their_commit() -> None:
    """A tag can be moved; the version stands beside the commit as a comment."""
    lines = [line for path in (GITHUB / "workflows").iterdir() for line in path.read_text("utf-8").splitlines()]
    uses = [line.strip() for line in lines if "uses:" in line]

    assert len(uses) > 5
    assert [] == [line for line in uses if not re.search(r"uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$", line)]


def test_logic_stands_in_the_makefile() -> None:
    """Each `run` is one call of a target that the Makefile has; nothing of an event gets into a shell."""
    runs = [step["run"] for _, step in steps() if "run" in step]
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))

    assert [] == [run for run in runs if not re.fullmatch(r"make [a-z-]+( [A-Z]+=(\"\$[A-Z]+\"|[A-Z^0-9]+))*", run)]
    assert set() == {run.split()[1] for run in runs} - targets


def test_a_pull_request_meets_no_secret_and_no_right() -> None:
    """Only the run for a pull request itself sees its code."""
    events = {event for workflow in WORKFLOWS.values() for event in workflow["on"]}
    checkouts = [(name, step.get("with", {})) for name, step in steps() if "checkout" in step.get("uses", "")]
    texts = {path.stem: path.read_text("utf-8") for path in (GITHUB / "workflows").iterdir()}

    assert set() == events & {"pull_request_target", "issue_comment", "issues"}
    assert {"publish"} == {name for name, given in checkouts if given["persist-credentials"] != "false"}
    assert [] == [name for name, given in checkouts if {"ref", "repository"} & set(given)]
    assert [] == [name for name, text in texts.items() if "secrets." in text]
    assert "token" not in texts["check"]


def test_editions_are_published_one_after_the_other_and_all_of_them() -> None:
    """Both kinds of publication wait in one queue, from which none is thrown."""
    assert {"group": "publish", "cancel-in-progress": "false", "queue": "max"} == WORKFLOWS["publish"]["concurrency"]
    assert {"push": {"branches": ["main"], "tags": ["[0-9]+.[0-9]+"]}} == WORKFLOWS["publish"]["on"]


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository that holds what the linters look at."""
    shutil.copytree(GITHUB, tmp_path / ".github")
    shutil.copy(ROOT / ".pre-commit-config.yaml", tmp_path)
    subprocess.run(["git", "init", "--quiet", "."], cwd=tmp_path, check=True, timeout=LIMIT)
    return tmp_path


def lint(repository: Path) -> list[int]:
    """The exit codes of actionlint and zizmor."""
    return [
        subprocess.run(command, cwd=repository, capture_output=True, check=False, timeout=LIMIT).returncode
        for command in LINTERS
    ]


def test_the_linters_find_nothing(repository: Path) -> None:
    """As in `make lint-workflows`, which calls them in the same way."""
    makefile = (ROOT / "Makefile").read_text("utf-8")

    assert [0, 0] == lint(repository)
    assert [True, True] == [
        f"$(BIN)/{Path(c[0]).name}{part}" in makefile
        for c, part in zip(LINTERS, ("\n", f" {' '.join(LINTERS[1][1:])}\n"), strict=True)
    ]


@pytest.mark.parametrize(
    ("path", "old", "new", "linter"),
    [
        ("workflows/check.yml", "runs-on: ubuntu-24.04", "runs-on: ubuntu-24.40", 0),
        ("workflows/check.yml", "  merge_group:", "  merge_groups:", 0),
        ("workflows/publish.yml", "github.ref_type", "github.ref_tipe", 0),
        ("workflows/check.yml", "persist-credentials: false", "persist-credentials: 'no'", 1),
        ("workflows/check.yml", "run: make check", "run: echo ${{ github.event.pull_request.title }}", 1),
        ("workflows/check.yml", "pull_request:", "pull_request_target:", 1),
        ("workflows/weekly.yml", "permissions: {}", "permissions: write-all", 1),
        ("workflows/weekly.yml", "@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2", "@v6", 1),
        ("dependabot.yml", "    cooldown:\n      default-days: 7\n", "", 1),
    ],
)
def test_the_linters_find_a_spoiled_file(repository: Path, path: str, old: str, new: str, linter: int) -> None:
    """A slip in a key or a value, or a hole, fails the one or the other."""
    file = repository / ".github" / path
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), "utf-8")

    assert 0 != lint(repository)[linter]


SPOILED = (
    ("data/sources.yml", "publisher: Society of keepers", "publisher: ▸7"),
    (f"{ROLE}/role.yml", "family: coast", "family: ▸coasts"),
    (f"{ROLE}/role.yml", "summary: Keeps the light burning.", "summary: ▸'{storms}: and more; of it'"),
    (f"{ROLE}/interview.yml", "type: culture", "type: ▸cultural"),
    (f"{ROLE}/faq.yml", "answer: About {nights}.", "answer: ▸About {storms}."),
    (f"{ROLE}/kpis.yml", "cadence: monthly", "cadence: ▸montly"),  # codespell:ignore montly
)


def test_every_fault_becomes_an_annotation(project: Project) -> None:
    """GitHub's problem matcher reads path, line, column and message of each line that `handbook check` prints."""
    for fault in SPOILED:
        project.spoil(*fault)
    project.write("data/roles/lighthouse-keeper/two words: 1.yml", "a: 1\n")
    lines = project.run("check").stdout.splitlines()
    matches = [MATCHER.search(line) for line in lines]
    found = [f"{match[1]}:{match[2]}:{match[3]}: {match[4]}" for match in matches if match]

    assert len(SPOILED) + 1 == len(lines)
    assert lines == found
    assert "data/roles/lighthouse-keeper/two words: 1.yml" in {match[1] for match in matches if match}


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("docs/roles/[role]/faq.md:3:17: a: b: 4:5: c; d", ("docs/roles/[role]/faq.md", "3", "17", "a: b: 4:5: c; d")),
        ("data/locations/a.yml:1:1: 'x' is wrong; fix", ("data/locations/a.yml", "1", "1", "'x' is wrong; fix")),
    ],
)
def test_a_place_is_read_up_to_its_column(line: str, parts: tuple[str, ...]) -> None:
    """Brackets in the path and colons in the message do not move it."""
    match = MATCHER.search(line)

    assert match
    assert parts == match.groups()


@pytest.mark.parametrize(
    "line", ["macros/a.py:1:2: E501 Line too long", "The data is in order: 54 files", "2 faults in 1 file.", "data/: x"]
)
def test_other_lines_are_no_annotations(line: str) -> None:
    """Only places in what editors write are shown."""
    assert None is MATCHER.search(line)


@pytest.mark.skipif(shutil.which("node") is None, reason="no JavaScript here")
def test_the_matcher_is_the_same_in_javascript() -> None:
    """GitHub's runner reads the expression by the rules of ECMAScript."""
    line = "docs/roles/[role]/faq.md:3:17: a: b: 4:5: c; d"
    program = (
        f"console.log(JSON.stringify({json.dumps(line)}.match(new RegExp({json.dumps(MATCHER.pattern)})).slice(1)))"
    )
    done = subprocess.run(["node", "-e", program], capture_output=True, encoding="utf-8", check=True, timeout=LIMIT)

    match = MATCHER.search(line)
    assert match
    assert list(match.groups()) == json.loads(done.stdout)
