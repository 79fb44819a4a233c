"""`handbook report`: what this version changes against another, for a pull request."""

import argparse
import os
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

from macros.changes import compare_folders, formats
from macros.cli.check import all_problems
from macros.places.version import read_version
from macros.report import document, pages, words
from macros.report.building import checkout, pages_of
from macros.text.language import Language
from macros.trees.problems import DataProblems, parted
from macros.versions.git import GitError, commit_of, files_since
from macros.versions.programs import programs_in
from macros.versions.revisions import RevisionError

NAME = "report"
HELP = "say what this version changes against another: faults, facts, pages"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What to compare with, and where the report goes."""
    parser.add_argument("base", metavar="BASE", help="the git revision to compare with, such as origin/main")
    parser.add_argument("--output", type=Path, default=Path("report.md"), help="the report (default: report.md)")
    parser.add_argument("--files", metavar="ADDRESS", help="link faults to the files below this address")


Build = Callable[[Path], dict[str, pages.Page] | None]
"""Address to page of the site that a project's own program builds; None where it does not build."""


def run(root: Path, options: argparse.Namespace, build: Build = pages_of) -> int:
    """Returns 0, also for faulty data; 2 where BASE is not known or the report cannot be written."""
    target = root / options.output
    if target.is_dir() or not os.access(target if target.exists() else target.parent, os.W_OK):
        print(f"{target} cannot be written; name a file in a folder that is there with --output", file=sys.stderr)
        return 2
    try:
        with checkout(root, options.base) as base:
            report = replace(_report(root, base, build), programs=_programs(root, options.base))
        target.write_text(document.markdown(report, Language(), options.files), "utf-8")
    except (RevisionError, GitError, OSError) as error:
        print(error, file=sys.stderr)
        return 2
    print(f"{options.output}: {document.summary(report, Language())}")
    return 0


def _programs(root: Path, base: str) -> list[str]:
    return programs_in(files_since(root, commit_of(root, base)))


def _report(root: Path, base: Path, build: Build) -> document.Report:
    facts: str | None
    try:
        version = read_version(base / "data")
    except DataProblems:
        version = None
    problems, warnings = parted(all_problems(root, before=version)[1])
    try:
        changes = compare_folders(base / "data", root / "data", ("base:data", "data"))
        facts = formats.markdown(changes, Language(), depth=3)
    except DataProblems:
        facts = None
    if problems:
        return document.Report(problems, facts, None, words.FAULTY, warnings=warnings)
    with ThreadPoolExecutor() as pool:
        before, after = pool.map(build, (base, root))
    if before is None or after is None:
        obstacle = words.HEAD_DOES_NOT_BUILD if after is None else words.BASE_DOES_NOT_BUILD
        return document.Report(problems, facts, None, obstacle, warnings=warnings)
    return document.Report(problems, facts, pages.changed_pages(before, after), warnings=warnings)
