"""What the check says of ten thousand slips: `make fuzz`. A slip may be a fault or none, but never one of these.

- traceback: the check breaks;
- silence: what was typed is neither a fault nor in what was read;
- page: a page cannot be made of data in which the check finds no fault (`--pages`);
- stale: the check finds something else where it reads everything anew.

Others are for people to judge, because they can be right: an id that is missing is told wherever it is used.

- twice: there are two faults at one place;
- elsewhere: none of the faults is in the file of the slip;
- many: more faults than one slip seems to be.

Slips are made in the data of a copy, by a seed, so that each can be made again.
"""

import argparse
import datetime
import re
import shutil
import tempfile
import traceback
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from random import Random
from typing import NamedTuple

from macros.catalog.catalog import Catalog
from macros.checks import problems_of, problems_since
from macros.pages.assembly import Assembly
from macros.pages.checking import page_problems
from macros.pages.settings import SiteSettings
from macros.pages.source import read_sources
from macros.places.version import Version
from macros.text.language import Language
from macros.trees.loading import Known, scalars
from macros.trees.problems import Mark, Problem
from tools.mutations import MARK, Mutation, mutated

ROOT = Path(__file__).parent.parent
MOST = 8
"""Faults that one slip can well be."""

NEVER = ("traceback", "silence", "page", "stale")
_READ_ANEW = 20
"""After so many slips the check is asked again, by someone who knows nothing of the data yet."""

_CITED = re.compile(r"\{\{ *page_sources\([^)]*\) *\}\}")
_NAMED = re.compile(r"'[^']*'|“[^”]*”|\{[^}]*\}|[0-9][0-9,.]*|data/\S+")


class Finding(NamedTuple):
    """What a slip showed. Two with the same kind and words are of one kind."""

    kind: str
    words: str
    path: str
    slip: Mutation
    said: str


class Fuzzer:
    """Makes slips in the data below a folder, which is as before after each, and judges what the check says."""

    def __init__(self, root: Path, today: datetime.date, *, pages: bool = False) -> None:
        self.root = root
        self._pages = pages
        """Whether pages are made of what has no fault."""
        self._today = today
        self._known = Known()
        self._files = sorted((root / "data").rglob("*.yml"))
        catalog, problems = self._check()
        if problems := problems or (page_problems(catalog, is_whole=True) if pages else []):
            raise ValueError(f"there is a fault before anything is done: {problems[0]}")
        self._before = Version(catalog.trees)

    def findings(self, seeds: range) -> Iterator[Finding]:
        """What the slips of some seeds show."""
        for seed in seeds:
            random = Random(seed)  # noqa: S311 (to be made again, not to be secret)
            file = random.choice(self._files)
            content = file.read_bytes()
            slip = mutated(content, random)
            try:
                file.write_bytes(slip.content)
                yield from self._judged(file.relative_to(self.root).as_posix(), slip, anew=seed % _READ_ANEW == 0)
            finally:
                file.write_bytes(content)

    def _check(self, known: Known | None = None) -> tuple[Catalog, list[Problem]]:
        return problems_of(self.root, self._today, known=known or self._known)

    def _judged(self, path: str, slip: Mutation, *, anew: bool) -> Iterator[Finding]:
        try:
            catalog, problems = self._check()
            since = problems_since(self._before, Version(catalog.trees)) if not problems else []
            pages = _page_faults(catalog) if self._pages and not problems and not since else []
            differs = anew and problems != self._check(Known())[1]
        except Exception as error:
            self._known = Known()
            last = traceback.extract_tb(error.__traceback__)[-1]
            words = f"{type(error).__name__} in {Path(last.filename).name}:{last.lineno} ({last.name})"
            yield Finding("traceback", words, path, slip, str(error)[:200])
            return
        said = "\n".join(map(str, problems[:MOST]))
        if not problems and not since and _is_dropped(catalog, path, slip):
            yield Finding("silence", slip.name, path, slip, "")
        yield from (Finding("page", _general(fault.message), path, slip, str(fault)) for fault in pages)
        if differs:
            yield Finding("stale", slip.name, path, slip, said)
        yield from (Finding(kind, words, path, slip, said) for kind, words in _kinds(path, problems))


