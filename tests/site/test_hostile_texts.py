"""Texts of the data that look like HTML, Markdown, Jinja or a table show as typed, everywhere."""

import csv
import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import pytest

from macros.catalog.data_files import model_of, text_trees
from macros.model.base import TextKind
from macros.text.text_walk import FoundText, texts
from macros.trees.loading import Map, load
from tests.conftest import SMALL, Project
from tests.locales.words import said_in
from tests.search.known import Known, known_sections
from tests.site.document import Document, Element

KEEPER = "lighthouse-keeper"
GLOSSARY = "en/glossary/index.html"

HOSTILE = {
    "markup": "<script>alert(1)</script> a | b {{ 89*97 }} {% raw %} [x] (javascript:alert(1)) * _ &amp; </title> -->",
    "quotes": '" onclick="alert(1)" \'> %(name)s %s <!--handbook-block-0--> {# x #} ![y] (//z.org) <https://z.org> \\1',
}
"""What is put behind each text; `1986.`, which Markdown takes for a list, is put in front of it. A link that leads
nowhere is a fault of the data."""

LONGEST = {TextKind.LINE: 140, TextKind.TEXT: 1500}
BUILDER = "en/how-to/boolean-search/index.html"

SEARCHES = r"https://www\.(google\.com/search\?q=|linkedin\.com/search/results/people/\?keywords=)[\w%.!'()*~-]+$"
"""Links that carry a search string, no sign of which ends its part of the address."""

MARK = re.compile(r"zq(\d+)z")
"""Tells where a text is found which one it is."""

ROOMY = {"words": "60-9000", "first_words": 900, "item_words": 900}
"""Limits of postings that such texts keep: their number of words is not what is tried here."""

DEBRIS = re.compile(r": (?:code of a web page is here|this has to be filled in|these braces do not name a figure): ")
"""What the check says of such texts."""

NOT_SHOWN = (
    r"inclusive-language\.yml: .*",  # rules for writers
    r"glossary\.yml: known \S+ reason",
    r"handbook\.yml: languages en name",  # for the switch of languages
    r"sources\.yml: \S+ publisher",
    r"sources\.yml: word-list (title|document)",  # cited by the rules for writers only
    r"locations/\S+: region",
    r"levels\.yml: \S+ summary",
    r"scopes/\S+: summary",  # the role says it in its own words
    r"roles/\S+/scopes/solo\.yml: summary",  # a scope that changes nothing in the lists of the guide
)
"""Texts that stand on no page, as regular expressions of their places."""


@dataclass(frozen=True)
class HostileSite:
    """A site built from data in which every text is hostile."""

    site: Path
    hostile: str
    places: dict[str, str]
    """Number of a text to its place in the data."""

    fronts: dict[str, str]
    """Number of a text to what stands before its mark; empty where that has markup or a placeholder."""

    @cached_property
    def pages(self) -> dict[str, Document]:
        """Every page, by its path."""
        paths = sorted(self.site.rglob("*.html"))
        return {path.relative_to(self.site).as_posix(): Document.read(self.site, path) for path in paths}

    def guide(self, page: str) -> Document:
        """A page of the role's guide, such as `faq/`."""
        return self.pages[f"en/roles/{KEEPER}/{page}index.html"]

    def number(self, place: str) -> str:
        """The number of the text at a place."""
        (number,) = [number for number, other in self.places.items() if other == place]
        return number

    def is_typed(self, text: str, place: str) -> bool:
        """Whether the text at a place of the data is in `text`, and everywhere as it was typed."""
        ends = [text[match.end() :] for match in MARK.finditer(text) if match[1] == self.number(place)]
        return bool(ends) and all(self._is_hostile(end) for end in ends)

    def _is_hostile(self, end: str) -> bool:
        """Whether what is shown behind a mark is what was typed there, or its beginning where a long text is cut."""
        typed, (beginning, cut, _) = f" {self.hostile}", end.partition("…")
        return end.startswith(typed) or (bool(cut) and typed.startswith(beginning.rstrip()))

    def mangled(self, text: str) -> Iterator[str]:
        """The texts of the data in `text` that do not show as typed, with their place."""
        for match in MARK.finditer(text):
            if not self._is_hostile(text[match.end() :]):
                yield f"{self.places[match[1]]}: {text[match.start() : match.end() + len(self.hostile) + 20]!r}"


