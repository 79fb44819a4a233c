"""`law/rules.json`: what the posting check needs, for the browser and for `handbook posting`."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from macros.catalog.catalog import Catalog
from macros.catalog.locations import rules_at
from macros.exports.posting_dates import dates_in
from macros.exports.posting_places import place_of
from macros.exports.posting_words import wording
from macros.model.jurisdiction import Jurisdiction
from macros.model.messages import N_
from macros.posting_check.patterns import STATEMENTS, amount_in, facts_in, statement_in
from macros.posting_rules.rule import Adds, Rule, all_rules
from macros.text.language import Language

FILE = "law/rules.json"
"""Its address below the language."""

NOTE = N_("Information, not legal advice. Check the law’s own text, or ask a lawyer, before you post.")
_RECALLED = N_("We recall this rule but have not read it.")
_UNKNOWN = N_("Not checked.")
_NO_PLACE = N_("No place here is called “{place}”. Choose a place to check its law.")

_LIMITS = ("words", "first_words", "duties", "must_haves", "item_words")


def law_json(catalog: Catalog, language: Language) -> str:
    """The file, one entry a line."""
    return _with_lines(law(catalog, language))


def law(catalog: Catalog, language: Language) -> dict[str, Any]:
    """The rules, the law of each place that they read, the limits and words of style, and the sources of all."""
    places = {key: place for key, place in catalog.jurisdictions.items() if not place.hints and not place.status}
    found_rules = sorted(all_rules(), key=lambda pair: pair[1].weight)  # the law first
    rules = {key: rule for key, rule in found_rules if rule.of_place or _style_source(catalog, rule)}
    found = {
        "language": language.lang,
        "note": language.say(NOTE),
        "words": {
            "recalled": language.say(_RECALLED),
            "unknown": language.say(_UNKNOWN),
            "no_place": language.say(_NO_PLACE, place="{place}"),
        },
        "amount": dict(amount_in(language.lang)),
        "facts": facts_in(language.lang),
        "statement": statement_in(language.lang),
        "dates": dates_in(language),
        "limits": _limits(catalog),
        "statements": list(STATEMENTS),
        "must_have_kinds": [key for key, kind in catalog.requirement_kinds.items() if kind.excludes and kind.assessed],
        "rules": [_rule(catalog, language, key, rule) for key, rule in rules.items()],
        "jurisdictions": {
            key: place_of(language, key, place, places.get(place.part_of or "")) for key, place in places.items()
        },
        "places": {
            **{key: [] for key in catalog.jurisdictions if key not in places},
            **{key: _known(rules_at(catalog.locations, key), places) for key in catalog.locations},
        },
        "wording": wording(catalog, language),
    }
    return {**found, "sources": _sources(catalog, found)}


def _known(keys: Sequence[str], places: Mapping[str, Jurisdiction]) -> list[str]:
    return [key for key in keys if key in places]


def _style_source(catalog: Catalog, rule: Rule) -> str | None:
    """The source of a rule of style, as the data names it."""
    if rule.source == "limits":
        return catalog.settings.postings.source
    return catalog.inclusive_language.source if catalog.inclusive_language else None


def _limits(catalog: Catalog) -> dict[str, int]:
    limits = {name: getattr(catalog.settings.postings, name) for name in _LIMITS}
    return {
        f"{name}_{end}": int(getattr(limit, end))
        for name, limit in limits.items()
        for end in (("low", "high") if limit.is_range else ("high",))
    }


def _rule(catalog: Catalog, language: Language, key: str, rule: Rule) -> dict[str, Any]:
    said = {"pass": rule.passed, "fail": rule.failed, "unknown": rule.unknown}
    fix: dict[str, str] | None = None
    if isinstance(rule.fix, Adds):
        fix = {"section": rule.fix.section, "block": rule.fix.block, "html": language.say(rule.fix.text)}
    elif rule.fix:
        fix = {"fact": rule.fix.fact, "to": language.say(rule.fix.text)}
    return {
        "id": key,
        "weight": rule.weight,
        "of_place": rule.of_place,
        "source": rule.source,
        "cites": "" if rule.of_place else _style_source(catalog, rule),
        "field": rule.law_field,
        "binds": rule.binds,
        "asks": rule.asks,
        "passes": rule.passes,
        "words": {status: language.say(words) if words else "" for status, words in said.items()},
        "fix": fix,
    }


def _sources(catalog: Catalog, found: Mapping[str, Any]) -> dict[str, dict[str, str | None]]:
    places = found["jurisdictions"].values()
    cited = [topic["source"] for place in places for topic in place["topics"].values()]
    cited += [rule["cites"] for rule in found["rules"] if rule["cites"]]
    if found["wording"]:
        cited.append(found["wording"]["cites"])
    return {key: {"title": catalog.sources[key].title, "url": catalog.sources[key].url} for key in sorted(set(cited))}


def _with_lines(found: Mapping[str, Any]) -> str:
    """JSON with each rule, place and source on a line of its own, so that a change shows where it is."""
    parts = []
    for key, value in found.items():
        said = json.dumps(value, ensure_ascii=False)
        if isinstance(value, Mapping) and key in ("facts", "jurisdictions", "places", "sources"):
            lines = (f"{json.dumps(k)}: {json.dumps(v, ensure_ascii=False)}" for k, v in value.items())
            said = "{\n" + ",\n".join(lines) + "\n}"
        elif key == "rules":
            said = "[\n" + ",\n".join(json.dumps(one, ensure_ascii=False) for one in value) + "\n]"
        parts.append(f'"{key}": {said}')
    return "{\n" + ",\n".join(parts) + "\n}\n"
