"""How the keys of data/ are called in plain words. The one place that says it; tests hold it complete."""

from dataclasses import dataclass
from typing import Any

from macros import shapes
from macros.model.library import TAKE


@dataclass(frozen=True)
class Word:
    """A key: what it holds, what one entry of it is called, and to what an id in it points."""

    words: str
    one: str = ""
    """One entry, where the key holds a list or entries under ids."""

    of: str = ""
    """The collection of `Version.title` that ids in it, or ids that are its keys, come from."""

    alone: bool = False
    """Whether an entry is named by its title alone: `Denver`, not `metro “Denver”`."""

    rating: bool = False
    """Whether a number in it is a point of a scale, of which a percentage would say nothing."""


PAGE_TITLES = {
    "role": "Overview",
    "job-description": "Job description",
    "compensation": "Compensation",
    "interview": "Interview",
    "competencies": "Competencies",
    "kpis": "KPIs",
    "hiring": "Finding people",
    "remote": "Remote work",
    "faq": "FAQ",
    "": "Whole guide",
    "handbook": "Handbook",
    "metros": "Metros",
    "jurisdictions": "Posting rules",
    "industries": "Industries",
    "contexts": "Work contexts",
    "scopes": "Scopes",
    "levels": "Levels",
    "library": "Library",
    "sources": "Sources",
    "inclusive-language": "Inclusive language",
}
"""Page of a role, or file or folder that all roles share, to its title, in the order of a report."""

FILES = {
    "sources": Word("sources", "source"),
    "levels": Word("levels", "level"),
    "metros": Word("metros", "metro", alone=True),
    "jurisdictions": Word("posting rules", "posting rules", alone=True),
    "industries": Word("industries", "industry"),
    "contexts": Word("work contexts", "work context"),
    "scopes": Word("scopes", "scope"),
    "roles": Word("roles", "role"),
}
"""The entries of a shared file, and the files of a shared folder."""

HELD = {
    "variants": Word("variants"),
    "metros": Word("metros"),
    "faq": Word("questions with answers"),
}
"""What is counted of a role or an edition, where it is called otherwise than the key."""

