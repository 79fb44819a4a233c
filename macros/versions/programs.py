"""Which files of the project run, on the machines that check and build it or with its readers: no page, no data."""

from collections.abc import Iterable

_FOLDERS = (".ci/", ".github/", "bench/", "docs/assets/", "macros/", "overrides/", "tests/", "tools/")
_FILES = frozenset(
    (
        ".pre-commit-config.yaml",
        "Makefile",
        "biome.json",
        "deno.json",
        "deno.lock",
        "lychee.toml",
        "mkdocs.yml",
        "pyproject.toml",
        "requirements.lock",
        "setup.cfg",
        "setup.py",
    )
)
_MADE = frozenset((".github/CODEOWNERS", ".github/PULL_REQUEST_TEMPLATE.md"))
_ENDINGS_THAT_REST = (".css", ".png", ".svg")


def programs_in(paths: Iterable[str]) -> list[str]:
    """Those of the paths, relative to the project, that run or say what runs, sorted."""
    return sorted({path for path in paths if path in _FILES or (path.startswith(_FOLDERS) and not _rests(path))})


def _rests(path: str) -> bool:
    """Whether a file of such a folder does not run: what an editor's change makes, and what is only looked at."""
    return path in _MADE or (path.startswith("docs/assets/") and path.endswith(_ENDINGS_THAT_REST))
