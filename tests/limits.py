"""How long tests wait: for what must become true, never for a time to pass. A busy machine is no fault of ours."""

LIMIT = 600
"""Seconds for a command, a build, or a server to do its work."""

PAGE_LIMIT = 120_000
"""Milliseconds for an open page to show what it must."""