FIELDS = {
    "about": Word("about the role", "paragraph about the role"),
    "abbreviation": Word("abbreviation"),
    "also_called": Word("other titles", "other title"),
    "anchors": Word("rating anchors"),
    "Anchors.1": Word("anchor for a rating of 1"),
    "Anchors.3": Word("anchor for a rating of 3"),
    "Anchors.5": Word("anchor for a rating of 5"),
    "answer": Word("answer"),
    "area": Word("area"),
    "as_of": Word("time that it speaks of"),
    "ask": Word("wording"),
    "at_a_glance": Word("figures in large type", "figure", of="facts"),
    "base": Word("base pay"),
    "LevelFactor.base": Word("factor for base pay"),
    "base_level": Word("base level", of="levels"),
    "benchmarks": Word("official statistics", "official statistic"),
    "better": Word("better direction"),
    "cadence": Word("how often it is measured"),
    "cautions": Word("what the figures cannot tell", "caution"),
    "changes": Word("all that differs from the base"),
    "closed_range": Word("refuses an open-ended range"),
    "compares_with": Word("what to compare with"),
    "competencies": Word("competencies", "competency", of="competencies"),
    "competency": Word("competency", of="competencies"),
    "compliance": Word("compliance notes", "compliance note"),
    "currency": Word("currency"),
    "data_source": Word("source of the data"),
    "data": Word("who is asked about the data", "reviewer"),
    "definition": Word("definition"),
    "effective": Word("in effect from"),
    "employers": Word("which employers it binds"),
    "Faq.employers": Word("questions from employers", "question from employers"),
    "employment": Word("number employed"),
    "figures_of": Word("year of the figures"),
    "evaluation": Word("how to rate and compare", "paragraph on how to rate and compare"),
    "everything": Word("who is asked about everything", "reviewer"),
    "exceptions": Word("exceptions", "exception"),
    "expectations": Word("expectations", "expectation"),
    "expected": Word("expected ratings", "expected rating", of="levels", rating=True),
    "expires": Word("look again on"),
    "factors": Word("factors by level", "level", of="levels"),
    "facts": Word("figures", "figure", of="facts", alone=True),
    "families": Word("families of roles", "family of roles"),
    "family": Word("family", of="families"),
    "figures": Word("source of pay"),
    "follow_ups": Word("follow-ups", "follow-up"),
    TAKE: Word("item of the library"),
    "formula": Word("formula"),
    "gaming": Word("how it can be gamed"),
    "goods": Word("code where goods are sold"),
    "highlights": Word("key highlights", "key highlight"),
    "how": Word("how it was made"),
    "in_interview": Word("in the interview"),
    "instead": Word("what to write instead"),
    "intro": Word("introduction", "paragraph of the introduction"),
    "items": Word("items covered", "item"),
    "job_seekers": Word("questions from job seekers", "question from job seekers"),
    "jurisdictions": Word("posting rules", "posting rules", of="jurisdictions"),
    "kpis": Word("KPIs", "KPI"),
    "label": Word("label"),
    "ladder": Word("levels of the role", "level"),
    "ladder_facts": Word("figures of the ladder", "figure", of="facts"),
    "languages": Word("languages", "language"),
    "laws": Word("laws", "law", alone=True),
    "led_by": Word("led by"),
    "level_model": Word("model of the other levels"),
    "levels": Word("behaviours"),
    "Levels.1": Word("behaviour rated 1", "behaviour rated 1"),
    "Levels.2": Word("behaviour rated 2", "behaviour rated 2"),
    "Levels.3": Word("behaviour rated 3", "behaviour rated 3"),
    "Levels.4": Word("behaviour rated 4", "behaviour rated 4"),
    "Levels.5": Word("behaviour rated 5", "behaviour rated 5"),
    "listen_for": Word("what to listen for", "point to listen for"),
    "maintained_by": Word("maintained by"),
    "masculine": Word("masculine-coded words", "masculine-coded word"),
    "mean": Word("mean"),
    "means": Word("what the figure counts"),
    "median": Word("median"),
    "method": Word("method"),
    "metros": Word("pay by metro", "metro", of="metros", alone=True),
    "minutes": Word("minutes"),
    "modelled_from": Word("model of pay from another role"),
    "movers": Word("what moves pay", "point on what moves pay"),
    "must_contain": Word("what a posting must contain", "what a posting must contain"),
    "national": Word("national reference range"),
    "need": Word("need"),
    "needs_risk": Word("words that need a note on risk", "group of words that need a note on risk"),
    "next_step": Word("readiness for the next level"),
    "no_rule_source": Word("where it was read that there is no rule", of="sources"),
    "note": Word("note"),
    "occupation_code": Word("occupation code"),
    "occupation_codes": Word("occupation codes"),
    "offer": Word("what we offer", "offer"),
    "offering": Word("what companies mainly sell"),
    "onboarding": Word("first months"),
    "origin": Word("what it covers of the sources", "source covered"),
    "origin_wording": Word("wording of the origin"),
    "owners": Word("who is asked to review changes", "reviewer"),
    "p10": Word("10th percentile"),
    "p25": Word("25th percentile"),
    "p75": Word("75th percentile"),
    "planned_roles": Word("guides to follow", "guide to follow"),
    "portfolio": Word("portfolio"),
    "posting_tips": Word("posting tips", "posting tip"),
    "practices": Word("practices", "practice"),
    "probe": Word("what to check before it counts"),
    "promises": Word("what the guide promises", "promise"),
    "published": Word("published"),
    "publisher": Word("publisher"),
    "purpose": Word("purpose"),
    "query": Word("search string"),
    "question": Word("wording"),
    "questions": Word("questions", "question"),
    "read_at": Word("read at"),
    "reason": Word("reason"),
    "red_flags": Word("warning signs", "warning sign"),
    "related": Word("related roles", "related role", of="roles"),
    "PayModel.base": Word("factor for base pay"),
    "PayModel.role": Word("role that it starts from", of="roles"),
    "PayModel.total": Word("factor for total pay"),
    "reports_to": Word("reports to"),
    "requirements": Word("requirements", "requirement"),
    "responsibilities": Word("responsibilities", "responsibility", of="responsibilities"),
    "risk": Word("note on risk"),
    "Remote.interview": Word("interviews at a distance"),
    "Remote.role": Word("the work itself"),
    "scope": Word("what the person is trusted with"),
    "searches": Word("search strings", "search string"),
    "section": Word("section that keeps it"),
    "services": Word("code where services are sold"),
    "source": Word("source", of="sources"),
    "sources": Word("sources", "source", of="sources"),
    "sourcing": Word("places to find people", "place to find people"),
    "stage": Word("stage", of="stages"),
    "stages": Word("stages", "stage"),
    "state": Word("state"),
    "summary": Word("summary"),
    "target": Word("target"),
    "target_fact": Word("figure that is the target", of="facts"),
    "terms": Word("words to avoid", "group of words to avoid"),
    "text": Word("text"),
    "time_zones": Word("time zones"),
    "title": Word("title"),
    "tools": Word("tools"),
    "total": Word("total pay"),
    "LevelFactor.total": Word("factor for total pay"),
    "travel": Word("travel"),
    "type": Word("kind of question"),
    "unit": Word("unit"),
    "url": Word("address"),
    "value": Word("value"),
    "verified_on": Word("checked on"),
    "wages": Word("wages"),
    "where": Word("where to use it"),
    "why": Word("why"),
    "why_it_matters": Word("why the role matters", "paragraph on why the role matters"),
    "words": Word("words", "word"),
    "works_with": Word("works with", "team to work with"),
}
"""Key, or `Model.key` where a model means something else by it."""


def word(annotation: Any, key: str) -> Word:
    """What a key of the models is called; for a key that they do not know, the key itself with spaces."""
    owner = shapes.model(annotation)
    special = FIELDS.get(f"{owner.__name__.removesuffix('Change')}.{key}") if owner else None
    return special or FIELDS.get(key) or Word(key.replace("_", " ").replace("-", " "))
