"""`python -m bench`: measure the handbook, its growth, its peers, what a commit has changed, and what readers get."""

import argparse
import signal
import sys
import tempfile
from pathlib import Path

from bench.failure import BenchError
from bench.run import PARTS, Bench

BEFORE = "1f7ef76"
"""The commit that the program is measured against unless another is named: the last one before it was made fast."""


def main() -> int:
    """Returns 0, or 1 where something that was asked for could not be measured."""
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("--parts", nargs="*", choices=PARTS, default=[], help="what to measure (default: everything)")
    parser.add_argument("--roles", nargs="*", type=int, default=[], help="numbers of roles of the handbooks of copies")
    parser.add_argument("--against", default="", help=f"a commit to compare with (default: {BEFORE})")
    parser.add_argument("--times", type=int, default=1, help="check and build so often; the least counts (default: 1)")
    parser.add_argument("--misses", action="store_true", help="list the queries to tune on that are not answered")
    asked = parser.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that everything is cleared away
    try:
        with tempfile.TemporaryDirectory(prefix="handbook-bench-") as name:
            revision = asked.against or BEFORE
            Bench(Path(name), asked.parts or PARTS, asked.roles, revision, asked.times, asked.misses).run()
    except BenchError as error:
        print(f"bench: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("bench: stopped", file=sys.stderr)
        return 130
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
