"""The command `handbook`: check, build, serve."""

import argparse
import datetime
import sys
from collections.abc import Sequence
from pathlib import Path

from macros.checks import problems_of
from macros.problems import Problem
from macros.site import history


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a verb. Returns the exit code: 0 for success, 1 for faults in the data, 2 for a failed build."""
    options = _parser().parse_args(arguments)
    root: Path = options.project.resolve()
    if not (root / "data").is_dir():
        print(
            f"{root} has no folder data/; run this in the handbook's folder or name it with --project", file=sys.stderr
        )
        return 2
    verb: str = options.verb
    if not _check(root, loud=verb == "check"):
        return 1
    if verb == "build":
        from macros.site.building import build

        return build(root, options.site_dir)
    if verb == "serve":
        from macros.site.building import serve

        return serve(root, options.address)
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="handbook", description="Check, build and serve the Hiring Handbook.")
    parser.add_argument("--project", type=Path, default=Path(), help="the handbook's folder (default: this one)")
    verbs = parser.add_subparsers(dest="verb", required=True)
    verbs.add_parser("check", help="check the data, and say in one line for each fault where it is and how to mend it")
    build = verbs.add_parser("build", help="check the data and build the whole site")
    build.add_argument("--site-dir", type=Path, default=Path("site"), help="where the site goes (default: site)")
    serve = verbs.add_parser("serve", help="check the data and serve the site, with every change shown at once")
    serve.add_argument("--address", default="127.0.0.1:8000", help="host:port (default: 127.0.0.1:8000)")
    return parser


def _check(root: Path, *, loud: bool) -> bool:
    """Print every fault on standard output, a summary on standard error. Returns whether there is none."""
    catalog, problems = problems_of(root, datetime.date.today(), history.revision_date(root))
    for problem in problems:
        print(problem)
    if problems:
        print(_summary(problems), file=sys.stderr)
    elif loud:
        variants = sum(len(role.variants()) for role in catalog.roles.values())
        counts = (len(catalog.trees), "file"), (len(catalog.roles), "role"), (variants, "variant")
        print(f"The data is in order: {', '.join(_counted(*pair) for pair in counts)}.")
    return not problems


def _summary(problems: list[Problem]) -> str:
    files = {problem.mark.path for problem in problems}
    return f"{_counted(len(problems), 'fault')} in {_counted(len(files), 'file')}. Nothing was built."


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"


if __name__ == "__main__":
    sys.exit(main())
