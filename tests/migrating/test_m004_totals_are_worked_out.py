"""Factors for total pay go: total pay is worked out from a pay mix."""

import pytest

from macros.migrating import migrate, outdated
from macros.trees.problems import DataProblems

PATH = "roles/keeper/compensation.yml"

OLD = """\
# Pay of keepers
modelled_from:
  role: pilot
  base: 0.8   # less sea
  total: 0.75
  why: Smaller ships.
national:
  total: $47,000+   # the source's own
level_model:
  factors:
    associate:
      base: 0.8
      total: 0.75   # half the storms
      why: Keeps one watch.
    senior: {base: 1.2, total: 1.25, why: "Keeps several."}
    head: { total: 1.5, base: 1.4, why: All. }
    chief: {base: 2, why: Over all., 'total': 2}
"""

NEW = """\
# Pay of keepers
modeled_from:
  role: pilot
  base: 0.8   # less sea
  why: Smaller ships.
national:
  total: $47,000+   # the source's own
level_model:
  factors:
    associate:
      base: 0.8
      # half the storms
      why: Keeps one watch.
    senior: {base: 1.2, why: "Keeps several."}
    head: { base: 1.4, why: All. }
    chief: {base: 2, why: Over all.}
"""


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_factors_for_total_pay_go(end: str) -> None:
    """With their lines or commas; all else stays, the source's own total too, and the notes say what to write."""
    done = migrate({PATH: OLD.replace("\n", end)})

    assert NEW.replace("\n", end) == done.texts[PATH]
    assert 5 == sum("write 'mix:' with the share of variable pay" in note for note in done.notes)


def test_an_overlay_is_rewritten_too() -> None:
    """What it changes of the factors stands below 'changes'."""
    changes = "changes:\n  compensation:\n    level_model: {factors: {senior: {total: 2, base: 2}}}\n"
    done = migrate({"roles/keeper/contexts/night.yml": changes})

    assert changes.replace("total: 2, ", "") == done.texts["roles/keeper/contexts/night.yml"]


def test_a_second_time_changes_nothing() -> None:
    """It does not take its own work, or total pay of a source, for the old form."""
    once = migrate({PATH: OLD})

    assert ([], []) == (migrate(once.texts).notes, outdated(once.trees()))


def test_what_cannot_be_told_apart_is_refused() -> None:
    """A factor over two lines is left to a person."""
    with pytest.raises(DataProblems, match="'total' cannot be rewritten automatically here"):
        migrate({PATH: "level_model:\n  factors:\n    senior: {base: 1.2, total:\n      1.25}\n"})
