"""Lists of an opening, as handbooks had them, become entries under ids."""

import pytest

from macros.migrating import migrate
from macros.trees.problems import DataProblems

BASE = """\
# The advert.
about:   # two paragraphs
  - >-
    As {role} you keep {lamps} lamps,
    and more.
  # the second
  - "You report: to the {reports-to}."
reports_to: Harbour Master
works_with: [harbour office, 'the mayor’s office', harbour office]  # all of them
"""
BASE_NOW = """\
# The advert.
about:   # two paragraphs
  paragraph-1: >-
    As {role} you keep {lamps} lamps,
    and more.
  # the second
  paragraph-2: "You report: to the {reports-to}."
reports_to: Harbour Master
works_with: {harbour-office: harbour office, the-mayors-office: 'the mayor’s office', harbour-office-3: harbour office}  # all of them
"""  # noqa: E501 (one line of a file)
OVERLAY = """\
changes:
  job-description:
    about:
    - You keep one lamp.
    works_with:
      - coast guard
      - harbour office
"""
OVERLAY_NOW = """\
changes:
  job-description:
    about:
      paragraph-2: null
      paragraph-1: You keep one lamp.
    works_with:
      the-mayors-office: null
      harbour-office-3: null
      coast-guard: coast guard
"""
PATHS = ("roles/keeper/job-description.yml", "roles/keeper/levels/associate.yml")


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_entries_get_ids(ending: str) -> None:
    """Comments, quotes and line ends stay; a variant says what it adds, changes and takes away of the base."""
    old, now = ([text.replace("\n", ending) for text in texts] for texts in ((BASE, OVERLAY), (BASE_NOW, OVERLAY_NOW)))
    files = migrate(dict(zip(PATHS, old, strict=True)))

    assert dict(zip(PATHS, now, strict=True)) == dict(files.texts)
    assert [f"Changed data/{PATHS[0]}: line 2: the entries of 'about' have ids"] == files.notes[:1]


def test_twice_is_once() -> None:
    """What has ids is left alone, also where the base has them already."""
    once = migrate(dict(zip(PATHS, (BASE, OVERLAY), strict=True))).texts
    assert once == migrate(once).texts
    assert once == migrate({PATHS[0]: once[PATHS[0]], PATHS[1]: OVERLAY}).texts


def test_what_all_roles_share_adds_alone() -> None:
    """There is no base that it could take from."""
    shared = "title: Ferries\nchanges:\n  job-description:\n    works_with: [captains]\n"
    (text,) = migrate({"industries/ferries.yml": shared}).texts.values()
    assert shared.replace("[captains]", "{captains: captains}") == text


def test_what_cannot_be_rewritten_is_told_at_its_place() -> None:
    """A list in a list has no texts to name."""
    with pytest.raises(DataProblems, match=r"job-description\.yml:1:1: 'about' cannot be rewritten automatically here"):
        migrate({PATHS[0]: "about: [[one, two], three]\n"})
