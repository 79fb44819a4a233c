"""Questions that take the place of others: a choice adds one, names what it `replaces`, and the meeting fits.

The place goes to the most specific choice: of several questions that replace the same one the last is asked.
"""

from collections.abc import Mapping
from typing import Any

from macros.trees.loading import Map

KEY = "replaces"


def not_asked(questions: Mapping[str, Any]) -> set[str]:
    """The questions of a variant, by id, that another one replaces."""
    places: dict[str, str] = {}
    gone: set[str] = set()
    for key, question in questions.items():
        place = question.get(KEY) if isinstance(question, Map) else None
        if isinstance(place, str):
            gone |= {place, places.get(place, place)}
            places[place] = key
    return gone & questions.keys()


class Places:
    """Leaves out of interviews what is not asked; the same interview gives the same object."""

    def __init__(self) -> None:
        self._made: dict[int, tuple[Map, Map]] = {}
        """Identity of an interview to itself, so that the identity stays its own, and to what is asked."""

    def asked(self, tree: Map) -> Map:
        """The tree of a guide with the questions that are asked; neither it nor its parts change."""
        interview = tree.get("interview")
        questions = interview.get("questions") if isinstance(interview, Map) else None
        if not isinstance(interview, Map) or not isinstance(questions, Map):
            return tree
        if id(interview) not in self._made:
            self._made[id(interview)] = (interview, _without(interview, questions))
        asked = self._made[id(interview)][1]
        if asked is interview:
            return tree
        result = tree.copy()
        result["interview"] = asked
        return result


def _without(interview: Map, questions: Map) -> Map:
    gone = not_asked(questions)
    if not gone:
        return interview
    left, result = questions.copy(), interview.copy()
    for key in gone:
        del left[key], left.key_marks[key], left.value_marks[key]
    result["questions"] = left
    return result
