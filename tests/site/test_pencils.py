"""The pencil behind every item: each opens the item's own line in the file that says what the page shows."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from urllib.parse import parse_qs, urljoin, urlsplit

import pytest

from macros.catalog.catalog import Catalog
from macros.catalog.locations import rules_at
from macros.catalog.posting import LISTS as LISTS_OF_POSTING
from macros.catalog.posting import posting
from macros.model.axes import FOLDERS
from macros.model.library import SHELVES, TAKE
from macros.trees.loading import Map, scalars
from tests.conftest import ROOT
from tests.search.known import known_sections
from tests.site.document import Document, Element

START = "https://github.com/hiring-handbook/hiring-handbook/edit/main/"
FORMS = "https://github.com/hiring-handbook/hiring-handbook/issues/new"
KEY = re.compile(r'\s*"?([a-z0-9][a-z0-9_-]*)"?:')

LISTS = {
    "": [("role", "promises", "promise-"), ("role", "highlights", ""), ("role", "ladder", "ladder-")],
    "job-description": [("job-description", name, "") for name in ("responsibilities", "requirements", "offer")],
    "compensation": [
        ("compensation", "locations", "metro-"),
        ("compensation", "movers", ""),
        ("compensation", "benchmarks", ""),
    ],
    "interview": [("interview", "stages", "stage-"), ("interview", "questions", "")],
    "competencies": [("competencies", "competencies", "")],
    "kpis": [("kpis", "kpis", "")],
    "hiring": [("hiring", name, "") for name in ("sourcing", "searches", "red_flags", "posting_tips")],
    "faq": [("faq", "employers", ""), ("faq", "job_seekers", "")],
}
"""Page of the guide to the lists that it shows whole: file, key, and what stands before an item's id in the page."""

TEXTS = {
    "": [("role", key) for key in ("summary", "also_called", "why_it_matters", "occupation_codes")],
    "job-description": [("job-description", key) for key in ("about", "reports_to", "works_with")],
    "compensation": [("compensation", "cautions")],
    "interview": [("interview", "evaluation")],
    "competencies": [("competencies", "intro")],
    "kpis": [("kpis", "intro")],
    "hiring": [("hiring", "intro")],
    "remote": [("remote", "intro")],
}
"""Page of the guide to the texts without ids that it shows: file and key."""

PAY_MODELS = ("modeled_from", "locations_from")
"""What pay by location is worked out from where nobody typed it: the pay, or the metros, of another role."""

VARIANT = [
    *(("job-description", name) for name in ("responsibilities", "requirements", "offer", "compliance")),
    ("interview", "questions"),
    ("kpis", "kpis"),
]
"""What the page of an industry or a context shows of a variant."""


def pencils(element: Element) -> list[Element]:
    """The pencils in an element: a script makes links of them."""
    return [link for link in element.all("a") if "data-edit" in link.attributes]


@cache
def _lines(path: str) -> list[str]:
    return (ROOT / path).read_text("utf-8").split("\n")


@cache
def _files(root: Element) -> list[str]:
    """The table of a page: the files that its pencils open."""
    return root.one("edit-mode").get("files").split()


@cache
def opened(pencil: Element) -> tuple[str, str]:
    """The file that a pencil opens, and the key at its line. A script takes the file from the table of the page."""
    files = _files([*pencil.ancestors()][-1])
    line, _, number = pencil.get("data-edit").partition(":")
    address = urljoin(files[0], files[int(number or 0)])
    assert address.startswith(START), pencil
    path = address.removeprefix(START)
    match = KEY.match(_lines(path)[int(line) - 1])
    assert match, f"{path}:{line} is no key"
    return path, match[1]


def _item(pencil: Element) -> str:
    """The id of the item that a pencil stands in, empty for a row of a table without one."""
    around = [element.get("id") for element in pencil.ancestors() if "hb-block" not in element.classes]
    return next((name for name in around[: _depth(pencil)] if name), "")


