"""The blocks of pages, for the small handbook's role."""

import datetime
import gettext
import json
import re
import shutil
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest

from macros.catalog.catalog import Catalog
from macros.catalog.memo import Memo
from macros.catalog.pay_rows import FIELDS
from macros.catalog.reading import read
from macros.changes.releases import Release, State, releases
from macros.places.version import read_version
from macros.text.language import Language
from macros.versions.repository_links import RepositoryLinks
from macros.views import blocks
from macros.views.renderer import Renderer
from macros.views.salaries import DRAWN
from macros.views.sections import Sections
from tests.conftest import ROLE, SMALL, Project
from tests.languages import language
from tests.law import with_more_law
from tests.pay import DISTANCES, MODELED, OWN_FIGURES, REPORTED, benchmark, graded
from tests.site.document import HEADINGS, Document, Element

KEEPER = "lighthouse-keeper"
HERE = f"roles/{KEEPER}/here/"
"""The page that links start from, so that other pages of the guide are at `../`."""

FERRIES, FISHING = {"industry": "ferries"}, {"industry": "fishing"}
ISLAND, MAINLAND = {"context": "island"}, {"context": "mainland"}
SENIOR = {"level": "senior"}
CHOICES = (("industry", "ferries"), ("industry", "fishing"), ("context", "island"), ("context", "mainland"))

Call = tuple[tuple[str, ...], dict[str, str]]

CALLS: dict[str, list[Call]] = {
    "page_head": [(("Roles", "All of them."), {}), (("{industry}", "Its lead.", KEEPER), FERRIES)],
    "role_cards": [((), {})],
    "salary_explorer": [((), {})],
    "salary_downloads": [((), {})],
    "role_links": [(("interview",), {})],
    "question_bank": [((), {})],
    "role_choice": [((), {})],
    "way_in": [(("interview",), {})],
    "family_cards": [(("coast",), {})],
    "other_kits": [((KEEPER,), {})],
    "figure_sources": [((KEEPER, "job-description"), {}), ((KEEPER, "variant"), FERRIES)],
    "edition_list": [((), {})],
    "edition_changes": [(("2026.1",), {}), (("2026.2",), {})],
    "edition_downloads": [((), {})],
    "review_day": [((), {})],
    "review_intervals": [((), {})],
    "translation_coverage": [((), {})],
    "country_notice": [((), {})],
    "facts_due": [(("overdue",), {}), (("soon",), {})],
    "facts_due_later": [((), {})],
    "glossary_list": [((), {})],
    "search_button": [((), {})],
    "advert_task": [((), {})],
    "pay_task": [((), {})],
    "competencies_task": [((), {})],
    "key_choice": [((), {})],
    "copy_button": [(("advert",), {}), (("script", "Copy the script"), {})],
    "search_builder": [((), {})],
    "ready_searches": [((), {})],
    "builder_link": [((KEEPER,), {})],
    **{name: [((), {})] for name in ("law_table", "ai_rules", "member_states", "federal_hints")},
    "posting_law": [((KEEPER,), {})],
    **{name: [((), {}), ((KEEPER,), {})] for name in ("remote_reach", "pay_history_places")},
    "page_sources": [(("keepers-survey", "coast-law"), {})],
    "print_button": [((), {})],
    "choice_head": [(("industry", "ferries", "{industry}: all roles"), {})],
    "choice_cards": [(("industry",), {}), (("context",), {})],
    **{
        name: [((axis, chosen), {}) for axis, chosen in CHOICES]
        for name in ("choice_roles", "choice_notes", "choice_questions", "choice_kpis")
    },
    "choice_sources": [(CHOICES[0], {})],
    "choices": [((KEEPER, "industry"), {}), ((KEEPER, "context"), {})],
    **{
        name: [((KEEPER, path), {}) for path in paths]
        for name, paths in {
            "cautions": ["compensation.cautions"],
            "faq_list": ["faq.employers", "faq.job_seekers"],
            "faq_questions": ["faq.employers", "faq.job_seekers"],
            "paragraphs": ["role.why_it_matters", "competencies.intro", "kpis.intro", "hiring.intro", "remote.intro"],
            "pay_benchmarks": ["compensation.benchmarks"],
            "pay_grades": ["compensation.grades"],
            "pay_premiums": ["compensation.premiums"],
            "points": ["role.highlights", "compensation.movers", "hiring.sourcing", "hiring.posting_tips"],
            "red_flags": ["hiring.red_flags"],
            "remote_topic": [
                f"remote.{topic}" for topic in ("role", "interview", "onboarding", "travel", "tools", "time_zones")
            ],
            "search_strings": ["hiring.searches"],
        }.items()
    },
    "questions_by_type": [((KEEPER,), {})],
    **{
        name: [((KEEPER,), {})]
        for name in ("promises", "before_you_post", "posting_opening", "posting_requirements", "posting_sources")
    },
    "posting_list": [((KEEPER, part), {}) for part in ("duties", "offer")],
    "posting_of_choice": [((KEEPER,), choices) for choices in (FERRIES, ISLAND)],
    "postings_by": [((KEEPER, axis), {}) for axis in ("scope", "level")],
    "posting_builder": [((), {}), ((KEEPER,), {})],
    "posting_of_employer": [((KEEPER, part), {}) for part in ("apply", "employer", "equal-opportunity")],
    "requirements_by_kind": [((KEEPER,), choices) for choices in ({}, FERRIES, FISHING, ISLAND, MAINLAND)],
    "changes_by": [((KEEPER, axis), {}) for axis in ("scope", "level")],
    "items_by": [
        *(((KEEPER, name, axis), {}) for name in ("questions", "kpis") for axis in ("scope", "level")),
        ((KEEPER, "competencies", "scope"), {}),
    ],
    "role_comparison": [((), {})],
    **{
        name: [((KEEPER,), choices) for choices in ({}, FERRIES, FISHING, ISLAND, MAINLAND, SENIOR)]
        for name in ("about_the_role", "job_in_short", "responsibility_list", "offer_list", "compliance_notes")
    },
    **{
        name: [((KEEPER,), choices) for choices in (FERRIES, FISHING, ISLAND, MAINLAND)]
        for name in ("change_summary", "variant_questions", "variant_kpis")
    },
    **{
        name: [((KEEPER,), {})]
        for name in (
            "overview_head",
            "at_a_glance",
            "career_ladder",
            "related_roles",
            "national_range",
            "pay_terms",
            "pay_by_location",
            "pay_by_level",
            "pay_matrix",
            "pay_mix",
            "reported_pay",
            "pay_beside",
            "pay_in_statistics",
            "posting_rules",
            "open_range_warning",
            "stage_plan",
            "stage_choice",
            "rating_instruction",
            "evaluation",
            "pass_rule",
            "wording_notes",
            "occupation_codes",
            "expected_ratings",
            "competency_list",
            "kpi_table",
            "kpi_list",
        )
    },
}
"""Every block with the ways in which pages call it."""

EVERY_CALL = [
    pytest.param(name, arguments, options, id="-".join([name, *arguments[1:], *options.values()]))
    for name, calls in CALLS.items()
    for arguments, options in calls
]


def _editions() -> list[Release]:
    """Two editions, and what is in none: a figure changed, then a question went, then nothing."""
    first, second = read_version(SMALL), read_version(SMALL)
    second.trees[f"roles/{KEEPER}/role.yml"]["facts"]["lamps"]["value"] = "2-5"
    del second.trees[f"roles/{KEEPER}/interview.yml"]["questions"]["quiet"]
    day = datetime.datetime(2026, 1, 15, tzinfo=datetime.UTC)
    return releases([State("2026.1", day, first), State("2026.2", None, second), State("", None, second)])


EDITIONS = _editions()


@pytest.fixture(scope="module")
def small() -> Catalog:
    """The small handbook, to read only."""
    return read(SMALL.parent)[0]


def _html(catalog: Catalog, name: str, *arguments: str, **options: str) -> str:
    return str(blocks()[name](Renderer(catalog, Language(), HERE, releases=EDITIONS), *arguments, **options))


def _block(catalog: Catalog, name: str, *arguments: str, **options: str) -> Element:
    return Document("", _html(catalog, name, *arguments, **options)).root


def _sections(catalog: Catalog, name: str, **options: str) -> dict[str, tuple[str, Element]]:
    """The sections that a block of the keeper's pages gives: id to title and what it holds."""
    given = blocks()[name](Renderer(catalog, Language(), HERE, releases=EDITIONS), KEEPER, **options)
    assert isinstance(given, Sections)
    return {one.id: (one.title, Document("", one.html).root) for one in given.sections}


def _section(catalog: Catalog, name: str, key: str, **options: str) -> Element:
    return _sections(catalog, name, **options)[key][1]


def _all(element: Element, *tags: str, having: str = "") -> list[str]:
    """The words of each such element, those of an element in it included."""
    return [found.words() for found in element.all(*tags, having=having)]


def _by_id(element: Element, id_: str) -> Element:
    (found,) = [inner for inner in element.walk() if inner.get("id") == id_]
    return found


def _has_id(element: Element, id_: str) -> bool:
    return any(inner.get("id") == id_ for inner in element.walk())


def _status(element: Element) -> str:
    """The words that mark an item as added, changed or removed; empty where nothing does."""
    return " ".join(_all(element, having="hb-status"))


def _hrefs(element: Element) -> list[str]:
    """Where the links lead."""
    return [link.get("href") for link in element.all("a")]


def _rows(element: Element) -> list[list[str]]:
    """The cells of each row of a table's body."""
    return [_all(row, "th", "td") for body in element.all("tbody") for row in body.all("tr")]


def _write_statistics(project: Project) -> None:
    """Put statistics behind the keeper's pay."""
    pay = (SMALL / f"roles/{KEEPER}/compensation.yml").read_text("utf-8")
    project.write(f"{ROLE}/compensation.yml", pay + benchmark("Keepers of the state", "total"))


# Every block ---------------------------------------------------------------------------------------------


def test_every_block_is_tried() -> None:
    """A new block gets a place in these tests."""
    assert set(blocks()) == set(CALLS)


def is_one_element_on_lines_without_indentation(html: str, root: Element) -> None:
    """A block is one div, and no line of it is blank or indented, which Markdown would take for its own."""
    (outer,) = root.children
    assert isinstance(outer, Element)
    assert ("div", frozenset({"hb-block"})) == (outer.tag, outer.classes)
    assert [] == [line for line in html.split("\n") if line != line.strip() or not line]


def shows_no_trace_of_its_making(_html: str, root: Element) -> None:
    """Placeholders are filled, markup is rendered, and nothing that is missing shows as None."""
    assert [] == re.findall(r"\{[a-z-]+\}|\bNone\b|handbook:|\*\*|Undefined|Markup\(", root.words())


def uses_each_id_once(_html: str, root: Element) -> None:
    """An id names one thing, and is in kebab-case."""
    ids = [element.get("id") for element in root.walk() if "id" in element.attributes]
    assert [] == [id_ for id_, count in Counter(ids).items() if count > 1]
    assert [] == [id_ for id_ in ids if not re.fullmatch(r"[a-z][a-z0-9]*(-[a-z0-9]+)*", id_)]


def links_inside_the_site_only_in_relative_terms(_html: str, root: Element) -> None:
    """A link leads to a source on the web or to another place of the site, seen from the page."""
    searches = r"https://www\.(google\.com/search\?q=|linkedin\.com/search/)"
    good = re.compile(rf"https://example\.org/|{searches}|\.\./|#|\./")
    assert [] == [a.get("href") for a in root.all("a") if "href" in a.attributes and not good.match(a.get("href"))]


def has_headings_that_can_be_linked_to(_html: str, root: Element) -> None:
    """Every heading below the page's title has an id."""
    assert [] == [head.words() for head in root.all(*HEADINGS) if head.tag != "h1" and not head.get("id")]


