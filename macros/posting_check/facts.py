"""The facts of a posting, under names that rules use: `posting.words`, `posting.deadline` and others."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from macros.posting_check.deadline import deadline
from macros.posting_check.expressions import Value
from macros.posting_check.job_lines import headed, of_job_in
from macros.posting_check.lines import Doc, Line, filled, lines, plain, sentences
from macros.posting_check.patterns import compiled
from macros.posting_check.pay import pay

Law = Mapping[str, Any]
"""The file `law/rules.json`, read."""

_FIRST = (("opening", ""), ("facts", "place"), ("facts", "pay"), ("facts", "travel"))


class Sentence(NamedTuple):
    """A sentence of a posting, and where it is."""

    section: str
    block: str
    text: str


def facts(doc: Doc, law: Law) -> dict[str, Value]:
    """Everything that rules ask about the posting; None for what nobody said."""
    found = list(lines(doc))
    of_job = list(of_job_in(found, law))
    choices = doc["choices"]
    under = list(headed(of_job))
    named = {name: bool(said_in(under, fact)) for name, fact in law["facts"].items()}
    rows = [line.said for line in of_job if line.block == "pay"]
    about_pay = [line.text for line in under if _says(line, law["facts"]["pay_line"])]
    day = deadline(under, law, is_open=any(_says(line, law["facts"]["deadline_open"]) for line in under))
    values = {
        **named,
        **pay(rows, about_pay, law["amount"]),
        "deadline": bool(day),
        "deadline_day": day,
        **_counted(found, law["must_have_kinds"]),
        "form": choices["form"],
        "remote": choices["place"] == "remote" or named["remote_said"],
        "remote_where": bool(choices["states"]) or choices["place"] not in ("", "remote"),
        "employees": choices["employees"],
        "uses_ai": choices["uses_ai"],
    }
    return {f"posting.{name}": value for name, value in values.items()}


def said_in(found: Iterable[Line], fact: Mapping[str, Any]) -> list[Line]:
    """The lines that say a fact: any words in its own block or section, or words that its pattern finds."""
    return [
        line
        for line in found
        if (line.said and (line.block == fact.get("block") or line.section == fact.get("section"))) or _says(line, fact)
    ]


def _says(line: Line, fact: Mapping[str, Any]) -> bool:
    if line.section in fact.get("not_in", ()) or fact.get("block_only", line.block) != line.block:
        return False
    return any(_counts(text, fact) for text in sentences(line.named if fact.get("label_counts") else line.text))


def _counts(text: str, fact: Mapping[str, Any]) -> bool:
    is_found = compiled(fact["words"]).search(text) is not None
    return is_found and not ("unless" in fact and compiled(fact["unless"]).search(text))


def sentence_of(doc: Doc, fact: Mapping[str, Any]) -> Sentence | None:
    """The first sentence that says a fact by its words, as it is written, blanks included."""
    for section in doc["sections"]:
        for block in section["blocks"]:
            for text in sentences(plain(block["html"])) if section["id"] not in fact.get("not_in", ()) else ():
                if _counts(filled(text), fact):
                    return Sentence(section["id"], block["id"], text)
    return None


def _counted(found: Sequence[Line], must_have_kinds: Sequence[str]) -> dict[str, Value]:
    """Numbers of words and of items; none of the items where a posting has no lists of them."""
    items = [line for line in found if line.section in ("duties", "requirements")]
    first = [line for line in found if (line.section, "") in _FIRST or (line.section, line.block) in _FIRST]
    return {
        "words": sum(line.words for line in found),
        "first_words": sum(line.words for line in first),
        "duties": sum(line.section == "duties" for line in items),
        "must_haves": sum(line.section == "requirements" and line.kind in must_have_kinds for line in items),
        "longest_item": max((line.words for line in items), default=0),
    }
