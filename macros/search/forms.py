r"""Which words of a language are one for the search: a table for each, for the index and for what readers type.

The build adds to the index what only the index has to know, and hands the table to the browser, which does the same to
a query (`docs/assets/elements/site-search/forms.js`). Pagefind folds accents and stems; here is what it does not.
Patterns mean the same in Python and in JavaScript: no `\w`, no `\b`, and lookbehinds of one length.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
"""A word as it is in a text, with its apostrophes."""

_QUOTES = str.maketrans("’‘`´", "''''")


@dataclass(frozen=True)
class Forms:
    """The rules of a language, in the order in which they apply. Patterns meet folded words: small, without accents."""

    elided: str = ""
    """What leans on the next word and is none of its own, such as `l'`."""

    replaced: tuple[tuple[str, str], ...] = ()
    """Before words are stemmed: endings that the stemmer keeps apart, letters that stand for others."""

    letters: tuple[tuple[str, str], ...] = ()
    """Letters that stand for others and that Pagefind knows as such: for names and misspellings, which we compare."""

    endings: str = ""
    """What one and many of a thing, or two genders of it, differ by at the end of a name."""

    prefixes: str = ""
    """Where nouns are written as one word: what makes one of another, not one of two; a `Nachfrage` is no `Frage`."""

    def words(self, text: str) -> Sequence[str]:
        """The words of a text, as they are looked for."""
        return [self.form(word) for word in WORD.findall(text)]

    def form(self, word: str) -> str:
        """A word as it is looked for."""
        return _replace(self._patterns.elided.sub("", fold(word)), self._patterns.replaced)

    def key(self, word: str) -> str:
        """A word that is looked for, as names and misspellings are compared."""
        return self._patterns.endings.sub("", _replace(word, self._patterns.letters))

    def hidden(self, word: str) -> Sequence[str]:
        """The form of a word where the index would not find it by the word itself."""
        form = self.form(word)
        return [] if form == fold(word) else [form]

    def found(self) -> dict[str, Any]:
        """What the browser has to know, as JSON has it."""
        return {name: getattr(self, name) for name in ("elided", "replaced", "letters", "endings")}

    @cached_property
    def _patterns(self) -> "_Patterns":
        return _Patterns(
            re.compile(self.elided or "(?!)"),
            [(re.compile(pattern), to) for pattern, to in self.replaced],
            [(re.compile(pattern), to) for pattern, to in self.letters],
            re.compile(self.endings or "(?!)"),
        )


@dataclass(frozen=True)
class _Patterns:
    elided: re.Pattern[str]
    replaced: Sequence[tuple[re.Pattern[str], str]]
    letters: Sequence[tuple[re.Pattern[str], str]]
    endings: re.Pattern[str]


def _replace(word: str, rules: Sequence[tuple[re.Pattern[str], str]]) -> str:
    for pattern, to in rules:
        word = pattern.sub(to, word)
    return word


def fold(text: str) -> str:
    """A text in small letters without accents, with straight apostrophes."""
    plain = "".join(sign for sign in unicodedata.normalize("NFD", text) if not unicodedata.combining(sign))
    return plain.lower().translate(_QUOTES)


FORMS = {
    "en": Forms(endings="'?s?'?$"),
    "es": Forms(
        replaced=(
            ("ums$", "um"),  # currículums
            ("eses$", "es"),  # intereses: the stemmer takes the end of interés for a plural's
        ),
        endings="(?<=...)(?:as|os|es|a|o|e|s)$",
    ),
    "de": Forms(
        replaced=(
            ("(?<=...)ium$", "ie"),  # Kriterium and Kriterien
            ("^boni$", "bonus"),
        ),
        letters=(("ß", "ss"), ("ae", "a"), ("oe", "o"), ("(?<![aeq])ue", "u")),
        endings="(?<=...)(?:ern|en|em|er|es|e|n|s)$",
        prefixes=(
            "auf|aus|bei|dar|durch|ein|emp|ent|fort|gegen|her|hin|hinter|los|miss|mit|nach|ober|unter|ver|vor|weg"
            "|wider|wieder|zer|zuruck|zusammen"
        ),
    ),
    "fr": Forms(
        elided="^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)'(?=..)",
        replaced=(
            ("œ", "oe"),
            ("(?<=..[ao]i)s$", ""),  # emplois, essais
        ),
        endings="(?<=...)(?:aux|ales|ale|al|es|e|s|x)$",
    ),
    "el": Forms(
        replaced=(
            ("ικ(?:ου|ων|α|ο)$", "ικη"),  # the stemmer takes ικ away from some forms of an adjective
            ("(?<=..)(?<!ε)ι(?:[αεο][ςσ]|οι|ου[ςσ]|ο)$", "ια"),  # εμπειρία and εμπειρίες, υποψήφιος and υποψηφίων
            ("οντ(?:α|ων|ο[ςσ])$", "ον"),  # προσόντα
        ),
        letters=(("ς", "σ"),),
        endings="(?<=..)(?:ουσ|εισ|εων|ων|οσ|ου|οι|ο|εσ|ησ|ασ|ισ|υσ|η|α|ι|ε)$",
    ),
    "pt": Forms(
        replaced=(
            ("(?:oes|aes|aos)$", "ao"),
            ("(?<=..)ais$", "al"),
            ("(?<=..)eis$", "el"),
            ("(?<=.[^aeou])is$", "il"),
            ("ns$", "m"),
            ("c(?=[ct])", ""),  # as written before 1990, and in Brazil: objectivo, selecção, contacto
        ),
        endings="(?<=...)(?:al|el|as|os|es|a|o|e|s)$",
    ),
}
"""The table: the language of the tag, without its country, to its rules."""


def forms_of(lang: str) -> Forms:
    """The rules of the language of a tag (BCP 47); none for one that the table does not have."""
    return FORMS.get(lang.partition("-")[0], Forms())
