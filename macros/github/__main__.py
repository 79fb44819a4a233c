"""`python -m macros.github comment`, `python -m macros.github issue FILE`: for .github/workflows/ alone."""

import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from macros.github import comment, issue
from macros.github.api import GitHub, GitHubError


def main(arguments: Sequence[str], environment: os._Environ[str] = os.environ) -> int:
    """Returns 0, or 2 where GitHub could not be asked or told."""
    try:
        github = GitHub(environment["GITHUB_REPOSITORY"], environment.get("GITHUB_SERVER_URL", "https://github.com"))
        match arguments:
            case ["comment"]:
                event = json.loads(Path(environment["GITHUB_EVENT_PATH"]).read_text("utf-8"))
                said = comment.publish(github, event)
            case ["issue", file]:
                said = issue.keep(github, Path(file).read_text("utf-8"))
            case _:
                print(__doc__, file=sys.stderr)
                return 2
    except KeyError as error:
        print(f"{error.args[0]} is missing; this runs in a workflow on GitHub", file=sys.stderr)
        return 2
    except (GitHubError, OSError) as error:
        print(error, file=sys.stderr)
        return 2
    print(said)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
