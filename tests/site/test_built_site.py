"""The whole site, built once from the real data."""

import base64
import csv
import datetime
import hashlib
import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import pairwise
from pathlib import Path
from typing import Any
from urllib.parse import urljoin, urlsplit

import pytest

from macros.catalog.catalog import Catalog
from macros.model.guide import PAGES
from macros.model.quantity import Quantity
from macros.pages.stylesheets import OWN_TABLES
from macros.versions import history
from tests.conftest import ROOT, own_catalog
from tests.search.known import known_sections
from tests.site.document import HEADINGS, Document, Element

HOST = "https://site.invalid"
"""Stands for the host of the site, to resolve addresses against."""

REPOSITORY = "https://github.com/hiring-handbook/hiring-handbook"
FOLDERS = {"industries": "industry", "contexts": "context"}
DATA = own_catalog()


def _routes() -> Iterator[tuple[str, str]]:
    """The address of each page below the language, and the file that its pencil opens."""
    yield "", "docs/index.md"
    yield "roles/", "docs/roles/index.md"
    yield "roles/compare/", "docs/roles/compare.md"
    for family in DATA.families:
        yield f"roles/families/{family}/", "data/handbook.yml"
    for role in DATA.roles:
        for page in PAGES:
            yield f"roles/{role}/{'' if page == 'role' else f'{page}/'}", f"data/roles/{role}/{page}.yml"
        yield f"roles/{role}/posting/", f"data/roles/{role}/job-description.yml"
        for folder, axis in FOLDERS.items():
            yield f"roles/{role}/{folder}/", f"data/roles/{role}/role.yml"
            for chosen in DATA.options(axis):
                own = f"data/roles/{role}/{folder}/{chosen}.yml"
                yield (
                    f"roles/{role}/{folder}/{chosen}/",
                    own if (ROOT / own).is_file() else f"data/{folder}/{chosen}.yml",
                )


ROUTES = dict(_routes())


@pytest.fixture(scope="module")
def guide_pages(pages: dict[str, Document]) -> dict[str, Document]:
    """The pages of a role."""
    found = {address: page for address, page in pages.items() if _role_of(address)}
    assert set(DATA.roles) == {_role_of(address) for address in found}
    return found


def _role_of(address: str) -> str:
    """The role that a page belongs to; empty for a page about roles, such as the comparison."""
    start, _, below = address.partition("/")
    role = below.split("/")[0]
    return role if start == "roles" and role in DATA.roles else ""


def test_the_build_gives_no_warning(site_log: str) -> None:
    """A strict build says nothing of the level WARNING or above."""
    assert [] == [line for line in site_log.splitlines() if re.search("warn|error|critical|traceback", line, re.I)]


def test_every_route_is_a_page(pages: dict[str, Document]) -> None:
    """Each role, each of its pages and each of its variants by industry and context has its address."""
    assert set() == set(ROUTES) - set(pages)


def test_no_page_beside_the_routes(pages: dict[str, Document]) -> None:
    """A page that these tests do not know of does not slip in."""
    guides = {address for address in pages if address.startswith("roles/")}
    assert set() == guides - set(ROUTES)


def test_the_root_leads_to_every_language(site: Path) -> None:
    """Anyone who opens the site's root finds each language; tests/pages/test_root_files.py says which it opens."""
    page = Document.read(site, site / "index.html")
    assert [f"{folder}/" for folder in DATA.settings.languages] == [link.get("href") for link in page.root.all("a")]


def test_every_page_leads_to_what_the_handbook_says_of_itself(every_page: list[Document]) -> None:
    """About, accessibility, privacy and license are one step away at the end of every page."""
    for page in every_page:
        if page.root.all("footer", having="md-footer"):
            links = page.root.one("nav", having="hb-about").all("a")
            assert ["About", "Accessibility", "Privacy", "License"] == [link.words() for link in links]


# Links and ids ---------------------------------------------------------------------------------------------


