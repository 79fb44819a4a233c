"""Blocks of the job posting: its parts, ready to copy, with what only the employer knows marked as blanks."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from markupsafe import Markup, escape

from macros.catalog.posting import Block, posted_pay, posting
from macros.catalog.variants import BASE, Variant
from macros.model.messages import N_, NP_, Message
from macros.text import blanks
from macros.text.language import Language
from macros.text.placeholders import names_in
from macros.views.pages import described, sources_of
from macros.views.renderer import Renderer, Voice, block

_SECTIONS = ("opening", "facts", "duties", "offer", "apply", "employer", "equal-opportunity")
_END = ("offer", "apply", "employer", "equal-opportunity")
APPLY_ANYWAY = N_("Missing some of these? Please apply anyway.")
"""What is below the requirements without which people are invited too."""

_HINT = NP_("before a blank in brackets, for screen readers", "To fill in:")


class Line(NamedTuple):
    """A block as the templates show it."""

    id: str
    label: str
    words: Markup
    edit: str
    """The address to edit its text; empty where no data says it."""


class _Posting(NamedTuple):
    """The posting of a variant, and what its blocks are said with."""

    renderer: Renderer
    role: str
    variant: Variant
    blocks: Sequence[Block]
    voice: Voice

    @classmethod
    def of(cls, renderer: Renderer, role: str, choices: dict[str, str]) -> "_Posting":
        variant = Variant(**choices)
        guide, voice = renderer.guide(role, variant)
        catalog = renderer.catalog
        level = variant.on("level") or guide.role.base_level
        blocks = posting(guide, level, catalog.settings.employer, catalog.requirement_kinds)
        return cls(renderer, role, variant, blocks, voice)

    def parts(self, target: str) -> dict[str, Any]:
        """All sections, as the templates of each show them; `target` is the id of the element that is copied."""
        kinds = self.renderer.catalog.requirement_kinds
        found = [(kind, self.lines("requirements", key)) for key, kind in kinds.items()]
        return {
            "target": target,
            "title": self.renderer.language.posted_title(self.voice.values["role"]),
            "anyway": self.renderer.language.say(APPLY_ANYWAY),
            "kinds": [pair for pair in found if pair[1]],
            "section": {one: self.lines(one) for one in _SECTIONS},
        }

    def lines(self, section: str, kind: str = "") -> list[Line]:
        """The blocks of a section; of requirements those of a kind."""
        found = [one for one in self.blocks if one.section == section and one.kind == kind]
        return [Line(one.id, label_of(one, self.renderer.language), self.marked(one), self._edit(one)) for one in found]

    def marked(self, one: Block) -> Markup:
        """The words of a block, its blanks marked."""
        return blanks.marked(self.words(one), self.renderer.language.say(_HINT))

    def words(self, one: Block) -> Markup:
        """The words of a block."""
        return words_of(one, self.voice, self.renderer.language)

    def _edit(self, one: Block) -> str:
        if self.variant != BASE:  # folded, on pages that show where each item is already
            return ""
        if one.is_of_employer:
            return self.renderer.edit_file("handbook.yml", *one.path)
        return self.renderer.editing(self.role, *one.path, variant=self.variant)() if one.path else ""


def words_of(one: Block, voice: Voice, language: Language) -> Markup:
    """What a block says."""
    if isinstance(one.text, Message):
        return escape(language.say(one.text, **{name: language.paid(value) for name, value in one.values.items()}))
    return voice(one.text)


def label_of(one: Block, language: Language) -> str:
    """What a block is called; empty for one without a label."""
    return one.label if isinstance(one.label, str) else language.say(one.label)


def builder_file(role: str) -> str:
    """The address below the language of what the posting builder knows of a role."""
    return f"roles/{role}/posting/builder.json"


@block
def before_you_post(renderer: Renderer, role: str) -> Markup:
    """The blanks to fill in, the range to put in place of one that was modeled, and the way to the rules by place."""
    found = _Posting.of(renderer, role, {})
    guide, _ = renderer.guide(role)
    pay = posted_pay(guide, guide.role.base_level)
    return renderer.render(
        "before_you_post.html",
        role=role,
        is_written=bool(found.blocks),
        blanks=blanks.blanks_in(found.words(one) for one in found.blocks),
        pay=pay,
        share=guide.compensation.share(guide.role.base_level) if pay.has_blank_share else None,
    )


@block
def posting_opening(renderer: Renderer, role: str) -> Markup:
    """The title, the work and for whom, and the facts that come first."""
    return renderer.render("posting_opening.html", **_Posting.of(renderer, role, {}).parts("posting"), shares_end=False)


@block
def posting_requirements(renderer: Renderer, role: str) -> Markup:
    """What the person brings, a list for each kind of requirement that the posting has."""
    return renderer.render("posting_requirements.html", **_Posting.of(renderer, role, {}).parts("posting"))


@block
def posting_list(renderer: Renderer, role: str, section: str) -> Markup:
    """What the person will do, `duties`, or the benefits by name, `offer`."""
    return renderer.render("posting_list.html", lines=_Posting.of(renderer, role, {}).lines(section))


@block
def posting_of_employer(renderer: Renderer, role: str, section: str) -> Markup:
    """What the employer says in every posting: `apply`, `employer` or `equal-opportunity`."""
    return renderer.render("posting_rows.html", lines=_Posting.of(renderer, role, {}).lines(section))


@block
def posting_of_choice(renderer: Renderer, role: str, **choices: str) -> Markup:
    """The whole posting of a variant, folded, to copy."""
    return renderer.render("posting_of_choice.html", **_whole(renderer, role, choices))


@block
def postings_by(renderer: Renderer, role: str, axis: str) -> Markup:
    """The posting of each choice on an axis, folded, one below the other; an end that is the base's is not repeated."""
    base = renderer.guide(role)[0].role.base_level
    chosen = [choice for choice in renderer.role(role).ids[axis] if choice != base]
    end = _end(_Posting.of(renderer, role, {}).parts("posting"))
    postings = [_whole(renderer, role, {axis: one}) for one in chosen]
    shown = [
        {**one, "shares_end": bool(end) and end == _end(one), "axis": axis, "choice": name}
        for name, one in zip(chosen, postings, strict=True)
    ]
    return renderer.render("postings_by.html", postings=shown)


@block
def posting_sources(renderer: Renderer, role: str) -> Markup:
    """Where the figures of the base posting come from, its pay among them."""
    found = _Posting.of(renderer, role, {})
    used = {name for one in found.blocks if isinstance(one.text, str) for name in names_in(one.text)}
    if any(one.values for one in found.blocks):
        used.add("base-pay")
    origins = vars(sources_of(renderer, role, found.variant, used))
    return renderer.render("figure_sources.html", **origins, role=role, told=described(renderer, role))


def _end(parts: dict[str, Any]) -> list[tuple[str, Markup]]:
    """What a posting says after what the person brings."""
    return [(line.label, line.words) for name in _END for line in parts["section"][name]]


def _whole(renderer: Renderer, role: str, choices: dict[str, str]) -> dict[str, Any]:
    """What the template of a whole posting shows; without sections where the role has none."""
    found = _Posting.of(renderer, role, choices)
    (axis, chosen), *_ = found.variant.choices
    named = renderer.catalog.options(axis, role)[chosen].title
    return {**found.parts(f"posting-{chosen}"), "named": named, "is_written": bool(found.blocks), "shares_end": False}