def _depth(pencil: Element) -> int:
    """How many elements stand between a pencil and the block around it."""
    return next(n for n, element in enumerate(pencil.ancestors()) if "hb-block" in element.classes)


def written(catalog: Catalog, below: str, file: str, key: str, item: str) -> tuple[str, str] | None:
    """The path of the file in which an item's words stand that a role or an overlay lists, and the key above them.

    An item that is taken from the library stands there, unless words are put beside it; pay that nobody typed is
    what its model says. None where the file does not list the item.
    """
    tree = catalog.trees[below]
    part = (tree.get("changes") or {}).get(file) or {} if "changes" in tree else tree
    model = next((name for name in PAY_MODELS if name in part), "")
    if (file, key) == ("compensation", "locations") and model and item not in part.get(key, {}):
        return f"data/{below}", model
    if item not in (part.get(key) or {}):
        return None
    own = part[key][item]
    if not isinstance(own, Map) or TAKE not in own or any(" " in str(value) for _, value, _ in scalars(own)):
        return f"data/{below}", item
    (shelf,) = [name for name, shelf in SHELVES.items() if (shelf.page, shelf.key) == (file, key)]
    return f"data/library/{shelf}.yml", own[TAKE]


def _by_id(page: Document, name: str) -> Element:
    (found,) = [element for element in page.content.walk() if element.get("id") == name]
    return found


def test_every_pencil_opens_the_line_of_its_item(catalog: Catalog, pages: dict[str, Document]) -> None:
    """The file exists, and what stands in the line is the key of the item: its id, or a figure's key in a table."""
    named = set(_named_in_summaries(catalog))
    figures = {name: named | _figures(catalog, name) for name in catalog.roles}
    anywhere = set[str]().union(*figures.values())
    modeled = {(f"data/{below}", name) for below, tree in catalog.trees.items() for name in PAY_MODELS if name in tree}
    assert set(PAY_MODELS) == {name for _, name in modeled}, "the data no longer shows modeled pay"
    posted = {role: set(_posted(catalog, role)) for role in catalog.roles}
    wrong = []
    for address, page in pages.items():
        for pencil in pencils(page.root):
            path, key = opened(pencil)
            item = _item(pencil)
            fits = (
                item == key
                or item.endswith(f"-{key}")
                or (not item and key in figures.get(f"{address}/".split("/")[1], anywhere))
            )
            fits |= (address, item, key) == ("about/due/", "", "verified_on")
            fits |= (path, key) in modeled and address in _pay_pages(path)
            place = item.removeprefix("ai-").removeprefix("law-")
            fits |= path == f"data/jurisdictions/{place}.yml" and key in ("title", "ai")
            fits |= address.endswith("/posting/") and (path, key) in posted[address.split("/")[1]]
            if not (fits or (item.startswith("posting-") and key == "title")):
                wrong.append(f"{address}: {pencil.get('data-name')}: {item} opens {path}, {key}")
    assert [] == wrong
    assert sum(len(pencils(page.root)) for page in pages.values()) > 500


def _figures(catalog: Catalog, role: str) -> set[str]:
    """The keys that rows of tables without an id of their own open in a role's files."""
    guide = catalog.roles[role].guide()
    keys = {
        *guide.role.facts,
        *guide.role.ladder,
        "national",
        "base",
        "total",
        "title",
        "risk",
        "target",
        "instruction",
        "expected",
        "mix",
        "pass_rule",
    }
    keys |= {
        *guide.compensation.locations,
        *guide.compensation.beside,
        *guide.competencies.competencies,
        *guide.kpis.kpis,
    }
    return keys | {key for keys in TEXTS.values() for _, key in keys}


def _posted(catalog: Catalog, role: str) -> Iterator[tuple[str, str] | None]:
    """The file and the key of each text of a role's posting."""
    guide = catalog.roles[role].guide()
    for one in posting(guide, guide.role.base_level, catalog.settings.employer, catalog.requirement_kinds):
        if one.path[:1] == ("employer",):
            yield "data/handbook.yml", one.path[-1]
        elif len(one.path) > 1 and one.path[1] in LISTS_OF_POSTING:
            yield written(catalog, f"roles/{role}/{one.path[0]}.yml", one.path[0], one.path[1], one.path[2])
        elif one.path:
            yield f"data/roles/{role}/{one.path[0]}.yml", one.path[-1]