def test_every_page_can_be_skipped_to_and_has_its_list_of_pages(every_page: list[Document]) -> None:
    """The first link leads to the title; the page shown is marked in the list; no single key turns pages."""
    faults = []
    for page in every_page[:-1]:  # but the root, which leads on
        title = page.content.one("h1")
        skip = page.root.all("a")[0]
        (listed,) = page.root.all("nav", having="md-nav--primary")
        here = [link for link in listed.all("a") if link.get("aria-current") == "page"]
        if ("md-skip" in skip.classes, skip.get("href")) != (True, f"#{title.get('id')}"):
            faults.append(f"{page.path}: no way to its title")
        if "hidden" in {name for around in listed.ancestors() for name in around.attributes}:
            faults.append(f"{page.path}: no list of pages")
        if len(here) != (not page.path.endswith("404.html")):
            faults.append(f"{page.path}: marked {len(here)} times")
        faults += [f"{page.path}: {e.get('rel')}" for e in page.root.all("link") if e.get("rel") in ("prev", "next")]
    assert [] == faults


def test_headings_are_their_own_permanent_links(every_page: list[Document]) -> None:
    """The link holds all words of its heading and no other, so that both are called by them.

    A press on a heading that folds opens and closes it: it has no link.
    """
    headings = [h for page in every_page[:-1] for h in page.content.all("h2", "h3", "h4") if h.get("id")]
    links = {h: [a for a in h.all("a") if a.get("href") == f"#{h.get('id')}"] for h in headings}
    folded = {h for h in headings if h.parent and h.parent.tag == "summary"}
    bare = [h.words() for h, own in links.items() if not own and not h.all("a") and h not in folded]
    assert [] == bare
    assert [] == [h.words() for h in folded if links[h]]
    assert [] == [h.words() for h, own in links.items() for a in own if a.words() not in h.words()]


def test_every_item_of_the_data_has_an_id(catalog: Catalog, pages: dict[str, Document]) -> None:
    """Duties, requirements, offers, questions, competencies, measures and advice can each be linked to by their id."""
    missing = []
    for role in catalog.roles:
        guide = catalog.roles[role].guide()
        description, hiring = guide.job_description, guide.hiring
        items: dict[str, list[Mapping[str, Any]]] = {
            "job-description": [description.responsibilities, description.requirements, description.offer],
            "interview": [guide.interview.questions],
            "competencies": [guide.competencies.competencies],
            "kpis": [guide.kpis.kpis],
            "hiring": [hiring.sourcing, hiring.searches, hiring.red_flags, hiring.posting_tips],
            "faq": [guide.faq.employers, guide.faq.job_seekers],
            "compensation": [guide.compensation.movers, guide.compensation.benchmarks],
        }
        for name, maps in items.items():
            ids = pages[f"roles/{role}/{name}/"].ids
            missing += [f"{name}#{key}" for entries in maps for key in entries if key not in ids]
    assert [] == missing


# The frame of a page ---------------------------------------------------------------------------------------


def test_measures_name_a_source_once(guide_pages: dict[str, Document]) -> None:
    """Below their list; a measure names its own where it has another origin than most."""
    found = Counter[tuple[str, int, str]]()
    for address, page in guide_pages.items():
        for number, block in enumerate(page.content.all("div", having="hb-block")):
            lines = [line for kpi in block.all("article", having="hb-kpi") for line in kpi.all("p", having="hb-source")]
            found.update((address, number, line.words().partition(" · checked")[0]) for line in lines)
    assert found
    assert [] == [line for line, count in found.items() if count > 1]


def test_the_link_to_the_repository_says_what_is_there(every_page: list[Document]) -> None:
    """Where the code and the data are, in the header and in the list of pages."""
    links = [link for page in every_page for link in page.root.all("a", having="md-source")]
    assert len(links) > len(ROUTES)
    assert {(REPOSITORY, "Source on GitHub")} == {(link.get("href"), link.words()) for link in links}


