"""`handbook serve`: the site while it is written."""

import argparse
from pathlib import Path

NAME = "serve"
_LAST_PORT = 65535
HELP = "check the data and serve the site, with every change shown at once"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Where it listens."""
    parser.add_argument("--address", type=_address, default="127.0.0.1:8000", help="host:port (default: %(default)s)")


def _address(text: str) -> str:
    """The address as it is typed. Raises ArgumentTypeError where it is not a host and a port."""
    host, _, port = text.rpartition(":")
    if not host or not port.isdecimal() or int(port) > _LAST_PORT:
        raise argparse.ArgumentTypeError(f"'{text}' is not a host:port, such as 127.0.0.1:8000")
    return text


def run(root: Path, options: argparse.Namespace) -> int:
    """Returns 0 when it is stopped, 1 for faults in the data, 2 for an address that cannot be used."""
    from macros.mkdocs_edge.serving import serve

    return serve(root, options.address)