def names_the_columns_of_its_tables(_html: str, root: Element) -> None:
    """Each table says what its columns hold, and each row fills as many, with a cell for each or with wider ones."""
    for table in root.all("table"):
        heads = [head for row in table.one("thead").all("tr") for head in row.all("th", "td")]
        assert [] == [head for head in heads[1:] if head.get("scope") != "col" or not head.words()]
        rows = [row.all("th", "td") for body in table.all("tbody") for row in body.all("tr")]
        assert {len(heads)} == {sum(int(cell.get("colspan") or 1) for cell in row) for row in rows}


def has_no_pencil_without_a_repository(html: str, _root: Element) -> None:
    """Where nobody says where the repository is, no item offers to be edited."""
    assert "data-edit" not in html


RULES: tuple[Callable[[str, Element], None], ...] = (
    is_one_element_on_lines_without_indentation,
    shows_no_trace_of_its_making,
    uses_each_id_once,
    links_inside_the_site_only_in_relative_terms,
    has_headings_that_can_be_linked_to,
    names_the_columns_of_its_tables,
    has_no_pencil_without_a_repository,
)
"""What the HTML of every block keeps; an AssertionError says how it does not."""


def _related(project: Project) -> Project:
    """With a second role, to which the first is related."""
    project.add_role("lamp-lighter")
    for role, other in ((KEEPER, "lamp-lighter"), ("lamp-lighter", KEEPER)):
        project.edit(f"data/roles/{role}/role.yml", "related:\n", f"related:\n  {other}: Works beside it.\n")
    return project


def _compared_pay(project: Project) -> Project:
    """The small handbook whose keeper is paid beside other sources, another role, and a statistic."""
    project.add_role("lamp-lighter")
    project.edit(f"{ROLE}/compensation.yml", "cautions:\n", f"{REPORTED}{benchmark('Keepers', 'total')}cautions:\n")
    return project


class _Words(gettext.NullTranslations):
    """A catalog, as every language but the first has one."""


@pytest.mark.parametrize(("name", "arguments", "options"), EVERY_CALL)
def test_a_block_keeps_every_rule(
    small: Catalog, request: pytest.FixtureRequest, name: str, arguments: tuple[str, ...], options: dict[str, str]
) -> None:
    """Rendered once, and all that is wrong with it told at once."""
    if name in ("pay_grades", "pay_premiums"):  # which the small handbook has not
        small = graded(request.getfixturevalue("project")).catalog()
    if name in ("reported_pay", "pay_beside", "pay_in_statistics"):
        small = _compared_pay(request.getfixturevalue("project")).catalog()
    if name in ("member_states", "federal_hints"):
        small = with_more_law(request.getfixturevalue("project")).catalog()
    # The notice speaks to readers of other languages.
    spoken = language("de", _Words()) if name == "country_notice" else Language()
    given = blocks()[name](Renderer(small, spoken, HERE, releases=EDITIONS), *arguments, **options)
    broken: dict[str, str] = {}
    for html, rule in product([one.html for one in given.sections] if isinstance(given, Sections) else [given], RULES):
        try:
            rule(str(html), Document("", html).root)
        except AssertionError as error:
            broken[rule.__name__] = str(error)

    assert {} == broken


FIGURES = (
    ("at_a_glance", (KEEPER,)),
    ("career_ladder", (KEEPER,)),
    ("national_range", (KEEPER,)),
    ("pay_by_location", (KEEPER,)),
    ("pay_by_level", (KEEPER,)),
    ("pay_matrix", (KEEPER,)),
    ("pay_benchmarks", (KEEPER, "compensation.benchmarks")),
    ("posting_rules", (KEEPER,)),
    ("kpi_table", (KEEPER,)),
    ("kpi_list", (KEEPER,)),
    ("figure_sources", (KEEPER, "job-description")),
    ("changes_by", (KEEPER, "level")),
)


@pytest.mark.parametrize(("name", "arguments"), FIGURES, ids=[name for name, _ in FIGURES])
def test_figures_carry_source_and_date(project: Project, name: str, arguments: tuple[str, ...]) -> None:
    """A block with figures says where they come from, of what time they speak and when they were checked."""
    project.write(
        f"{ROLE}/compensation.yml",
        (SMALL / f"roles/{KEEPER}/compensation.yml").read_text() + benchmark("Keepers of the state", "total"),
    )
    lines = _all(_block(project.catalog(), name, *arguments), "p", having="hb-source")
    said = re.compile(r"(Sourced|Modeled|Proposed).* figures from .*20\d\d · checked January 15, 2026")
    assert [] != [line for line in lines if said.search(line)]


# Any page ------------------------------------------------------------------------------------------------


def test_the_head_of_a_page_leads_to_its_guide(small: Catalog) -> None:
    """Above the title stands the role, linked to its guide; the title names the choice, and its own page is linked."""
    found = _block(small, "page_head", "{role} in {industry}", "Its lead.", KEEPER, **FERRIES)
    assert ["Lighthouse Keeper in Ferries"] == _all(found, "h1")
    assert ["Lighthouse Keeper"] == _all(found, "p", having="hb-kicker")
    assert ["../", "../../../industries/ferries/"] == _hrefs(found)
    assert ["Its lead."] == _all(found, "p", having="hb-lead")


def test_the_head_of_a_page_without_a_role_is_title_and_lead(small: Catalog) -> None:
    """A page of the handbook itself has no role above its title, and need not have a lead."""
    assert "Roles All of them." == _block(small, "page_head", "Roles", "All of them.").words()
    assert "Roles" == _block(small, "page_head", "Roles").words()


def test_roles_stand_in_their_families(small: Catalog) -> None:
    """A card leads to the guide, and can be found by the role's title, its short form and its other titles."""
    found = _block(small, "role_cards")
    (card,) = [card for card in found.all("li", having="hb-card") if card.all("a")]
    assert "Coast and sea" == _all(found, "h2", "h3", having="hb-group")[0]
    assert ["../"] == _hrefs(card)
    assert "Lighthouse Keeper LK Light Keeper" == card.get("data-words")
    assert [] == [
        text for text in ("Lighthouse Keeper", "Keeps the light burning.", "Light Keeper") if text not in card.words()
    ]


def test_planned_roles_lead_nowhere(small: Catalog) -> None:
    """A guide that is only announced is named, found, and not linked."""
    (card,) = [card for card in _block(small, "role_cards").all("li", having="hb-card") if not card.all("a")]
    assert ("Harbour Pilot", "Harbour Pilot") == (card.words(), card.get("data-words"))


def test_the_ways_in_lead_to_one_page_of_each_guide(small: Catalog) -> None:
    """A page that is about none links to the page of every role."""
    found = _block(small, "role_links", "interview")
    assert (["Lighthouse Keeper"], ["../interview/"]) == (_all(found, "a"), _hrefs(found))


def test_the_choice_of_a_role_has_each_role_once(small: Catalog) -> None:
    """As a button for the script, and as a link to its guide for a browser without scripts."""
    found = _block(small, "role_choice")
    assert [(KEEPER, "Lighthouse Keeper")] == [(b.get("value"), b.words()) for b in found.all("button")]
    assert ["../"] == _hrefs(found.one("noscript"))
    assert "../../ROLE/" == found.one("role-choice").get("data-guide")


def test_figures_of_a_page_are_those_that_its_texts_use(small: Catalog) -> None:
    """Each fact that the page uses has a row; those that it does not use have none."""
    assert [["Number of lamps that one person looks after", "2–4"]] == [
        row[:2] for row in _rows(_block(small, "figure_sources", KEEPER, "role"))
    ]
    assert [["Number of lamps that one person looks after", "2–4"], ["Share of nights on watch", "40–60%"]] == [
        row[:2] for row in _rows(_block(small, "figure_sources", KEEPER, "job-description"))
    ]


def test_figures_of_a_variant_are_its_own(small: Catalog) -> None:
    """Where an overlay changes a figure, the variant's page shows the changed one."""
    rows = dict(row[:2] for row in _rows(_block(small, "figure_sources", KEEPER, "variant", **FERRIES)))
    assert "50–70%" == rows["Share of nights on watch"]


def test_a_page_that_speaks_of_pay_names_the_origin_of_pay(small: Catalog) -> None:
    """Texts with pay figures get the origin of pay, also where they use no fact, and the source is described."""
    found = _block(small, "figure_sources", KEEPER, "hiring")
    publisher = small.sources["keepers-survey"].publisher
    (line,) = _all(found, "p", having="hb-source")
    (about,) = _all(found, "li")
    assert ("Survey of keepers" in line, "Survey of keepers" in about, publisher in about) == (True, True, True)


def test_a_page_without_figures_says_so(small: Catalog) -> None:
    """A page whose texts use no figure cites nothing and leaves no empty section."""
    found = _block(small, "figure_sources", KEEPER, "remote")
    assert [] == found.all("cite", "table")
    assert found.words()


# All salaries --------------------------------------------------------------------------------------------


def test_without_scripts_each_role_has_its_national_pay(small: Catalog) -> None:
    """A row leads to the role's page on pay, and has place, ranges, method, source, time and day."""
    found = _block(small, "salary_explorer")
    assert ["../compensation/", "https://example.org/survey"] == _hrefs(found.one("tbody"))
    (row,) = _rows(found)
    assert ["Lighthouse Keeper", "Core", "National", "$42,000–$52,000"] == row[:4]
    assert ["$47,000–$58,000", "$47,000–$66,000+"] == row[4:6]
    assert ["Sourced", "Survey of keepers", "2025", "January 15, 2026"] == row[6:]


def test_a_modeled_salary_says_how(project: Project) -> None:
    """Where national pay is modeled itself, the row holds the sentence how."""
    project.edit(f"{ROLE}/compensation.yml", "method: sourced", "method: modeled\n  how: From the next coast.")
    (row,) = _rows(_block(project.catalog(), "salary_explorer"))
    assert "Modeled" == row[6]
    assert "From the next coast." in row[7]


def test_the_lists_offer_what_occurs(small: Catalog) -> None:
    """A list names each value of a row once, in the order of the data, behind “all”; places are boxes."""
    form = _block(small, "salary_explorer")
    lists = {e.get("name"): _all(e, "option") for e in form.all("select")}
    assert ["National", "North Port", "South Port"] == [label.words() for label in form.one("fieldset").all("label")]
    assert {
        "family": ["All", "Coast and sea"],
        "role": ["All", "Lighthouse Keeper"],
        "level": ["All", "Associate", "Core", "Senior"],
        "method": ["All", "Sourced", "Modeled"],
        "currency": ["All", "USD"],
        "pay": ["Base and total pay", "Base pay", "Total pay at target"],
    } == lists


def test_a_list_with_one_choice_is_not_shown(small: Catalog) -> None:
    """One family and one currency are no choice."""
    labels = [label for label in _block(small, "salary_explorer").all("label") if "hidden" in label.attributes]
    assert ["family", "currency"] == [label.one("select").get("name") for label in labels]


def _many(catalog: Catalog, count: int) -> Catalog:
    """The catalog with the same role under many ids."""
    roles = {f"keeper-{number}": catalog.roles[KEEPER] for number in range(count)}
    return replace(catalog, roles=roles, memo=Memo())


def test_two_hundred_roles_make_no_heavy_page(small: Catalog) -> None:
    """The page grows by the row of a role and no more; the chart draws a dozen roles, and says how many it leaves."""
    few, many = (_html(_many(small, count), "salary_explorer") for count in (20, 200))
    assert (len(many) - len(few)) / 180 < 1000
    found = Document("", many).root
    assert 200 == len(_rows(found))
    assert ["The chart shows the first 16 roles. Not shown: 184."] == _all(found, "p", having="hb-left")


def test_as_many_roles_as_the_chart_holds_are_all_drawn(small: Catalog) -> None:
    """Where every role is in the chart, nothing says that one is missing."""
    assert [] == _block(_many(small, DRAWN), "salary_explorer").all("p", having="hb-left")


def test_the_files_with_all_pay_are_described(small: Catalog) -> None:
    """Both can be downloaded, and each field of a row says what it holds."""
    found = _block(small, "salary_downloads")
    assert ["../../../pay.csv", "../../../pay.json"] == _hrefs(found)
    assert [] == [link.get("href") for link in found.all("a") if "download" not in link.attributes]
    assert [[name, Language().say(meaning)] for name, meaning in FIELDS.items()] == _rows(found)


