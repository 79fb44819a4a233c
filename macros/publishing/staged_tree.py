"""The files of a branch, changed without a work tree: in the index of a bare repository that nobody else uses."""

import os
import tarfile
from collections.abc import Iterable, Mapping
from pathlib import Path

from macros.versions.git import git, git_or_nothing

_NO_BLOB = "0" * 40


class StagedTree:
    """The files of a commit, or none, in the bare repository at `folder`; `hash` names them as they are now."""

    def __init__(self, folder: Path, commit: str = "") -> None:
        """Raises GitError where the commit is not there."""
        self._folder = folder
        if commit:
            self._git("read-tree", commit)
        self.hash = self._git("write-tree").strip()

    def _git(self, *arguments: str, reads: str | None = None) -> str:
        """Use this repository's own index, even if the environment names another, as it does in a hook."""
        own = {"GIT_INDEX_FILE": str(self._folder.absolute() / "index")}
        return git(self._folder, *arguments, environment=own, reads=reads)

    def find(self, path: str) -> str:
        """The hash of a folder or file; empty where there is none."""
        return git_or_nothing(self._folder, "rev-parse", "--verify", "--quiet", f"{self.hash}:{path}")

    def read(self, path: str) -> str:
        """The text of a file. Raises GitError where there is none."""
        return self._git("cat-file", "blob", f"{self.hash}:{path}")

    def folders(self, path: str = "") -> list[str]:
        """The names of the folders in a folder, by default the root; none where there is no such folder."""
        place = f"{self.hash}:{path}"
        return _names(self._git("ls-tree", "-d", "-z", "--name-only", place)) if not path or self.find(path) else []

    def write_out(self, path: str, folder: Path) -> None:
        """Write what is at a path to a folder of the disk that is not there yet."""
        folder.mkdir(parents=True)
        packed = folder.with_name(f"{folder.name}.tar")
        self._git("archive", "--format=tar", f"--output={packed}", f"{self.hash}:{path}")
        with tarfile.open(packed) as archive:
            archive.extractall(folder, filter="data")
        packed.unlink()

    def sizes(self) -> dict[str, int]:
        """Path of each file to its bytes."""
        entries = (entry.split("\t", 1) for entry in _names(self._git("ls-tree", "-rlz", self.hash)))
        return {path: int(about.split()[-1]) for about, path in entries}

    def replace(self, folders: Mapping[str, Path]) -> None:
        """Put what is in each folder of the disk at its path, in the place of what is there.

        The path `.` stands for the root, where nothing else is taken away.
        """
        self.remove(path for path in folders if path != ".")
        files = {
            (Path(path) / file.relative_to(folder)).as_posix(): file
            for path, folder in folders.items()
            for file in sorted(folder.rglob("*"))
            if file.is_file()
        }
        # The bytes as they were built, whatever this machine's settings say of line ends; and no waiting for the disk,
        # because after a crash the repository is of no use.
        command = ("-c", "core.fsync=none", "hash-object", "-w", "--no-filters", "--stdin-paths")
        blobs = self._git(*command, reads="".join(f"{file}\n" for file in files.values())).split()
        modes = ["100755" if os.access(file, os.X_OK) else "100644" for file in files.values()]
        self._write(f"{mode} {blob}\t{path}" for mode, blob, path in zip(modes, blobs, files, strict=True))

    def write(self, path: str, text: str) -> None:
        """Put a text at a path."""
        self._write([f"100644 {self._git('hash-object', '-w', '--stdin', reads=text).strip()}\t{path}"])

    def remove(self, paths: Iterable[str]) -> None:
        """Take folders or files away; a path with nothing there is passed over."""
        if wanted := list(paths):
            command = ("--literal-pathspecs", "ls-files", "-z", "--", *wanted)
            self._write(f"0 {_NO_BLOB}\t{name}" for name in _names(self._git(*command)))

    def _write(self, entries: Iterable[str]) -> None:
        self._git("update-index", "-z", "--index-info", reads="".join(f"{entry}\0" for entry in entries))
        self.hash = self._git("write-tree").strip()


def _names(listed: str) -> list[str]:
    return listed.split("\0")[:-1]
