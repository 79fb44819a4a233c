"""That something asked for is not done."""


class RefusedError(Exception):
    """What was asked for is not done. Each argument is one line that says why and how to fix it."""