# Overview ------------------------------------------------------------------------------------------------


def test_the_overview_opens_with_the_role(small: Catalog) -> None:
    """Title with its short form, summary, family, edition, author and other titles."""
    found = _block(small, "overview_head", KEEPER)
    assert ["Lighthouse Keeper LK"] == _all(found, "h1")
    for text in ("Coast and sea", "Keeps the light burning.", "2025", "The keepers", "Light Keeper"):
        assert text in found.words()


def test_the_first_figures_are_those_that_the_role_names(project: Project) -> None:
    """The page shows the facts under `at_a_glance` with what they count, and national pay."""
    project.edit(f"{ROLE}/role.yml", "at_a_glance: [lamps, nights]", "at_a_glance: [nights]")
    found = _block(project.catalog(), "at_a_glance", KEEPER)
    assert "Share of nights on watch" == _all(found, "dt")[0]
    assert ["40–60%", "$42,000–$52,000", "$47,000–$58,000 Computed"] == _all(found, "dd")
    assert {"../compensation/#national"} == set(_hrefs(found.one("dl")))


def test_first_figures_of_several_sources_name_each(small: Catalog) -> None:
    """Two figures with different dates have two lines of origin."""
    lines = _all(_block(small, "at_a_glance", KEEPER), "p", having="hb-source")
    assert ["figures from 2025", "figures from May 2025"] == sorted(line.split(" · ")[1] for line in lines)


def test_promises_lead_to_what_keeps_them(small: Catalog) -> None:
    """Each promise is a card, called by what it leads to."""
    found = _block(small, "promises", KEEPER)
    assert ["Interview", "Levels of the role"] == _all(found, "a", having="hb-card__link")
    assert ["Questions with anchors.", "Every level of the role."] == _all(found, "p")
    assert ["../interview/#questions", "../#ladder"] == _hrefs(found)
    assert _has_id(found, "promise-questions")


@pytest.mark.parametrize(
    ("section", "title"),
    [
        ("job-description#responsibilities", "Full job description"),
        ("posting#posting", "Job posting"),
        ("industries/ferries#kpis", "Industries"),
        ("contexts#all", "Work contexts"),
        ("overview#industries", "Industries"),
        ("overview#why-it-matters", "Why the role matters"),
        ("overview#sources", "Sources"),
        ("overview#what-you-get", "Overview"),
    ],
)
def test_what_a_promise_leads_to_names_it(section: str, title: str, project: Project) -> None:
    """A page has one name everywhere; a section of the overview is called by what it is about."""
    project.edit(f"{ROLE}/role.yml", "section: interview#questions", f"section: {section}")
    found = _block(read(project.root)[0], "promises", KEEPER)
    assert title == _all(found, "a", having="hb-card__link")[0]


def test_highlights_are_labelled(small: Catalog) -> None:
    """A highlight has its label, its text with the figure, and an id."""
    found = _by_id(_block(small, "points", KEEPER, "role.highlights"), "light")
    assert (["The light"], ["You look after 2–4 lamps."]) == (_all(found, "dt"), _all(found, "dd"))


def test_why_the_role_matters(small: Catalog) -> None:
    """Each paragraph is one."""
    found = _block(small, "paragraphs", KEEPER, "role.why_it_matters")
    assert ["Ships find their way by the light."] == _all(found, "p")


def _steps(catalog: Catalog) -> dict[str, Element]:
    steps = _block(catalog, "career_ladder", KEEPER).all("li", having="hb-step")
    return {step.get("id").removeprefix("level-"): step for step in steps}


def test_the_ladder_climbs(small: Catalog) -> None:
    """Steps go from the lowest level to the highest, each with title, scope, portfolio, expectations and next step."""
    steps = _steps(small)
    assert ["associate", "core", "senior"] == list(steps)
    for text in ("Head Keeper", "Keeps several lights.", "All lamps of a coast.", "Every light burns every night."):
        assert text in steps["senior"].words()
    assert "There is no further step." in steps["senior"].words()


def test_each_step_has_its_own_pay(small: Catalog) -> None:
    """Pay is the level's, and what is modeled is marked as that."""
    said = {level: [dd for dd in _all(step, "dd") if "$" in dd] for level, step in _steps(small).items()}
    assert {
        "associate": ["$34,000–$42,000 Modeled", "$38,000–$47,000 Computed"],
        "core": ["$42,000–$52,000", "$47,000–$58,000 Computed"],
        "senior": ["$50,000–$62,000 Modeled", "$56,000–$69,000 Computed"],
    } == said


def test_each_step_has_its_own_facts(small: Catalog) -> None:
    """The facts under `ladder_facts` are shown as each level has them."""
    assert {"associate": "1", "core": "2–4", "senior": "5–10"} == {
        level: step.one("dl").all("dd")[0].words() for level, step in _steps(small).items()
    }


def test_the_ladder_marks_the_level_of_the_guide(small: Catalog) -> None:
    """Only the level that the texts describe is marked as the base."""
    assert ["core"] == [
        level for level, step in _steps(small).items() if "base" in " ".join(_all(step, having="hb-chip"))
    ]


def test_choices_lead_to_their_pages(small: Catalog) -> None:
    """Each industry and context has a card with what is different there for this role."""
    found = _block(small, "choices", KEEPER, "industry")
    assert ["../industries/ferries/", "../industries/fishing/"] == _hrefs(found)
    assert ["Ferries", "Fishing"] == _all(found, "a")
    assert "Ferries run by a timetable, and so does the light." in found.words()
    assert ["../contexts/island/", "../contexts/mainland/"] == _hrefs(_block(small, "choices", KEEPER, "context"))


def test_what_a_role_says_nothing_of_is_no_choice(project: Project) -> None:
    """An industry of the handbook without an overlay of the role has no card in the role's guide."""
    project.remove(f"{ROLE}/industries/fishing.yml")
    found = _block(project.catalog(), "choices", KEEPER, "industry")
    assert ["Ferries"] == [link.words() for link in found.all("a")]


@pytest.mark.parametrize(
    ("name", "arguments", "folder"),
    [
        ("choices", ["industry"], "industries"),
        ("choices", ["context"], "contexts"),
        ("changes_by", ["scope"], "scopes"),
        *(("items_by", [name, "scope"], "scopes") for name in ("questions", "kpis", "competencies")),
    ],
)
def test_a_role_without_choices_on_an_axis_says_nothing_of_it(
    project: Project, name: str, arguments: list[str], folder: str
) -> None:
    """The block is empty, so that the page leaves out its section."""
    project.remove(f"{ROLE}/{folder}")
    assert "" == blocks()[name](Renderer(project.catalog(), Language()), KEEPER, *arguments)


def test_a_related_role_without_a_guide_is_not_linked(small: Catalog) -> None:
    """An announced neighbor is named with how it differs, and marked as still to come."""
    found = _by_id(_block(small, "related_roles", KEEPER), "related-harbour-pilot")
    assert [] == _hrefs(found)
    assert ["Harbour Pilot Guide planned"] == _all(found, "dt")
    assert ["Brings ships in; the keeper shows them the way."] == _all(found, "dd")


# Compensation --------------------------------------------------------------------------------------------


def test_the_reference_range_stands_beside_the_mean(small: Catalog) -> None:
    """The national range and the mean of the locations are in one table, and the mean is marked as computed."""
    assert [
        ["National reference range", "$42,000–$52,000", "$47,000–$58,000", "$47,000–$66,000+"],
        ["Mean of the 2 metros Computed", "$42,000–$53,000", "$46,500–$59,000", "$47,500–$65,000"],
    ] == _rows(_block(small, "national_range", KEEPER))


def test_cautions_show_the_figures_that_they_speak_of(small: Catalog) -> None:
    """Each caution is an item of a list, with its figures."""
    (caution,) = _all(_block(small, "cautions", KEEPER, "compensation.cautions"), "li")
    for figure in ("$42,000–$52,000", "$47,000–$58,000", "$42,000–$53,000", "$46,500–$59,000"):
        assert figure in caution


def test_a_caution_is_one_sentence_that_unfolds(project: Project) -> None:
    """Its other sentences come by a press; one of a single sentence has nothing to unfold."""
    path = project.root / ROLE / "compensation.yml"
    text = path.read_text("utf-8")
    start = text.index("cautions:\n") + len("cautions:\n")
    path.write_text(f"{text[:start]}  - Waves differ. So does pay.\n  - Boats are few.\n{text[start:]}", "utf-8")
    first, second, *_ = _block(project.catalog(), "cautions", KEEPER, "compensation.cautions").all("li")
    assert ("Waves differ.", "So does pay.") == (first.one("summary").words(), first.one("p").words())
    assert ("Boats are few.", []) == (second.words(), second.all("details"))


def test_the_questions_of_the_faq_lead_to_their_answers(small: Catalog) -> None:
    """The list has each question of the section once, in its order."""
    asked = _block(small, "faq_questions", KEEPER, "faq.employers").all("a")
    answered = _block(small, "faq_list", KEEPER, "faq.employers").all("h3")
    assert [(f"#{one.get('id')}", one.words()) for one in answered] == [(one.get("href"), one.words()) for one in asked]


def test_what_several_statistics_rest_on_is_named_once(project: Project) -> None:
    """Below them; beside each stands how it was found."""
    text = benchmark("Keepers", "total")
    first = text.removeprefix("benchmarks:\n")
    text += first.replace("keepers:", "guards:", 1).replace("Keepers", "Guards")
    project.edit(f"{ROLE}/compensation.yml", "cautions:\n", f"{text}cautions:\n")
    found = _block(project.catalog(), "pay_benchmarks", KEEPER, "compensation.benchmarks")
    assert ["Sourced", "Sourced"] == [section.one("span").words() for section in found.all("section")]
    assert 1 == len(_all(found, "p", having="hb-source"))


def test_pay_by_location_is_a_chart_and_a_table(small: Catalog) -> None:
    """Each location has a row with its ranges and an id, and the table can be sorted by amount."""
    found = _block(small, "pay_by_location", KEEPER)
    assert [
        ["North Port", "$40,000–$50,000", "$44,000–$56,000", "$45,000–$60,000"],
        ["South Port", "$44,000–$56,000", "$49,000–$62,000", "$50,000–$70,000"],
    ] == _rows(found)
    assert ["45000", "50000", "52500"] == [td.get("data-sort") for td in _by_id(found, "metro-north-port").all("td")]
    assert 1 == len(found.all("sortable-table"))
    assert 2 == len(found.all("svg"))


def test_pay_can_be_downloaded(small: Catalog) -> None:
    """The link leads to the role's table in its folder."""
    (link,) = _block(small, "pay_by_location", KEEPER).all("a", having="hb-download")
    assert ("../pay.csv", True) == (link.get("href"), "download" in link.attributes)


@pytest.mark.parametrize("name", ["pay_by_location", "pay_by_level"])
def test_a_chart_has_two_widths_and_words_for_both(small: Catalog, name: str) -> None:
    """The wide and the narrow drawing each stand in an image with a text alternative, below a caption."""
    figure = _block(small, name, KEEPER).one("figure")
    images = [figure.one("div", having=f"hb-chart__{width}") for width in ("wide", "narrow")]
    assert figure.one("figcaption").words()
    assert [True, True] == [image.get("role") == "img" and len(image.get("aria-label")) > 20 for image in images]
    assert [1, 1] == [len(image.all("svg")) for image in images]


def test_the_caption_of_a_pay_chart_names_the_currency(small: Catalog) -> None:
    """The one of the amounts, in the reader's language."""
    captions = [_block(small, name, KEEPER).one("figcaption").words() for name in ("pay_by_location", "pay_by_level")]
    assert [
        "Pay by metro, US dollars per year",
        "Pay by level, national, US dollars per year",
    ] == captions


