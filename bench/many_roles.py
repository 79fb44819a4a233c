"""How the site grows with the roles: build a handbook of N copies of a real role, and compare it with one of one.

`python -m bench.many_roles 1 4 200` prints a row for each N: the pages, the processor's seconds to check and to build,
bytes of the largest navigation and of the search index, the time to build as a multiple of the first row's, and the
bytes of the largest page with its address.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent
IN_A_FAMILY = 20
"""Roles in each family."""

_BLOCK = r"^{}:.*\n(?:[ #].*\n|\n)*"
_WORDS = """the a an of to and in is you for with that what how who or are it they their your from on by not as at be
has have one each all more only about which when where can must may no this last first two three write there"""
_COMMON = re.compile(
    rf"(?<=\s)(?:{'|'.join(f'[{word[0].upper()}{word[0]}]{word[1:]}' for word in _WORDS.split())})(?=\s)"
)
"""Words of which most sentences hold one. With a number behind them no sentence stands in two roles: the checks ask."""
_UNUSED = re.compile(r"'([^']+)' is defined, but stands in no text")
_TITLES = re.compile(r"(?m)(?<=^also_called:\n)(?:  - .*\n)+")
_NAVIGATION = re.compile(r'<nav class="md-nav md-nav--primary".*?</nav>\s*</div>', re.DOTALL)


@dataclass(frozen=True)
class Measure:
    """What was measured of one handbook."""

    roles: int
    pages: int
    check: float
    """Seconds."""
    build: float
    """Seconds."""
    navigation: int
    """Bytes of the largest navigation among the pages of roles."""
    search: int
    """Bytes of the search index."""
    largest: int
    """Bytes of the largest page."""
    largest_page: str
    """Its address below the language."""


def main() -> int:
    """Measure each number of roles in turn. Returns 1 where a handbook cannot be checked or built."""
    parser = argparse.ArgumentParser(description="Measure how checks, build and pages grow with the roles.")
    parser.add_argument("roles", type=int, nargs="*", default=[1, 4, 200], help="numbers of roles (default: 1 4 200)")
    print(
        f"{'roles':>6}{'pages':>8}{'check s':>9}{'build s':>9}{'ms/page':>9}"
        f"{'nav bytes':>11}{'search bytes':>14}{'× one':>8}{'page bytes':>12}  largest page"
    )
    first: Measure | None = None
    for count in parser.parse_args().roles:
        with tempfile.TemporaryDirectory(prefix="handbook-bench-") as name:
            found = measured(Path(name) / "project", count)
        if found is None:
            return 1
        first = first or found
        print(
            f"{found.roles:>6}{found.pages:>8}{found.check:>9.1f}{found.build:>9.1f}"
            f"{1000 * found.build / found.pages:>9.1f}{found.navigation:>11,}{found.search:>14,}"
            f"{found.build / first.build:>8.1f}{found.largest:>12,}  {found.largest_page}",
            flush=True,
        )
    return 0


def measured(project: Path, count: int) -> Measure | None:
    """Make a handbook of `count` roles at `project`, check and build it; None where that fails."""
    write(project, count)
    use_terms(project)
    if not _seconds(project, "generate") or not (check := _seconds(project, "check")):
        return None
    if not (build := _seconds(project, "build")):
        return None
    pages = sorted((project / "site").rglob("*.html"))
    guides = [page for page in pages if "roles" in page.parts]
    sizes = [len(found[0].encode()) for page in guides if (found := _NAVIGATION.search(page.read_text("utf-8")))]
    largest = max(pages, key=lambda page: page.stat().st_size)
    return Measure(
        roles=count,
        pages=len(pages),
        check=check,
        build=build,
        navigation=max(sizes),
        search=(project / "site/en/search/search_index.json").stat().st_size,
        largest=largest.stat().st_size,
        largest_page=largest.parent.relative_to(project / "site/en").as_posix(),
    )


def write(project: Path, count: int) -> None:
    """The repository's handbook with `count` copies of one role, in families of 20, in place of its roles."""
    for folder in ("docs", "macros", "overrides", "data", ".github"):
        shutil.copytree(ROOT / folder, project / folder, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "mkdocs.yml", project)
    roles = project / "data/roles"
    pattern = next(path for path in sorted(roles.iterdir()) if "\nnational:" in (path / "compensation.yml").read_text())
    shutil.copytree(pattern, project / "pattern")
    shutil.rmtree(roles)
    families = -(-count // IN_A_FAMILY)
    handbook = project / "data/handbook.yml"
    text = _without(handbook.read_text("utf-8"), "planned_roles")
    added = "".join(f"  family-{n}: Family {n}\n" for n in range(families))
    # The families that there are stay, for terms of the glossary belong to them.
    handbook.write_text(text.replace("\nfamilies:\n", f"\nfamilies:\n{added}"), "utf-8")
    for number in range(count):
        _copy(project / "pattern", roles / f"role-{number}", number)
    shutil.rmtree(project / "pattern")


def use_terms(project: Path) -> None:
    """Name the terms that only the roles left out use, in a context's summary: a term that nobody uses is a fault."""
    command = [sys.executable, "-m", "macros.cli", "check"]
    done = subprocess.run(command, cwd=project, capture_output=True, encoding="utf-8", check=False)
    context = sorted((project / "data/contexts").glob("*.yml"))[0]
    text = context.read_text("utf-8").rstrip()
    if terms := _UNUSED.findall(done.stdout + done.stderr):
        text = re.sub(r"(?m)^(summary: >-\n)", rf"\1  Terms: {', '.join(terms)}.\n", text)
    context.write_text(f"{text}\n", "utf-8")


def _copy(pattern: Path, folder: Path, number: int) -> None:
    """One role under its own id and title, in its family, related to none."""
    shutil.copytree(pattern, folder)
    for path in sorted(folder.rglob("*.yml")):
        text = re.sub(r"handbook:[a-z-]+/", f"handbook:{folder.name}/", path.read_text("utf-8"))
        text = _COMMON.sub(rf"\g<0>{number}", text)
        if path.name == "role.yml":
            text = _without(text, "related", "owners")
            text = re.sub(r"(?m)^((?:title|abbreviation): .*)$", rf"\1 {number}", text)
            text = _TITLES.sub(lambda found: re.sub(r"(?m)(.)$", rf"\1 {number}", found[0]), text)
            text = re.sub(r"(?m)^family: .*$", f"family: family-{number // IN_A_FAMILY}", text)
        path.write_text(text, "utf-8")


def _without(text: str, *keys: str) -> str:
    """A file without some of its top-level keys."""
    for key in keys:
        text = re.sub(_BLOCK.format(key), "", text, flags=re.MULTILINE)
    return text


def _seconds(project: Path, verb: str) -> float | None:
    """Processor time of a verb of the command, which other work on the machine does not change.

    None, with the end of what it says printed, where it fails.
    """
    command = [sys.executable, "-m", "macros.cli", verb]
    start = _spent()
    done = subprocess.run(command, cwd=project, capture_output=True, encoding="utf-8", check=False)
    if done.returncode:
        print((done.stdout + done.stderr)[-2000:], file=sys.stderr)
        return None
    return _spent() - start


def _spent() -> float:
    """Seconds of processor time of all commands so far."""
    times = os.times()
    return times.children_user + times.children_system


if __name__ == "__main__":
    raise SystemExit(main())
