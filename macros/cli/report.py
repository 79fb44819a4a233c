"""`handbook report`: what this version changes against another, for a pull request."""

import argparse
import datetime
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from macros.changes import compare_folders, formats
from macros.checks import problems_of, problems_since
from macros.places.version import Version, read_version
from macros.report import document, pages
from macros.report.building import checkout, pages_of
from macros.text.language import Language
from macros.trees.problems import DataProblems
from macros.versions import history
from macros.versions.git import GitError
from macros.versions.revisions import RevisionError

NAME = "report"
HELP = "say what this version changes against another: faults, facts, pages"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What to compare with, and where the report goes."""
    parser.add_argument("base", metavar="BASE", help="the git revision to compare with, such as origin/main")
    parser.add_argument("--output", type=Path, default=Path("report.md"), help="the report (default: report.md)")
    parser.add_argument("--files", metavar="ADDRESS", help="link faults to the files below this address")


def run(root: Path, options: argparse.Namespace) -> int:
    """Returns 0, also for faulty data; 2 where BASE is not known or the report cannot be written."""
    try:
        with checkout(root, options.base) as base:
            report = _report(root, base)
        (root / options.output).write_text(document.markdown(report, options.files), "utf-8")
    except (RevisionError, GitError, OSError) as error:
        print(error, file=sys.stderr)
        return 2
    print(f"{options.output}: {document.summary(report)}")
    return 0


def _report(root: Path, base: Path) -> document.Report:
    catalog, problems = problems_of(root, datetime.date.today(), history.revision_date(root))
    try:
        problems = sorted([*problems, *problems_since(read_version(base / "data"), Version(catalog.trees))])
        changes = compare_folders(base / "data", root / "data", ("base:data", "data"))
        facts = formats.markdown(changes, Language(), depth=3)
    except DataProblems:
        facts = "They cannot be told: a file of one of the two versions cannot be read as YAML."
    if problems:
        return document.Report(problems, facts, None, "They cannot be compared while the data has faults.")
    with ThreadPoolExecutor() as pool:
        before, after = pool.map(pages_of, (base, root))
    if before is None or after is None:
        version = "this version" if after is None else "the version to compare with"
        return document.Report(problems, facts, None, f"They cannot be compared: {version} does not build.")
    return document.Report(problems, facts, pages.changed_pages(before, after))