def _poison(tree: Map, below: str, hostile: str, places: dict[str, str], fronts: dict[str, str]) -> None:
    """Make every text of a file hostile, and note where each stands."""
    for model, part in text_trees(model_of(below), tree):
        for found in list(texts(model, part)):
            front = _replace(part, found, hostile, str(len(places)))
            fronts[str(len(places))] = "" if re.search(r"[{*[]", front) else front
            places[str(len(places))] = f"{below}: {' '.join(map(str, found.loc))}"
    if below.endswith("/hiring.yml"):  # a search is typed as it is, and so no text with markup
        for name, search in tree["searches"].items():
            fronts[str(len(places))] = f"{search['query']} "
            search["query"] = f"{search['query']} zq{len(places)}z {hostile}"
            places[str(len(places))] = f"{below}: searches {name} query"


def _replace(tree: Map, found: FoundText, hostile: str, number: str) -> str:
    """Make one text hostile; gives what stands before its mark."""
    tail = f" zq{number}z {hostile}"
    room = LONGEST[found.kind] - len("1986. ") - len(tail)
    node: Any = tree
    for key in found.loc[:-1]:
        node = node[key]
    front = f"1986. {found.text[:room].rstrip()}"
    node[found.loc[-1]] = front + tail
    return f"{front} "


def _build(project: Project) -> Path:
    done = project.handbook("build")
    assert 0 == done.returncode, done.stdout + done.stderr
    assert [] == [line for line in (done.stdout + done.stderr).splitlines() if "WARNING" in line]
    return project.root / "site"


@pytest.fixture(scope="module", params=HOSTILE.values(), ids=list(HOSTILE))
def built(request: pytest.FixtureRequest, project_with: Callable[[Path], Project]) -> HostileSite:
    """The small handbook with a hostile string in every text, built strictly."""
    project = project_with(SMALL)
    places: dict[str, str] = {}
    fronts: dict[str, str] = {}
    for path in sorted((project.root / "data").rglob("*.yml")):
        below = path.relative_to(project.root / "data").as_posix()
        tree, problems = load(path, below)
        assert (True, []) == (tree is not None, problems)
        assert tree is not None
        if below == "handbook.yml":
            tree["postings"] |= ROOMY
        _poison(tree, below, request.param, places, fronts)
        text = json.dumps(tree, ensure_ascii=False, indent=1)  # JSON is YAML, with all texts quoted
        project.write(f"data/{below}", text)
    assert [] == [line for line in project.problems() if not DEBRIS.search(line)]
    project.remove("macros/checks/debris.py")  # what it refuses is shown as typed all the same
    return HostileSite(_build(project), request.param, places, fronts)


@pytest.fixture(scope="module")
def harmless_site(project_with: Callable[[Path], Project]) -> Path:
    """The small handbook as it is, built."""
    return _build(project_with(SMALL))


@pytest.fixture(scope="module")
def harmless(harmless_site: Path) -> dict[str, Document]:
    """The pages of the small handbook as it is, by their path."""
    paths = harmless_site.rglob("*.html")
    return {path.relative_to(harmless_site).as_posix(): Document.read(harmless_site, path) for path in paths}


@pytest.fixture(scope="module")
def harmless_scoring(harmless_site: Path) -> list[str]:
    """What scoring needs, for each question of the small handbook as it is."""
    return list(json.loads((harmless_site / "en/questions/0.json").read_text("utf-8")))


def _shown(element: Element) -> str:
    """The text that people read, but for charts, which wrap long names, search strings, and hints at blanks.

    A search string holds a title without what could act as an operator; a test below looks at these.
    """
    return element.words(without=("script", "style", "svg", "hb-strings", "hb-not-copied"))


def test_every_text_shows_as_typed(built: HostileSite) -> None:
    """Wherever a text stands on a page, sign for sign it reads as in the data."""
    found = {path: sorted(set(built.mangled(_shown(page.root)))) for path, page in built.pages.items()}
    assert {} == {path: faults for path, faults in found.items() if faults}


