"""The rules that data must keep beyond its shape. One rule a file; each yields Problems.

A rule for a role runs when the pages that it names are valid, so that one broken file does not hide the
faults of the others, and never reports what follows from a fault that is reported already.
"""

from macros.checks.running import checked, problems_of, problems_since

__all__ = ["checked", "problems_of", "problems_since"]