def test_pay_by_level_says_how_it_was_modeled(small: Catalog) -> None:
    """The sourced level is marked, the others show their factors, and the method and its reasons follow."""
    found = _block(small, "pay_by_level", KEEPER)
    assert [
        ["Assistant Keeper", "$34,000–$42,000", "$38,000–$47,000", "10%", "Modeled × 0.8"],
        ["Lighthouse Keeper", "$42,000–$52,000", "$47,000–$58,000", "10%", "Sourced"],
        ["Head Keeper", "$50,000–$62,000", "$56,000–$69,000", "10%", "Modeled × 1.2"],
    ] == _rows(found)
    assert "The survey's ranges times a factor." in found.words()
    assert ["Keeps one watch.", "Keeps several lights."] == _all(found.one("dl"), "dd")


def test_the_pay_mix_says_why(small: Catalog) -> None:
    """Base and variable share of each level, with the reason, and where the mix comes from."""
    found = _block(small, "pay_mix", KEEPER)
    assert ["Head Keeper", "90%", "10%", "Has more lights."] == _rows(found)[2]
    assert "A tenth hangs on the lights. Proposed by this handbook" in found.words()


def test_what_other_sources_say_is_shown_as_they_say_it(project: Project) -> None:
    """What the figure is, of where, with its date or without, and what weakens it."""
    wage, share = _rows(_block(_compared_pay(project).catalog(), "reported_pay", KEEPER))
    assert ["Wages of piers All piers", "Base pay", "$40,000+"] == wage[:3]
    assert ["A share All piers, Lighthouse Keeper", "Variable share", "10–20%"] == share[:3]
    assert "figures from 2024" in wage[3]
    assert "undated" in share[3] and share[3].endswith("Old.")


def test_pay_stands_beside_that_of_other_roles(project: Project) -> None:
    """Both roles at their base level, and why the one is paid as it is."""
    own, other = _rows(_block(_compared_pay(project).catalog(), "pay_beside", KEEPER))
    assert ["Lighthouse Keeper", "$42,000–$52,000", "$47,000–$58,000", "This role"] == own
    assert ["$42,000–$52,000", "$47,000–$58,000", "Both keep a light. Both begin alike."] == other[1:]


@pytest.mark.parametrize(
    ("name", "places"),
    [("pay_beside", ["Lighthouse Keeper", "Keeper of a lamp-lighter"]), ("pay_in_statistics", ["", ""])],
)
def test_compared_pay_says_where_it_comes_from(project: Project, name: str, places: list[str]) -> None:
    """Below another role's pay stands that role's source; below the pay of levels their source and their model."""
    lines = _all(_block(_compared_pay(project).catalog(), name, KEEPER), "p", having="hb-source")
    assert len(places) == len(lines)
    assert [] == [
        line
        for place, line in zip(places, lines, strict=True)
        if not re.match(rf"{place} ?(Sourced|Modeled).* checked", line)
    ]


def test_pay_is_placed_in_a_statistic(project: Project) -> None:
    """Both ends of each level’s total at target, and of the source’s; it says where even the lower is above most."""
    found = _block(_compared_pay(project).catalog(), "pay_in_statistics", KEEPER)
    assert [
        ["Assistant Keeper", "below the 10th percentile", "above the 75th percentile"],
        ["Lighthouse Keeper", *["above the 75th percentile"] * 2],
        ["Head Keeper", *["above the 75th percentile"] * 2],
        ["Reported total pay", *["above the 75th percentile"] * 2],
    ] == [[row[0], *row[2:]] for row in _rows(found)]
    (told,) = [
        p.words() for p in found.all("p") if "hb-source" not in p.classes
    ]  # of a top that the statistic does not have nothing is said
    assert told.startswith("For Lighthouse Keeper; Head Keeper; Reported total pay, the range and")


def test_what_reaches_the_top_of_a_statistic_says_so(project: Project) -> None:
    """Also where the statistic knows no more of it than that it lies above an amount."""
    text = benchmark("Keepers", "total").replace("p75: $45,000", "p75: $57,000\n      p90: $60,000+")
    project.edit(f"{ROLE}/compensation.yml", "cautions:\n", f"{text}cautions:\n")
    found = _block(project.catalog(), "pay_in_statistics", KEEPER)
    assert ["75th to 90th percentile", "above the 90th percentile"] == [row[3] for row in _rows(found)[1:3]]
    (told,) = [p.words() for p in found.all("p") if "hb-source" not in p.classes]
    assert told.startswith("For Head Keeper; Reported total pay, the high end")


@pytest.mark.parametrize(
    ("shift", "expected"),
    [
        (1_500, "below the 10th percentile"),
        (500, "10th to 25th percentile"),
        (-500, "25th percentile to median"),
        (-2_500, "median to 75th percentile"),
        (-4_000, "above the 75th percentile"),
    ],
)
def test_an_amount_stands_between_two_points(project: Project, shift: int, expected: str) -> None:
    """The middle of the distribution is called by its name; base pay is compared where wages hold nothing else."""
    text = benchmark("Keepers", "base")
    for key, wage in {"p10": 41_000, "p25": 42_000, "median": 43_000, "p75": 45_000}.items():
        text = text.replace(f"{key}: ${wage:,}", f"{key}: ${wage + shift:,}")
    project.edit(f"{ROLE}/compensation.yml", "cautions:\n", f"{text}cautions:\n")
    rows = _rows(_block(project.catalog(), "pay_in_statistics", KEEPER))
    assert ["Lighthouse Keeper", "$42,000–$52,000", expected] == rows[1][:3]
    assert 3 == len(rows)


def test_metros_that_are_worked_out_say_how_far_they_lie(project: Project) -> None:
    """Each with its distance, with the method and its reason, and the model's source once."""
    project.add_role("lamp-lighter")
    path = project.root / "data/roles/lamp-lighter/compensation.yml"
    text = path.read_text("utf-8")
    path.write_text(text[: text.index("locations:")] + DISTANCES + text[text.index("level_model:") :], "utf-8")
    found = _block(project.catalog(), "pay_by_location", "lamp-lighter")
    assert [
        ["North Port", "$40,000–$50,000", "$44,000–$56,000", "–", "× 0.96"],
        ["South Port", "$45,000–$55,000", "$50,000–$61,000", "–", "× 1.06"],
    ] == _rows(found)
    assert "Method: As far as there." in found.words() and "Why these factors: The same ports." in found.words()
    assert 1 == len(found.all("p", having="hb-source"))


def test_the_matrix_has_every_level_in_every_location(small: Catalog) -> None:
    """Six rows for three levels and two locations, each with its origin; the national range is not among them."""
    rows = _rows(_block(small, "pay_matrix", KEEPER))
    assert [
        (level, place, origin)
        for level, origin in (
            ("Assistant Keeper", "Modeled"),
            ("Lighthouse Keeper", "Sourced"),
            ("Head Keeper", "Modeled"),
        )
        for place in ("North Port", "South Port")
    ] == [(row[0], row[1], row[4]) for row in rows]
    assert ["$48,000–$60,000", "$53,000–$67,000"] == rows[4][2:4]


def test_what_moves_pay(small: Catalog) -> None:
    """Each mover has its label, its text and an id."""
    assert "Weather Stormy coasts pay more." in re.sub(
        r"(?<=[a-z])(?=[A-Z])", " ", _by_id(_block(small, "points", KEEPER, "compensation.movers"), "weather").words()
    )


def test_without_statistics_the_page_says_so(small: Catalog) -> None:
    """A figure that nobody has is not left out in silence."""
    found = _block(small, "pay_benchmarks", KEEPER, "compensation.benchmarks")
    assert ([], "no sourced figure yet") == (found.all("table"), found.words())


def test_statistics_are_shown_with_what_they_compare_to(project: Project) -> None:
    """A benchmark has its wages, its number of people, its note, and says which pay it can be compared with."""
    project.write(
        f"{ROLE}/compensation.yml",
        (SMALL / f"roles/{KEEPER}/compensation.yml").read_text() + benchmark("Keepers of the state", "total"),
    )
    found = _block(project.catalog(), "pay_benchmarks", KEEPER, "compensation.benchmarks")
    assert [["$41,000", "$42,000", "$43,000", "$44,000", "$45,000", "1,234"]] == _rows(found)
    assert "total pay" in found.one("caption").words()
    assert "Counts all keepers." in found.words()
    assert _has_id(found, "keepers")


def test_a_place_with_a_rule_says_what_a_posting_must_contain(small: Catalog) -> None:
    """Law with its day, who is bound, what must be in, the way to its sources, day of the check, and the range."""
    north = _block(small, "posting_rules", KEEPER).all("section", having="hb-rule")[0]
    for text in (
        "North Port",
        "$40,000–$50,000",
        "Lamp Act 7",
        "January 1, 2024",
        "All employers",
        "The range of pay.",
        "checked January 15, 2026",
    ):
        assert text in north.words()
    assert "../../../law/#north-coast" in _hrefs(north)


def test_a_place_without_a_rule_says_who_found_none(small: Catalog) -> None:
    """That there is no rule is a statement with a source, too."""
    south = _block(small, "posting_rules", KEEPER).all("section", having="hb-rule")[1]
    assert "South Port" in south.words()
    assert "no state or city rule" in south.words()
    assert "Survey of keepers" == _all(south, "cite")[-1]


def _with_a_city(project: Project) -> Catalog:
    """The small handbook with South Port as a city in a region whose rules it has."""
    project.write("data/locations/coast.yml", "title: Whole Coast\nkind: region\njurisdictions: [north-coast]\n")
    old = "jurisdictions: []\nno_rule_source: keepers-survey\n"
    project.edit("data/locations/south-port.yml", old, "kind: city\npart_of: coast\n")
    return project.catalog()


def test_pay_of_other_places_than_metros_is_by_location(project: Project) -> None:
    """Chart, tables, mean and headings say so; what stands below the heading for metros is nothing then."""
    catalog = _with_a_city(project)
    assert ["", ""] == [_html(catalog, name, KEEPER, "metro") for name in ("pay_by_location", "pay_matrix")]
    found = {name: _block(catalog, name, KEEPER, "location") for name in ("pay_by_location", "pay_matrix")}
    assert "Pay by location, US dollars per year" == found["pay_by_location"].one("figcaption").words()
    assert ["Location", "Location"] == [
        _all(found["pay_by_location"], "th")[0],
        _all(found["pay_matrix"], "th")[1],
    ]
    assert "Mean of the 2 locations Computed" == _rows(_block(catalog, "national_range", KEEPER))[1][0]
    assert [0, 0] == [block.words().lower().count("metro") for block in found.values()]


def test_a_place_has_the_rules_of_the_wider_one(project: Project) -> None:
    """Which has no section of its own, nor counts as a place without a figure."""
    catalog = _with_a_city(project)
    places = _block(catalog, "posting_rules", KEEPER).all("section", having="hb-rule")
    assert ["North Port", "South Port"] == [_all(part, *HEADINGS)[0].removesuffix("#") for part in places]
    assert "Lamp Act 7" in places[1].words()
    assert "No sourced figure yet" not in _block(catalog, "pay_by_location", KEEPER, "location").words()


def test_a_place_of_another_kind_without_a_rule_says_so(project: Project) -> None:
    """Without words of one country."""
    project.edit("data/locations/south-port.yml", "title: ", "kind: country\ntitle: ")
    south = _block(project.catalog(), "posting_rules", KEEPER).all("section", having="hb-rule")[1]
    assert "We found no rule on pay in postings." in south.words()


# Interview -----------------------------------------------------------------------------------------------


def test_stages_name_their_questions(small: Catalog) -> None:
    """A stage has its minutes, who leads it, what it is for, and a link to each question that is asked in it."""
    talk = _block(small, "stage_plan", KEEPER).all("li", having="hb-stage")[0]
    assert "30 minutes" in talk.words()
    assert "Harbour Master" in talk.words()
    assert "See how the candidate keeps watch." in talk.words()
    assert ["#fog", "#quiet"] == _hrefs(talk)


