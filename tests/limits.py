"""How long tests wait: for what must become true, never for a time to pass."""

LIMIT = 600
"""Seconds after which what a test waits for counts as not coming; a busy machine is no fault of the handbook."""
