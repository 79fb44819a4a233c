"""The job in short: how the work is arranged, for the base and for variants with what differs marked."""

import datetime
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup, escape

from macros.catalog.differences import Status
from macros.catalog.variants import Variant
from macros.model.messages import N_, NP_
from macros.model.quantity import Quantity, QuantityError
from macros.model.work import Work
from macros.text.language import Language
from macros.views.renderer import Renderer, Voice, block
from macros.views.variant_differences import VariantDifferences, compared

EMPLOYMENT = {
    "full-time": NP_("kind of employment", "Full-time"),
    "part-time": NP_("kind of employment", "Part-time"),
    "permanent": NP_("kind of employment", "Permanent"),
    "fixed-term": NP_("kind of employment", "Fixed-term"),
    "temporary": NP_("kind of employment", "Temporary"),
    "seasonal": NP_("kind of employment", "Seasonal"),
    "casual": NP_("kind of employment", "Casual"),
    "contract": NP_("kind of employment", "Contract"),
    "freelance": NP_("kind of employment", "Freelance"),
    "apprenticeship": NP_("kind of employment", "Apprenticeship"),
    "internship": NP_("kind of employment", "Internship"),
}

LABELS = {
    "employment": N_("Employment"),
    "hours": NP_("of work", "Hours"),
    "shifts": N_("Shifts"),
    "term": NP_("how long a job lasts", "Term"),
    "season": N_("Season"),
    "start": NP_("of a job", "Start"),
    "probation": N_("Probation"),
    "notice": NP_("before a job ends", "Notice"),
    "union": N_("Union"),
    "works_council": N_("Works council"),
    "overtime": N_("Overtime"),
    "clearance": N_("Clearance"),
    "driving": N_("Driving"),
}
"""Key of the data to what a row of the posting is called, in the order of the rows."""

_EXEMPT = N_("Exempt: no overtime pay ({law})")
_NOT_EXEMPT = N_("Not exempt: overtime is paid ({law})")


ADJUSTMENTS = N_(
    "If a disability or a health condition makes any of this hard, tell us. We adjust how the work is done wherever "
    "that is reasonable, and we do not ask about your health before an offer."
)
"""What is below the physical tasks where the data says nothing else."""


@dataclass(frozen=True)
class Row:
    """One line of the job in short, or one physical task, beside the base."""

    key: str
    label: str
    words: Markup
    """Those of the base where it is removed."""
    status: Status
    source: str = ""
    """Id of the source that it names, beside that of the figures."""


@block
def job_in_short(renderer: Renderer, role: str, **choices: str) -> Markup:
    """Employment, hours, term and rules, then what the body has to do; nothing where the role says nothing of it."""
    found = compared(renderer, role, Variant(**choices))
    return renderer.render("job_in_short.html", **found.context(), **context_of(found))


def context_of(found: VariantDifferences) -> dict[str, Any]:
    """What the template of the job in short shows of a variant."""
    return {
        "work": found.guide.job_description.work,
        "rows": list(_rows(found)),
        "physical": list(_physical(found)),
        "adjustments": found.renderer.language.say(ADJUSTMENTS),
    }


def _rows(found: VariantDifferences) -> Iterator[Row]:
    work, before = found.guide.job_description.work, found.base.job_description.work
    language = found.renderer.language
    said, said_before = said_of(work, found.voice, language), said_of(before, found.base_voice, language)
    for key, label in LABELS.items():
        now, was = said.get(key), said_before.get(key)
        if words := now or was:
            source = getattr(getattr(work, key, None), "source", None) or ""
            yield Row(key, language.say(label), words, _status(was, now), source)


def said_of(work: Work | None, voice: Voice, language: Language) -> dict[str, Markup]:
    """What the rows say, by the keys of LABELS; no entry where the data says nothing."""
    said = {key: _words(work, key, voice, language) for key in LABELS} if work else {}
    return {key: words for key, words in said.items() if words}


def _physical(found: VariantDifferences) -> Iterator[Row]:
    work, before = found.guide.job_description.work, found.base.job_description.work
    now, was = work.physical if work else {}, before.physical if before else {}
    for key in dict.fromkeys((*now, *was)):
        old, new = was.get(key), now.get(key)
        if new:
            yield Row(key, new.label, found.voice(new.text), _status(old, new))
        elif old:
            yield Row(key, old.label, found.base_voice(old.text), "removed")


def _status(old: object, new: object) -> Status:
    if not new:
        return "removed"
    if not old:
        return "added"
    return "same" if old == new else "changed"


def _words(work: Work | None, key: str, voice: Voice, language: Language) -> Markup:
    """What a row says; nothing where the data does not."""
    value = getattr(work, key, None)
    if value is None:
        return Markup()
    said: dict[str, Callable[[], str]] = {
        "employment": lambda: " / ".join(language.say(EMPLOYMENT[kind]) for kind in value),
        "hours": lambda: language.quantity(value),
        "probation": lambda: language.quantity(value),
        "union": lambda: " · ".join(filter(None, (value.name, value.agreement))),
        "works_council": lambda: " · ".join(filter(None, (value.name, value.agreement))),
        "overtime": lambda: language.say(_EXEMPT if value.exempt else _NOT_EXEMPT, law=value.law),
    }
    return escape(said[key]()) if key in said else _said(value, voice, language)


def _said(text: str, voice: Voice, language: Language) -> Markup:
    """A text; one that is a day or a length of time as the language writes it."""
    try:
        return escape(language.date(datetime.date.fromisoformat(text)))
    except ValueError:
        pass
    try:
        return escape(language.quantity(Quantity.parse(text)))
    except QuantityError:
        return voice(text)
