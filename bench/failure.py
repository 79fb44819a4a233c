"""What ends a measurement."""


class BenchError(Exception):
    """Something could not be measured; the message is the one line that says what and why."""