def test_a_guide_page_shows_the_way_to_it(catalog: Catalog, guide_pages: dict[str, Document]) -> None:
    """The breadcrumb of a guide's page leads from the home page over the roles and the family to the guide."""
    for address, page in guide_pages.items():
        role = address.split("/")[1]
        links = page.root.one("nav", having="md-path").all("a")
        trail = [urljoin(f"/{address}", link.get("href")) for link in links]
        page_of_role = catalog.roles[role].guide().role
        assert ["/", "/roles/", f"/roles/families/{page_of_role.family}/", f"/roles/{role}/"] == trail[:4], address
        assert [catalog.settings.family_titles[page_of_role.family], page_of_role.title] == [
            x.words() for x in links[2:4]
        ]


def test_the_pencil_opens_the_file_that_fills_the_page(pages: dict[str, Document]) -> None:
    """The edit link of a guide's page leads to its data file, that of another page to the page itself."""
    edits = {route: [a for a in pages[route].root.all("a") if a.get("rel") == "edit"] for route in ROUTES}
    assert {route: [f"{REPOSITORY}/edit/main/{file}"] for route, file in ROUTES.items()} == {
        route: [link.get("href") for link in links] for route, links in edits.items()
    }
    assert [] == [file for file in ROUTES.values() if not (ROOT / file).is_file()]


def test_every_page_says_when_it_last_changed(pages: dict[str, Document]) -> None:
    """A page whose file git knows shows a day that is not before that file's last change."""
    known = history.last_changes(ROOT)
    tracked = {route: known[file] for route, file in ROUTES.items() if file in known}
    if not tracked:
        pytest.skip("git knows no file here")
    stale = []
    for route, day in tracked.items():
        shown = [fact.words() for fact in pages[route].root.all("span", having="md-source-file__fact")]
        if not shown or _day(shown[0]) < day:
            stale.append(f"{route}: {shown} but {day}")
    assert [] == stale


def _day(words: str) -> datetime.date:
    return datetime.datetime.strptime(words, "%B %d, %Y").replace(tzinfo=datetime.UTC).date()


# Texts -----------------------------------------------------------------------------------------------------


BLOCKS = (
    *HEADINGS,
    *("article", "aside", "details", "div", "dl", "figure", "footer", "form", "header", "hr"),
    *("ol", "p", "pre", "section", "table", "ul"),
)


def test_no_paragraph_holds_a_block(every_page: list[Document]) -> None:
    """Browsers close a paragraph where a block begins, which would tear the page's structure."""
    torn = [
        f"{page.path}: {inner.tag} in {paragraph.words()[:60]!r}"
        for page in every_page
        for paragraph in page.root.all("p")
        for inner in paragraph.all(*BLOCKS)
    ]
    assert [] == torn


# No third party --------------------------------------------------------------------------------------------


def test_pages_load_nothing_from_elsewhere(every_page: list[Document]) -> None:
    """Everything that a browser fetches by itself has an address inside the site."""
    elsewhere = [
        f"{page.path}: <{element.tag}> {element.get(name)}"
        for page in every_page
        for element in page.root.walk()
        if element.tag != "a" and element.get("rel") not in ("canonical", "edit")
        for name in ("src", "href", "srcset", "poster", "data", "action", "xlink:href")
        if re.match(r"\s*([a-z]+:)?//", element.get(name), re.I)
    ]
    assert [] == elsewhere


def test_style_sheets_load_nothing_from_elsewhere(site: Path) -> None:
    """A style sheet names no address of another host."""
    sheets = sorted(site.rglob("*.css"))
    assert sheets
    outside = {
        sheet.name: re.findall(r"(?:url\(|@import)\s*['\"]?(?:https?:)?//[^)]*", sheet.read_text()) for sheet in sheets
    }
    assert {} == {name: found for name, found in outside.items() if found}


