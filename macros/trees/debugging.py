"""What a fault of the program says to those who look for its cause: `handbook --debug`."""

import os
import traceback

VARIABLE = "HANDBOOK_DEBUG"
"""The variable of the environment that asks for everything to be told, in every process."""

_OURS = "/macros/"
_LONGEST = 300


def fault_of_the_program(error: BaseException) -> str:
    """A fault that nobody has foreseen in one line: what it is, and where in the program.

    Called while the error is handled; prints the traceback, too, where that is asked for.
    """
    in_full = told_in_full()
    where = next(
        (frame for frame in reversed(traceback.extract_tb(error.__traceback__)) if _OURS in frame.filename), None
    )
    file, line = (where.filename.rpartition(_OURS)[2], where.lineno) if where else ("", 0)
    if isinstance(error, SyntaxError) and error.filename:
        file, line = error.filename.rpartition(_OURS)[2], error.lineno or 0
    place = f"{_OURS[1:]}{file}:{line}: " if file else ""
    what = " ".join(f"{type(error).__name__}: {error}".split())[:_LONGEST]
    return f"{place}{what}" + ("" if in_full else "; `handbook --debug` shows more")


def told_in_full() -> bool:
    """Print the traceback of the fault that is being handled, where that is asked for; else say that it is not."""
    if wanted := bool(os.environ.get(VARIABLE)):
        traceback.print_exc()
    return wanted
