"""Blocks of the job posting: its parts, ready to copy, with what only the employer knows marked as blanks."""

from collections.abc import Sequence
from typing import NamedTuple

from markupsafe import Markup, escape

from macros.catalog.posting import Block, posted_pay, posting
from macros.catalog.variants import Variant
from macros.model.messages import NP_, Message
from macros.text import blanks
from macros.views.renderer import Renderer, Voice, block

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

    def lines(self, section: str, kind: str = "") -> list[Line]:
        """The blocks of a section; of requirements those of a kind."""
        found = [one for one in self.blocks if one.section == section and one.kind == kind]
        return [Line(one.id, self._plain(one.label), self.marked(one), self._edit(one)) for one in found]

    def marked(self, one: Block) -> Markup:
        """The words of a block, its blanks marked."""
        return blanks.marked(self.words(one), self.renderer.language.say(_HINT))

    def words(self, one: Block) -> Markup:
        """The words of a block."""
        language = self.renderer.language
        if isinstance(one.text, Message):
            return escape(language.say(one.text, **{name: language.paid(value) for name, value in one.values.items()}))
        return self.voice(one.text)

    def _plain(self, label: str | Message) -> str:
        return label if isinstance(label, str) else self.renderer.language.say(label)

    def _edit(self, one: Block) -> str:
        if one.path[:1] == ("employer",):
            return self.renderer.edit_file("handbook.yml", *one.path)
        return self.renderer.editing(self.role, *one.path, variant=self.variant)() if one.path else ""


@block
def before_you_post(renderer: Renderer, role: str, **choices: str) -> Markup:
    """The blanks to fill in, the range to put in place of one that was modelled, and the way to the rules by place."""
    found = _Posting.of(renderer, role, choices)
    guide, _ = renderer.guide(role, found.variant)
    pay = posted_pay(guide, found.variant.on("level") or guide.role.base_level)
    return renderer.render(
        "before_you_post.html",
        role=role,
        is_written=bool(found.blocks),
        blanks=blanks.blanks_in(found.words(one) for one in found.blocks),
        pay=pay,
    )


@block
def posting_opening(renderer: Renderer, role: str, **choices: str) -> Markup:
    """The title, the work and for whom, and the facts that come first."""
    found = _Posting.of(renderer, role, choices)
    title = found.voice.values["role"]
    return renderer.render(
        "posting_opening.html", title=title, opening=found.lines("opening"), facts=found.lines("facts")
    )


@block
def posting_duties(renderer: Renderer, role: str, **choices: str) -> Markup:
    """What the person will do."""
    return renderer.render("posting_list.html", lines=_Posting.of(renderer, role, choices).lines("duties"))


@block
def posting_requirements(renderer: Renderer, role: str, **choices: str) -> Markup:
    """What the person brings, a list for each kind of requirement that the posting has."""
    found = _Posting.of(renderer, role, choices)
    kinds = [(kind, found.lines("requirements", key)) for key, kind in renderer.catalog.requirement_kinds.items()]
    return renderer.render("posting_requirements.html", kinds=[pair for pair in kinds if pair[1]])


@block
def posting_offer(renderer: Renderer, role: str, **choices: str) -> Markup:
    """The benefits by name."""
    return renderer.render("posting_list.html", lines=_Posting.of(renderer, role, choices).lines("offer"))


@block
def posting_of_employer(renderer: Renderer, role: str, section: str, **choices: str) -> Markup:
    """What the employer says in every posting: `apply`, `employer` or `equal-opportunity`."""
    return renderer.render("posting_rows.html", lines=_Posting.of(renderer, role, choices).lines(section))