def test_links_to_elsewhere_are_safe(every_page: list[Document]) -> None:
    """A link leaves the site by https or mail only."""
    schemes = {urlsplit(link.get("href")).scheme for page in every_page for link in page.root.all("a")}
    assert set() == schemes - {"", "https", "mailto"}


def test_the_policy_allows_each_page_its_own_scripts(every_page: list[Document]) -> None:
    """The policy stands before everything that it governs and names the hash of each inline script."""
    faults = []
    for page in every_page:
        head = page.root.one("head").all()
        places = [i for i, element in enumerate(head) if element.get("http-equiv") == "Content-Security-Policy"]
        if len(places) != 1 or any(element.tag in ("script", "link", "style") for element in head[: places[0]]):
            faults.append(f"{page.path}: no policy at the start")
            continue
        policy = dict(part.strip().partition(" ")[::2] for part in head[places[0]].get("content").split(";"))
        allowed = policy["script-src"].split()
        faults += [f"{page.path}: {hash_}" for hash_ in _inline_hashes(page) if hash_ not in allowed]
        assert ("'none'", "'self'") == (policy["default-src"], policy["style-src"])
        faults += [f"{page.path}: a style in {e.tag}" for e in page.root.walk() if "style" in e.attributes]
        assert not {"'unsafe-inline'", "'unsafe-eval'", "https:", "*"} & set(allowed)
    assert [] == faults


def _inline_hashes(page: Document) -> Iterator[str]:
    for script in page.root.all("script"):
        if "src" not in script.attributes and "json" not in script.get("type"):
            code = "".join(child for child in script.children if isinstance(child, str))
            yield f"'sha256-{base64.b64encode(hashlib.sha256(code.encode()).digest()).decode()}'"


def test_no_script_stands_in_an_attribute(every_page: list[Document]) -> None:
    """The policy would refuse a handler such as onclick in the markup."""
    handlers = [
        f"{page.path}: {name}"
        for page in every_page
        for element in page.root.walk()
        for name in element.attributes
        if name.startswith("on")
    ]
    assert [] == handlers


# Structured data -------------------------------------------------------------------------------------------


def _structured(page: Document) -> list[dict[str, Any]]:
    scripts = [script for script in page.root.all("script") if script.get("type") == "application/ld+json"]
    return [json.loads("".join(child for child in script.children if isinstance(child, str))) for script in scripts]


def _types(data: object) -> Iterator[str]:
    if isinstance(data, dict):
        yield str(data.get("@type", ""))
        for value in data.values():
            yield from _types(value)
    elif isinstance(data, list):
        for value in data:
            yield from _types(value)


def test_no_page_pretends_to_be_a_job(every_page: list[Document]) -> None:
    """JobPosting is for one real, open job and stands nowhere, neither as JSON nor as microdata."""
    types = {kind for page in every_page for kind in _types(_structured(page))}
    assert "Occupation" in types
    assert "JobPosting" not in types
    assert [] == [page.path for page in every_page for e in page.root.walk() if "JobPosting" in e.get("itemtype")]


@pytest.mark.parametrize("role", DATA.roles)
def test_pay_pages_carry_the_occupation(role: str, catalog: Catalog, pages: dict[str, Document]) -> None:
    """Search engines are told the base pay that a source gives, nationally and by location; nothing modeled."""
    sourced = _sourced_pay(catalog, role)
    found = _structured(pages[f"roles/{role}/compensation/"])
    assert bool(sourced) == bool(found)
    for data in found:
        told = {e["name"]: (e["value"]["minValue"], e["value"]["maxValue"]) for e in data["estimatedSalary"]}
        assert "Occupation" == data["@type"]
        assert catalog.roles[role].guide().role.title == data["name"]
        assert {f"base, {place}": (float(base.low), float(base.high)) for place, base in sourced.items()} == told
        assert {("USD", "YEAR")} == {(e["currency"], e["value"]["unitText"]) for e in data["estimatedSalary"]}


