"""Publish a state of the handbook on the branch of GitHub Pages, or take one away."""

import random
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeVar

from macros.catalog.catalog import Catalog
from macros.checks.drafts import unfinished
from macros.mkdocs_edge.building import Place, build_languages
from macros.pages.finishing import finish
from macros.pages.root_files import write_root
from macros.publishing.latest import copy_as_latest
from macros.publishing.pages_branch import LostRaceError, PagesBranch, remote_tip
from macros.publishing.refusal import RefusedError
from macros.publishing.shared_search import SHARED, share_search
from macros.publishing.step_back import step_back
from macros.publishing.verifying import faults_of
from macros.versions.editions import DRAFT, LATEST, Edition
from macros.versions.git import GitError, changed_files, commit_of, git, git_elsewhere

T = TypeVar("T")

MAX_BYTES = 900_000_000
"""What the site may have; GitHub Pages serves 1 GB at most."""

TRIES = 60
"""How often a lost race is run again: of those that race, one wins each time."""


@dataclass(frozen=True)
class Order:
    """What to publish: an edition or `draft` of the checked data of a clone, to `remote`."""

    catalog: Catalog
    name: str
    remote: str
    latest: bool = False
    """Refuse where the edition would not be the newest."""
    replace: bool = False
    """Put an edition with other content in the place of the published one."""

    @property
    def root(self) -> Path:
        """The folder of the clone."""
        return self.catalog.root

    @property
    def edition(self) -> Edition | None:
        """The edition; None for the draft. Raises ValueError for any other name."""
        return None if self.name == DRAFT else Edition(self.name)


Build = Callable[[Catalog, Path, Place, str], bool]
"""Builds what the handbook at a root says to `<language>/<version>` of a new folder; returns whether all went well."""


def deploy(order: Order, build: Build = build_languages) -> str:
    """Build, check and publish. Returns what happened, in one line.

    Nothing is sent before the whole site is built and checked, and everything is sent in one step. Raises
    RefusedError, or GitError where git fails.
    """
    if reasons := list(_reasons_against(order)):
        raise RefusedError(*reasons)
    _there(order.root, order.remote, partial(_leads, order))
    tags = "refs/tags/*:refs/tags/*"  # What's new compares with them
    git_elsewhere(order.root, "fetch", ("--quiet",), order.remote, tags)
    commit = commit_of(order.root, "HEAD")
    place = Place.of(order.catalog)
    with tempfile.TemporaryDirectory(prefix="handbook-") as name:
        site, alias = Path(name) / "site", Path(name) / "alias"
        if not build(order.catalog, site, place, order.name):
            raise RefusedError("the build failed; fix what it says above")
        if changed_files(order.root) or commit_of(order.root, "HEAD") != commit:
            raise RefusedError("files changed while the site was built; deploy again")
        if order.edition:
            copy_as_latest(site, alias, order.name, place.base, place.languages)
            finish(alias)
        finish(site)
        if faults := faults_of(site, place, order.name):
            raise RefusedError(*faults)
        for language in place.languages:
            shared = site / language / SHARED
            for version in (site / language / order.name, *([alias / language / LATEST] if order.edition else [])):
                share_search(version, shared)
        built = _Built(order, commit, place, site, alias)
        return _until_won(order.root, order.remote, built.publish)


def retire(root: Path, name: str, remote: str, *, dry_run: bool = False) -> str:
    """Take an edition, or the draft, away from every language. Returns what happened, in one line.

    Raises RefusedError, or GitError where git fails.
    """

    def take_away(branch: PagesBranch) -> str:
        branch.refuse_unlisted()
        versions = branch.versions()
        if name not in versions:
            raise RefusedError(f"there is no edition '{name}' to retire; there is: {', '.join(versions) or 'nothing'}")
        size = _megabytes(branch.sizes()[name])
        before = f"; latest leads to {step_back(root, branch, name)}" if LATEST in versions[name] else ""
        if dry_run:
            return f"handbook retire {name} would free {size}."
        branch.remove_version(name)
        branch.push(f"Retire {name}")
        if name in _there(root, remote, PagesBranch.versions):
            raise RefusedError(
                f"'{remote}' still has {name}; check whether someone published it meanwhile, or retire it again"
            )
        return f"Retired {name}, which frees {size}{before}."

    return _until_won(root, remote, take_away)


def _there(root: Path, remote: str, ask: Callable[[PagesBranch], T]) -> T:
    """What the branch says as the remote has it now."""
    with tempfile.TemporaryDirectory(prefix="handbook-") as folder:
        return ask(PagesBranch(root, remote, Path(folder) / "pages.git"))


def _until_won(root: Path, remote: str, attempt: Callable[[PagesBranch], str]) -> str:
    """Run `attempt` upon the branch as it is, again and again where someone else was faster."""
    for number in range(TRIES):
        with tempfile.TemporaryDirectory(prefix="handbook-") as name:
            try:
                return attempt(PagesBranch(root, remote, Path(name) / "pages.git"))
            except LostRaceError:
                time.sleep(random.uniform(0, min(0.1 * 2**number, 3)))  # noqa: S311 (no secret; it parts those that race)
    raise RefusedError(f"others were faster {TRIES} times; try again when fewer publish")


