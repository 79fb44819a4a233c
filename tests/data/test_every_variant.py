"""Every variant of every role: composed, complete, and rendered with all its items."""

from collections.abc import Callable, Iterator
from fractions import Fraction
from typing import Any

import pytest
from markupsafe import escape
from pydantic import BaseModel

from macros.catalog.catalog import Catalog
from macros.catalog.places_of_questions import not_asked
from macros.catalog.roles import Role
from macros.catalog.variants import BASE, Variant
from macros.model.guide import Guide
from macros.model.quantity import Quantity
from macros.text.language import Language
from macros.text.placeholders import names_in
from macros.trees.loading import Map
from macros.views import blocks
from macros.views.renderer import Renderer
from tests.conftest import own_catalog

LISTS = (
    ("role", "facts"),
    ("job-description", "responsibilities"),
    ("job-description", "requirements"),
    ("job-description", "offer"),
    ("job-description", "compliance"),
    ("interview", "stages"),
    ("interview", "questions"),
    ("competencies", "competencies"),
    ("kpis", "kpis"),
)
"""The lists that an overlay can add to and take from, by page and key."""

MAY_BE_EMPTY = {"compliance", "related", "benchmarks", "parts", "grades", "premiums", "occupation_codes"}
"""Lists that some variant or role can do without."""


def named(role: str, variant: Variant) -> str:
    """A handle of a test, such as `national-account-manager-healthcare-remote`."""
    chosen = [variant.on(axis) for axis in ("industry", "context", "scope", "level")]
    return "-".join([role, *(name for name in chosen if name)] + ["base"] * (variant == BASE))


def listed(guide: Guide, page: str, key: str) -> dict[str, Any]:
    """One list of a guide."""
    found: dict[str, Any] = getattr(getattr(guide, page.replace("-", "_")), key)
    return found


def last_word(role: Role, variant: Variant, page: str, key: str) -> dict[str, Any]:
    """For each id of a list that the overlays of a variant name: what the last of them says, None where it removes."""
    said: dict[str, Any] = {}
    for patch in role.patches_of(variant):
        part = patch.changes.get(page)
        said |= part.get(key, {}) if isinstance(part, Map) else {}
    return said


def empty_lists(node: Any, path: str = "") -> Iterator[str]:
    """Where a list, a map or a text of a model holds nothing."""
    if isinstance(node, BaseModel):
        for name in type(node).model_fields:
            yield from empty_lists(getattr(node, name), f"{path}.{name}" if path else name)
    elif isinstance(node, dict | tuple | str):
        if not node:
            yield path
        entries = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, tuple) else ()
        for key, value in entries:
            yield from empty_lists(value, f"{path}.{key}")


def unresolved(guide: Guide) -> Iterator[str]:
    """References of a guide that name nothing."""
    known = guide.competencies.competencies
    for name, question in guide.interview.questions.items():
        if question.competency not in known:
            yield f"{name}: {question.competency}"
        if question.stage not in guide.interview.stages:
            yield f"{name}: {question.stage}"
    for name, duty in guide.job_description.responsibilities.items():
        yield from (f"{name}: {competency}" for competency in duty.competencies if competency not in known)
    for name, kpi in guide.kpis.kpis.items():
        duties = guide.job_description.responsibilities
        yield from (f"{name}: {duty}" for duty in kpi.responsibilities if duty not in duties)


@pytest.fixture(scope="module")
def renderer(catalog: Catalog) -> Renderer:
    """Renders blocks in English."""
    return Renderer(catalog, Language())


def composes_with_nothing_missing(renderer: Renderer, name: str, variant: Variant) -> None:
    """The merged data is valid, and every list and text in it holds something."""
    guide, _, problems = renderer.role(name).compose(variant)

    assert [] == problems
    assert set() == {path for path in empty_lists(guide) if path.split(".")[-1] not in MAY_BE_EMPTY}


def has_what_its_overlays_add_and_lacks_what_they_remove(renderer: Renderer, name: str, variant: Variant) -> None:
    """Of each id that an overlay names, the last overlay decides; ids that none names are those of the base."""
    role = renderer.role(name)
    base, guide = role.guide(), role.guide(variant)
    for page, key in LISTS:
        said = last_word(role, variant, page, key)
        added = {item for item, change in said.items() if change is not None}
        removed = {item for item, change in said.items() if change is None}
        if key == "questions":
            replaced = not_asked({**listed(base, page, key), **{k: change for k, change in said.items() if change}})
            added, removed = added - replaced, removed | replaced

        assert added | (listed(base, page, key).keys() - removed) == set(listed(guide, page, key)), (page, key)