def test_a_stage_names_a_long_question_by_its_beginning(project: Project) -> None:
    """It stands in full below, where the link leads."""
    long = "Fog comes up, the horn fails, the boat is out, and the harbor does not answer the phone. What do you do?"
    project.edit(f"{ROLE}/interview.yml", "What do you do when fog comes up?", long)
    talk, *_ = _block(project.catalog(), "stage_plan", KEEPER).all("li", having="hb-stage")
    (fog,) = [link.words() for link in talk.all("a") if link.get("href") == "#fog"]
    assert "Fog comes up, the horn fails, the boat is out, and the harbor does not answer the phone …" == fog


def test_stages_say_their_parts(project: Project) -> None:
    """What is done in a meeting beside asking stands above its questions, with its minutes."""
    parts = "parts: {tour: {label: Tour, minutes: 15, text: The lamp is lit.}, tea: {label: Tea, minutes: 5}}"
    project.edit(f"{ROLE}/interview.yml", "    minutes: 30\n", f"    minutes: 50\n    {parts}\n")
    talk = _block(project.catalog(), "stage_plan", KEEPER).all("li", having="hb-stage")[0]
    assert ["Tour 15 minutes The lamp is lit.", "Tea 5 minutes"] == _all(talk.all("ul")[0], "li")


def test_the_questions_of_one_stage_can_be_chosen(small: Catalog) -> None:
    """The choice has all stages first, is hidden until its script runs, and names each stage by its id."""
    (group,) = _block(small, "stage_choice", KEEPER).one("stage-choice").all("fieldset")
    assert "hidden" in group.attributes
    assert ["", "talk", "visit"] == [field.get("value") for field in group.all("input")]
    assert ["all stages", "Talk", "Visit"] == _all(group, "label")


def test_questions_stand_below_the_headings_of_their_types(small: Catalog) -> None:
    """In the order of the data, with what interviewers should know of a type."""
    found = _sections(small, "questions_by_type")
    assert ["Questions on the work", "Questions on the past", "Questions on the station"] == [
        title for title, _ in found.values()
    ]
    assert "Ask for one night at a time." == _all(found["behavioural"][1], "p")[0]


def test_a_type_without_questions_has_no_heading(project: Project) -> None:
    """The data may name more types than a role asks."""
    project.edit("data/question-types.yml", "culture:\n", "pass:\n  title: Passes\nculture:\n")

    assert ["technical", "behavioural", "culture"] == [*_sections(read(project.root)[0], "questions_by_type")]


@pytest.mark.parametrize(
    ("kind", "asked"), [("technical", ["fog"]), ("behavioural", ["broken-lamp"]), ("culture", ["quiet"])]
)
def test_questions_are_listed_by_type(small: Catalog, kind: str, asked: list[str]) -> None:
    """A list has the questions of its type only."""
    assert asked == [heading.get("id") for heading in _section(small, "questions_by_type", kind).all("h4")]


def test_a_kit_leads_to_those_of_related_roles(project: Project) -> None:
    """And to the questions of all roles."""
    found = _block(_related(project).catalog(), "other_kits", KEEPER)
    assert ["../../lamp-lighter/interview/", "../../../questions/"] == _hrefs(found)


def test_without_related_roles_the_question_bank_is_left(small: Catalog) -> None:
    """A role that is only announced has no kit."""
    assert ["Question bank"] == _all(_block(small, "other_kits", KEEPER), "a")


def test_a_question_has_all_that_scoring_needs(small: Catalog) -> None:
    """Question, competency, stage, minutes, what to listen for, follow-ups, and anchors for 1, 3 and 5."""
    found = _section(small, "questions_by_type", "technical")
    assert "What do you do when fog comes up?" == found.one("h4").words().removesuffix("#")
    assert "Watch keeping Talk 10 minutes" == found.one("p", having="hb-chips").words()
    assert ["../competencies/#watch-keeping", "../interview/#stage-talk"] == _hrefs(found)
    assert [["The horn."], ["And when the horn fails?", "Whom do you tell?"]] == [
        _all(ul, "li") for ul in found.all("ul")
    ]
    assert [
        ("1", "Dark. Waits."),
        ("3", "Sounds the horn."),
        ("5", "Bright. Sounds the horn and tells the harbour."),
    ] == [(li.get("value"), li.words()) for li in found.one("ol", having="hb-anchors").all("li")]


def test_how_to_rate_names_the_points_that_have_names(small: Catalog) -> None:
    """Above the questions stands what the scale asks of interviewers, and what its points are called."""
    found = _block(small, "rating_instruction", KEEPER)
    assert ["Ask, then rate from 1 to 5."] == _all(found, "p")
    assert [("1", "Dark"), ("2", ""), ("3", ""), ("4", ""), ("5", "Bright")] == [
        (li.get("value"), li.words()) for li in found.all("li")
    ]


def test_an_interview_may_have_a_scale_of_its_own(project: Project) -> None:
    """Its anchors are those that the scale names, in its order."""
    path = "data/rating-scales.yml"
    grades = "grades: {instruction: From 0 to 2., points: {0: {anchor: true}, 1: {anchor: false}, 2: {anchor: true}}}\n"
    project.write(path, (project.root / path).read_text("utf-8") + grades)
    for file in ("interview", "industries/ferries", "contexts/island", "scopes/crew", "levels/senior"):
        _rate_anew(project.root / f"{ROLE}/{file}.yml")
    project.edit(f"{ROLE}/interview.yml", "evaluation:\n", "rating_scale: grades\nevaluation:\n")
    catalog = project.catalog()

    assert ["From 0 to 2."] == _all(_block(catalog, "rating_instruction", KEEPER), "p")
    anchors = _section(catalog, "questions_by_type", "technical").one("ol", having="hb-anchors")
    assert [("0", "Waits."), ("2", "Sounds the horn and tells the harbour.")] == [
        (li.get("value"), li.words()) for li in anchors.all("li")
    ]


def _rate_anew(path: Path) -> None:
    """Anchors for 1 and 5 become those for 0 and 2; that for 3 goes."""
    if path.is_file():
        old = r"anchors:\n( +)1: (.*\n) +3: .*\n +5: "
        path.write_text(re.sub(old, r"anchors:\n\g<1>0: \2\g<1>2: ", path.read_text("utf-8")), "utf-8")


def test_a_question_without_follow_ups_has_no_list_of_them(project: Project) -> None:
    """What to listen for stands alone then."""
    follow_ups = "    follow_ups:\n      - What goes wrong without it?\n      - What do you need from us?\n"
    project.edit(f"{ROLE}/interview.yml", follow_ups, "")
    found = _section(project.catalog(), "questions_by_type", "culture")
    assert [["A routine."]] == [_all(ul, "li") for ul in found.all("ul")]


def test_a_question_without_a_risk_has_no_note(small: Catalog) -> None:
    """The note on fair asking is for questions that need one."""
    assert [] == _section(small, "questions_by_type", "culture").all(having="hb-risk")


def test_a_question_with_a_risk_says_what_to_do_instead(project: Project) -> None:
    """A question that can discriminate says whom it can hurt and which wording we use."""
    risk = "    risk:\n      note: Sounds like a test of nerves.\n      instead: Ask about the routine.\n"
    project.edit(f"{ROLE}/interview.yml", "evaluation:\n", risk + "evaluation:\n")
    (note,) = _section(project.catalog(), "questions_by_type", "culture").all("div", having="hb-risk")
    assert "Sounds like a test of nerves." in note.words()
    assert "Instead: Ask about the routine." in note.words()


def test_the_rule_for_offers_is_that_of_the_scale(small: Catalog) -> None:
    """Each of its steps, and a way to the ratings that it compares with."""
    found = _block(small, "pass_rule", KEEPER)
    assert ["Offer the job at 3 or more."] == [item.words() for item in found.all("li")]
    assert "../competencies/#expected" == found.all("a")[-1].get("href")


def test_a_scale_without_a_rule_for_offers_shows_the_ratings_alone(project: Project) -> None:
    """An employer may keep the rule elsewhere."""
    project.edit("data/rating-scales.yml", "  pass_rule:\n    - Offer the job at **3** or more.\n", "")
    found = _block(project.catalog(), "pass_rule", KEEPER)
    assert ([], 1) == (found.all("ol"), len(found.all("a")))


def test_the_evaluation_names_what_it_rests_on(small: Catalog) -> None:
    """How to rate is followed by its sources."""
    found = _block(small, "evaluation", KEEPER)
    assert "Compare the ratings after every talk." == _all(found, "p")[0]
    assert ["Survey of keepers"] == _all(found, "cite")


# Job description and its variants ------------------------------------------------------------------------


def test_the_opening_of_the_advert(small: Catalog) -> None:
    """About the role, with its figures, whom the person reports to and works with; nothing is marked in the base."""
    found = _block(small, "about_the_role", KEEPER)
    assert (
        "As Lighthouse Keeper you look after 2–4 lamps and keep watch on 40–60% of all nights." == _all(found, "p")[0]
    )
    assert ["Harbour Master", "harbour office, coast guard"] == _all(found, "dd")
    assert "" == _status(found)


def test_the_opening_marks_what_a_variant_changes(small: Catalog) -> None:
    """Another superior is marked as a change; the rest of the opening is not."""
    found = _block(small, "about_the_role", KEEPER, **SENIOR)
    assert ["Head of the coast Changed", "harbour office, coast guard"] == _all(found, "dd")


def test_an_opening_whose_figures_move_is_marked(small: Catalog) -> None:
    """An opening that says another figure than the base's is marked as changed, though its text is the same."""
    found = _block(small, "about_the_role", KEEPER, **FERRIES)
    assert "50–70%" in found.words()
    assert "Changed" == _status(found)


def _statuses(found: Element) -> dict[str, str]:
    return {item.get("id"): _status(item) for item in found.all("li") if item.get("id")}


@pytest.mark.parametrize(
    ("name", "arguments", "options", "statuses"),
    [
        ("responsibility_list", (), {}, {"light": "", "machine": ""}),
        ("responsibility_list", (), FERRIES, {"light": "", "machine": "", "timetable": "Added"}),
        ("responsibility_list", (), FISHING, {"light": "", "machine": "Changed"}),
        ("responsibility_list", (), ISLAND | FISHING, {"light": "", "machine": "Changed", "stores": "Added"}),
        ("requirements_by_kind", ("must-have",), {}, {"night-work": ""}),
        ("requirements_by_kind", ("must-have",), FERRIES, {"night-work": "", "radio": "Added"}),
        ("requirements_by_kind", ("must-have",), FISHING, {"night-work": "Changed"}),
        ("requirements_by_kind", ("must-have",), ISLAND, {"night-work": "", "boat": "Changed"}),
        ("requirements_by_kind", ("nice-to-have",), {}, {"diploma": "", "boat": ""}),
        ("requirements_by_kind", ("nice-to-have",), ISLAND, {"diploma": ""}),
        ("requirements_by_kind", ("nice-to-have",), MAINLAND, {"diploma": "", "boat": "Left out here"}),
        (
            "requirements_by_kind",
            ("nice-to-have",),
            {"level": "associate"},
            {"night-work": "Changed", "diploma": "", "boat": ""},
        ),
        ("offer_list", (), {}, {"house": ""}),
        ("offer_list", (), FERRIES, {"house": ""}),
        ("offer_list", (), SENIOR, {"house": "Changed"}),
    ],
)
def test_items_are_marked_against_the_base(
    small: Catalog, name: str, arguments: tuple[str, ...], options: dict[str, str], statuses: dict[str, str]
) -> None:
    """Words say what is added, changed or left out; what is as in the base has no mark."""
    found = _section(small, name, *arguments, **options) if arguments else _block(small, name, KEEPER, **options)
    assert statuses == _statuses(found)


def test_a_changed_item_keeps_its_base_text_at_hand(small: Catalog) -> None:
    """The new text is shown, and the base's can be opened below it."""
    machine = _by_id(_block(small, "responsibility_list", KEEPER, **FISHING), "machine")
    assert "You oil the machine before every tide." in machine.words(without=("details",))
    assert "You oil the machine and fix it." in machine.one("details").words()


