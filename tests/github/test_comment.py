"""The comment under a pull request: one, found again, with nothing in it that a stranger could use."""

import json
from typing import Any

import pytest

from macros.github.api import BODY_LIMIT
from macros.github.comment import MARKER
from tests.github.conftest import SHA, FakeGitHub, archive, written

RUN: dict[str, Any] = {
    "id": 77,
    "head_sha": SHA,
    "head_branch": "a/branch",
    "head_repository": {"id": 5, "owner": {"login": "someone"}},
    "pull_requests": [],
}
PULL = {"number": 9, "head": {"sha": SHA, "repo": {"id": 5}}}
COMMENTS = "issues/9/comments"
FILES = "pulls/9/files"


def happened(github: FakeGitHub, **changes: Any) -> None:
    """A run has ended."""
    event = {"workflow_run": RUN | changes, "repository": {"default_branch": "main"}}
    (github.folder / "event").write_text(json.dumps(event), "utf-8")


@pytest.fixture
def ready(github: FakeGitHub) -> FakeGitHub:
    """An open pull request whose checks left a report."""
    happened(github)
    github.answer("GET", "pulls", [PULL])
    artifacts = [{"id": 3, "expired": False, "size_in_bytes": 900}, {"id": 4, "expired": False, "size_in_bytes": 900}]
    github.answer("GET", "actions/runs/77/artifacts", {"artifacts": artifacts})
    github.answer("GET", "actions/artifacts/4/zip", archive({"report.md": "## All is well\n"}))
    github.answer("GET", FILES, [{"filename": "data/sources.yml"}])
    github.answer("GET", COMMENTS, [])
    github.answer("POST", COMMENTS, {"id": 1})
    return github


def test_the_first_report_becomes_a_comment(ready: FakeGitHub, capsys: pytest.CaptureFixture[str]) -> None:
    """It begins with the marker, links the run with the preview, and ends with the newest report."""
    assert (0, "Wrote a comment under pull request 9.\n") == (ready.run("comment"), capsys.readouterr().out)
    assert [["POST", COMMENTS, {}, {"body": ready.body()}]] == ready.asked("POST", "PATCH")
    assert ready.body().startswith(f"{MARKER}\n")
    assert "(https://github.com/hand/book/actions/runs/77)" in ready.body()
    assert ready.body().endswith("\n\n## All is well\n")


def test_a_change_of_a_program_is_said_first(ready: FakeGitHub) -> None:
    """By what GitHub says of the pull request, whose own program made the report; names are text."""
    assert 0 == ready.run("comment")
    assert "> [!WARNING]" not in ready.body()

    (ready.folder / "asked").unlink()
    renamed = {"filename": "notes.md", "previous_filename": "macros/a`@b`.py"}
    ready.answer("GET", FILES, [{"filename": "data/a.yml"}, {"filename": "Makefile"}, renamed])
    assert 0 == ready.run("comment")
    head = "> [!WARNING]\n> **This changes what runs: `Makefile`, `macros/a@b.py`.** Read it as a program before"
    assert ready.body().startswith(f"{MARKER}\n{head}")
    assert ready.body().endswith("\n\n## All is well\n")


def test_the_next_report_takes_its_place(ready: FakeGitHub) -> None:
    """Our own comment is found, on the second page of comments too, and changed; there is never a second one."""
    ready.answer("GET", COMMENTS, [written(1, "Hello"), written(2, f"{MARKER}\nold")])
    ready.answer("PATCH", "issues/comments/2", {})

    assert 0 == ready.run("comment")
    assert [["PATCH", "issues/comments/2"]] == [call[:2] for call in ready.asked("POST", "PATCH")]


@pytest.mark.parametrize(
    "other",
    [written(2, f"{MARKER}\nforged", "someone"), written(2, f"See {MARKER}"), written(2, MARKER) | {"user": None}],
)
def test_a_comment_of_somebody_else_is_never_changed(ready: FakeGitHub, other: dict[str, Any]) -> None:
    """A marker in a person's comment, or inside one of the bot's, does not make it ours."""
    ready.answer("GET", COMMENTS, [other])

    assert 0 == ready.run("comment")
    assert [["POST", COMMENTS]] == [call[:2] for call in ready.asked("POST", "PATCH")]


def test_the_pull_request_is_found_by_owner_branch_and_commit(ready: FakeGitHub) -> None:
    """GitHub names no pull request for a run of a fork; what the artifact says is not asked."""
    ready.run("comment")

    asked = {"state": "open", "base": "main", "head": "someone:a/branch", "per_page": "100"}
    assert ["GET", "pulls", asked, None] == ready.asked("GET")[0]


