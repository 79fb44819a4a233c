"""One comment under a pull request with the report of its checks.

The workflow that calls this may write, and the report comes from one that ran a stranger's code. So the pull request is
found by what GitHub says of the run, not by anything in the report; the report is text, of which only harmless Markdown
is left; and only a comment of our own that begins with the marker is ever changed, which no text of a report can do.
"""

from typing import Any

from macros.github.api import BODY_LIMIT, BOT, GitHub
from macros.github.artifact import report
from macros.text.markdown import capped, code, defuse
from macros.versions.programs import programs_in

MARKER = "<!-- handbook: report of a pull request -->"
_MOST = 10
"""How many files are named."""

_CUT = "*The rest did not fit here; the whole report is in the artifact `report` of the run.*"


def publish(github: GitHub, event: dict[str, Any]) -> str:
    """Write the report of a finished run under its pull request, and say in one line what was done.

    `event` is that of `workflow_run` (https://docs.github.com/webhooks/webhook-events-and-payloads#workflow_run).
    Raises GitHubError.
    """
    run = event["workflow_run"]
    pull = _pull_request(github, run, event["repository"]["default_branch"])
    if pull is None:
        return f"No open pull request is at {run['head_sha']} any longer; nothing was written."
    text = report(github, run["id"], "report", "report.md")
    if text is None:
        return f"The run {run['id']} left no report that can be read; nothing was written."
    body = _body(github, run, _programs(github, pull), text)
    for comment in github.get_all(f"issues/{pull}/comments"):
        if comment["user"] and comment["user"]["login"] == BOT and comment["body"].startswith(MARKER):
            github.send("PATCH", f"issues/comments/{comment['id']}", body=body)
            return f"Updated the comment under pull request {pull}."
    github.send("POST", f"issues/{pull}/comments", body=body)
    return f"Wrote a comment under pull request {pull}."


def _pull_request(github: GitHub, run: dict[str, Any], base: str) -> int | None:
    """The number of the open pull request whose head is the run's; GitHub names none where it is from a fork."""
    head = run["head_repository"]
    if head is None:  # the fork is gone
        return None
    listed = github.get_all("pulls", state="open", base=base, head=f"{head['owner']['login']}:{run['head_branch']}")
    for pull in listed:
        of_run = pull["head"]["repo"] and pull["head"]["repo"]["id"] == head["id"]
        if of_run and pull["head"]["sha"] == run["head_sha"]:
            return int(pull["number"])
    return None


def _programs(github: GitHub, pull: int) -> str:
    """What is said first of files that run and are changed. GitHub is asked, for those files made the report."""
    listed = github.get_all(f"pulls/{pull}/files")
    paths = programs_in(str(file[key]) for file in listed for key in ("filename", "previous_filename") if file.get(key))
    if not paths:
        return ""
    shown = ", ".join(map(code, paths[:_MOST])) + (f" and {len(paths) - _MOST} more" if len(paths) > _MOST else "")
    return (
        f"> [!WARNING]\n> **This changes what runs: {shown}.** Read it as a program before you run or merge it. "
        "The report below was made by it.\n\n"
    )


def _body(github: GitHub, run: dict[str, Any], programs: str, text: str) -> str:
    """The marker, what we say ourselves, and last the report, so that nothing in it can swallow what is ours."""
    address = f"{github.server}/{github.repository}"
    head = (
        f"{MARKER}\n{programs}"
        f"*Made by the [checks]({address}/actions/runs/{int(run['id'])}) of {run['head_sha'][:12]}. "
        "Once the data is in order, the site as it would be is there under Artifacts: `preview`.*\n\n"
    )
    safe = defuse(text, f"{address}/blob/{run['head_sha']}")
    return head + capped(safe, BODY_LIMIT - len(head) - 100, _CUT)