def test_a_number_with_a_dot_starts_no_list(built: HostileSite) -> None:
    """`1986.` at the start of a text stays in front of it."""
    lost = [
        f"{path}: {built.places[match[1]]}"
        for path, page in built.pages.items()
        for words in [_shown(page.root)]
        for match in MARK.finditer(words)
        if not words[: match.start()].endswith(built.fronts[match[1]])
    ]
    assert [] == lost


def test_every_text_is_shown(built: HostileSite) -> None:
    """Each text of the data stands on a page; the few that do not are known."""
    words = " ".join(_shown(page.root) for page in built.pages.values())
    numbers = {match[1] for match in MARK.finditer(words)}
    unseen = {place for number, place in built.places.items() if number not in numbers}
    assert [] == sorted(place for place in unseen if not any(re.fullmatch(known, place) for known in NOT_SHOWN))
    assert [] == [known for known in NOT_SHOWN if not any(re.fullmatch(known, place) for place in unseen)]


SHOWN = (
    ("role.yml: title", "", "title", ""),
    ("role.yml: title", "", "h1", ""),
    ("role.yml: title", "kpis/", "title", ""),
    ("role.yml: title", "kpis/", "p", "hb-kicker"),
    ("role.yml: title", "kpis/", "nav", "md-nav--primary"),
    ("role.yml: title", "kpis/", "nav", "md-path"),
    ("role.yml: abbreviation", "", "h1", ""),
    ("role.yml: figures_of", "", "header", "hb-head"),
    ("role.yml: maintained_by", "", "header", "hb-head"),
    ("role.yml: facts lamps means", "", "tbody", ""),
    ("role.yml: ladder associate title", "", "li", "hb-step"),
    ("role.yml: ladder senior title", "compensation/", "tbody", ""),
    ("role.yml: highlights light label", "", "dl", "hb-points"),
    ("interview.yml: questions fog ask", "interview/", "h4", ""),
    ("interview.yml: questions fog ask", "interview/", "ol", "hb-stages"),
    ("interview.yml: questions fog anchors 3", "interview/", "ol", "hb-anchors"),
    ("interview.yml: stages talk title", "interview/", "li", "hb-stage"),
    ("faq.yml: employers what-pay question", "faq/", "h3", ""),
    ("faq.yml: employers what-pay answer", "faq/", "section", "hb-faq"),
    ("kpis.yml: kpis lit-nights title", "kpis/", "tbody", ""),
    ("kpis.yml: kpis lit-nights unit", "kpis/", "tbody", ""),
    ("kpis.yml: kpis lit-nights formula", "kpis/", "p", "hb-formula"),
    ("job-description.yml: responsibilities light label", "job-description/", "ul", "hb-items"),
    ("job-description.yml: requirements diploma label", "job-description/", "tbody", ""),
    ("job-description.yml: reports_to", "job-description/", "dl", "hb-pairs"),
    ("hiring.yml: searches keepers query", "hiring/", "code", ""),
    ("hiring.yml: red_flags no-log label", "hiring/", "article", "hb-flag"),
    ("competencies.yml: competencies watch-keeping title", "competencies/", "article", "hb-competency"),
)
"""Texts of the role, the page of the guide, and tag and class of an element in which they must show."""


@pytest.mark.parametrize(("place", "page", "tag", "having"), SHOWN, ids=[" ".join(case) for case in SHOWN])
def test_a_text_of_the_role_shows_in_its_place(
    built: HostileSite, place: str, page: str, tag: str, having: str
) -> None:
    """Titles, headings, tables, questions and answers hold their text, whole and in one element."""
    said = [element.words() for element in built.guide(page).root.all(tag, having=having)]
    assert [] != [words for words in said if built.is_typed(words, f"roles/{KEEPER}/{place}")]