@pytest.mark.parametrize(
    "pulls",
    [
        [],
        [{"number": 9, "head": {"sha": "f" * 40, "repo": {"id": 5}}}],
        [{"number": 9, "head": {"sha": SHA, "repo": {"id": 6}}}],
        [{"number": 9, "head": {"sha": SHA, "repo": None}}],
    ],
    ids=["closed", "moved on", "another fork", "fork gone"],
)
def test_without_its_pull_request_nothing_is_written(
    ready: FakeGitHub, pulls: list[Any], capsys: pytest.CaptureFixture[str]
) -> None:
    """The log says why, and the job does not fail."""
    ready.answer("GET", "pulls", pulls)

    assert (0, []) == (ready.run("comment"), ready.asked("POST", "PATCH"))
    assert f"No open pull request is at {SHA} any longer; nothing was written.\n" == capsys.readouterr().out


def test_a_fork_that_is_gone_has_no_pull_request(ready: FakeGitHub) -> None:
    """GitHub then names no head repository."""
    happened(ready, head_repository=None)

    assert (0, []) == (ready.run("comment"), ready.asked("POST", "PATCH"))


@pytest.mark.parametrize(
    ("artifacts", "content"),
    [
        ([], None),
        ([{"id": 4, "expired": True, "size_in_bytes": 900}], None),
        ([{"id": 4, "expired": False, "size_in_bytes": 10**9}], None),
        ([{"id": 4, "expired": False, "size_in_bytes": 900}], archive({"other.md": "x"})),
        ([{"id": 4, "expired": False, "size_in_bytes": 900}], "bm8gemlw"),
    ],
    ids=["none", "expired", "too large", "another file", "no archive"],
)
def test_without_a_report_that_can_be_read_nothing_is_written(
    ready: FakeGitHub, artifacts: list[Any], content: str | None, capsys: pytest.CaptureFixture[str]
) -> None:
    """An artifact that is missing, expired, too large or broken is said in the log; a large one is not fetched."""
    ready.answer("GET", "actions/runs/77/artifacts", {"artifacts": artifacts})
    ready.answers.pop("GET repos/hand/book/actions/artifacts/4/zip")
    if content:
        ready.answer("GET", "actions/artifacts/4/zip", content)

    assert (0, []) == (ready.run("comment"), ready.asked("POST", "PATCH"))
    assert "The run 77 left no report that can be read; nothing was written.\n" == capsys.readouterr().out


def test_a_report_cannot_forge_hide_or_call(ready: FakeGitHub) -> None:
    """A marker, HTML, a mention and a strange link arrive as text."""
    evil = f"{MARKER}\n@someone <details> ![x](https://evil.example) [ok](https://github.com/hand/book/blob/{SHA}/a.yml#L1)"
    ready.answer("GET", "actions/artifacts/4/zip", archive({"report.md": evil}))
    ready.run("comment")
    text = ready.body().partition("\n\n")[2]

    assert "\\<!-- handbook" in text
    assert [False] * 3 == ["@someone" in text, "![x](" in text, " <details>" in text]
    assert f"[ok](https://github.com/hand/book/blob/{SHA}/a.yml#L1)" in text
    assert [0] == [
        place
        for place in range(len(ready.body()))
        if ready.body().startswith("<!--", place) and ready.body()[place - 1 : place] != "\\"
    ]


def test_a_report_is_cut_to_what_a_comment_holds(ready: FakeGitHub) -> None:
    """Also one that unpacks to far more than its archive."""
    ready.answer("GET", "actions/artifacts/4/zip", archive({"report.md": "- <a line>\n" * 3_000_000}))
    ready.run("comment")

    assert BODY_LIMIT - 300 < len(ready.body()) <= BODY_LIMIT
    assert ready.body().endswith("the whole report is in the artifact `report` of the run.*\n")


def test_a_refusal_of_github_ends_with_2(ready: FakeGitHub, capsys: pytest.CaptureFixture[str]) -> None:
    """One line, no traceback."""
    del ready.answers[f"POST repos/hand/book/{COMMENTS}"]

    assert (2, f"GitHub refused {COMMENTS}: gh: Not Found (HTTP 404)\n") == (
        ready.run("comment"),
        capsys.readouterr().err,
    )


def test_outside_of_a_workflow_nothing_is_done(
    ready: FakeGitHub, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """What is missing is named."""
    monkeypatch.delenv("GITHUB_EVENT_PATH")

    assert (2, "GITHUB_EVENT_PATH is missing; this runs in a workflow on GitHub\n") == (
        ready.run("comment"),
        capsys.readouterr().err,
    )
