"""The file of a role for the posting builder: every posting that a reader can choose, and what they share once.

The build composes and the scripts select. docs/assets/elements/posting-builder/types.d.ts says what the file holds.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from markupsafe import escape

from macros.catalog.catalog import Catalog
from macros.catalog.offered import offered
from macros.catalog.pay_rows import pay_rows
from macros.catalog.variants import Variant
from macros.exports.builder_blocks import BuilderBlocks, Written
from macros.exports.builder_words import FORMS, posted_voice, without_ways_in
from macros.exports.pay import ends, number
from macros.model.axes import AXES
from macros.text.language import Language
from macros.views.posting import APPLY_ANYWAY, builder_file
from macros.views.renderer import Renderer

PAGES = ("role", "job-description", "compensation")
"""The pages of a guide of which postings are made."""


def builder_files(renderer: Renderer, edition: str) -> Iterator[tuple[str, str]]:
    """Address below the language and text of the file of each role that is no draft."""
    for role in renderer.catalog.finished:
        written = builder(renderer, role, edition)
        yield builder_file(role), json.dumps(written, ensure_ascii=False, separators=(",", ":"))


def builder(renderer: Renderer, role: str, edition: str) -> dict[str, Any]:
    """The file of a role. `edition` is empty for a draft. Raises DataProblems where the data is faulty."""
    catalog = renderer.catalog
    choices = offered(catalog, role)
    blocks = BuilderBlocks(renderer, role)
    base_level = renderer.guide(role)[0].role.base_level
    asked = [
        variant
        for variant in catalog.roles[role].variants()
        if variant.on("level") != base_level and all(chosen in choices[axis] for axis, chosen in variant.choices)
    ]
    guides = catalog.roles[role].guides(asked, *PAGES)
    variants = {variant_key(variant): blocks.of(variant, guide) for variant, guide in guides}
    return {
        "edition": edition,
        "role": role,
        "axes": choices,
        "base_level": base_level,
        "excluded": list(_excluded(catalog, role, choices)),
        "forms": {form: _sections(renderer.language, blocks, form, variants.values()) for form in FORMS},
        "kinds": _kinds(renderer, role),
        "texts": blocks.texts,
        "blocks": blocks.blocks,
        "variants": {key: {"title": one.title, "blocks": one.blocks} for key, one in variants.items()},
        "pay": list(_pay(catalog, role, choices["level"])),
        "currencies": _currencies(catalog, role),
    }


def _currencies(catalog: Catalog, role: str) -> dict[str, str]:
    """The places where pay is in another currency than in the guide, so that no range of it is true of them."""
    own = catalog.roles[role].guide().compensation.currency
    found = {key: _currency(catalog, key) for key in catalog.jurisdictions}
    return {key: currency for key, currency in found.items() if currency not in ("", own)}


def _currency(catalog: Catalog, key: str) -> str:
    """That of a jurisdiction, or else of the wider one; empty where none is said."""
    place = catalog.jurisdictions[key]
    return place.currency or (_currency(catalog, place.part_of) if place.part_of else "")


def _sections(
    language: Language, blocks: BuilderBlocks, form: str, postings: Iterable[Written]
) -> list[dict[str, str]]:
    """The sections of a form that some posting has."""
    used = blocks.sections(one.blocks[form] for one in postings)
    return [
        {"id": one.id, "heading": language.say(one.heading) if one.heading else "", "shape": one.shape}
        for one in FORMS[form]
        if one.id in used
    ]


def variant_key(variant: Variant) -> str:
    """`remote.healthcare.-.senior`: the choice on each axis, a hyphen for none."""
    return ".".join(variant.on(axis) or "-" for axis in AXES)


def _excluded(catalog: Catalog, role: str, choices: Mapping[str, Mapping[str, str]]) -> Iterator[dict[str, Any]]:
    """The pairs that are never combined, each with the reason."""
    for pair, why in catalog.roles[role].excluded.items():
        if all(chosen in choices[axis] for axis, chosen in pair):
            found = dict(pair)
            yield {"choices": {axis: found[axis] for axis in AXES if axis in found}, "why": why}


def _kinds(renderer: Renderer, role: str) -> dict[str, dict[str, str]]:
    """The kinds of requirements with what is said around their points, as HTML."""
    voice = posted_voice(renderer.guide(role)[1].values)
    anyway = escape(renderer.language.say(APPLY_ANYWAY))
    return {
        key: {
            "title": kind.title,
            "explanation": without_ways_in(voice(kind.explanation)) if kind.explanation else "",
            "after": "" if kind.excludes else anyway,
        }
        for key, kind in renderer.catalog.requirement_kinds.items()
    }


def _pay(catalog: Catalog, role: str, levels: Mapping[str, str]) -> Iterator[dict[str, Any]]:
    """Base pay at each level, nationally and by place."""
    pay = catalog.roles[role].guide().compensation
    for row in pay_rows(catalog, role):
        if row.level in levels:
            low, high = ends(row.pay.base)
            source = catalog.sources[row.origin.source] if row.origin.source else None
            yield {
                "level": row.level,
                "place": row.location or None,
                "place_title": row.place,
                "currency": pay.currency,
                "period": pay.period,
                "low": low,
                "high": high,
                "open_ended": row.pay.base.open_ended,
                "method": row.origin.method,
                "variable_share": number(row.share.low) if row.share else None,
                "source_title": source.title if source else "",
                "source_url": source.url if source else None,
                "as_of": row.origin.as_of,
            }