def test_a_changed_label_keeps_its_base_label_at_hand(small: Catalog) -> None:
    """A new label stands before the text, the base's in what can be opened."""
    item = _by_id(_section(small, "requirements_by_kind", "must-have", **FISHING), "night-work")
    assert "Night and morning work." in item.words(without=("details",))
    assert "Night work." in item.one("details").words()


def test_a_requirement_that_becomes_a_must_says_that_it_was_none(small: Catalog) -> None:
    """Where only the need changes, the base's need is told."""
    boat = _by_id(_section(small, "requirements_by_kind", "must-have", **ISLAND), "boat")
    assert "(What helps)" in boat.one("details").words()


def test_requirements_stand_below_the_headings_of_their_kinds(project: Project) -> None:
    """In the order of the data, with what a kind means; a kind of which the role has none is left out."""
    path = "data/requirement-kinds.yml"
    kinds = (project.root / path).read_text("utf-8")
    kind = "license: {title: Licenses, excludes: true, assessed: false, explanation: Show them on the first day.}\n"
    project.write(path, f"by-law: {{title: By law, excludes: true}}\n{kinds}{kind}")
    project.edit(f"{ROLE}/job-description.yml", "  boat:\n    need: nice-to-have\n", "  boat:\n    need: license\n")
    found = _sections(project.catalog(), "requirements_by_kind")

    assert ["must-have", "nice-to-have", "license"] == list(found)
    assert ["What you need", "What helps", "Licenses"] == [title for title, _ in found.values()]
    assert [[], ["Nobody has all of it."], ["Show them on the first day."]] == [_all(e, "p") for _, e in found.values()]
    assert ["boat"] == list(_statuses(found["license"][1]))


def test_what_is_left_out_is_struck_through(small: Catalog) -> None:
    """A removed item is shown as deleted text, for eye and screen reader."""
    boat = _by_id(_section(small, "requirements_by_kind", "nice-to-have", **MAINLAND), "boat")
    assert ["Boat. You can handle a boat."] == _all(boat, "del")


def test_compliance_notes_say_how_they_show_in_an_interview(small: Catalog) -> None:
    """A note of the industry and of the role's own overlay are one, marked as added, with a word on the law."""
    found = _block(small, "compliance_notes", KEEPER, **FERRIES)
    note = _by_id(found, "passenger-safety")
    assert "Added" == _status(note)
    assert "You report each fault of the light to the ferry at once." in note.words()
    assert "Ask whom the candidate would call first." in note.words()
    assert "not legal advice" in found.words()


def test_without_notes_the_page_says_so(small: Catalog) -> None:
    """The base has no compliance notes of its own."""
    assert "There are no compliance notes for this variant." == _block(small, "compliance_notes", KEEPER).words()


def _changes(catalog: Catalog, axis: str) -> dict[str, Element]:
    """The sections of `changes_by`, by the id of their heading."""
    found = _block(catalog, "changes_by", KEEPER, axis).all("section", having="hb-variant")
    return {section.one("h3").get("id"): section for section in found}


def test_a_scope_shows_all_that_it_changes(small: Catalog) -> None:
    """Summary and each changed item, with ids of their own, and links to the pages that show them in full."""
    crew = _changes(small, "scope")["crew"]
    assert "The keeper hires and teaches other keepers." in crew.words()
    assert {"crew-crew": "Added", "crew-new-keeper": "Added", "crew-teaching": "Added"} == _statuses(crew)
    assert ["../interview/#crew-new-keeper", "../competencies/#crew-teaching"] == _hrefs(crew)


def test_a_level_shows_its_figures_with_the_base_beside_them(small: Catalog) -> None:
    """A changed fact shows both figures and its origin."""
    lamps = _by_id(_changes(small, "level")["senior"], "senior-lamps")
    assert "5–10" in lamps.words()
    assert "base: 2–4" in lamps.words()
    assert ["Survey of keepers"] == _all(lamps, "cite")


def test_a_level_shows_texts_that_say_other_figures(small: Catalog) -> None:
    """An offer with another pay is changed and reads with the level's pay; a link leads to the base's figure."""
    house = _by_id(_changes(small, "level")["senior"], "senior-house")
    assert "$50,000–$62,000" in house.words(without=("details",))
    assert ["#house"] == _hrefs(house.one("base-text"))
    assert "$42,000–$52,000" in _by_id(_block(small, "offer_list", KEEPER), "house").words()


def test_a_level_shows_another_superior(small: Catalog) -> None:
    """Whom the person reports to at a level is shown where the level's changes are listed."""
    assert "Head of the coast" in _changes(small, "level")["senior"].words()


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ("  job-description:\n    about: {light: The light is yours.}\n", "The light is yours."),
        ("  job-description:\n    works_with: {mayor: the mayor}\n", "the mayor"),
        ("  interview:\n    stages:\n      visit:\n        minutes: 55\n", "55"),
        ("  hiring:\n    red_flags:\n      no-log:\n        label: An empty log\n", "An empty log"),
    ],
    ids=["about", "works-with", "stages", "red-flags"],
)
def test_nothing_that_a_scope_changes_is_hidden(project: Project, changes: str, said: str) -> None:
    """Whatever an overlay changes is shown where the changes of its axis are listed."""
    project.write(f"{ROLE}/scopes/solo.yml", f"summary: One keeper alone.\nchanges:\n{changes}")
    assert said in " ".join(section.words() for section in _changes(project.catalog(), "scope").values())


def test_what_is_never_combined_is_said_at_both_choices(small: Catalog) -> None:
    """With the reason; a choice that goes with all others says nothing of it."""
    why = "An associate still learns and has no crew."
    assert f"Never combined with “With a crew”: {why}" in _changes(small, "level")["associate"].words()
    assert f"Never combined with “Associate”: {why}" in _changes(small, "scope")["crew"].words()
    assert "Never combined" not in _changes(small, "level")["senior"].words()


def test_a_choice_without_changes_has_no_section(small: Catalog) -> None:
    """The base level changes nothing, so it is not listed."""
    assert ["associate", "senior"] == list(_changes(small, "level"))


def test_an_axis_without_changes_says_so(project: Project) -> None:
    """Where no choice on an axis changes anything, a sentence says it."""
    for level in ("associate", "senior"):
        project.remove(f"{ROLE}/levels/{level}.yml")
    project.edit(f"{ROLE}/job-description.yml", ", and {base-pay} a year", "")
    project.edit(f"{ROLE}/job-description.yml", "As {role} you", "You")
    project.edit(f"{ROLE}/hiring.yml", "Write {base-pay} into", "Write the pay into")
    assert "Nothing changes here." == _block(project.catalog(), "changes_by", KEEPER, "level").words()


@pytest.mark.parametrize(
    ("name", "axis", "id_", "said"),
    [
        ("questions", "scope", "crew-new-keeper", "Tell me about somebody whom you taught."),
        ("competencies", "scope", "crew-teaching", "Teaching"),
    ],
)
def test_items_of_a_scope_are_shown_in_full(small: Catalog, name: str, axis: str, id_: str, said: str) -> None:
    """A question or a competency of a scope stands below its scope, marked, under the id that others link to."""
    found = _block(small, "items_by", KEEPER, name, axis)
    (section,) = found.all("section", having="hb-variant")
    assert ("crew", "With a crew") == (section.one("h3").get("id"), section.one("h3").words().removesuffix("#"))
    assert said == _by_id(section, id_).words().removesuffix("#")
    assert "Added" == _status(section)


def test_measures_of_a_scope_say_what_differs(project: Project) -> None:
    """A measure that a scope changes stands below its scope, marked; what is the same is a link to it."""
    project.edit(
        f"{ROLE}/scopes/crew.yml",
        "changes:\n",
        "changes:\n  kpis:\n    kpis:\n      repair-time:\n        cadence: weekly\n",
    )
    found = _block(project.catalog(), "items_by", KEEPER, "kpis", "scope")
    assert "Changed" == _status(found)
    assert "Repair time" == _by_id(found, "crew-repair-time").words().removesuffix("#")
    assert "Weekly" in found.words()
    assert ("Unit" in found.words(), ["#repair-time"]) == (False, _hrefs(found))


def test_a_question_of_a_scope_says_what_differs(project: Project) -> None:
    """What to listen for that is the base's is not said again: a link leads to it."""
    path = f"{ROLE}/scopes/crew.yml"
    text = (project.root / path).read_text("utf-8")
    project.write(path, text.replace("questions:\n", "questions:\n      fog: {anchors: {3: Rings the bell.}}\n", 1))
    changed = _by_id(_block(project.catalog(), "items_by", KEEPER, "questions", "scope"), "crew-fog").parent
    assert changed
    assert [True, True, False] == [words in changed.words() for words in ("Rings", "Waits", "The horn")]
    assert "#fog" in _hrefs(changed)


@pytest.mark.parametrize("name", ["questions", "kpis"])
def test_an_axis_without_changes_of_a_kind_says_so(small: Catalog, name: str) -> None:
    """Levels of the small handbook change neither questions nor measures."""
    assert "Nothing changes here." == _block(small, "items_by", KEEPER, name, "level").words()


@pytest.mark.parametrize(
    ("options", "changes"),
    [
        (
            FERRIES,
            {
                "Responsibilities": [("Added", "#timetable")],
                "Requirements": [("Added", "#radio")],
                "Compliance notes": [("Added", "#passenger-safety")],
                "Interview questions": [("Added", "#late-ferry")],
                "KPIs": [("Added", "#answered-calls")],
                "Figures": [("Changed", "")],
            },
        ),
        (
            MAINLAND,
            {
                "Responsibilities": [("Added", "#visitors")],
                "Requirements": [("Left out here", "#boat")],
                "Compliance notes": [("Added", "#fire-rules")],
                "Interview questions": [("Changed", "#fog")],
                "KPIs": [("Changed", "#lit-nights")],
            },
        ),
    ],
    ids=["ferries", "mainland"],
)
def test_the_summary_of_a_variant_lists_every_difference(
    small: Catalog, options: dict[str, str], changes: dict[str, list[tuple[str, str]]]
) -> None:
    """By section, each difference has its mark, and a link to it where the page shows it."""
    found = _block(small, "change_summary", KEEPER, **options)
    said = {
        row.one("th").words(): [(_status(item), "".join(_hrefs(item))) for item in row.all("li")]
        for row in found.one("tbody").all("tr")
    }
    assert changes == said


def test_the_summary_of_a_variant_opens_with_what_is_different(small: Catalog) -> None:
    """The overlay's own sentence comes first."""
    found = _block(small, "change_summary", KEEPER, **FERRIES)
    assert "Ferries run by a timetable, and so does the light." == _all(found, "p")[0]


def test_a_variant_shows_only_the_questions_that_differ(small: Catalog) -> None:
    """The changed question is there in full, the base set by a link."""
    found = _block(small, "variant_questions", KEEPER, **MAINLAND)
    assert ["fog"] == [heading.get("id") for heading in found.all("h3")]
    assert "Changed" == _status(found)
    assert "12 minutes" in found.words()
    assert "../interview/#questions" in _hrefs(found)


def test_a_variant_shows_only_the_measures_that_differ(small: Catalog) -> None:
    """The changed measure is there in full; one whose target was taken away says that there is no figure."""
    found = _block(small, "variant_kpis", KEEPER, **MAINLAND)
    assert ["lit-nights"] == [heading.get("id") for heading in found.all("h3")]
    assert "Changed" == _status(found)
    assert "no sourced figure yet" == _all(found, "dd")[0]
    assert "../kpis/#measures" in _hrefs(found)


