"""The file of the posting builder as its scripts read it, and what can be wrong in it."""

import json
import re
from collections.abc import Iterator
from html import unescape
from typing import Any, NamedTuple

from macros.catalog.catalog import Catalog
from macros.exports.builder import builder_files, variant_key
from macros.text.language import Language
from macros.views.renderer import Renderer

Built = dict[str, Any]
"""A file, read."""

UNFILLED = re.compile(r"[{}]")


class Shown(NamedTuple):
    """A block as it is shown."""

    id: str
    label: str
    kind: str
    html: str
    is_locked: bool

    @property
    def words(self) -> str:
        """Its text without markup."""
        return plain(self.html)


def plain(html: str) -> str:
    """HTML without its marks."""
    return unescape(re.sub(r"<[^>]*>", "", html))


def texts(catalog: Catalog, edition: str = "") -> dict[str, str]:
    """Address to the text of each file."""
    return dict(builder_files(Renderer(catalog, Language()), edition))


def built(catalog: Catalog, role: str, edition: str = "") -> Built:
    """The file of a role."""
    found: Built = json.loads(texts(catalog, edition)[f"roles/{role}/posting/builder.json"])
    return found


def shown(file: Built, key: str, form: str) -> dict[str, list[Shown]]:
    """Each section of a form to its blocks in a variant."""
    found: dict[str, list[Shown]] = {section["id"]: [] for section in file["forms"][form]}
    for number in file["variants"][key]["blocks"][form]:
        section, name, label, kind, text, locked = file["blocks"][number]
        found[section].append(Shown(name, label, kind, file["texts"][text], bool(locked)))
    return found


def faults(catalog: Catalog, file: Built) -> Iterator[str]:
    """All that is wrong: a variant missing, a section empty, a figure not filled in, words that a choice rules out."""
    role = catalog.roles[file["role"]]
    written = [variant for variant in role.variants() if variant.on("level") != file["base_level"]]
    choices = {variant_key(variant): variant.choices for variant in written}
    yield from (f"{key} is missing" for key in choices.keys() ^ file["variants"].keys())
    words = [plain(text) for text in file["texts"]]
    yield from (f"not filled in: {text}" for text in words if not text.strip() or UNFILLED.search(text))
    said = {
        (axis, chosen): _ruled_out(words, catalog.options(axis, role.id)[chosen].never_says or ())
        for axis, ids in role.ids.items()
        for chosen in ids
    }
    for key, variant in file["variants"].items():
        yield from () if variant["title"] else [f"{key} has no title"]
        for form, sections in file["forms"].items():
            blocks = [file["blocks"][number] for number in variant["blocks"][form]]
            yield from (
                f"{key}: the {form} has no {section['id']}"
                for section in sections
                if section["id"] not in {block[0] for block in blocks}
            )
            for choice in choices.get(key, ()):
                yield from (f"{key}: {words[text]}" for text in said[choice] & {block[4] for block in blocks})


def _ruled_out(words: list[str], never_says: tuple[str, ...]) -> set[int]:
    """The texts, by number, that say what a choice never says."""
    said = re.compile("|".join(rf"\b{re.escape(one)}\b" for one in never_says), re.IGNORECASE)
    return {number for number, text in enumerate(words) if never_says and said.search(text)}