def _sourced_pay(catalog: Catalog, role: str) -> dict[str, Quantity]:
    """The base pay of a role that a source gives as it stands, by the name of the place."""
    pay = catalog.roles[role].guide().compensation
    assert pay.national
    ranges = {"": pay.national} | pay.locations
    return {
        catalog.locations[place].title if place else "United States": amounts.base
        for place, amounts in ranges.items()
        if pay.source(place or None).method == "sourced"
    }


def test_the_data_has_sourced_and_modeled_pay(catalog: Catalog) -> None:
    """Else the rule above would try one of its two sides alone."""
    assert {True, False} == {bool(_sourced_pay(catalog, role)) for role in catalog.roles}


@pytest.mark.parametrize("role", DATA.roles)
def test_faq_pages_carry_their_questions(role: str, catalog: Catalog, pages: dict[str, Document]) -> None:
    """Search engines are told every question with the answer that the page shows, without markup."""
    faq = catalog.roles[role].guide().faq
    page = pages[f"roles/{role}/faq/"]
    (data,) = _structured(page)
    assert "FAQPage" == data["@type"]
    assert [e.question for e in (*faq.employers.values(), *faq.job_seekers.values())] == [
        e["name"] for e in data["mainEntity"]
    ]
    shown = page.content.words()
    answers = [re.sub(r"\s+", " ", entry["acceptedAnswer"]["text"]).strip() for entry in data["mainEntity"]]
    assert [] == [answer for answer in answers if answer not in shown]


def test_only_pay_and_faq_pages_carry_structured_data(pages: dict[str, Document]) -> None:
    """No other page tells search engines anything of the kind, nor does one on pay that no source gives."""
    carrying = {address for address, page in pages.items() if _structured(page)}
    paid = {f"roles/{role}/compensation/" for role in DATA.roles if _sourced_pay(DATA, role)}
    assert paid | {f"roles/{role}/faq/" for role in DATA.roles} == carrying


# Figures ---------------------------------------------------------------------------------------------------


def _is_dated(source: Element) -> bool:
    return re.search(r"checked [A-Z][a-z]+ \d{1,2}, 20\d\d", source.words()) is not None


def _followed_by_source(page: Document, wanted: list[Element]) -> list[str]:
    """Those of the elements after which, inside their h2 section, comes no line with source and date."""
    order = page.content.all()
    missing = []
    for element in wanted:
        for later in order[order.index(element) :]:
            if later.tag == "h2":
                missing.append(f"{page.address}: {element.words()[:50]!r}")
                break
            if "hb-source" in later.classes and _is_dated(later):
                break
        else:
            missing.append(f"{page.address}: {element.words()[:50]!r}")
    return missing


@pytest.mark.parametrize("role", DATA.roles)
def test_source_and_date_stand_under_every_pay_figure(role: str, pages: dict[str, Document]) -> None:
    """Each table, chart and figure of the compensation page is followed by its source with a date."""
    page = pages[f"roles/{role}/compensation/"]
    figures = [*page.content.all("table", "figure"), *page.content.all(having="hb-figure")]
    assert figures
    assert [] == _followed_by_source(page, figures)


def test_source_and_date_stand_under_the_figures_of_every_guide_page(guide_pages: dict[str, Document]) -> None:
    """Figures in tables, in the ladder and at a glance are followed by a source with a date in the same section.

    The ratings that the handbook expects of a competency are points of a scale, and no figures.
    """
    missing = []
    for page in guide_pages.values():
        pairs = [
            dd
            for name in ("hb-glance", "hb-pairs")
            for dl in page.content.all("dl", having=name)
            for dd in dl.all("dd")
            if not (page.address.endswith("/competencies/") and re.fullmatch(r"\d", dd.words()))
        ]
        figures = [*page.content.all(having="hb-figure"), *pairs]
        missing += _followed_by_source(page, [figure for figure in figures if re.search(r"\d", figure.words())])
    assert [] == missing