def _kinds(path: str, problems: list[Problem]) -> Iterator[tuple[str, str]]:
    """What the faults of one slip in the file at `path` are, with their words."""
    places: dict[Mark, list[str]] = defaultdict(list)
    for problem in problems:
        places[problem.mark].append(_general(problem.message))
    for words in places.values():
        if len(words) > 1:
            yield "twice", " + ".join(words)
    words = sorted({_general(problem.message) for problem in problems})
    if problems and all(problem.mark.path != path for problem in problems):
        yield "elsewhere", " + ".join(words)
    if len(problems) > MOST:
        yield "many", " + ".join(words)


def _page_faults(catalog: Catalog) -> list[Problem]:
    """Make all pages, unless the check finds a fault in them, and say what is wrong with them."""
    if page_problems(catalog, is_whole=True):
        return []
    assembly = Assembly(catalog.root, catalog, Language())
    files = {path.relative_to(catalog.root / "docs").as_posix(): "" for path in catalog.root.glob("docs/**/*.*")}
    others = {path: address for path, address in files.items() if not path.endswith(".md")}
    settings = SiteSettings("Small", "", "https://example.org/en/", "https://example.org/code", "edit/")
    assembly.prepare(read_sources(catalog.root), others, settings)
    for page in assembly.pages.values():
        assembly.whole(page)
    return assembly.problems


def _is_dropped(catalog: Catalog, path: str, slip: Mutation) -> bool:
    """Whether the file has the word that slips type, as no comment, more often than what was read of it."""
    tree = catalog.trees.get(path.removeprefix("data/"))
    if tree is None:
        return True
    read = " ".join(f"{' '.join(map(str, loc))} {value}" for loc, value, _ in scalars(tree))
    written = [line for line in slip.content.decode().split("\n") if not line.lstrip().startswith("#")]
    return MARK in "\n".join(written) and MARK not in read


def _general(message: str) -> str:
    """A message without what it names."""
    return _NAMED.sub("…", message)


def copied(root: Path, small: bool) -> None:
    """The data and pages of the repository in a new folder; `small` is the invented data of the tests instead."""
    for folder in ("docs", ".github"):
        shutil.copytree(ROOT / folder, root / folder)
    shutil.copy(ROOT / "mkdocs.yml", root)
    shutil.copytree(ROOT / "tests/small/data" if small else ROOT / "data", root / "data")
    for page in (root / "docs").rglob("*.md") if small else ():
        page.write_text(_CITED.sub("", page.read_text("utf-8")), "utf-8")  # sources that the small data has not


def report(findings: Iterable[Finding]) -> Iterator[str]:
    """Each kind of finding with an example as soon as it is found, and at last how often there was which."""
    counts: Counter[tuple[str, str]] = Counter()
    for finding in findings:
        kind = finding.kind, finding.words
        if kind not in counts:
            yield f"{finding.kind}: {finding.words}\n  {finding.slip.name} in {finding.path}:{finding.slip.line}"
            yield from (f"    {line}" for line in finding.said.splitlines())
        counts[kind] += 1
    yield from (f"{count} times {kind}: {words}" for (kind, words), count in counts.most_common())


def main() -> int:
    """Returns 1 where something was found that must never be."""
    parser = argparse.ArgumentParser(prog="make fuzz", description=__doc__.partition("\n")[0])
    parser.add_argument("--times", type=int, default=10_000, help="how many slips (default: 10,000)")
    parser.add_argument("--seed", type=int, default=0, help="the seed of the first; each next has the next")
    parser.add_argument("--small", action="store_true", help="in the invented data of the tests, which is faster")
    parser.add_argument("--pages", action="store_true", help="make all pages of data in which there is no fault")
    asked = parser.parse_args()
    found: list[Finding] = []
    with tempfile.TemporaryDirectory(prefix="handbook-fuzz-") as name:
        copied(Path(name), asked.small)
        fuzzer = Fuzzer(Path(name), datetime.date.today(), pages=asked.pages)
        for line in report(_kept(fuzzer.findings(range(asked.seed, asked.seed + asked.times)), found)):
            print(line, flush=True)
    never = sum(finding.kind in NEVER for finding in found)
    print(f"{asked.times} slips; {never} findings that must never be, {len(found) - never} to judge")
    return 1 if never else 0


def _kept(findings: Iterable[Finding], found: list[Finding]) -> Iterator[Finding]:
    for finding in findings:
        found.append(finding)
        yield finding


if __name__ == "__main__":
    raise SystemExit(main())
