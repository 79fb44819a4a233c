"""What a fault of the program says to those who look for its cause: `handbook --debug`."""

import os
import traceback

VARIABLE = "HANDBOOK_DEBUG"
"""The variable of the environment that is set for whoever wants to know all, so that every process knows it."""


def told_in_full() -> bool:
    """Print the traceback of the fault that is being handled, where that is asked for; else say that it is not."""
    if wanted := bool(os.environ.get(VARIABLE)):
        traceback.print_exc()
    return wanted