@pytest.mark.parametrize(
    ("place", "page"),
    [
        ("locations/north-port.yml: title", "compensation/"),
        ("jurisdictions/north-coast.yml: title", "compensation/"),
        ("jurisdictions/north-coast.yml: laws 0 title", "compensation/"),
        ("jurisdictions/north-coast.yml: employers", "compensation/"),
        ("jurisdictions/north-coast.yml: must_contain 0", "compensation/"),
        ("sources.yml: keepers-survey title", "compensation/"),
        ("industries/ferries.yml: title", "industries/ferries/"),
        ("contexts/island.yml: title", "contexts/island/"),
        ("scopes/crew.yml: title", "job-description/"),
        ("levels.yml: senior title", "job-description/"),
        ("handbook.yml: families coast", ""),
        ("handbook.yml: planned_roles harbour-pilot", ""),
    ],
)
def test_a_text_that_roles_share_shows_on_the_guide(built: HostileSite, place: str, page: str) -> None:
    """Names of places, laws, sources, industries, contexts, scopes, levels and families hold their text."""
    words = _shown(built.guide(page).content)
    assert built.is_typed(words, place), words


@pytest.mark.parametrize(("choice", "folder"), [("ferries", "industries"), ("island", "contexts")])
def test_the_page_of_a_choice_is_named_as_typed(built: HostileSite, choice: str, folder: str) -> None:
    """An industry and a context name their page in its title, its heading, its description and the navigation."""
    page = built.guide(f"{folder}/{choice}/")
    place = f"{folder}/{choice}.yml: title"
    said = [page.root.one("title").words(), page.root.one("h1").words(), page.meta("description")]
    said.append(built.guide(f"{folder}/").root.all("nav", having="md-nav--primary")[0].words())
    assert [] == [words for words in said if not built.is_typed(words, place)]


@pytest.mark.parametrize(
    ("place", "page"),
    [
        ("industries/ferries.yml: title", "industries/ferries/"),
        ("industries/ferries.yml: summary", "industries/ferries/"),
        ("industries/ferries.yml: job-description compliance passenger-safety in_interview", "industries/ferries/"),
        (f"roles/{KEEPER}/industries/ferries.yml: summary", "industries/ferries/"),
        (
            f"roles/{KEEPER}/industries/ferries.yml: job-description responsibilities timetable label",
            "industries/ferries/",
        ),
        (f"roles/{KEEPER}/industries/ferries.yml: interview questions late-ferry ask", "industries/ferries/"),
        (f"roles/{KEEPER}/industries/ferries.yml: kpis kpis answered-calls definition", "industries/ferries/"),
        ("contexts/island.yml: summary", "contexts/island/"),
        ("contexts/island.yml: summary", "contexts/"),
        (f"roles/{KEEPER}/contexts/island.yml: job-description compliance landing text", "contexts/island/"),
        (f"roles/{KEEPER}/role.yml: title", "contexts/island/"),
    ],
)
def test_the_page_of_a_choice_for_all_roles_holds_texts_as_typed(built: HostileSite, place: str, page: str) -> None:
    """What the choice is, what each role says of it, its notes, questions and measures."""
    words = _shown(built.pages[f"en/{page}index.html"].content)
    assert built.is_typed(words, place), words


def test_home_and_finder_name_the_role_as_typed(built: HostileSite) -> None:
    """The choice of a role, with scripts and without, the card and the words of the finder hold the role's title."""
    place = f"roles/{KEEPER}/role.yml: title"
    home, finder = (built.pages[f"en/{path}index.html"].content for path in ("", "roles/"))
    said = [part.words() for part in (*home.one("role-choice").all("button"), *home.all("ul", having="hb-rolelinks"))]
    (card, *_) = finder.all("li", having="hb-card")
    said += [card.words(), card.get("data-words")]
    assert len(said) > 3
    assert [] == [words for words in said if not built.is_typed(words, place)]


def test_attributes_hold_texts_as_typed(built: HostileSite) -> None:
    """Descriptions, labels and search words, which no eye sees, read as in the data, too."""
    mangled = {
        f"{path}: <{element.tag} {name}>: {fault}"
        for path, page in built.pages.items()
        for element in page.root.walk()
        for name, value in element.attributes.items()
        if not any(around.tag == "svg" or "hb-strings" in around.classes for around in (element, *element.ancestors()))
        for text in said_in(value)
        for fault in built.mangled(text)
    }
    assert [] == sorted(mangled)


