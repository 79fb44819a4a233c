"""Measurements that anyone can run: `make bench`.

`handbooks` and `languages` make what is measured, `processes` measures a command, `revisions` brings the program of
another commit; `commands`, `editing`, `peers`, `sizes` and `shifts` measure, each its own part; `figures` holds what
was found, `report` prints it, and `__main__` runs one part after the other. Nothing here imports the program: only its
command line is called, so that each commit can be measured by the same bench.
"""
