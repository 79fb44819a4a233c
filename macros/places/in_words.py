"""Places of the data in the reader's language: labels and names, one behind the other, as in a breadcrumb trail."""

from collections.abc import Iterable
from functools import reduce

from macros.model.axes import FOLDERS
from macros.model.messages import N_, NP_
from macros.places.place import Choice, Place, Step
from macros.places.titles import page_title
from macros.places.vocabulary import FILES
from macros.places.word import Word
from macros.text.excerpts import shortened
from macros.text.language import Language
from macros.text.lists import joined

# Translators: as in a breadcrumb trail; a longer way is made of it step by step.
DOWN = NP_("way down to a place", "{above} › {below}")
# Translators: parts that do not depend on each other, such as counts.
BESIDE = NP_("list", "{before} · {after}")
LABELED = NP_("label and what it speaks of", "{label}: {value}")
QUOTED = N_("“{text}”")
# Translators: such as Question “Why?”; the noun is in the nominative.
NAMED = NP_("what a thing is, and its title", "{noun} “{title}”")


def quoted(text: str, language: Language) -> str:
    """A text of the data between quotation marks."""
    return language.say(QUOTED, text=text)


def down(parts: Iterable[str], language: Language) -> str:
    """`South Port › Base pay`: each part is below the one before it; empty parts are left out."""
    given = [part for part in parts if part]
    return reduce(lambda above, below: language.say(DOWN, above=above, below=below), given) if given else ""


def beside(parts: Iterable[str], language: Language) -> str:
    """`Questions: 18 · KPIs: 9`: parts that do not depend on each other."""
    return joined(language, list(parts), BESIDE)


def label(word: Word, language: Language) -> str:
    """What a key is called; one that no model knows is in quotation marks as it is."""
    return language.say(word.words) if word.words else quoted(word.key, language)


def step_in_words(step: Step, language: Language, *, with_noun: bool = False, width: int | None = None) -> str:
    """`Base pay`, `South Port`, `Question “Why?”`.

    `with_noun` says what an entry is also where its title says enough; `width` is the longest title, in characters.
    """
    title = shortened(step.name, width) if width else step.name
    if title and step.word.alone and not with_noun:
        return title
    noun = language.say(step.words) if step.words else quoted(step.word.key, language)
    return language.say(NAMED, noun=noun, title=title) if title else noun


def choice_in_words(choice: Choice | None, language: Language) -> str:
    """`Industry “Healthcare”`; empty where nothing is chosen."""
    if choice is None:
        return ""
    return step_in_words(Step(FILES[FOLDERS[choice.axis]], choice.title, is_entry=True), language, with_noun=True)


def place_in_words(place: Place, language: Language) -> str:
    """Below its page: `Denver › Source of pay`, `Level “Senior” › KPI “Win rate” › Target`."""
    steps = [step_in_words(step, language) for step in place.trail]
    return down([choice_in_words(place.choice, language), *steps], language)


def whole_place_in_words(place: Place, language: Language) -> str:
    """For a line that stands alone: `National Account Manager › Compensation › Denver › Source of pay`."""
    return down([place.role_title, page_title(place, language), place_in_words(place, language)], language)