def _pay_pages(path: str) -> tuple[str, str]:
    """The pages that show the ranges of a role's compensation.yml: the guide's first and that of pay."""
    pay = f"{path.removeprefix('data/').removesuffix('.yml')}/"
    return pay.removesuffix("compensation/"), pay


def _named_in_summaries(catalog: Catalog) -> Iterator[str]:
    """Ids of what overlays change in lists of which the page of a variant gives the names alone."""
    for tree in catalog.trees.values():
        changes = tree.get("changes") or {}
        for page in ("role", "interview", "hiring"):
            for part in (changes.get(page) or {}).values():
                yield from part if isinstance(part, Map) else ()


@pytest.mark.parametrize("page", LISTS)
def test_every_item_of_a_page_has_a_pencil(page: str, catalog: Catalog, pages: dict[str, Document]) -> None:
    """Each item with an id in the data can be edited from the page that shows it, where the base file has its words."""
    for role in catalog.roles.values():
        shown = pages[f"roles/{role.id}/{page}/" if page else f"roles/{role.id}/"]
        missing = []
        for file, key, prefix in LISTS[page]:
            for item in role.base[file].get(key, {}):
                places = [opened(pencil) for pencil in pencils(_by_id(shown, f"{prefix}{item}"))]
                if written(catalog, f"roles/{role.id}/{file}.yml", file, key, item) not in places:
                    missing.append((key, item, places))
        assert [] == missing


@pytest.mark.parametrize("page", TEXTS)
def test_every_text_of_a_page_has_a_pencil(page: str, catalog: Catalog, pages: dict[str, Document]) -> None:
    """A text that stands alone is opened at its key."""
    for role in catalog.roles.values():
        shown = pages[f"roles/{role.id}/{page}/" if page else f"roles/{role.id}/"]
        keys = {(path.split("/")[-1].removesuffix(".yml"), key) for path, key in map(opened, pencils(shown.root))}
        wanted = {(file, key) for file, key in TEXTS[page] if key in role.base[file]}
        assert set() == wanted - keys


def test_every_row_of_the_tables_has_a_pencil(pages: dict[str, Document]) -> None:
    """Pay by level and location, KPIs at a glance, wordings and codes: each row opens what it is made of."""
    for address, page in pages.items():
        if address.endswith(("compensation/", "kpis/", "job-description/", "national-account-manager/")):
            rows = [row for body in page.content.all("tbody") for row in body.all("tr")]
            assert [] == [
                row.words() for row in rows if not pencils(row) and row.all("th") and "Mean of" not in row.words()
            ]


def test_remote_topics_rules_and_figures_have_pencils(catalog: Catalog, pages: dict[str, Document]) -> None:
    """Practices, locations, laws, national pay, level factors and every figure of the sources can be edited."""
    for role in catalog.roles.values():
        here = f"data/roles/{role.id}"
        remote = {opened(pencil) for pencil in pencils(pages[f"roles/{role.id}/remote/"].root)}
        practices = {
            name for topic in role.base["remote"].values() if isinstance(topic, Map) for name in topic["practices"]
        }
        assert set() == {(f"{here}/remote.yml", name) for name in practices} - remote

        pay = {opened(pencil) for pencil in pencils(pages[f"roles/{role.id}/compensation/"].root)}
        locations = {(f"data/locations/{location}.yml", "title") for location in role.base["compensation"]["locations"]}
        shown = (
            rule for place in role.base["compensation"]["locations"] for rule in rules_at(catalog.locations, place)
        )
        laws = {(f"data/jurisdictions/{rule}.yml", "title") for rule in shown}
        factors = {(f"{here}/compensation.yml", level) for level in role.base["compensation"]["level_model"]["factors"]}
        modeled = "modeled_from" in catalog.trees[f"roles/{role.id}/compensation.yml"]
        national = {(f"{here}/compensation.yml", "modeled_from" if modeled else "national")}
        assert set() == (locations | laws | factors | national) - pay

        facts = {
            key
            for page in pages.values()
            for path, key in map(opened, pencils(page.root))
            if path == f"{here}/role.yml"
        }
        assert set() == set(role.guide().role.at_a_glance) - facts


