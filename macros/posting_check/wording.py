"""Words of a posting that can keep people from applying, each with its sentence, the reason and other words."""

from collections.abc import Iterator, Mapping
from typing import Any

from macros.posting_check.facts import Law
from macros.posting_check.job_lines import is_statement as says_statement
from macros.posting_check.lines import Doc, filled, plain, sentences
from macros.posting_check.patterns import compiled


def wording(doc: Doc, law: Law) -> Iterator[dict[str, Any]]:
    """A finding for each word of each sentence, or one that says that there is none.

    What no must-have of a posting asks for, such as years, may be in a full description as a guide.
    """
    found = list(_found(doc, law))
    words = law["wording"]["passed"]
    yield from found or [_finding("", words, "pass", None)]


def _found(doc: Doc, law: Law) -> Iterator[dict[str, Any]]:
    kinds = law["must_have_kinds"] if doc["choices"]["form"] == "posting" else ()
    for section in doc["sections"]:
        for block in section["blocks"]:
            is_must_have = section["id"] == "requirements" and block["kind"] in kinds
            is_statement = block["id"] in law["statements"] or says_statement(plain(block["html"]), law)
            groups = [
                one
                for one in law["wording"]["groups"]
                if (is_must_have or not one["only_must_haves"]) and not (one["protected"] and is_statement)
            ]
            for sentence in sentences(filled(plain(block["html"]))):
                for group in groups:
                    yield from _of_group(group, sentence, section, block, law)


def _of_group(
    group: Mapping[str, Any], sentence: str, section: Mapping[str, Any], block: Mapping[str, Any], law: Law
) -> Iterator[dict[str, Any]]:
    excused = law["wording"]["excused"]
    allowed = [match.span() for match in compiled(excused).finditer(sentence)] if excused else []
    for match in compiled(group["words"]).finditer(sentence):
        if any(start <= match.start() and match.end() <= end for start, end in allowed):  # a part of allowed words
            continue
        word = match[0]
        key = " ".join(word.lower().split())
        to = _as_written(law["wording"]["replacements"].get(key, ""), word)
        said = law["wording"]["failed"].replace("{word}", word).replace("{why}", group["why"])
        words = said.replace("{instead}", group["instead"])
        fix = {"section": section["id"], "block": block["id"], "from": word, "to": to}
        yield _finding(" ".join(sentence.split()), words, "fail", fix if to else None)


def _as_written(to: str, word: str) -> str:
    """The replacement with a capital where the word has one; none is no offer, as a blank would help nobody."""
    return to[:1].upper() + to[1:] if word[0].isupper() else to


def _finding(sentence: str, words: str, status: str, fix: Mapping[str, Any] | None) -> dict[str, Any]:
    return {
        "rule": "inclusive-language",
        "weight": "style",
        "status": status,
        "words": words,
        "sentence": sentence,
        "fix": fix,
    }
