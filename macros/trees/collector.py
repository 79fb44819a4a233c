"""When Python's collector of garbage has nothing to find, or little."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collector_paused() -> Iterator[None]:
    """While modules are imported or data is loaded and checked.

    Nearly all that is made then stays, and the more there is, the longer the collector looks through it, again and
    again: it would take a third of the time.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


_RARELY = 20_000
"""How many objects more than were let go may be there before the collector looks; what some hundred pages leave."""


@contextmanager
def collector_calmed() -> Iterator[None]:
    """While a command runs: a page leaves little in circles, and nearly all else stays; Python's limit is 700."""
    before = gc.get_threshold()
    gc.set_threshold(_RARELY, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)
