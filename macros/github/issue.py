"""One issue with what the weekly review found: opened, kept up to date, and closed when all is well."""

from macros.github.api import BODY_LIMIT, BOT, GitHub
from macros.text.markdown import capped, defuse

MARKER = "<!-- handbook: weekly review -->"
TITLE = "Links and facts to look at"
_ABOUT = "The weekly review found this. The next one brings it up to date, and closes this issue when all is well.\n\n"
_DONE = "The weekly review no longer finds anything."
_CUT = "*The rest did not fit here: run `make links` and `handbook due`.*"


def keep(github: GitHub, findings: str) -> str:
    """Say what was found in the one open issue, and say in one line what was done. Raises GitHubError."""
    number = _open_issue(github)
    if not findings.strip():
        return _close(github, number)
    head = f"{MARKER}\n{_ABOUT}"
    safe = defuse(findings, f"{github.server}/{github.repository}/blob/main")
    body = head + capped(safe, BODY_LIMIT - len(head) - 100, _CUT)
    if number is not None:
        github.send("PATCH", f"issues/{number}", body=body)
        return f"Updated issue {number}."
    made = github.send("POST", "issues", title=TITLE, body=body)
    return f"Opened issue {made['number']}."


def _close(github: GitHub, number: int | None) -> str:
    if number is None:
        return "Nothing was found, and no issue is open."
    github.send("POST", f"issues/{number}/comments", body=_DONE)
    github.send("PATCH", f"issues/{number}", state="closed", state_reason="completed")
    return f"Closed issue {number}."


def _open_issue(github: GitHub) -> int | None:
    for issue in github.get_all("issues", state="open", creator=BOT):
        if "pull_request" not in issue and (issue["body"] or "").startswith(MARKER):
            return int(issue["number"])
    return None