def test_no_text_becomes_a_script(built: HostileSite) -> None:
    """Scripts are those of the theme, and data, which no browser runs."""
    scripts = [script for page in built.pages.values() for script in page.root.all("script")]
    code = ["".join(map(str, script.children)) for script in scripts if "json" not in script.get("type")]
    assert [] == [text for text in code if "alert" in text or MARK.search(text)]


def test_no_text_becomes_an_address(built: HostileSite) -> None:
    """No link leads to a script, and none to where a text of the data points against the rules."""
    addresses = {
        element.get(name)
        for page in built.pages.values()
        for element in page.root.walk()
        for name in ("href", "src", "action", "formaction", "data")
        if not re.match(SEARCHES, element.get(name))
    } - {"data:,"}  # the empty icon of the ways in
    assert [] == [address for address in addresses if re.match(r"(?i)\s*(javascript|data|vbscript):", address)]
    assert [] == [address for address in addresses if "z.org" in address or "alert" in address]


def test_no_text_becomes_a_handler(built: HostileSite) -> None:
    """No element has an attribute that runs."""
    names = {name for page in built.pages.values() for element in page.root.walk() for name in element.attributes}
    assert [] == [name for name in names if name.startswith("on")]


def test_no_text_is_run(built: HostileSite) -> None:
    """Nobody multiplies 89 by 97."""
    assert [] == [path for path, page in built.pages.items() if re.search(r"\b8,?633\b", _shown(page.root))]


def _outline(page: Document) -> list[tuple[str, str, str]]:
    """Every element but those in charts, with its id and classes.

    Brackets in a posting make a blank, as they should: its mark and the list of blanks are left out.
    A caution of several sentences unfolds, one of a single sentence has nothing to unfold.
    """
    return [
        (element.tag, element.get("id"), element.get("class"))
        for element in page.root.walk()
        if "hb-blank" not in element.classes
        and not any(
            around.tag == "svg" or {"hb-blank", "hb-before", "hb-cautions"} & {*around.classes}
            for around in element.ancestors()
        )
    ]


def test_the_structure_survives(built: HostileSite, harmless: dict[str, Document]) -> None:
    """A page has the same elements in the same order as with harmless texts.

    But for the glossary, which is in the order of its terms: these all begin with 1986 now.
    """
    assert sorted(harmless) == sorted(built.pages)
    same = [path for path in harmless if path != GLOSSARY]
    assert [] == [path for path in same if _outline(harmless[path]) != _outline(built.pages[path])]


@pytest.mark.parametrize(
    ("place", "tag", "having"),
    [
        ("diploma term", "h3", ""),
        ("diploma abbreviation", "h3", ""),
        ("log also_called 0", "p", "hb-entry__meta"),
        ("kpi definition", "section", "hb-entry"),
    ],
)
def test_the_glossary_shows_texts_as_typed(built: HostileSite, place: str, tag: str, having: str) -> None:
    """A term, its other names and its definition hold their text in their entry."""
    said = [element.words() for element in built.pages[GLOSSARY].content.all(tag, having=having)]
    assert [] != [words for words in said if built.is_typed(words, f"glossary.yml: terms {place}")]


def test_a_tooltip_holds_its_text_as_typed(built: HostileSite) -> None:
    """What a term means stands in the title of its links, with nothing that ends the attribute."""
    titles = [link.get("title") for page in built.pages.values() for link in page.root.all("a", having="hb-term")]
    assert [] == [fault for title in titles for fault in built.mangled(title)]
    assert [] != [title for title in titles if built.is_typed(title, "glossary.yml: terms log definition")]


def test_the_builder_offers_titles_as_typed(built: HostileSite) -> None:
    """The choice of roles and the data of the builder hold the titles sign for sign."""
    page = built.pages[BUILDER].content
    assert built.is_typed(page.one("select").words(), f"roles/{KEEPER}/role.yml: title")
    (script,) = [script for script in page.all("script") if script.get("type") == "application/json"]
    said = list(_strings(json.loads("".join(map(str, script.children)))))
    assert [] == [fault for text in said for fault in built.mangled(text)]
    for place in ("role.yml: title", "role.yml: also_called 0", "competencies.yml: competencies repair title"):
        assert any(built.is_typed(text, f"roles/{KEEPER}/{place}") for text in said), place