def has_the_figures_of_its_last_overlay(renderer: Renderer, name: str, variant: Variant) -> None:
    """A fact that a choice changes has the value that is typed there, or that share of it; the rest is the base's."""
    role = renderer.role(name)
    expected = {fact: model.value for fact, model in role.guide().role.facts.items()}
    for patch in role.patches_of(variant):
        for fact, change in (patch.changes.get("role") or {}).get("facts", {}).items():
            if change and "value" in change:
                expected[fact] = Quantity.parse(str(change["value"]))
            if change and "times" in change:
                expected[fact] = expected[fact].part(Fraction(str(change["times"])))

    assert expected == {fact: model.value for fact, model in role.guide(variant).role.facts.items()}


def resolves_its_references(renderer: Renderer, name: str, variant: Variant) -> None:
    """Must-haves are evidence of competencies that the variant has; questions and measures name what it has."""
    guide = renderer.role(name).guide(variant)
    known = guide.competencies.competencies.keys()
    needed = {k: r.competencies for k, r in guide.job_description.requirements.items() if r.need == "must-have"}

    assert {} == {key: names for key, names in needed.items() if not names or not known >= set(names)}
    assert [] == list(unresolved(guide))
    assert set() == known - {question.competency for question in guide.interview.questions.values()}


def shows_every_item_in_its_advert_and_fills_every_figure(renderer: Renderer, name: str, variant: Variant) -> None:
    """Each label of the description stands on the page, escaped; what is left out is struck; no placeholder is left."""
    say, choices = blocks(), dict(variant.choices)
    description = renderer.role(name).guide(variant).job_description
    base = renderer.role(name).guide().job_description
    html = {
        "responsibilities": say["responsibility_list"](renderer, name, **choices),
        "requirements": say["requirements_by_kind"](renderer, name, **choices),
        "offer": say["offer_list"](renderer, name, **choices),
        "compliance": say["compliance_notes"](renderer, name, **choices),
        "about": say["about_the_role"](renderer, name, **choices),
    }
    for key in ("responsibilities", "requirements", "offer", "compliance"):
        items, before = getattr(description, key), getattr(base, key)
        assert [] == [item for item, model in items.items() if str(escape(model.label)) not in html[key]]
        assert [] == [item for item in items if f' id="{item}"' not in html[key]]
        assert len(before.keys() - items.keys()) == html[key].count("hb-removed")
        assert len(items.keys() - before.keys()) == html[key].count("hb-added")
    assert str(escape(description.reports_to)) in html["about"]
    assert [] == [(key, left) for key, block in html.items() for left in names_in(block)]


def shows_the_questions_and_measures_that_differ(renderer: Renderer, name: str, variant: Variant) -> None:
    """Each question and measure that a variant adds has its own address, and no placeholder is left."""
    say, choices = blocks(), dict(variant.choices)
    guide, base = renderer.role(name).guide(variant), renderer.role(name).guide()
    questions = say["variant_questions"](renderer, name, **choices)
    measures = say["variant_kpis"](renderer, name, **choices)

    for html, items, before in (
        (questions, guide.interview.questions, base.interview.questions),
        (measures, guide.kpis.kpis, base.kpis.kpis),
    ):
        assert [] == [item for item in items.keys() - before.keys() if f' id="{item}"' not in html]
        assert [] == names_in(html)
    assert [] == [
        key for key in guide.kpis.kpis.keys() - base.kpis.kpis.keys()
        if str(escape(guide.kpis.kpis[key].title)) not in measures
    ]  # fmt: skip


RENDERED = (shows_every_item_in_its_advert_and_fills_every_figure, shows_the_questions_and_measures_that_differ)
"""What is asked of blocks. A page shows a choice on one axis, and a block reads what is composed, so that what two
choices do to each other is seen in pairs; what three or four make together is asked of what is composed alone."""

PROMISES: tuple[Callable[[Renderer, str, Variant], None], ...] = (
    composes_with_nothing_missing,
    has_what_its_overlays_add_and_lacks_what_they_remove,
    has_the_figures_of_its_last_overlay,
    resolves_its_references,
    *RENDERED,
)
"""What each variant keeps; an AssertionError says how it does not."""


@pytest.mark.parametrize("name", list(own_catalog().roles))
def test_every_variant(renderer: Renderer, name: str) -> None:
    """Each of a role's variants, all faults at once: one overlay is part of many variants."""
    broken: dict[str, str] = {}
    for variant in renderer.role(name).variants():
        for promise in PROMISES:
            if promise in RENDERED and len(variant.choices) > 2:
                continue
            try:
                promise(renderer, name, variant)
            except AssertionError as error:
                broken[f"{named(name, variant)} {promise.__name__}"] = str(error)

    assert {} == broken
