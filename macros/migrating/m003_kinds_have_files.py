"""The kinds that the program knew are named by data/: of requirements and of questions, and the scale of ratings."""

from collections.abc import Iterator, Mapping

from macros.migrating.files import Files
from macros.trees.loading import Map
from macros.trees.problems import Mark

WHAT = "kinds of requirements, types of questions and rating scales have their own files"
FOLDERS = ()

_REQUIREMENTS = """\
# yaml-language-server: $schema=schema/requirement-kinds.json
# The kinds of requirements, in the order in which postings list them. `need:` of a requirement names one.
must-have:
  title: Must have
  short: must have
  excludes: true
nice-to-have:
  title: Nice to have
  short: nice to have
  excludes: false
"""
# codespell:off
_QUESTIONS = """\
# yaml-language-server: $schema=schema/question-types.json
# The types of questions, in the order in which interview pages list them. `type:` of a question names one.
technical:
  title: Technical and functional questions
  short: Technical
behavioural:
  title: Behavioural questions
  short: Behavioural
culture:
  title: Culture questions
  short: Culture
"""
# codespell:on
_SCALES = """\
# yaml-language-server: $schema=schema/rating-scales.json
# The scales on which answers and competencies are rated. `rating_scale:` names one; without it the first holds.
five-points:
  instruction: >-
    Ask each question as it stands, then the follow-ups. Rate from 1 to 5: the anchors describe 1, 3 and 5; 2 and
    4 lie between.
  points:
    1: {anchor: true}
    2: {anchor: false}
    3: {anchor: true}
    4: {anchor: false}
    5: {anchor: true}
"""
_WRITTEN = {
    "requirement-kinds.yml": _REQUIREMENTS,
    "question-types.yml": _QUESTIONS,
    "rating-scales.yml": _SCALES,
}
"""Path below data/ to what an older handbook meant."""


def outdated(trees: Mapping[str, Map]) -> Iterator[Mark]:
    """A whole handbook that has none of these files; where one is missing, someone has taken it away."""
    if "levels.yml" in trees and not _WRITTEN.keys() & trees.keys():
        yield Mark(f"data/{next(iter(_WRITTEN))}")


def migrate(files: Files) -> None:
    """Write them."""
    for path, text in _WRITTEN.items():
        files.write(path, text)