def test_no_title_gets_out_of_its_quotation_marks(built: HostileSite) -> None:
    """In a search string a hostile title is one phrase, without quotation marks, wildcards or backslashes in it."""
    strings = [code.words() for code in built.pages[BUILDER].content.one("div", having="hb-strings").all("code")]
    assert 4 == len(strings)
    assert [] == [text for text in strings if re.search(r"[*\\\\“”]", text) or text.count('"') not in (2, 4)]
    outside = {re.sub(r'"[^"]*"', "~", text) for text in strings}
    assert {"(~ OR ~)", "site:linkedin.com/in (~ OR ~)", "site:linkedin.com/in ~"} >= outside


@pytest.fixture(scope="module")
def search(built: HostileSite) -> dict[str, Known]:
    """The sections that the search knows."""
    return known_sections(built.site / "en")


@pytest.mark.parametrize("key", ["title", "text"])
def test_the_search_shows_texts_as_typed(built: HostileSite, search: dict[str, Known], key: str) -> None:
    """The search knows texts and no HTML, and shows them as texts."""
    by_level = f"roles/{KEEPER}/compensation/#by-level"  # has the names of the chart, which has no room for long ones
    assert [] == [
        fault for at, section in search.items() if at != by_level for fault in built.mangled(getattr(section, key))
    ]


@pytest.mark.parametrize(
    ("place", "location"),
    [
        ("interview.yml: questions fog ask", "interview/#fog"),
        ("faq.yml: employers what-pay question", "faq/#what-pay"),
        ("kpis.yml: kpis lit-nights title", "kpis/#lit-nights"),
    ],
)
def test_the_search_names_sections_as_typed(
    built: HostileSite, search: dict[str, Known], place: str, location: str
) -> None:
    """A question is found under its own words."""
    words = search[f"roles/{KEEPER}/{location}"].title
    assert built.is_typed(words, f"roles/{KEEPER}/{place}"), words


def _strings(data: Any) -> Iterator[str]:
    if isinstance(data, str):
        yield data
    elif isinstance(data, dict | list):
        for value in data.values() if isinstance(data, dict) else data:
            yield from _strings(value)


@pytest.mark.parametrize(
    ("page", "places"),
    [
        ("compensation/", [f"roles/{KEEPER}/role.yml: title", "locations/north-port.yml: title"]),
        ("faq/", [f"roles/{KEEPER}/faq.yml: employers what-pay {part}" for part in ("question", "answer")]),
    ],
)
def test_structured_data_holds_texts_as_typed(built: HostileSite, page: str, places: list[str]) -> None:
    """The JSON in the page can be read, and its texts are those of the data."""
    (script,) = [s for s in built.guide(page).root.all("script") if s.get("type") == "application/ld+json"]
    said = list(_strings(json.loads("".join(map(str, script.children)))))
    assert [] == [fault for text in said for fault in built.mangled(text)]
    assert [] == [place for place in places if not any(built.is_typed(text, place) for text in said)]


def _of_a_location(row: dict[str, str]) -> bool:
    return bool(row["metro"])