@pytest.mark.parametrize(
    ("name", "page", "group", "id_", "words"),
    [
        ("variant_questions", "interview", "questions", "quiet", "What helps you to work well on quiet nights?"),
        ("variant_kpis", "kpis", "kpis", "repair-time", "Repair time"),
    ],
)
def test_a_question_or_measure_that_is_left_out_is_struck_through(
    project: Project, name: str, page: str, group: str, id_: str, words: str
) -> None:
    """A removed question or measure is named, as deleted text."""
    project.edit(
        f"{ROLE}/industries/fishing.yml", f"  {page}:\n    {group}:\n", f"  {page}:\n    {group}:\n      {id_}: null\n"
    )
    found = _block(project.catalog(), name, KEEPER, **FISHING)
    assert words in _all(found, "del")
    assert "Left out here" in _status(found)


def test_wording_notes_are_for_requirements_with_a_risk(small: Catalog) -> None:
    """The table links the requirement, says whom it can shut out and what to do instead."""
    found = _block(small, "wording_notes", KEEPER)
    assert [["Diploma", "", "Not everybody could go to school.", "Accept the same learned at work."]] == _rows(found)
    assert ["#diploma"] == _hrefs(found)


def test_occupation_codes_are_by_scope_and_by_what_they_cover(small: Catalog) -> None:
    """A code that says nothing covers all; their source is cited once."""
    found = _block(small, "occupation_codes", KEEPER)
    assert [["With a crew", "53-1047.00", "53-1047.00"], ["Alone", "53-5021.01", "53-5021.00"]] == _rows(found)
    assert ["Scope", "Employer sells services", "Employer sells goods"] == _all(found, "th")[:3]
    assert ["Survey of keepers"] == _all(found, "cite")


def test_what_a_code_covers_stands_beside_it_where_it_tells_none_apart(project: Project) -> None:
    """A column of its own would say the same of the codes of other classifications."""
    path = f"{ROLE}/scopes/solo.yml"
    text = (project.root / path).read_text("utf-8")
    last = text.index('      - system: onet-soc\n        code: "53-5021.00"')
    project.write(path, text[:last] + "      - {system: isco-08, code: '3152', source: word-list}\n")
    found = _block(project.catalog(), "occupation_codes", KEEPER)
    assert [
        ["With a crew", "O*NET-SOC", "53-1047.00"],
        ["Alone", "O*NET-SOC", "53-5021.01 (Employer sells services)"],
        ["Alone", "ISCO-08", "3152"],
    ] == _rows(found)
    assert ["Scope", "Classification", "Code"] == _all(found, "th")[:3]


def test_occupation_codes_of_several_classifications_have_a_row_each(project: Project) -> None:
    """With its name; two codes that cover the same stand side by side."""
    first = "      - system: onet-soc\n        code: "
    more = "      - {system: isco-08, code: '3152', source: keepers-survey}\n"
    more += "      - {system: isco-08, code: '8350', source: word-list}\n"
    project.edit(f"{ROLE}/scopes/crew.yml", f'{first}"53-1047.00"', f'{more}{first}"53-1047.00"')
    found = _block(project.catalog(), "occupation_codes", KEEPER)
    assert [
        ["With a crew", "ISCO-08", "3152, 8350", "3152, 8350"],
        ["With a crew", "O*NET-SOC", "53-1047.00", "53-1047.00"],
        ["Alone", "O*NET-SOC", "53-5021.01", "53-5021.00"],
    ] == _rows(found)
    assert "ISCO-08, O*NET-SOC: no source assigns" in found.one("p").words()
    assert 2 == len(_all(found, "cite"))


# Competencies and measures -------------------------------------------------------------------------------


def test_expected_ratings_are_by_competency_and_level(small: Catalog) -> None:
    """Each competency has the rating that is expected at each level of the ladder, and the reason."""
    found = _block(small, "expected_ratings", KEEPER)
    assert ["Competency", "Associate", "Core", "Senior", "Why"] == [
        cell.words() for cell in found.one("thead").all("th")
    ]
    assert [
        ["Watch keeping", "2", "3", "4", "The head keeper sees a change before the others do."],
        ["Repair", "2", "3", "3", "The head keeper has others to fix."],
    ] == _rows(found)
    assert ["#watch-keeping", "#repair"] == [link.get("href") for link in found.all("a") if link.get("href")]


def test_a_competency_that_a_scope_adds_says_what_is_expected(small: Catalog) -> None:
    """Its ratings stand below it, where the table of the role's own cannot show them."""
    found = _block(small, "items_by", KEEPER, "competencies", "scope")
    assert [["Assistant Keeper", "1"], ["Lighthouse Keeper", "2"], ["Head Keeper", "4"]] == [
        [pair.one("dt").words(), pair.one("dd").words()] for pair in found.one("dl").all("div")
    ]
    assert "The head keeper teaches all of them." == _all(found, "p")[-1]


def test_a_competency_has_behaviours_from_one_to_five(small: Catalog) -> None:
    """Title, definition, and what can be seen at each of the five points."""
    found = _block(small, "competency_list", KEEPER).all("article")[1]
    assert ("repair", "Repair") == (found.one("h3").get("id"), found.one("h3").words().removesuffix("#"))
    assert "Fixes what breaks." in found.words()
    scale = [li for li in found.one("ol").all("li") if li.get("value")]
    assert ["1", "2", "3", "4", "5"] == [li.get("value") for li in scale]
    assert [
        "Fixes nothing.",
        "Fixes with help.",
        "Fixes unaided.",
        "Fixes and finds the cause.",
        "Changes the machine so that it does not break.",
    ] == [li.one("ul").words() for li in scale]


def test_a_competency_is_tied_to_duties_and_questions(small: Catalog) -> None:
    """It links the duties that need it and the questions that ask for it."""
    watch, repair = _block(small, "competency_list", KEEPER).all("article")
    assert ["../job-description/#light", "../interview/#fog", "../interview/#quiet"] == _hrefs(watch)
    assert ["../job-description/#machine", "../interview/#broken-lamp"] == _hrefs(repair)


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("competencies.intro", "Rate what you saw."),
        ("kpis.intro", "Two measures are enough."),
        ("hiring.intro", "Keepers know keepers."),
        ("remote.intro", "A light is not kept from afar, its papers are."),
    ],
)
def test_pages_open_with_their_introduction(small: Catalog, path: str, said: str) -> None:
    """Each paragraph of an introduction is one."""
    assert [said] == _all(_block(small, "paragraphs", KEEPER, path), "p")


def test_the_table_of_measures_has_each_target(small: Catalog) -> None:
    """A measure has its target, unit, cadence and whose figure the target is; without a target it says so."""
    found = _block(small, "kpi_table", KEEPER)
    lit, repair = _rows(found)
    assert ["Lit nights", "98–100%", "percent of nights", "Monthly", "Proposed by this handbook"] == lit[:5]
    assert "Repair time" == repair[0]
    assert "no sourced figure yet" in repair
    assert ["#lit-nights", "#repair-time"] == _hrefs(found)


def test_a_measure_has_all_that_makes_it_trustworthy(small: Catalog) -> None:
    """Definition, formula, target with how it was made, unit, direction, cadence, data, gaming and duties."""
    lit, repair = _block(small, "kpi_list", KEEPER).all("article")
    for text in (
        "Share of nights on which the light burned throughout.",
        "lit nights / all nights",
        "98–100%",
        "percent of nights",
        "higher",
        "Monthly",
        "The log",
        "A starting value of ours.",
        "The log is written the day after.",
        "The light",
    ):
        assert text in lit.words()
    assert ["../job-description/#light"] == _hrefs(lit)
    assert "no sourced figure yet" == _all(repair, "dd")[0]
    assert [] == repair.all("p", having="hb-source")


def test_a_cadence_that_no_word_of_the_list_says_is_shown_as_it_is_written(project: Project) -> None:
    """In the table it stands behind all others when that is sorted."""
    project.edit(f"{ROLE}/kpis.yml", "cadence: monthly", "cadence: after each storm")
    catalog = project.catalog()
    rows = _block(catalog, "kpi_table", KEEPER).one("tbody").all("tr")
    assert ["after each storm", "Quarterly"] == [row.all("td")[2].words() for row in rows]
    assert ["6", "3"] == [row.all("td")[2].get("data-sort") for row in rows]
    assert "How often after each storm" in _block(catalog, "kpi_list", KEEPER).words()


# Advice --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "id_", "label", "text"),
    [
        ("hiring.sourcing", "harbours", "Harbours", "Ask in every harbour."),
        ("hiring.posting_tips", "pay", "Pay", "Write $42,000–$52,000 into the advert."),
    ],
)
def test_advice_is_labelled(small: Catalog, path: str, id_: str, label: str, text: str) -> None:
    """A piece of advice has its label, its text with its figures, and an id."""
    found = _by_id(_block(small, "points", KEEPER, path), id_)
    assert ([label], [text]) == (_all(found, "dt"), _all(found, "dd"))


def test_a_search_can_be_copied_as_typed(small: Catalog) -> None:
    """The search stands by itself, sign for sign, with where to use it and what it finds."""
    found = _block(small, "search_strings", KEEPER, "hiring.searches")
    assert ['("lighthouse keeper" OR "light keeper") AND night'] == _all(found.one("copy-text"), "code")
    assert "Any job board" in found.words()
    assert "Finds keepers by title." in found.words()
    assert "keepers" == found.one("h3").get("id")


def test_a_red_flag_comes_with_its_fair_test(small: Catalog) -> None:
    """A warning sign is followed by what to check before it counts."""
    found = _block(small, "red_flags", KEEPER, "hiring.red_flags").one("article")
    assert "no-log" == found.one("h3").get("id")
    assert "The candidate wrote no log before." in found.words()
    assert "Before you count it: Ask how the next watch knew what had happened." in found.words()
    assert [] == found.all(having="hb-risk")


def test_a_red_flag_with_a_risk_says_what_to_do_instead(project: Project) -> None:
    """A warning sign that can hit the wrong people says so."""
    project.edit(
        f"{ROLE}/hiring.yml",
        "posting_tips:\n",
        "    risk:\n      note: Some logs are secret.\n      instead: Accept a made-up entry.\nposting_tips:\n",
    )
    (note,) = _block(project.catalog(), "red_flags", KEEPER, "hiring.red_flags").all("div", having="hb-risk")
    assert "Some logs are secret." in note.words()
    assert "Instead: Accept a made-up entry." in note.words()


@pytest.mark.parametrize(
    ("topic", "intro", "label", "text"),
    [
        ("role", "The log can be written anywhere.", "The log", "Keep it online."),
        ("time_zones", "The sun sets the hours.", "Sunset", "Begin an hour before."),
    ],
)
def test_a_side_of_remote_work_has_practices(small: Catalog, topic: str, intro: str, label: str, text: str) -> None:
    """A topic opens with a sentence and goes on with labeled practices."""
    found = _block(small, "remote_topic", KEEPER, f"remote.{topic}")
    assert ([intro], [label], [text]) == (_all(found, "p"), _all(found, "dt"), _all(found, "dd"))


def test_answers_show_their_figures_and_links(small: Catalog) -> None:
    """Each question is a heading with an id; its answer has figures and links of the handbook."""
    found = _block(small, "faq_list", KEEPER, "faq.employers")
    assert {"what-pay": "What should we pay?", "how-many": "How many keepers do we need?"} == {
        heading.get("id"): heading.words().removesuffix("#") for heading in found.all("h3")
    }
    assert ["Between $40,000–$50,000 and $44,000–$56,000 base pay.", "One for 2–4 lamps. See the measures."] == _all(
        found, "p"
    )
    assert ["../kpis/#measures"] == _hrefs(found)


@pytest.mark.parametrize(("name", "element"), [("search_button", "open-search"), ("print_button", "print-page")])
def test_a_button_is_hidden_until_its_script_runs(small: Catalog, name: str, element: str) -> None:
    """What does nothing without JavaScript is not shown without it."""
    button = _block(small, name).one(element).one("button")
    assert ("button", True) == (button.get("type"), "hidden" in button.attributes)
    assert button.words()


def test_a_copy_button_names_what_it_copies(small: Catalog) -> None:
    """The element carries the id of what it copies, and the words of its button, which the script makes."""
    found = _block(small, "copy_button", "advert").one("copy-text")
    assert "advert" == found.get("target")
    assert found.get("label")
    assert found.get("done")


