"""The words that can keep people from applying, as patterns for the posting check."""

from collections.abc import Sequence
from typing import Any

from macros.catalog.catalog import Catalog
from macros.locales.inclusive import inclusive_of
from macros.model.messages import N_
from macros.posting_check.words import WORD
from macros.text.language import Language

_FAILED = N_("“{word}” {why}. Instead: {instead}.")
_PASSED = N_("We found no words that can keep people from applying.")
_KEEPS_OUT = N_("can keep people from applying")
_MASCULINE = N_("reads as masculine in job postings, as research found")
_PLAINER = N_("find a plainer word")
_SIGN = rf"(?:{WORD}|-)"
_NUMBER = r"\d[\d,.]*(?:\s?[-–]\s?\d[\d,.]*)?\+?"


def wording(catalog: Catalog, language: Language) -> dict[str, Any]:
    """The groups of words with their reasons, and the words of the findings; nothing where there are none.

    They are words of the language: those of another would find others in its texts.
    """
    rules = inclusive_of(catalog, language)
    if rules is None:
        return {}
    excused = [word for excuse in rules.exceptions.values() for word in excuse.words]
    keeps_out, plainer = language.say(_KEEPS_OUT), language.say(_PLAINER)
    groups = []
    if rules.masculine:
        groups.append(_group("masculine", rules.masculine, language.say(_MASCULINE), plainer, protected=True))
    groups += [
        _group(key, term.words, term.why or keeps_out, term.instead, protected=term.protected)
        for key, term in rules.terms.items()
    ]
    groups += [
        _group(key, term.words, keeps_out, term.instead, only_must_haves=True)
        for key, term in rules.not_in_postings.items()
    ]
    return {
        "cites": rules.source,
        "passed": language.say(_PASSED),
        "failed": language.say(_FAILED, word="{word}", why="{why}", instead="{instead}"),
        "replacements": dict(rules.replacements),
        "excused": _pattern(excused) if excused else "",
        "groups": groups,
    }


def _group(key: str, words: Sequence[str], why: str, instead: str, **marks: bool) -> dict[str, Any]:
    return {
        "id": key,
        "words": _pattern(words),
        "why": why,
        "instead": instead,
        "protected": False,
        "only_must_haves": False,
        **marks,
    }


def _pattern(words: Sequence[str]) -> str:
    """Any of the words, where # stands for a number and a final * for any ending, the longest first."""
    marked = []
    for word in sorted(words, key=len, reverse=True):
        end = word.removesuffix("*").replace("+", r"\+").replace(" ", r"\s+").replace("#", _NUMBER)
        marked.append(f"{end}{_SIGN}*" if word.endswith("*") else end)
    return rf"(?<!{_SIGN})(?:{'|'.join(marked)})(?!{_SIGN})"
