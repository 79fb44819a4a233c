"""When Python's collector of garbage has nothing to find."""

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
