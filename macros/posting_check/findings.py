"""What the rules say of a posting: the same as `docs/assets/elements/posting-builder/check/findings.js` says."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from macros.posting_check.expressions import UNKNOWN, Values, evaluate
from macros.posting_check.facts import Law, facts, sentence_of
from macros.posting_check.left_out import left_out
from macros.posting_check.lines import Doc
from macros.posting_check.wording import wording

Finding = Mapping[str, Any]
"""As `types.d.ts` of the posting builder has it."""

_NAME = re.compile(r"\{(\w+)\}")
_NO_PLACE = {"jurisdiction": "", "place_title": "", "effective": "", "verified_on": ""}


def findings(doc: Doc, law: Law, day: str) -> list[Finding]:
    """All findings on a day (ISO 8601): by place in the order of `places_of`, then style, then words.

    What a union asks, and a member where the job is has not put into its own law, warns.
    """
    values = {**facts(doc, law), **{f"limits.{name}": value for name, value in law["limits"].items()}, "today": day}
    found: list[Finding] = [_unknown_place(place, law) for place in unknown_places(doc["choices"], law)]
    keys = places_of(doc["choices"], law)
    unbound = {law["jurisdictions"][key]["part_of"] for key in keys if law["jurisdictions"][key]["unbound"]}
    for key in keys:
        place = law["jurisdictions"][key]
        of_place = {**values, **{f"law.{name}": value for name, value in place["values"].items()}}
        of_place["law.left_out"] = bool(values["posting.leaves_out"]) and left_out(doc, law, place["names"])
        for rule in law["rules"]:
            if rule["of_place"] and (status := _status(rule, of_place)):
                one = _of_place(rule, status, doc, law, key, of_place, day)
                found.append({**one, "weight": "style"} if key in unbound else one)
    for rule in law["rules"]:
        if not rule["of_place"] and (status := _status(rule, values)):
            found.append({**_finding(rule, status, doc, law, values, ""), **_NO_PLACE, **_cited(law, rule["cites"])})
    words = wording(doc, law) if law["wording"] else ()
    return [*found, *({**one, **_NO_PLACE, **_cited(law, law["wording"]["cites"])} for one in words)]


def verdict(found: Sequence[Finding]) -> str:
    """`ready`, `not-ready` where a law in force is broken, or `unknown` where one may be."""
    of_law = {one["status"] for one in found if one["weight"] == "law"}
    return "not-ready" if "fail" in of_law else UNKNOWN if UNKNOWN in of_law else "ready"


def unknown_places(choices: Mapping[str, Any], law: Law) -> list[str]:
    """What was chosen as a place and is none: whether its law is kept, nobody can say."""
    chosen = [] if choices["place"] in ("", "remote") else [choices["place"]]
    return [
        key for key in (*chosen, *choices["states"]) if key not in law["places"] and key not in law["jurisdictions"]
    ]


def _unknown_place(key: str, law: Law) -> Finding:
    words = law["words"]["no_place"].replace("{place}", key)
    said = {"rule": "place", "weight": "law", "status": "fail", "words": words, "sentence": "", "fix": None}
    return {**said, **_NO_PLACE, "source_title": "", "source_url": None}


def places_of(choices: Mapping[str, Any], law: Law) -> list[str]:
    """The jurisdictions whose law the posting meets; of a remote job that names no place, all that reach such jobs."""
    places = law["jurisdictions"]
    is_remote = choices["place"] == "remote"
    chosen = [] if is_remote else [choices["place"]]
    named = [one for place in (*chosen, *choices["states"]) for one in law["places"].get(place, [place])]
    if is_remote and not choices["states"]:
        named = [key for key, place in places.items() if place["values"]["remote"] == "covered"]
    found = dict.fromkeys(one for key in named for one in _with_wider(key, places))
    inner = [
        key for key, place in places.items() if place["part_of"] in found and place["values"]["remote"] == "covered"
    ]
    return [*found, *(key for key in inner if key not in found)] if is_remote or choices["states"] else [*found]


def _with_wider(key: str, places: Mapping[str, Any]) -> Iterator[str]:
    if key in places:
        yield from _with_wider(places[key]["part_of"], places)
        yield key


def _status(rule: Mapping[str, Any], values: Values) -> str:
    """`pass`, `fail`, `unknown`, or empty where the rule asks nothing of this posting."""
    if evaluate(rule["binds"], values) is False:
        return ""
    asks = evaluate(rule["asks"], values)
    if asks is None:
        return UNKNOWN
    passes = evaluate(rule["passes"], values)
    return "" if not asks else UNKNOWN if passes is None else "pass" if passes else "fail"


def _of_place(
    rule: Mapping[str, Any], status: str, doc: Doc, law: Law, key: str, values: Values, day: str
) -> dict[str, Any]:
    place = law["jurisdictions"][key]
    topic = place["topics"][rule["source"]]
    is_coming = topic["day"] > day
    found = _finding(rule, status, doc, law, values, place["title"])
    is_recalled = rule["field"] in place["unchecked"]
    if is_recalled:
        found["words"] += f" {law['words']['recalled']}"
    return {
        **found,
        "weight": "style" if is_coming else rule["weight"],
        "jurisdiction": key,
        "place_title": place["title"],
        "effective": topic["coming" if is_coming else "said"],
        "verified_on": "" if is_recalled else place["verified_on"],
        **_cited(law, topic["source"]),
    }


def _finding(rule: Mapping[str, Any], status: str, doc: Doc, law: Law, values: Values, place: str) -> dict[str, Any]:
    words = rule["words"][status] or law["words"]["unknown"]
    return {
        "rule": rule["id"],
        "weight": rule["weight"],
        "status": status,
        "words": _NAME.sub(lambda found: place if found[1] == "place" else _said(values, found[1]), words),
        "sentence": "",
        "fix": None if status == "pass" else _fix(rule["fix"], doc, law),
    }


def _said(values: Values, name: str) -> str:
    known = (values.get(f"{group}.{name}") for group in ("posting", "limits", "law"))
    return str(next((value for value in known if value is not None), ""))


def _fix(fix: Mapping[str, Any] | None, doc: Doc, law: Law) -> Mapping[str, Any] | None:
    if fix is None or "html" in fix:
        return fix
    found = sentence_of(doc, law["facts"][fix["fact"]])
    if found is None:
        return None
    return {"section": found.section, "block": found.block, "from": found.text, "to": fix["to"]}


def _cited(law: Law, source: str) -> dict[str, Any]:
    cited = law["sources"][source]
    return {"source_title": cited["title"], "source_url": cited["url"]}