def test_a_pencil_stands_behind_the_words_of_its_item(small: Catalog) -> None:
    """Without a space, so that it never begins a line alone; the page names it by those words."""
    renderer = Renderer(small, Language(), HERE, RepositoryLinks("https://example.org/it", "edit/main/"))
    html = str(blocks()["red_flags"](renderer, KEEPER, "hiring.red_flags"))
    line = (small.root / ROLE / "hiring.yml").read_text("utf-8").split("\n").index("  no-log:") + 1

    assert f'No log<a data-edit="https://example.org/it/edit/main/{ROLE}/hiring.yml#L{line}"></a>' in html


@pytest.mark.parametrize(
    ("name", "file", "line"),
    [
        ("rating_instruction", "rating-scales.yml", "  instruction: "),
        ("questions_by_type", "question-types.yml", "  introduction: "),
        ("requirements_by_kind", "requirement-kinds.yml", "  explanation: "),
    ],
)
def test_a_text_that_all_roles_share_has_a_pencil(small: Catalog, name: str, file: str, line: str) -> None:
    """It opens the file in which kinds and scales are named, at its line."""
    renderer = Renderer(small, Language(), HERE, RepositoryLinks("https://example.org/it", "edit/main/"))
    lines = (small.root / "data" / file).read_text("utf-8").split("\n")
    number = next(number for number, text in enumerate(lines, 1) if text.startswith(line))

    address = f"https://example.org/it/edit/main/data/{file}#L{number}"
    assert f'<a data-edit="{address}" data-name="Edit this text"></a>' in blocks()[name](renderer, KEEPER)


# What's new ----------------------------------------------------------------------------------------------


def test_a_change_links_to_where_it_shows(small: Catalog) -> None:
    """What is gone leads to the page that it stood on."""
    block = _block(small, "edition_changes", "2026.2")

    assert [
        "Number of lamps that one person looks after › Maximum: 4 to 5 (+25%)",
        "Removed Question “What helps you to work well on quiet nights?” (Minutes: 5)",
    ] == _all(block, "li")
    assert ["../", "../interview/#quiet"] == _hrefs(block)


def test_an_edition_without_a_day_shows_none(small: Catalog) -> None:
    """Git may not know it."""
    assert "Published" not in _block(small, "edition_changes", "2026.2").words()
    assert "Published January 15, 2026" in _block(small, "edition_changes", "2026.1").words()


def test_nothing_new_is_said(small: Catalog) -> None:
    """The list of what is in no edition yet would be empty."""
    assert "Nothing has changed since the last edition." in _block(small, "edition_list").words()


def test_a_location_of_a_newer_source_says_so_wherever_its_pay_stands(project: Project) -> None:
    """On the tables of pay with the location's name, under its posting rules, and under texts that use its figure."""
    project.edit(f"{ROLE}/compensation.yml", "total: $45,000-$60,000\n", f"total: $45,000-$60,000\n{OWN_FIGURES}")
    project.edit(f"{ROLE}/faq.yml", "answer: About {nights}.", "answer: About {base-pay-north-port}.")
    catalog = project.catalog()
    newer = "figures from 2026 · checked February 1, 2026"

    for block in ("pay_by_location", "pay_matrix"):
        lines = [line for line in _all(_block(catalog, block, KEEPER), "p", having="hb-source") if newer in line]
        assert [True] == [line.startswith("North Port Sourced") for line in lines]
    rules = _block(catalog, "posting_rules", KEEPER).all("section", having="hb-rule")
    assert ["posting-north-port"] == [rule.one("h3").get("id") for rule in rules if newer in rule.words()]
    assert newer in _block(catalog, "figure_sources", KEEPER, "faq").words()


def test_a_copy_button_can_have_words_of_its_own(small: Catalog) -> None:
    """What is copied need not be an advert."""
    assert "Copy the script" == _block(small, "copy_button", "script", "Copy the script").one("copy-text").get("label")


# How-tos -------------------------------------------------------------------------------------------------


def _data(found: Element) -> dict[str, dict[str, dict[str, object]]]:
    script = found.one("boolean-builder").one("script")
    data: dict[str, dict[str, dict[str, object]]] = json.loads("".join(map(str, script.children)))
    return data


def test_the_builder_offers_competencies_where_a_role_names_no_words(small: Catalog) -> None:
    """A role without words to search for is offered with its titles and its competencies."""
    assert {
        KEEPER: {
            "title": "Lighthouse Keeper",
            "titles": ["Lighthouse Keeper", "Light Keeper"],
            "skills": [],
            "more": ["Watch keeping", "Repair"],
            "leave_out": [],
        }
    } == _data(_block(small, "search_builder"))["roles"]


def test_the_builder_offers_the_words_of_a_role(project: Project) -> None:
    """Words to search for and to leave out, where the role names them, take the place of the competencies."""
    words = "search_words:\n  skills: [tide table, log]\n  leave_out: [museum]\nred_flags:\n"
    project.edit(f"{ROLE}/hiring.yml", "red_flags:\n", words)
    found = _data(_block(project.catalog(), "search_builder"))["roles"][KEEPER]
    assert (["tide table", "log"], [], ["museum"]) == (found["skills"], found["more"], found["leave_out"])
    ready = _block(project.catalog(), "ready_searches")
    expected = '("Lighthouse Keeper" OR "Light Keeper") AND ("tide table" OR log) NOT museum'
    assert expected == _all(ready, "code")[0]


def test_a_remark_behind_a_title_is_not_searched(project: Project) -> None:
    """What stands in brackets at the end of a title is for readers; nobody writes it into a profile."""
    project.edit(f"{ROLE}/role.yml", "  - Light Keeper\n", "  - Light Keeper (on rocks)\n")
    found = _data(_block(project.catalog(), "search_builder"))["roles"][KEEPER]
    assert ["Lighthouse Keeper", "Light Keeper"] == found["titles"]


def test_the_builder_names_places_without_their_state(small: Catalog) -> None:
    """Suggested places are the locations, as people write them into a profile."""
    options = _block(small, "search_builder").one("datalist").all("option")
    assert ["North Port", "South Port"] == [option.get("value") for option in options]


def test_the_builder_is_hidden_until_its_script_runs(small: Catalog) -> None:
    """A form that does nothing without JavaScript is not shown without it, and every field has a label."""
    form = _block(small, "search_builder").one("form")
    assert "hidden" in form.attributes
    named = {label.get("for") for label in form.all("label")}
    fields = [field for field in form.all("input", "select") if field.get("type") != "radio"]
    assert [] == [field.get("id") for field in fields if field.get("id") not in named]
    assert [] == [group.get("class") for group in form.all("fieldset") if not group.one("legend").words()]


def test_each_role_has_a_string_for_each_target(small: Catalog) -> None:
    """The strings stand under the role's title, whose id links lead to; two of them open at their place."""
    found = _block(small, "ready_searches")
    assert [KEEPER] == [heading.get("id") for heading in found.all("h3")]
    assert [
        '("Lighthouse Keeper" OR "Light Keeper")',
        '("Lighthouse Keeper" OR "Light Keeper")',
        'site:linkedin.com/in ("Lighthouse Keeper" OR "Light Keeper")',
        '("Lighthouse Keeper" OR "Light Keeper")',
    ] == _all(found, "code")
    assert ["www.linkedin.com", "www.google.com"] == [href.split("/")[2] for href in _hrefs(found)]


def test_a_guide_leads_to_its_strings(small: Catalog) -> None:
    """The link names the role, which the builder chooses and where the strings stand without it."""
    found = _block(small, "builder_link", KEEPER)
    assert ([f"../../../how-to/boolean-search/#{KEEPER}"], True) == (
        _hrefs(found),
        "Lighthouse Keeper" in found.words(),
    )


def test_sources_of_a_page_tell_publisher_and_day(small: Catalog) -> None:
    """Each source is named with its address, who published it and when, and the day on which it was read."""
    lines = _all(_block(small, "page_sources", "keepers-survey", "coast-law"), "li")
    assert [
        "Survey of keepers. Society of keepers, 2025. Read January 15, 2026.",
        "Law of the north coast. The north coast, 2024.",
    ] == lines


@pytest.fixture
def lighter(project: Project) -> Catalog:
    """The small handbook with a second role whose pay is modeled from the first role's."""
    other = project.root / "data/roles/lamp-lighter"
    shutil.copytree(project.root / ROLE, other)
    text = (other / "compensation.yml").read_text("utf-8")
    pay = text[: text.index("figures:")] + MODELED + text[text.index("level_model:") :]
    (other / "compensation.yml").write_text(pay, "utf-8")
    return read(project.root)[0]


@pytest.mark.parametrize(
    "block",
    ["national_range", "pay_by_location", "pay_by_level", "pay_matrix", "posting_rules", "career_ladder", "offer_list"],
)
def test_modeled_pay_is_called_so_wherever_it_stands(lighter: Catalog, block: str) -> None:
    """And sourced pay of the same level is not."""
    made = {role: str(blocks()[block](Renderer(lighter, Language(), HERE), role)) for role in lighter.roles}
    said = {role: html.count("hb-method--modeled") for role, html in made.items()}

    assert said["lamp-lighter"] > said["lighthouse-keeper"]


def test_the_model_of_pay_is_explained(lighter: Catalog) -> None:
    """With the role that it starts from, the factor, how it was made and why."""
    html = str(blocks()["national_range"](Renderer(lighter, Language(), HERE), "lamp-lighter"))

    for told in ("× 0.5", "The keeper’s pay times a factor.", "The lamps are smaller."):
        assert told in html
    assert 'compensation/#national">Lighthouse Keeper</a>' in html


def test_the_page_of_a_family_is_headed_by_its_name(small: Catalog) -> None:
    """Not by its id."""
    name = small.settings.family_titles["coast"]

    assert [name] == _all(_block(small, "page_head", "{family}", family="coast"), "h1")


# Job posting ---------------------------------------------------------------------------------------------


def test_a_blank_of_the_posting_is_marked_and_copied_in_brackets(small: Catalog) -> None:
    """It is listed above the posting too; what the employer says is no blank."""
    offer = _block(small, "posting_list", KEEPER, "offer").one("mark")
    assert "To fill in: [wood]" == offer.words()
    assert "[wood]" == offer.words(without=("hb-not-copied",))
    listed = _all(_block(small, "before_you_post", KEEPER), "li")
    assert {"wood", "Application deadline"} <= set(listed)
    assert "Employer’s name" not in listed


def test_a_posting_says_pay_of_a_source_and_leaves_modeled_pay_blank(small: Catalog) -> None:
    """The box says what was modeled; the posting of a level has its own pay."""
    facts = _block(small, "posting_opening", KEEPER)
    said = dict(zip(_all(facts, "dt"), _all(facts, "dd"), strict=True))
    assert said["Pay"].startswith("Base pay $")
    senior = _block(small, "posting_of_choice", KEEPER, **SENIOR)
    said = dict(zip(_all(senior, "dt"), _all(senior, "dd"), strict=True))
    assert said["Pay"].startswith("To fill in: [Base pay range]")


def test_the_posting_of_a_choice_is_whole(small: Catalog) -> None:
    """With the duty that the choice adds, and those of the base."""
    duties = _all(_block(small, "posting_of_choice", KEEPER, **FERRIES), "li")
    assert "You know which ferry comes when." in duties
    assert "You keep the lamps burning." in duties
    by_scope, *_ = _all(_block(small, "postings_by", KEEPER, "scope"), "summary")
    assert by_scope.startswith("Job posting: ")


def test_a_role_without_a_posting_leads_to_its_description(project: Project) -> None:
    """Nothing else stands on the page."""
    head = "posting:\n  opening: You look after {lamps} lamps for ships that pass at night.\n"
    project.edit(f"{ROLE}/job-description.yml", head, "")
    catalog = read(project.root)[0]
    assert ["../job-description/"] == _hrefs(_block(catalog, "before_you_post", KEEPER))
    assert "" == _html(catalog, "posting_opening", KEEPER)
