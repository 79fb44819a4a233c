"""`handbook build`: the whole site, or one language of it."""

import argparse
import sys
from pathlib import Path

from macros.catalog.catalog import Catalog
from macros.catalog.reading import read
from macros.cli.check import settled
from macros.cli.deploy import told
from macros.versions.git import changed_files, commit_of

NAME = "build"
HELP = "check the data and build the whole site, or one language for `handbook deploy --parts`"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What to build, and where it goes."""
    parser.add_argument("--site-dir", type=Path, default=Path("site"), help="where the site goes (default: site)")
    parser.add_argument("--language", metavar="FOLDER", help="build this language alone, as a part of a version")
    parser.add_argument("--edition", default="", help="with --language: the edition, or: draft")
    parser.add_argument(
        "--checked", metavar="COMMIT", help="with --language: do not run the checks again if this commit is unchanged"
    )


def run(root: Path, options: argparse.Namespace) -> int:
    """Returns 0, 1 for faults in the data, 2 for a failed build."""
    if not (catalog := _catalog(root, options.checked if options.language else "")):
        return 1
    if options.language:
        from macros.publishing.parts import build_part

        return told(lambda: build_part(catalog, root / options.site_dir, options.language, options.edition))
    from macros.mkdocs_edge.building import build

    return build(catalog, options.site_dir)


def _catalog(root: Path, checked: str) -> Catalog | None:
    """The data, where it has no fault; without the checks where this very state has passed them."""
    if checked:
        if checked == commit_of(root, "HEAD") and not changed_files(root):
            return read(root)[0]
        print(f"this is not {checked} as it was checked, so it is checked again", file=sys.stderr)
    return settled(root)