def test_every_guide_page_lists_the_origin_of_its_figures(guide_pages: dict[str, Document]) -> None:
    """A section at the end names each figure of the texts, each with a cited source and a date.

    A source that several figures have stands once below them; beside each is then its method, as beside the source.
    """
    faults = []
    for address, page in guide_pages.items():
        if any(address.endswith(f"/{folder}/") for folder in FOLDERS):
            continue
        order = page.content.all()
        start = next((i for i, element in enumerate(order) if element.get("id") == "sources"), None)
        if start is None:
            faults.append(f"{address}: no section #sources")
            continue
        shared = [one for one in order[start:] if "hb-source" in one.classes and one.parent and one.parent.tag != "td"]
        for row in [row for element in order[start:] if element.tag == "tbody" for row in element.all("tr")]:
            lines = row.all("p", having="hb-source") or [
                line
                for line in shared
                for method in row.all("span", having="hb-method")
                if method.words() in line.words()
            ]
            lines = lines or (shared if len(shared) == 1 else [])
            if not lines or not _is_dated(lines[0]):
                faults.append(f"{address}: {row.words()[:60]}")
    assert [] == faults


@pytest.mark.parametrize("role", DATA.roles)
def test_charts_can_be_read_without_seeing_them(role: str, pages: dict[str, Document]) -> None:
    """Each chart is an image with a text alternative and a caption; the drawing itself is hidden from readers."""
    figures = pages[f"roles/{role}/compensation/"].content.all("figure", having="hb-chart")
    assert 3 == len(figures)
    for figure in figures:
        drawings = figure.all("svg")
        assert figure.one("figcaption").words()
        assert [] == [svg for svg in drawings if svg.get("aria-hidden") != "true"]
        around = [box for box in figure.all("div") if box.get("role") == "img" and box.get("aria-label")]
        assert [len(drawings)] == [sum(len(box.all("svg")) for box in around)]
        assert 2 == len(around)


def test_every_image_has_a_text_alternative(every_page: list[Document]) -> None:
    """An image says what it shows, or has an empty `alt` where it only decorates."""
    assert [] == [page.path for page in every_page for image in page.root.all("img") if "alt" not in image.attributes]


@pytest.mark.parametrize("role", DATA.roles)
def test_pay_can_be_downloaded(role: str, site: Path, catalog: Catalog, pages: dict[str, Document]) -> None:
    """The link on the compensation page gives the pay of every level, nationally and by metro, as CSV."""
    address = f"roles/{role}/compensation/"
    (link,) = [link for link in pages[address].content.all("a") if "download" in link.attributes]
    path = urljoin(f"/en/{address}", link.get("href"))[1:]
    with (site / path).open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    guide = catalog.roles[role].guide()
    pay = guide.compensation
    places = {"": None} | {location: location for location in pay.locations}
    expected = {
        (level, place): [str(end) for amount in (p.base, p.whole) for end in (amount.low, amount.high)]
        for level in guide.role.ladder
        for place, location in places.items()
        for p in [pay.at(level, location)]
    }
    columns = ("base_min", "base_max", "target_min", "target_max")
    assert expected == {(row["level"], row["metro"]): [row[column] for column in columns] for row in rows}
    assert [] == [row for row in rows if not (row["method"] and row["source"] and row["as_of"] and row["verified_on"])]


def test_the_download_holds_the_figures_of_the_origin(site: Path) -> None:
    """Chicago pays a National Account Manager what the source says."""
    text = (site / "en/roles/national-account-manager/pay.csv").read_text("utf-8")
    (chicago,) = [
        row for row in csv.DictReader(text.splitlines()) if (row["level"], row["metro"]) == ("core", "chicago")
    ]
    assert ["85000", "120000", "160000", "250000", "no", "sourced"] == [
        chicago[name] for name in ("base_min", "base_max", "total_min", "total_max", "total_open_ended", "method")
    ]


