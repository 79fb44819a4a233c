"""`handbook check`: every fault of the data, one line each."""

import argparse
import datetime
import sys
import tempfile
from pathlib import Path

from macros.catalog.catalog import Catalog
from macros.checks import problems_of, problems_since
from macros.generated import freshness
from macros.pages.checking import page_problems
from macros.places.version import Version, read_files
from macros.trees.collector import collector_paused
from macros.trees.loading import Known
from macros.trees.problems import UNTIDY, DataProblems, Problem, parted, told
from macros.versions import history
from macros.versions.revisions import RevisionError, data_digests, extract_data, has_digest

NAME = "check"
HELP = "check the data, and say in one line for each fault where it is and how to fix it"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The version before."""
    parser.add_argument(
        "--against",
        metavar="REVISION",
        help="the git revision that came before: a new day in verified_on needs a new fact or a note (default: HEAD)",
    )


def run(root: Path, options: argparse.Namespace) -> int:
    """Returns 0, 1 where there are faults, or 2 where REVISION is not known."""
    try:
        return 0 if settled(root, options.against, loud=True) else 1
    except RevisionError as error:
        print(error, file=sys.stderr)
        return 2


def settled(root: Path, against: str | None = None, *, loud: bool = False) -> Catalog | None:
    """As `in_order`, with all that can be asked: generated files, and what came before, by default the last commit.

    So what is checked and what is built or published cannot differ. Raises RevisionError where `against` is not known.
    """
    known = Known()
    """What is in both versions is read once."""
    try:
        with collector_paused():
            before = _version(root, "HEAD" if against is None else against, known)
    except RevisionError:
        if against is not None:
            raise
        before = None
    return in_order(root, loud=loud, generated=True, before=before, known=known)


def _version(root: Path, revision: str, known: Known) -> Version | None:
    """The data of a revision; None where it is no YAML, which must not stop who fixes it.

    What did not change is read where it lies, once for both versions.
    """
    digests = data_digests(root, revision)
    files = {below: root / "data" / below for below, digest in digests.items()}
    changed = [below for below, digest in digests.items() if not has_digest(files[below], digest)]
    with tempfile.TemporaryDirectory(prefix="handbook-") as folder:
        if changed:
            there = extract_data(root, revision, Path(folder), changed)
            files |= {below: there / below for below in changed}
        try:
            return read_files(files, known=known)
        except DataProblems:
            return None


def in_order(
    root: Path,
    *,
    loud: bool = False,
    generated: bool = False,
    before: Version | None = None,
    known: Known | None = None,
) -> Catalog | None:
    """Print every fault on standard output, a summary on standard error. Returns the data where there is none.

    Warnings follow, apart from the faults. `loud` says so where all is well. The rest is as for `all_problems`.
    """
    catalog, problems = all_problems(root, generated=generated, before=before, known=known)
    faults, warnings = parted(problems)
    for line in told(faults):
        print(line)
    if warnings:
        print(*([""] if faults else []), UNTIDY, *told(warnings), sep="\n")
    if faults:
        print(_summary(faults), file=sys.stderr)
    elif loud:
        variants = sum(len(role.variants()) for role in catalog.roles.values())
        counts = (len(catalog.trees), "file"), (len(catalog.roles), "role"), (variants, "variant")
        aside = f"; {counted(len(warnings), 'warning')}" if warnings else ""
        print(f"The data is in order: {', '.join(counted(*pair) for pair in counts)}{aside}.")
    return None if faults else catalog


def all_problems(
    root: Path, *, generated: bool = True, before: Version | None = None, known: Known | None = None
) -> tuple[Catalog, list[Problem]]:
    """The data and pages, and every fault and warning of them, sorted.

    `generated` is whether generated files are looked at. `before` is what the data was, `known` what was read of it.
    """
    catalog, problems = problems_of(root, datetime.date.today(), history.revision_date(root), known)
    problems += page_problems(catalog, is_whole=not parted(problems)[0])
    if generated:
        problems += freshness.check(catalog)
    if before:
        problems += problems_since(before, Version(catalog.trees))
    return catalog, sorted(problems)


def _summary(problems: list[Problem]) -> str:
    files = {problem.mark.path for problem in problems}
    return f"{counted(len(problems), 'fault')} in {counted(len(files), 'file')}. Nothing was built."


def counted(count: int, noun: str) -> str:
    """`1 fault`, `2 faults`."""
    return f"{count} {noun}{'' if count == 1 else 's'}"
