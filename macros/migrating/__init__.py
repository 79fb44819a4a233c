"""Data that was written for an older handbook, rewritten for this one: one module for each change of the model.

A module is called `m001_what_changed.py` and is found by its name; they run in the order of their names, each on what
the one before it left. It has

- `WHAT`: what is different now, as a sentence's part (`data/metros/ is data/locations/`);
- `FOLDERS`: folders below data/ that are read no more, so that their files are no stray ones;
- `outdated(trees)`: the marks of what is written in the old form, by path below data/ to tree;
- `migrate(files)`: rewrite all of that in `Files`, by its place in the text, and note what was done.

It knows no model: models change later, and what it wrote then must not.
"""

from macros.migrating.running import migrate, outdated, refuse_outdated, was_read

__all__ = ["migrate", "outdated", "refuse_outdated", "was_read"]
