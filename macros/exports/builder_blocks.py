"""What the postings of a role are made of, each block and each text once.

A role has hundreds of postings, and most of what one says others say too: a text is filled in and rendered once for
each set of figures in it, and a posting is a list of numbers.
"""

from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain
from typing import NamedTuple

from markupsafe import Markup

from macros.catalog.posting import Block, description, posting
from macros.catalog.variants import Variant
from macros.exports.builder_words import FORMS, BuilderWords, without_ways_in
from macros.model.guide import Guide
from macros.text.placeholders import names_in
from macros.views.posting import label_of, words_of
from macros.views.renderer import Renderer, Voice

WrittenBlock = tuple[str, str, str, str, int, int]
"""Section, id in it, label, kind of requirement, number of the text, and 1 for what data/handbook.yml says."""

_names = cache(names_in)
_ORDER = [section.id for section in FORMS["description"]].index


class Written(NamedTuple):
    """A posting: the title of the job, and by form the numbers of its blocks."""

    title: str
    blocks: dict[str, list[int]]


class BuilderBlocks:
    """The blocks of a role's postings, numbered as they are first used."""

    def __init__(self, renderer: Renderer, role: str) -> None:
        self._catalog, self._language = renderer.catalog, renderer.language
        self._words = BuilderWords(renderer, role)
        self._texts: dict[Markup, int] = {}
        self._blocks: dict[WrittenBlock, int] = {}
        self._known: dict[tuple[object, ...], int] = {}
        """What a block is made of to its number."""
        self._written: dict[tuple[object, ...], tuple[Guide, Written]] = {}
        """The identity of what a posting is made of to the posting, and to the guide, by which the identity is kept."""

    @property
    def texts(self) -> list[str]:
        """The texts by number, as HTML."""
        return list(self._texts)

    @property
    def blocks(self) -> list[WrittenBlock]:
        """The blocks by number."""
        return list(self._blocks)

    def sections(self, postings: Iterable[list[int]]) -> set[str]:
        """The sections that some blocks, by number, are in."""
        blocks = self.blocks
        return {blocks[number][0] for number in set(chain.from_iterable(postings))}

    def of(self, variant: Variant, guide: Guide) -> Written:
        """The posting of a variant."""
        level = variant.on("level") or guide.role.base_level
        made_of = (id(guide.role), id(guide.job_description), id(guide.compensation), level)
        if made_of not in self._written:
            self._written[made_of] = guide, self._compose(guide, level)
        return self._written[made_of][1]

    def _compose(self, guide: Guide, level: str) -> Written:
        known = (guide, level, self._catalog.settings.employer, self._catalog.requirement_kinds)
        short, whole = self._words.voices(guide, level)
        described = [*self._numbers(description(*known), whole), *self._rows(guide, level, whole)]
        described.sort(key=lambda pair: _ORDER(pair[0]))
        numbers = {"posting": self._numbers(posting(*known), short), "description": described}
        blocks = {form: [number for _, number in found] for form, found in numbers.items()}
        return Written(self._language.posted_title(short.values["role"]), blocks)

    def _numbers(self, blocks: Iterable[Block], voice: Voice) -> Iterator[tuple[str, int]]:
        """Section and number of each block; most have been numbered for another posting."""
        values = voice.values
        for one in blocks:
            section, key, text, _, label, kind, amounts = one
            said = [values[name] for name in _names(text)] if isinstance(text, str) else amounts.values()
            made_of = (section, key, text, label, kind, *said)
            number = self._known.get(made_of)
            if number is None:
                number = self._known[made_of] = self._new(one, voice)
            yield section, number

    def _new(self, one: Block, voice: Voice) -> int:
        label, words = label_of(one, self._language), words_of(one, voice, self._language)
        return self._number(one.section, one.id, label, one.kind, words, one.is_of_employer)

    def _rows(self, guide: Guide, level: str, voice: Voice) -> Iterator[tuple[str, int]]:
        for row in self._words.in_short(guide, level, voice):
            yield row.section, self._number(row.section, row.id, row.label, "", row.words, is_locked=False)

    def _number(self, section: str, key: str, label: str, kind: str, words: Markup, is_locked: bool) -> int:
        text = self._texts.setdefault(without_ways_in(words), len(self._texts))
        block = (section, key, label, kind, text, int(is_locked))
        return self._blocks.setdefault(block, len(self._blocks))