def _variant_pages(catalog: Catalog, pages: dict[str, Document]) -> Iterator[tuple[Document, str, str, str]]:
    for role in catalog.roles:
        for axis in ("industry", "context"):
            for chosen in catalog.options(axis):
                yield pages[f"roles/{role}/{FOLDERS[axis]}/{chosen}/"], role, FOLDERS[axis], chosen


def _says(catalog: Catalog, below: str, keys: tuple[str, ...]) -> bool:
    """Whether a file changes what stands at a path of keys."""
    node = catalog.trees[below].get("changes") if below in catalog.trees else None
    for key in keys:
        if not isinstance(node, Map) or key not in node:
            return False
        node = node[key]
    return True


def test_what_a_variant_changes_is_edited_in_its_overlay(catalog: Catalog, pages: dict[str, Document]) -> None:
    """What an overlay adds, changes or leaves out opens the overlay, the role's own first; the rest its base."""
    seen = set()
    for page, role, folder, chosen in _variant_pages(catalog, pages):
        for file, key in VARIANT:
            ids = set(page.ids)
            own, general = f"roles/{role}/{folder}/{chosen}.yml", f"{folder}/{chosen}.yml"
            tree = {**catalog.roles[role].base[file].get(key, {})}
            for below in {general, own} & catalog.trees.keys():
                tree |= ((catalog.trees[below].get("changes") or {}).get(file) or {}).get(key) or {}
            for item in set(tree) & ids:
                files = [below for below in (own, general) if _says(catalog, below, (file, key, item))]
                wanted = written(catalog, files[0] if files else f"roles/{role}/{file}.yml", file, key, item)
                assert wanted, (page.address, item)
                places = {opened(pencil) for pencil in pencils(_by_id(page, item))}
                assert wanted in places, (page.address, item, places)
                seen.add(wanted[0].split("/")[1] if not files else files[0].count("/"))
    assert {"roles", "library", 1, 3} == seen, "the data no longer shows base, library, shared and own overlays"


def test_a_pencil_has_no_text(pages: dict[str, Document]) -> None:
    """Nothing is added to the words of the page or of the search; a name that it does not take from them is a whole."""
    for page in pages.values():
        for pencil in pencils(page.root):
            assert "" == pencil.words()
            assert re.match(r"$|Edit:? \S[^<]*$", pencil.get("data-name"))


def test_the_search_knows_nothing_of_pencils_and_reports(site: Path) -> None:
    """The index holds the handbook's words alone."""
    index = " ".join(f"{section.title} {section.text}" for section in known_sections(site / "en").values())
    assert "Net revenue retention" in index

    assert [] == [
        words for words in ("Edit: ", "data-edit", "Report a wrong fact", "Suggest a question") if words in index
    ]


def test_every_page_takes_reports(pages: dict[str, Document]) -> None:
    """Anyone who uses no Git reports a wrong fact by a form that knows the page; interview pages take questions too."""
    for address, page in pages.items():
        canonical = next(link.get("href") for link in page.root.all("link") if link.get("rel") == "canonical")
        links = [link.get("href") for link in page.content.one("p", having="hb-feedback").all("a")]
        forms = ["wrong-fact.yml", *(["new-question.yml"] if address.endswith("/interview/") else [])]
        assert [{"template": [form], "page": [canonical]} for form in forms] == [
            parse_qs(urlsplit(x).query) for x in links
        ]
        assert all(link.startswith(f"{FORMS}?") for link in links)
