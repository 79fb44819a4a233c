"""`python -m macros.cli`, the same as the command `handbook`."""

import sys

from macros.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
