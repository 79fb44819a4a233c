"""How much the job posting of each variant holds, without composing it: every item is counted once, then added up.

A role has hundreds of variants, and an overlay touches few of the items that are in its posting.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from macros.catalog.posting import BLANKS, LISTS, PLACE, TRAVEL, posting
from macros.catalog.roles import Patch, Role
from macros.catalog.variants import Variant
from macros.model.employer import Employer
from macros.model.guide import Guide
from macros.model.kinds import RequirementKind
from macros.model.messages import Message
from macros.text.placeholders import PLACEHOLDER
from macros.trees.loading import Map
from macros.trees.problems import Mark

Spot = tuple[str, str]
"""A list of the description and an item of it; HEAD and a key for what a posting says before its lists."""

HEAD = "posting"
_PAGE = "job-description"
_SECTIONS = frozenset(LISTS.values())
_HEAD_LABELS = {"opening": "", "place": PLACE.text, "travel": TRAVEL.text}
_COUNTS = frozenset(("posting", "text", "need", "label"))
"""Keys of an item whose change can change the posting."""

_Written = tuple[Map, str]
"""A map of a file and the key in it under which an item, or a change of it, is."""


class Posted(NamedTuple):
    """What is at a spot of a posting."""

    text: str
    words: int
    is_must_have: bool
    mark: Mark
    """Where its words were last written."""


class Held(NamedTuple):
    """What the posting of a variant holds."""

    variant: Variant
    items: Mapping[Spot, Posted]
    words: int
    """The number of words of the whole posting, without its headings."""

    first_words: int
    """Until the work, the place, the pay and the travel are said."""

    def of(self, key: str) -> list[Posted]:
        """What is there of one list."""
        return [one for (name, _), one in self.items.items() if name == key]


class Tally:
    """The postings of all variants of a role, counted. `said` is what placeholders stand for in the base."""

    def __init__(self, role: Role, guide: Guide, employer: Employer, kinds: Mapping[str, RequirementKind]) -> None:
        self._role, self._kinds = role, kinds
        self._own = frozenset(employer.benefits or ())
        self._said = {name: fact.value.typed for name, fact in guide.role.facts.items()}
        self._said |= {"role": guide.role.title, "reports-to": guide.job_description.reports_to}
        self._base: dict[Spot, tuple[_Written, ...]] = {spot: (written,) for spot, written in _spots(role.base[_PAGE])}
        self._changes = {
            id(patch): list(_spots(patch.changes[_PAGE]))
            for patches in role.patches.values()
            for patch in patches
            if _PAGE in patch.changes
        }
        self._made: dict[tuple[Spot, tuple[int, ...]], Posted | None] = {}
        self._fixed, self._pay = 0, 0
        for block in posting(guide, guide.role.base_level, employer, kinds):
            if block.is_of_employer or not (block.section in _SECTIONS or block.id in _HEAD_LABELS):
                words = self._words(
                    _english(block.label), _english(block.text), {k: v.typed for k, v in block.values.items()}
                )
                self._fixed += words
                self._pay += words if block.id == "pay" else 0

    def __iter__(self) -> Iterator[Held]:
        """Every variant that a reader can choose, the base first."""
        base = {spot: self._posted(spot, chain) for spot, chain in self._base.items()}
        for variant in self._role.variants():
            found = dict(base)
            for spot, chain in self._touched(self._role.patches_of(variant)).items():
                found[spot] = self._posted(spot, chain)
            yield self._held(variant, {spot: one for spot, one in found.items() if one})

    def _held(self, variant: Variant, items: Mapping[Spot, Posted]) -> Held:
        place = 0 if (HEAD, "place") in items else len(f"{PLACE.text} {BLANKS['place'].text}".split())
        first = sum(one.words for (key, _), one in items.items() if key == HEAD) + place + self._pay
        return Held(variant, items, self._fixed + place + sum(one.words for one in items.values()), first)

    def _touched(self, patches: Iterable[Patch]) -> dict[Spot, tuple[_Written, ...]]:
        """The spots that some overlays write, each with all that is written there, the base's first."""
        found: dict[Spot, tuple[_Written, ...]] = {}
        for patch in patches:
            for spot, written in self._changes.get(id(patch), ()):
                before = found.get(spot) or self._base.get(spot) or ()
                found[spot] = (*before, written)
        return found

    def _posted(self, spot: Spot, chain: tuple[_Written, ...]) -> Posted | None:
        known = (spot, tuple(id(tree) for tree, _ in chain))
        if known not in self._made:
            self._made[known] = self._read(spot, chain)
        return self._made[known]

    def _read(self, spot: Spot, chain: tuple[_Written, ...]) -> Posted | None:
        """What the chain leaves at the spot; None where that is not in the posting."""
        item: dict[str, tuple[Any, Mark]] = {}
        for tree, key in chain:
            value = tree[key]
            if value is None:
                item = {}
            elif isinstance(value, Map):
                item |= {name: (part, value.value_marks[name]) for name, part in value.items()}
            else:
                item = {"posting": (value, tree.value_marks[key])}
        said, mark = item.get("posting") or (None, Mark(""))
        if said is True:
            said, mark = item["text"]
        if not isinstance(said, str) or (spot[0] == "offer" and spot[1] in self._own):
            return None
        label = _HEAD_LABELS.get(spot[1], "") if spot[0] == HEAD else item["label"][0] if spot[0] == "offer" else ""
        kind = self._kinds.get(str(item.get("need", ("",))[0]))
        return Posted(self.filled(said), self._words(label, said), bool(kind and kind.excludes and kind.assessed), mark)

    def filled(self, text: str) -> str:
        """A text with its figures, as they are typed; what else a name stands for is one word."""
        return PLACEHOLDER.sub(lambda name: self._said.get(name[1], name[1]), text) if "{" in text else text

    def _words(self, label: str, text: str, values: Mapping[str, str] = {}) -> int:
        return len(label.split()) + len(self.filled(text.format(**values) if values else text).split())


def _english(words: str | Message) -> str:
    return words if isinstance(words, str) else words.text


def _spots(page: Map) -> Iterator[tuple[Spot, _Written]]:
    """What a page, or a change of it, writes that can be in a posting."""
    for name in (HEAD, *LISTS):
        entries = page.get(name)
        if not isinstance(entries, Map):
            continue
        for key, item in entries.items():
            if not isinstance(item, Map) or not _COUNTS.isdisjoint(item):
                yield (name, key), (entries, key)
