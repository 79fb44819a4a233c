"""The issue of the weekly review: one, kept up to date, closed when all is well."""

import subprocess
import sys
from pathlib import Path

import pytest

from macros.github.issue import MARKER, TITLE
from tests.conftest import ROOT
from tests.github.conftest import FakeGitHub, written
from tests.limits import LIMIT


@pytest.fixture
def findings(tmp_path: Path) -> Path:
    """What the weekly review found."""
    path = tmp_path / "findings.md"
    path.write_text("## Due for a review\n\n- `data/a.yml:1:2`: @someone <b>\n", "utf-8")
    return path


def test_findings_open_an_issue(github: FakeGitHub, findings: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With the marker first, and nothing in it that calls someone."""
    github.answer("GET", "issues", [])
    github.answer("POST", "issues", {"number": 12})

    assert (0, "Opened issue 12.\n") == (github.run("issue", str(findings)), capsys.readouterr().out)
    assert [["POST", "issues", {}, {"title": TITLE, "body": github.body()}]] == github.asked("POST", "PATCH")
    assert (True, True) == (github.body().startswith(MARKER), "`data/a.yml:1:2`" in github.body())
    assert (False, False) == ("@someone" in github.body(), " <b>" in github.body())


def test_findings_update_the_open_issue(github: FakeGitHub, findings: Path) -> None:
    """Issues and pull requests of others are passed over, though they hold the marker."""
    pull = written(3, MARKER) | {"pull_request": {}}
    github.answer("GET", "issues", [pull, written(4, f"x {MARKER}"), written(5, ""), written(6, f"{MARKER}\nold")])
    github.answer("PATCH", "issues/6", {})

    assert 0 == github.run("issue", str(findings))
    assert ["GET", "issues", {"state": "open", "creator": "github-actions[bot]", "per_page": "100"}, None] == (
        github.asked("GET")[0]
    )
    assert [["PATCH", "issues/6", {}, {"body": github.body()}]] == github.asked("POST", "PATCH")


def test_the_issue_is_closed_when_all_is_well(github: FakeGitHub, findings: Path) -> None:
    """With a word on why."""
    findings.write_text("\n", "utf-8")
    github.answer("GET", "issues", [written(6, f"{MARKER}\nold")])
    github.answer("POST", "issues/6/comments", {})
    github.answer("PATCH", "issues/6", {})

    assert 0 == github.run("issue", str(findings))
    assert [
        ["POST", "issues/6/comments", {}, {"body": "The weekly review no longer finds anything."}],
        ["PATCH", "issues/6", {}, {"state": "closed", "state_reason": "completed"}],
    ] == github.asked("POST", "PATCH")


def test_where_all_is_well_nothing_is_opened(github: FakeGitHub, findings: Path) -> None:
    """No findings and no issue: nothing is written."""
    findings.write_text("", "utf-8")
    github.answer("GET", "issues", [])

    assert (0, []) == (github.run("issue", str(findings)), github.asked("POST", "PATCH"))


def test_without_findings_nothing_is_closed(github: FakeGitHub, tmp_path: Path) -> None:
    """A review that did not run is no good news."""
    assert (2, []) == (github.run("issue", str(tmp_path / "none.md")), github.asked("GET", "POST", "PATCH"))


def test_an_unknown_order_is_refused(github: FakeGitHub, capsys: pytest.CaptureFixture[str]) -> None:
    """The tool says what it knows."""
    assert (2, True) == (github.run("fix"), "python -m macros.github comment" in capsys.readouterr().err)


def test_it_needs_no_package(tmp_path: Path) -> None:
    """A job that may write installs nothing: the tool runs on Python alone."""
    command = [
        sys.executable,
        "-I",
        "-S",
        "-c",
        f"import sys; sys.path.insert(0, {str(ROOT)!r}); import macros.github.__main__",
    ]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, encoding="utf-8", check=False, timeout=LIMIT)

    assert (0, "") == (done.returncode, done.stderr)
