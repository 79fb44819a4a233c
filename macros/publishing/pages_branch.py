"""The branch that GitHub Pages serves, written by mike in a repository that is thrown away.

mike writes to a branch of the repository that it runs in. Run twice there it says "nothing changed" and pushes
nothing; two runs mix their pages; a stale or shallow copy makes it start a branch anew. So every try has a bare
repository of its own, at the state that the remote has now, and what mike wrote goes to the remote as one commit.
"""

import contextlib
import os
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

import mike.commands
from mike.git_utils import Commit, FileInfo
from mike.versions import Versions

from macros.versions.editions import LATEST, Edition, is_edition
from macros.versions.git import GitError, git, git_or_nothing

BRANCH = "gh-pages"
_REF = f"refs/heads/{BRANCH}"
_RACE = re.compile(r"cannot lock ref|failed to (update|lock) ref|reference already exists|incorrect old value")


class LostRaceError(Exception):
    """Somebody else published in between; what was written must be written again upon that."""


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
            git(root, "fetch", "--quiet", "--no-tags", "--no-write-fetch-head", remote, _REF)
            git(folder, "update-ref", _REF, self.start)
        name, address = git(root, "log", "-1", "--format=%cn%n%ce").splitlines()
        self.person = {
            f"GIT_{role}_{part}": value
            for role in ("AUTHOR", "COMMITTER")
            for part, value in (("NAME", name), ("EMAIL", address))
        }

    @property
    def tip(self) -> str:
        """The commit that the branch is at; empty where there is none yet."""
        return git_or_nothing(self.folder, "rev-parse", "--verify", "--quiet", _REF)

    @property
    def languages(self) -> list[str]:
        """The languages of which there are versions."""
        names = git(self.folder, "ls-tree", "-d", "--name-only", self.tip).split() if self.tip else []
        return [name for name in names if self.tree(f"{name}/versions.json")]

    def versions(self) -> dict[str, list[str]]:
        """Each version that any language has, with its aliases."""
        found: dict[str, list[str]] = {}
        for language in self.languages:
            with self._mike():
                versions: Versions = mike.commands.list_versions(BRANCH, language)
            found |= {str(info.version): sorted(info.aliases) for info in versions}
        return found

    def newest(self) -> Edition | None:
        """The newest edition."""
        return max(map(Edition, filter(is_edition, self.versions())), key=lambda edition: edition.key, default=None)

    def tree(self, path: str) -> str:
        """The hash of what stands in a folder of the branch; empty where nothing does."""
        return git_or_nothing(self.folder, "rev-parse", "--verify", "--quiet", f"{_REF}:{path}")

    def add_version(self, language: str, version: str, title: str, folder: Path, *, latest: Path | None) -> None:
        """Put a built site at <language>/<version>, and with `latest` that folder at the alias."""
        with (
            self._mike(),
            mike.commands.deploy(
                {"site_dir": str(folder), "use_directory_urls": True},
                version,
                title,
                aliases=[LATEST] if latest else [],
                update_aliases=True,
                alias_type=mike.commands.AliasType.copy,
                branch=BRANCH,
                message=f"{language}/{version}",
                allow_empty=True,
                deploy_prefix=language,
            ),
        ):
            pass  # the site is built already
        if latest:
            self.add_files({f"{language}/{LATEST}": latest})

    def remove_version(self, version: str) -> None:
        """Take a version of every language away."""
        for language in self.languages:
            if self.tree(f"{language}/{version}"):
                with self._mike():
                    mike.commands.delete([version], branch=BRANCH, message=version, deploy_prefix=language)

    def add_files(self, folders: Mapping[str, Path]) -> None:
        """Put what stands in each folder at its path of the branch, in the place of what stands there.

        The path `.` stands for the branch's root, where nothing else is taken away.
        """
        with self._mike(), Commit(BRANCH, "files", allow_empty=True) as commit:
            commit.delete_files([path for path in folders if path != "."])
            for path, folder in folders.items():
                for file in sorted(item for item in folder.rglob("*") if item.is_file()):
                    name = (Path(path) / file.relative_to(folder)).as_posix()
                    commit.add_file(FileInfo(name, file.read_bytes()))

    def sizes(self) -> Counter[str]:
        """Bytes by version, over all languages; what stands above the versions is under the empty name."""
        counted: Counter[str] = Counter()
        for line in git(self.folder, "ls-tree", "-r", "-l", "-z", _REF).split("\0"):
            if line:
                about, _, path = line.partition("\t")
                folders = path.split("/")[:-1]
                counted[folders[1] if len(folders) > 1 else ""] += int(about.split()[-1])
        return counted

    def push(self, message: str, tag: tuple[str, str] | None = None) -> str:
        """Send what was written as one commit, and a tag (name, commit) with it, both or neither.

        Returns the commit, or nothing where there was nothing to send. Raises LostRaceError where the remote has
        moved, GitError where it refuses.
        """
        tree = git(self.folder, "rev-parse", f"{_REF}^{{tree}}").strip()
        commit = ""
        if not self.start or tree != git(self.folder, "rev-parse", f"{self.start}^{{tree}}").strip():
            parents = ["-p", self.start] if self.start else []
            commit = git(self.folder, "commit-tree", tree, *parents, "-m", message, environment=self.person).strip()
        wanted = ({_REF: commit} if commit else {}) | ({f"refs/tags/{tag[0]}": tag[1]} if tag else {})
        if wanted:
            self._send(wanted)
        return commit

    def holds(self, commit: str) -> bool:
        """Whether a commit is in the history of the branch."""
        try:
            git(self.folder, "merge-base", "--is-ancestor", commit, _REF)
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
            git(self.root, "push", "--quiet", "--atomic", *lease, self._address, *refs, environment=lent)
        except GitError as error:
            if _RACE.search(str(error)) or remote_tip(self.root, self.remote) != self.start:
                raise LostRaceError from error
            raise

    @property
    def _address(self) -> str:
        return git_or_nothing(self.root, "remote", "get-url", "--push", self.remote) or self.remote

    @contextlib.contextmanager
    def _mike(self) -> Iterator[None]:
        """Where mike works, and in whose name: it takes the current folder and the environment."""
        before = {name: os.environ.get(name) for name in self.person}
        os.environ.update(self.person)
        try:
            with contextlib.chdir(self.folder):
                yield
        finally:
            for name, value in before.items():
                os.environ.pop(name) if value is None else os.environ.update({name: value})


def remote_tip(root: Path, remote: str, ref: str = _REF) -> str:
    """The commit that a branch or tag of a remote names; empty where it has none. Raises GitError."""
    lines = git(root, "ls-remote", remote, ref, f"{ref}^{{}}").splitlines()
    return lines[-1].split("\t")[0] if lines else ""
