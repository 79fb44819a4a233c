"""Names of files and folders: what is left behind by other programs, and what cannot be kept on every computer."""

import re

LEFT_BEHIND = re.compile(
    r"^(?:\.[#~_].*|#.*#|~.*|.*~|.*\.(?:sw[a-z]|tmp)|\.(?:nfs|fuse_hidden|goutputstream-).*"
    r"|\.(?:DS_Store|directory|localized|gitkeep|gitignore|gitattributes|idea|vscode|obsidian|git|svn)"
    r"|(?:Thumbs\.db|desktop\.ini|4913))$",
    re.IGNORECASE,
)
"""What editors, systems and tools leave beside files: neither read nor told. All else that is not read is told."""

_DEVICES = frozenset({"con", "prn", "aux", "nul", *(f"{kind}{n}" for kind in ("com", "lpt") for n in range(10))})

LONGEST = 60
"""Characters of a name: with those of the folders above it, what every system can keep."""


def is_device(name: str) -> bool:
    """Whether a name, without its ending, is that of a device of Windows, where it can be no file and no folder."""
    return name.partition(".")[0].lower() in _DEVICES
