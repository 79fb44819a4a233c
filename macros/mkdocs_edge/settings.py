"""The settings of mkdocs.yml, loaded by MkDocs once we have looked at them ourselves."""

from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig

from macros.pages.site_file import NAME, site_file
from macros.trees.loading import locate
from macros.trees.problems import DataProblems, Mark, Problem


def load(root: Path, **options: object) -> MkDocsConfig:
    """The settings of the project at `root`; `options` take the place of what the file says.

    Raises DataProblems with everything that is wrong with them, each at its place.
    """
    tree, problems = site_file(root)
    if tree is None or problems:
        raise DataProblems(problems)
    config = MkDocsConfig(config_file_path=str(root / NAME))
    with (root / NAME).open("rb") as file:
        config.load_file(file)
    config.load_dict(options)
    errors, warnings = config.validate()
    if faults := [*errors, *warnings]:
        raise DataProblems(
            Problem(locate(tree, (key,)) if key in tree else Mark(NAME), _line(key, error), "compare it with git")
            for key, error in faults
        )
    return config


def _line(key: str, error: object) -> str:
    """What MkDocs says of a value, in one line."""
    return f"'{key}': {' '.join(str(error).split())}".rstrip(".")