def _reasons_against(order: Order) -> Iterator[str]:
    """Every reason not even to begin."""
    edition = None
    try:
        edition = order.edition
    except ValueError as error:
        yield f"{error}, or draft"
    if edition:
        yield from map(str, unfinished(order.catalog))
    if git(order.root, "rev-parse", "--is-shallow-repository").strip() == "true":
        yield "this clone is shallow and does not know when files changed; run git fetch --unshallow"
    if changed := changed_files(order.root):
        more = f" and {len(changed) - 1} more" if len(changed) > 1 else ""
        yield f"{changed[0]}{more} is not committed; commit it, or put it aside with git stash -u"
    try:
        tag = remote_tip(order.root, order.remote, f"refs/tags/{order.name}")
    except GitError as error:
        yield f"the remote '{order.remote}' cannot be read ({str(error).splitlines()[0]}); name another with --remote"
        return
    if edition and tag and tag != (commit := commit_of(order.root, "HEAD")):
        yield (
            f"{edition} is the tag of the commit {tag[:9]}, and this is {commit[:9]}; "
            f"git checkout {edition}, or take the next number"
        )


def _leads(order: Order, branch: PagesBranch) -> bool:
    """Whether this is the newest edition. Raises RefusedError where that cannot be known, or has to be and is not."""
    branch.refuse_unlisted()
    edition, newest = order.edition, branch.newest()
    leads = edition is not None and (newest is None or edition.key >= newest.key)
    if order.latest and not leads:
        why = f"{newest} is newer" if edition else "it is not an edition"
        raise RefusedError(f"{order.name} cannot be the latest, {why}; leave --latest out")
    return leads


@dataclass(frozen=True)
class _Built:
    """What was built: `site` holds <language>/<name>, and for an edition `alias` holds <language>/latest."""

    order: Order
    commit: str
    place: Place
    site: Path
    alias: Path

    def publish(self, branch: PagesBranch) -> str:
        """Write everything upon the branch as it is now, send it, and read it back."""
        order, languages = self.order, self.place.languages
        leads = _leads(order, branch)
        paths = [f"{language}/{order.name}" for language in languages]
        published = {path: branch.tree(path) for path in paths}
        for language, path in zip(languages, paths, strict=True):
            latest = self.alias / language / LATEST if leads else None
            branch.add_version(language, order.name, order.edition or "Draft", self.site / path, latest=latest)
        wanted = {path: branch.tree(path) for path in paths}
        if order.edition and not order.replace:
            _refuse_other_content(published, wanted)
        if leads or not branch.newest():
            self._add_root(branch, LATEST if leads else DRAFT)
        _refuse_too_much(branch)
        sent = branch.push(f"Publish {order.name} ({self.commit[:9]})", self._missing_tag())
        _compare(order, wanted, sent)
        address = self.place.address(languages[0], LATEST if leads else order.name)
        return f"Published {order.name}: {address}" if sent else f"{order.name} is already published: {address}"

    def _add_root(self, branch: PagesBranch, version: str) -> None:
        first = self.place.languages[0]
        missing = (self.alias if version == LATEST else self.site) / first / version / "404.html"
        with tempfile.TemporaryDirectory(prefix="handbook-") as name:
            place = self.place
            write_root(Path(name), place.title, place.base, place.settings, missing=missing, version=version)
            branch.add_files(Path(name))

    def _missing_tag(self) -> tuple[str, str] | None:
        """The edition's tag where the remote lacks it: later editions are compared with the data of this one."""
        edition, order = self.order.edition, self.order
        known = edition and remote_tip(order.root, order.remote, f"refs/tags/{edition}")
        return (edition, self.commit) if edition and not known else None


def _refuse_other_content(published: dict[str, str], wanted: dict[str, str]) -> None:
    reasons = [
        f"{path} is published with other content, and an edition stays as it is; "
        "take the next number, or put this in its place with --replace"
        for path, tree in published.items()
        if tree and tree != wanted[path]
    ]
    if reasons:
        raise RefusedError(*reasons)


def _refuse_too_much(branch: PagesBranch) -> None:
    sizes = branch.sizes()
    if sizes.total() > MAX_BYTES:
        total, most = _megabytes(sizes.total()), _megabytes(MAX_BYTES)
        raise RefusedError(
            f"the site would have {total}, and {most} is the most; retire an edition", *_listed(branch, sizes)
        )


def _listed(branch: PagesBranch, sizes: Counter[str]) -> Iterator[str]:
    """What each version has, and what would free it."""
    versions = branch.versions()
    for name, size in sorted(sizes.items()):
        if name in versions and LATEST not in versions[name]:
            yield f"{name} has {_megabytes(size)}; handbook retire {name} would free them"
        else:
            yield f"{name or 'what is above the versions'} has {_megabytes(size)}; it stays"


def _compare(order: Order, wanted: dict[str, str], commit: str) -> None:
    """Read the remote back: it must hold what was sent, no matter who published after that."""
    with tempfile.TemporaryDirectory(prefix="handbook-") as name:
        there = PagesBranch(order.root, order.remote, Path(name) / "pages.git")
        lost = [path for path, tree in wanted.items() if there.tree(path) != tree]
        if lost and (order.edition or not there.holds(commit)):  # a later draft may be there already
            raise RefusedError(f"'{order.remote}' does not hold {', '.join(lost)} as it was sent; deploy again")


def _megabytes(size: int) -> str:
    return f"{size / 1_000_000:.1f} MB"
