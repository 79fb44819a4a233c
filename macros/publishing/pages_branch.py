"""The branch that GitHub Pages serves, written in a repository that is thrown away.

What one deploy changes goes to the remote as one commit, upon the state that the remote has at that moment. So every
try has a bare repository of its own at that state, and writes into its index; no clone gets a branch or a file of it.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from macros.publishing.refusal import RefusedError
from macros.publishing.shared_search import SHARED, named_in
from macros.publishing.staged_tree import StagedTree
from macros.publishing.versions_file import FIX, NAME, Version, in_order, read_versions, with_version, written
from macros.versions.editions import DRAFT, LATEST, Edition, is_edition
from macros.versions.git import GitError, git, git_elsewhere, git_or_nothing

BRANCH = "gh-pages"
_REF = f"refs/heads/{BRANCH}"
_RACE = re.compile(r"cannot lock ref|failed to (update|lock) ref|reference already exists|incorrect old value")


class LostRaceError(Exception):
    """Someone else published in between; what was written must be written again upon that."""


class PagesBranch:
    """The branch as `remote` of the clone at `root` has it now, in a bare repository at `folder`."""

    def __init__(self, root: Path, remote: str, folder: Path) -> None:
        """Raises GitError where the remote cannot be read."""
        self.root, self.remote, self.folder = root, remote, folder
        git(root, "init", "--quiet", "--bare", str(folder))
        objects = Path(git(root, "rev-parse", "--path-format=absolute", "--git-path", "objects").strip())
        (folder / "objects" / "info" / "alternates").write_text(f"{objects}\n", "utf-8")
        self.start = remote_tip(root, remote)
        if self.start:
            git_elsewhere(root, "fetch", ("--quiet", "--no-tags", "--no-write-fetch-head"), remote, _REF)
        self._staged = StagedTree(folder, self.start)
        name, address = git(root, "log", "-1", "--format=%cn%n%ce").splitlines()
        self.person = {
            f"GIT_{role}_{part}": value
            for role in ("AUTHOR", "COMMITTER")
            for part, value in (("NAME", name), ("EMAIL", address))
        }

    @property
    def languages(self) -> list[str]:
        """The languages of which there are versions."""
        return [name for name in self._staged.folders() if self.tree(f"{name}/{NAME}")]

    def refuse_unlisted(self) -> None:
        """Raises RefusedError where versions are there that no list names: nobody knows which is the newest."""
        reasons = []
        for language in self._staged.folders():
            standing = [name for name in self._staged.folders(language) if is_edition(name) or name in (DRAFT, LATEST)]
            listed = {name for version in self._versions(language) for name in (version.version, *version.aliases)}
            if standing and not self.tree(f"{language}/{NAME}"):
                reasons.append(f"{language}/{NAME} is missing on {BRANCH}, and {language}/{standing[0]} is there")
            elif unlisted := [name for name in standing if name not in listed]:
                reasons.append(f"{language}/{NAME} on {BRANCH} does not list {unlisted[0]}, which is there")
        if reasons:
            raise RefusedError(*(f"{reason}; {FIX}" for reason in reasons))

    def versions(self) -> dict[str, list[str]]:
        """Each version that any language has, with its aliases. Raises RefusedError for a file of another shape."""
        return {
            version.version: sorted(version.aliases)
            for language in self.languages
            for version in in_order(self._versions(language))
        }

    def _versions(self, language: str) -> list[Version]:
        path = f"{language}/{NAME}"
        return read_versions(self._staged.read(path), f"{path} on {BRANCH}") if self.tree(path) else []

    def newest(self) -> Edition | None:
        """The newest edition."""
        return max(map(Edition, filter(is_edition, self.versions())), key=lambda edition: edition.key, default=None)

    def tree(self, path: str) -> str:
        """The hash of what is in a folder of the branch; empty where there is nothing."""
        return self._staged.find(path)

    def take_out(self, path: str, folder: Path) -> None:
        """Write what is at a path to a folder that is not there yet."""
        self._staged.write_out(path, folder)

    def add_version(self, language: str, version: str, title: str, folder: Path, *, latest: Path | None) -> None:
        """Put a built site at <language>/<version> and its aliases, and with `latest` that folder at this alias.

        Indexes of the search that no version looks in any more go; those beside the folder's version are put there.
        """
        versions = with_version(self._versions(language), version, title, LATEST if latest else "")
        folders = {f"{language}/{name}": folder for name in (version, *versions[-1].aliases)}
        self._staged.replace(folders | ({f"{language}/{LATEST}": latest} if latest else {}))
        indexes = sorted((folder.parent / SHARED).glob("*"))
        self._staged.replace({f"{language}/{SHARED}/{index.name}": index for index in indexes})
        self._staged.write(f"{language}/{NAME}", written(versions))
        self._drop_unused_indexes(language)
        self._staged.write(".nojekyll", "")

    def remove_version(self, name: str) -> None:
        """Take a version of every language away, with what is at its aliases."""
        for language in self.languages:
            versions = self._versions(language)
            gone = [version for version in versions if version.version == name]
            aliases = (alias for version in gone for alias in version.aliases)
            self._staged.remove(f"{language}/{path}" for path in (name, *aliases))
            if gone:
                left = [version for version in versions if version not in gone]
                self._staged.write(f"{language}/{NAME}", written(left))
            self._drop_unused_indexes(language)

    def _drop_unused_indexes(self, language: str) -> None:
        """Take the indexes of the search away in which no version of a language looks."""
        self._staged.remove(f"{language}/{SHARED}/{index}" for index, by in self._uses(language) if not by)

    def _uses(self, language: str) -> Iterator[tuple[str, list[str]]]:
        """Each index of the search that a language has, with the folders of the versions that look in it."""
        pages = {name: f"{language}/{name}/index.html" for name in self._staged.folders(language)}
        looks = {name: named_in(self._staged.read(page)) for name, page in pages.items() if self._staged.find(page)}
        for index in self._staged.folders(f"{language}/{SHARED}"):
            yield index, [name for name, looked in looks.items() if looked == index]

    def add_files(self, folder: Path) -> None:
        """Put what is in a folder at the branch's root, where nothing else is taken away."""
        self._staged.replace({".": folder})

    def sizes(self) -> Counter[str]:
        """Bytes by version, over all languages; what is above the versions is under the empty name.

        An index of the search is the version's that alone looks in it (an alias of it counts for it), or above them.
        """
        owners = {f"{name}/{SHARED}/{index}": _owner(by) for name in self.languages for index, by in self._uses(name)}
        counted: Counter[str] = Counter()
        for path, size in self._staged.sizes().items():
            folders = path.split("/")[:-1]
            own = folders[1] if len(folders) > 1 else ""
            counted[owners.get("/".join(folders[:3]), own)] += size
        return counted

    def push(self, message: str, tag: tuple[str, str] | None = None) -> str:
        """Send what was written as one commit, and a tag (name, commit) with it, both or neither.

        Returns the commit, or nothing where there was nothing to send. Raises LostRaceError where the remote has
        moved, GitError where it refuses.
        """
        commit, tree = "", self._staged.hash
        if not self.start or tree != git(self.folder, "rev-parse", f"{self.start}^{{tree}}").strip():
            parents = ["-p", self.start] if self.start else []
            commit = git(self.folder, "commit-tree", tree, *parents, "-m", message, environment=self.person).strip()
        wanted = ({_REF: commit} if commit else {}) | ({f"refs/tags/{tag[0]}": tag[1]} if tag else {})
        if wanted:
            self._send(wanted)
        return commit

    def holds(self, commit: str) -> bool:
        """Whether a commit is in the history of the branch as the remote has it."""
        try:
            git(self.folder, "merge-base", "--is-ancestor", commit, self.start)
        except GitError:
            return False
        return True

    def _send(self, wanted: Mapping[str, str]) -> None:
        # From the clone itself, which knows how to sign in; the new objects are lent to it. By address, because by
        # name git would note in the clone where the branch is, and the clone has not got those objects.
        lent = {"GIT_ALTERNATE_OBJECT_DIRECTORIES": str(self.folder / "objects")}
        lease = [f"--force-with-lease={_REF}:{self.start or ''}"] if _REF in wanted else []
        refs = [f"{commit}:{ref}" for ref, commit in wanted.items()]
        try:
            git_elsewhere(self.root, "push", ("--quiet", "--atomic", *lease), self._address, *refs, environment=lent)
        except GitError as error:
            if _RACE.search(str(error)) or remote_tip(self.root, self.remote) != self.start:
                raise LostRaceError from error
            raise

    @property
    def _address(self) -> str:
        return git_or_nothing(self.root, "remote", "get-url", "--push", "--end-of-options", self.remote) or self.remote


def _owner(versions: Sequence[str]) -> str:
    """The version that alone uses something; empty where several do."""
    own = [version for version in versions if version != LATEST]
    return own[0] if len(own) == 1 else ""


def remote_tip(root: Path, remote: str, ref: str = _REF) -> str:
    """The commit that a branch or tag of a remote names; empty where it has none. Raises GitError."""
    lines = git_elsewhere(root, "ls-remote", (), remote, ref, f"{ref}^{{}}").splitlines()
    return lines[-1].split("\t")[0] if lines else ""