def test_the_download_holds_texts_as_typed(built: HostileSite) -> None:
    """Names in the table of pay figures are in their column."""
    with (built.site / f"en/roles/{KEEPER}/pay.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, strict=True))
    assert built.is_typed(rows[0]["level_title"], f"roles/{KEEPER}/role.yml: ladder associate title")
    assert built.is_typed(next(filter(_of_a_location, rows))["metro_title"], "locations/north-port.yml: title")
    assert {"USD"} == {row["currency"] for row in rows}


SALARIES = {
    "role_title": f"roles/{KEEPER}/role.yml: title",
    "level_title": f"roles/{KEEPER}/role.yml: ladder associate title",
    "metro_title": "locations/north-port.yml: title",
    "source_title": "sources.yml: keepers-survey title",
    "how": f"roles/{KEEPER}/compensation.yml: level_model how",
}
"""Texts of a row of the pay of all roles, by their field."""


def test_the_pay_of_all_roles_holds_texts_as_typed(built: HostileSite) -> None:
    """Both files of all roles hold the same texts, each whole and in its field."""
    with (built.site / "en/pay.csv").open(encoding="utf-8", newline="") as file:
        written = next(filter(_of_a_location, csv.DictReader(file, strict=True)))
    read = next(filter(_of_a_location, json.loads((built.site / "en/pay.json").read_text("utf-8"))["rows"]))
    for row in (written, read):
        assert [] == [field for field, place in SALARIES.items() if not built.is_typed(str(row[field]), place)]


def test_the_page_of_all_salaries_names_everything_as_typed(built: HostileSite) -> None:
    """The lists to choose from, and the table that stands there without scripts, hold their texts."""
    page = built.pages["en/salaries/index.html"].content
    lists = " ".join(element.words() for element in page.all("select", "fieldset"))
    chosen = [
        SALARIES["role_title"],
        SALARIES["metro_title"],
        "levels.yml: senior title",
        "handbook.yml: families coast",
    ]
    assert [] == [place for place in chosen if not built.is_typed(lists, place)]
    table = page.all("table")[0].words()
    shown = [SALARIES["role_title"], SALARIES["source_title"], "levels.yml: core title"]
    assert [] == [place for place in shown if not built.is_typed(table, place)]


BANK_WORDS = {
    "roles": f"roles/{KEEPER}/role.yml: title",
    "competencies": f"roles/{KEEPER}/competencies.yml: competencies watch-keeping title",
    "choices": "industries/ferries.yml: title",
    "questions": f"roles/{KEEPER}/interview.yml: questions fog ask",
}
"""Part of the index of questions to a text in it."""


def test_the_index_of_questions_holds_texts_as_typed(built: HostileSite) -> None:
    """Names are plain text, wordings are HTML that reads as typed."""
    index = json.loads((built.site / "en/questions/index.json").read_text("utf-8"))
    said = {part: [*_strings(index[part])] for part in BANK_WORDS}
    said["questions"] = [Document("", question["ask"]).root.words() for question in index["questions"]]
    assert [] == [fault for texts in said.values() for text in texts for fault in built.mangled(text)]
    assert [] == [p for part, p in BANK_WORDS.items() if not any(built.is_typed(text, p) for text in said[part])]


def test_what_scoring_needs_holds_texts_as_typed(built: HostileSite, harmless_scoring: list[str]) -> None:
    """The HTML that the page's script puts in has the same elements as with harmless texts, and no text but ours."""
    scoring = json.loads((built.site / "en/questions/0.json").read_text("utf-8"))
    words = " ".join(Document("", html).root.words() for html in scoring)
    assert [] == [*built.mangled(words)]
    for part in ("listen_for 0", "follow_ups 1", "anchors 5"):
        assert built.is_typed(words, f"roles/{KEEPER}/interview.yml: questions fog {part}")
    assert [_outline(Document("", html)) for html in harmless_scoring] == [_outline(Document("", h)) for h in scoring]


def test_the_file_of_the_builder_holds_texts_as_typed(built: HostileSite) -> None:
    """Its texts are HTML of the four elements of a text; titles, labels and reasons are plain."""
    file = json.loads((built.site / f"en/roles/{KEEPER}/posting/builder.json").read_text("utf-8"))
    texts = [Document("", html).root for html in file["texts"]]
    assert {"a", "code", "em", "strong"} >= {element.tag for text in texts for element in text.all()}
    words = " ".join(text.words() for text in texts)
    plain = [
        *_strings(file["axes"]),
        *(block[2] for block in file["blocks"]),
        *(one["why"] for one in file["excluded"]),
    ]
    assert [] == [fault for text in (words, *plain) for fault in built.mangled(text)]
    page = f"roles/{KEEPER}/job-description.yml"
    for part in ("about paragraph-1", "responsibilities light text", "requirements night-work posting"):
        assert built.is_typed(words, f"{page}: {part}"), part
    for place in ("industries/ferries.yml: title", f"{page}: responsibilities light label"):
        assert any(built.is_typed(text, place) for text in plain), place
