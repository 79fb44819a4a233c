"""How the posting builder's texts are said: the sections of each form, figures, and blanks for pay."""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from markupsafe import Markup, escape

from macros.model.guide import Guide
from macros.model.messages import N_, NP_, Message
from macros.text import placeholders
from macros.text.language import Language
from macros.views.renderer import Renderer, Voice
from macros.views.work import ADJUSTMENTS, LABELS, said_of

_BASE_PAY, _TOTAL_PAY = N_("[Base pay range]"), N_("[Total pay at target]")
_LEVEL, _WORKS_WITH = NP_("career", "Level"), N_("Works with")

_HANDBOOK_LINK = re.compile(r'<a href="">(.*?)</a>', re.DOTALL)


class Section(NamedTuple):
    """A section of a form."""

    id: str
    heading: Message | None
    shape: str
    """`text`, `rows` or `list`."""


_END = (
    Section("offer", N_("What we offer"), "list"),
    Section("apply", N_("How to apply"), "rows"),
    Section("employer", N_("About us"), "text"),
    Section("equal-opportunity", N_("Equal opportunity"), "text"),
)

FORMS = {
    "posting": (
        Section("opening", None, "text"),
        Section("facts", None, "rows"),
        Section("duties", N_("What you will do"), "list"),
        Section("requirements", N_("What you bring"), "list"),
        *_END,
    ),
    "description": (
        Section("about", N_("About the role"), "text"),
        Section("facts", N_("The job in short"), "rows"),
        Section("physical", N_("Physical demands"), "list"),
        Section("duties", N_("Responsibilities"), "list"),
        Section("requirements", N_("Requirements"), "list"),
        *_END,
    ),
}
"""The sections of the short posting and of the full description, in their order."""


class Row(NamedTuple):
    """What a full description says beside its texts, as HTML."""

    section: str
    id: str
    label: str
    words: Markup


class BuilderWords:
    """Says what the postings of a role hold."""

    def __init__(self, renderer: Renderer, role: str) -> None:
        self._renderer, self._language = renderer, renderer.language
        self._levels = renderer.catalog.levels_of(role)
        self._pay: dict[tuple[int, str], dict[str, placeholders.Value]] = {}
        """Identity of a page on pay, which the caller keeps, and level to what placeholders of pay stand for."""

    def voices(self, guide: Guide, level: str) -> tuple[Voice, Voice]:
        """The voice of the short posting, and that of the full description.

        In the description pay without a place is a blank: the handbook would say national pay, and readers choose one.
        """
        known = (id(guide.compensation), level)
        if known not in self._pay:
            self._pay[known] = placeholders.pay_values(guide.compensation, level, guide.role.base_level)
        values, pay = placeholders.role_values(guide, level), self._pay[known]
        base, total = map(self._language.say, (_BASE_PAY, _TOTAL_PAY))
        anywhere = [name for name in pay if not placeholders.location_of(name, guide.compensation.locations)]
        blanks = {name: base if name.startswith("base-pay") else total for name in anywhere}
        return self._voice(values | pay), self._voice(values | pay | blanks)

    def _voice(self, values: Mapping[str, placeholders.Value]) -> Voice:
        return posted_voice(_Said(values, self._language))

    def in_short(self, guide: Guide, level: str, voice: Voice) -> Iterator[Row]:
        """What else the description says of the work: names of the level, teams, hours and term, physical tasks."""
        page, say = guide.job_description, self._language.say
        if known := self._levels[level].known_as:
            yield Row("facts", "level", say(_LEVEL), self._renderer.macro("_known_as.html", "names", known))
        yield Row("facts", "works-with", say(_WORKS_WITH), self._renderer.joined(page.works_with.values()))
        for key, words in said_of(page.work, voice, self._language).items():
            yield Row("facts", key.replace("_", "-"), say(LABELS[key]), words)
        for key, task in page.work.physical.items() if page.work else ():
            yield Row("physical", key, task.label, voice(task.text))
        if page.work and page.work.physical:
            own = page.work.adjustments
            yield Row("physical", "adjustments", "", voice(own) if own else escape(say(ADJUSTMENTS)))


class _Said(dict[str, str]):
    """What placeholders stand for, in words once they are asked for: most texts use few of many."""

    def __init__(self, values: Mapping[str, placeholders.Value], language: Language) -> None:
        super().__init__()
        self._values, self._language = values, language

    def __missing__(self, name: str) -> str:
        value = self._values[name]
        self[name] = value if isinstance(value, str) else self._language.quantity(value)
        return self[name]


def posted_voice(said: Mapping[str, str]) -> Voice:
    """A voice whose links inside the handbook lead nowhere, for `without_ways_in` to take away."""
    return Voice(said, lambda _: "")


def without_ways_in(html: Markup) -> Markup:
    """HTML without its links inside the handbook, which a posting leaves; their words stay."""
    return Markup(_HANDBOOK_LINK.sub(r"\1", html))