# Being found -----------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def search_index(site: Path) -> dict[str, str]:
    """What the search knows: address with section to the text."""
    return {address: section.text for address, section in known_sections(site / "en").items()}


@pytest.mark.parametrize("role", DATA.roles)
def test_the_search_knows_every_item_with_a_heading(role: str, catalog: Catalog, search_index: dict[str, str]) -> None:
    """Each question, competency, measure, warning sign and answer is a section of its own that has text."""
    guide = catalog.roles[role].guide()
    sections: dict[str, Mapping[str, Any]] = {
        "interview": guide.interview.questions,
        "competencies": guide.competencies.competencies,
        "kpis": guide.kpis.kpis,
        "hiring": guide.hiring.red_flags,
        "faq": guide.faq.employers | guide.faq.job_seekers,
    }
    addresses = [f"roles/{role}/{page}/#{key}" for page, items in sections.items() for key in items]
    assert [] == [address for address in addresses if not search_index.get(address)]


@pytest.mark.parametrize("role", DATA.roles)
def test_the_search_knows_the_locations(role: str, catalog: Catalog, search_index: dict[str, str]) -> None:
    """The section on pay by metro can be found by the name of each location."""
    text = search_index[f"roles/{role}/compensation/#by-metro"]
    locations = catalog.roles[role].guide().compensation.locations
    assert [] == [
        catalog.locations[location].title for location in locations if catalog.locations[location].title not in text
    ]


@pytest.mark.parametrize("role", DATA.roles)
def test_the_search_finds_a_shared_text_at_the_base_alone(
    role: str, catalog: Catalog, search_index: dict[str, str], pages: dict[str, Document]
) -> None:
    """Of a variant's duties and requirements it knows those that the variant brings; the base has the others."""
    data = catalog.roles[role]
    variants = [f"roles/{role}/{folder}/{key}/" for folder, axis in FOLDERS.items() for key in data.ids[axis]]
    unlike = []
    for address in (f"roles/{role}/job-description/", *variants):
        texts = [text for place, text in search_index.items() if place.partition("#")[0] == address]
        known = " ".join(text.partition("Duties measured")[0] for text in texts)  # a measure names its duties
        lists = pages[address].content.all("ul", having="hb-items")
        for item in (item for shown in lists for item in shown.all("li")):
            if not (named := item.all("strong")):
                continue
            words = named[0].words()
            is_own = address not in variants or bool({"hb-item--added", "hb-item--changed"} & item.classes)
            if is_own != (f" {words}" in f" {known}"):
                unlike.append(f"{address}: {words}")
    assert [] == unlike


def test_the_search_sees_the_cells_of_a_table_apart(search_index: dict[str, str], pages: dict[str, Document]) -> None:
    """Words at the edges of cells and of terms do not run into each other, so that each of them can be found."""
    glued = []
    for address, page in pages.items():
        text = "\n".join(text for place, text in search_index.items() if place.partition("#")[0] == address)
        cells = [element.all("th", "td", "dt", "dd") for element in page.content.all() if element.tag in ("tr", "div")]
        pairs = [(one.words()[-20:], two.words()[:20]) for row in cells for one, two in pairwise(row)]
        runs = [f"{address}: {one}{two}" for one, two in pairs if one and two and one + two in text]
        glued += runs[:1]
    assert [] == glued


def test_every_table_with_a_class_has_styles_of_its_own(site: Path, pages: dict[str, Document]) -> None:
    """The theme's styles are for the others, and its sheet names ours (macros/pages/stylesheets.py)."""
    named = [table.classes for page in pages.values() for table in page.root.all("table") if table.classes]
    assert named
    assert [] == [classes for classes in named if not classes & set(OWN_TABLES)]
    theme = [path.read_text("utf-8") for path in (site / "en/assets/stylesheets").glob("*.css")]
    assert [] == [css for css in theme if "not([class])" in css]
