"""What changed between two versions of data/, fact by fact. Knows neither git nor the site: it takes two folders."""

from macros.changes.change import Change
from macros.changes.compare_versions import compare_folders, compare_versions

__all__ = ["Change", "compare_folders", "compare_versions"]
