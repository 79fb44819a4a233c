"""The short job posting and the full description of a guide, block by block: what every form of them is made of.

What varies is a block of its own with an id, so that variants share the blocks in which they agree.
"""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from macros.model.employer import Employer
from macros.model.guide import Guide
from macros.model.job_description import PostingHead
from macros.model.kinds import RequirementKind
from macros.model.messages import N_, NP_, Message
from macros.model.quantity import Quantity

LISTS = {"responsibilities": "duties", "requirements": "requirements", "offer": "offer"}
"""The lists of a full description of which a posting shows a part: key to its section in the posting."""

PLACE, PAY, TRAVEL = NP_("of a job", "Location"), N_("Pay"), N_("Travel")

BLANKS = {
    "name": N_("[Employer’s name]"),
    "place": N_("[City and state, or the states for remote work]"),
    "about": N_("[What we sell, to whom, and how many people work here]"),
    "how_to_apply": N_("[How to apply]"),
    "deadline": N_("[Application deadline]"),
    "process": N_("[Interview steps with dates]"),
    "accommodations": N_("[Contact for accommodations]"),
    "equal_opportunity": N_("[Equal opportunity statement]"),
}
"""What is in a posting for what neither the role nor the employer says."""

LABELS = {
    "how_to_apply": N_("How to apply"),
    "deadline": N_("Application deadline"),
    "process": N_("Interviews"),
    "accommodations": N_("Accommodations"),
}
"""Keys of the employer whose blocks have a label."""

_BASE_AND_MORE = N_("Base pay {base}, plus [variable pay at target]")
_BASE = N_("{base}")
_BLANK_AND_MORE = N_("[Base pay range], plus [variable pay at target]")
_BLANK = N_("[Pay range]")


class PostedPay(NamedTuple):
    """What a posting says of pay, and what it is based on."""

    words: Message
    values: Mapping[str, Quantity]
    """The amounts in the words, by the names of their placeholders."""

    modeled: Quantity | None
    """The base range that no source gives: an employer puts its own in its place."""

    @property
    def has_blank_share(self) -> bool:
        """Whether the employer fills in how much variable pay comes on top."""
        return self.words in (_BASE_AND_MORE, _BLANK_AND_MORE)


class Block(NamedTuple):
    """One row, sentence or entry of a posting."""

    section: str
    id: str
    """Its handle in the section: the id of an item, or a key of the employer."""

    text: str | Message
    """A text of the data, or words of the program where the data says nothing."""

    path: tuple[str, ...] = ()
    """Where the text is: keys of a guide, page first, or of data/handbook.yml; empty for words of the program."""

    label: str | Message = ""
    kind: str = ""
    """The id of a requirement's kind."""

    values: Mapping[str, Quantity] = MappingProxyType({})
    """Amounts that the words of the program hold."""

    @property
    def is_of_employer(self) -> bool:
        """Whether data/handbook.yml says it for every posting."""
        return self.path[:1] == ("employer",)


def posted(item: Any) -> str | None:
    """What the posting says of a duty, a requirement or an offer; None for what only the full description says."""
    return item.text if item.posting is True else item.posting or None


def posted_pay(guide: Guide, level: str) -> PostedPay:
    """Pay as a posting says it: a range that a source gives, or a blank where it was modeled or is not known."""
    pay = guide.compensation
    has_more = pay.has_variable_pay or not pay.national
    if not pay.national:
        return PostedPay(_BLANK_AND_MORE if has_more else _BLANK, {}, None)
    base = pay.at(level).base
    if pay.origin(level).method != "sourced" or base.open_ended or base.up_to:
        return PostedPay(_BLANK_AND_MORE if has_more else _BLANK, {}, base)
    return PostedPay(_BASE_AND_MORE if has_more else _BASE, {"base": base}, None)


def posting(guide: Guide, level: str, employer: Employer, kinds: Mapping[str, RequirementKind]) -> tuple[Block, ...]:
    """All blocks in their order; none for a role whose posting nobody has written."""
    head = guide.job_description.posting
    if head is None:
        return ()
    opening = Block("opening", "opening", head.opening, ("job-description", "posting", "opening"))
    facts, items = _facts(head, guide, level, employer), _items(guide, employer, kinds)
    return (opening, *facts, *items, *_of_employer(employer))


def description(guide: Guide, level: str, employer: Employer, kinds: Mapping[str, RequirementKind]) -> Iterator[Block]:
    """The same of the full description: each duty, requirement and offer with its label and its whole text."""
    page = guide.job_description
    for key, paragraph in page.about.items():
        yield Block("about", key, paragraph, ("job-description", "about", key))
    yield from _facts(page.posting, guide, level, employer)
    yield from _items(guide, employer, kinds, is_whole=True)
    yield from _of_employer(employer)


def _facts(head: PostingHead | None, guide: Guide, level: str, employer: Employer) -> Iterator[Block]:
    at = ("job-description", "posting")
    place, travel = (head.place, head.travel) if head else (None, None)
    yield Block("facts", "place", place or BLANKS["place"], (*at, "place") if place else (), PLACE)
    pay = posted_pay(guide, level)
    yield Block("facts", "pay", pay.words, label=PAY, values=pay.values)
    if travel:
        yield Block("facts", "travel", travel, (*at, "travel"), TRAVEL)
    manager = guide.job_description.reports_to
    yield Block("facts", "reports-to", manager, ("job-description", "reports_to"), N_("Reports to"))
    named = ("employer", "name") if employer.name else ()
    yield Block("facts", "employer", employer.name or BLANKS["name"], named, N_("Employer"))


def _items(
    guide: Guide, employer: Employer, kinds: Mapping[str, RequirementKind], *, is_whole: bool = False
) -> Iterator[Block]:
    page, said = guide.job_description, _whole if is_whole else posted
    for key, duty in page.responsibilities.items():
        if text := said(duty):
            at = ("job-description", "responsibilities", key)
            yield Block("duties", key, text, at, duty.label if is_whole else "")
    for kind in kinds:
        for key, requirement in page.requirements.items():
            if requirement.need == kind and (text := said(requirement)):
                at = ("job-description", "requirements", key)
                yield Block("requirements", key, text, at, requirement.label if is_whole else "", kind)
    own = employer.benefits or {}
    for key, offer in page.offer.items():
        if key not in own and (text := said(offer)):
            yield Block("offer", key, text, ("job-description", "offer", key), offer.label)
    for key, benefit in own.items():
        yield Block("offer", key, benefit.text, ("employer", "benefits", key), benefit.label)


def _whole(item: Any) -> str:
    text: str = item.text
    return text


def _of_employer(employer: Employer) -> Iterator[Block]:
    for key in ("how_to_apply", "deadline", "process", "accommodations"):
        given = getattr(employer, key)
        for index, text in enumerate(given if isinstance(given, tuple) else (given,)):
            at = ("employer", key) if given else ()
            yield Block("apply", f"{key}-{index}" if index else key, text or BLANKS[key], at, LABELS[key])
    for section, key in (("employer", "about"), ("equal-opportunity", "equal_opportunity")):
        given = getattr(employer, key)
        yield Block(section, key, given or BLANKS[key], ("employer", key) if given else ())
