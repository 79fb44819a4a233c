"""What changed between two versions of data/, fact by fact. Knows neither git nor the site: it takes two folders."""

from macros.changes.change import Change, Place
from macros.changes.compare_versions import compare, differences
from macros.places.version import Version, read_version

__all__ = ["Change", "Place", "Version", "compare", "differences", "read_version"]
