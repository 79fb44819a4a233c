"""Routes: pages made of files with parameters in their path."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from macros.catalog.catalog import Catalog
from macros.catalog.reading import read
from macros.pages.routes import expand
from macros.pages.source import Source, read_sources
from tests.conftest import ROOT, SMALL

KEEPER = "lighthouse-keeper"

PAGES = {
    "about/accessibility.md": None,
    "about/due.md": None,
    "about/translations.md": None,
    "about/index.md": None,
    "about/licence.md": None,
    "about/privacy.md": None,
    "contexts/index.md": None,
    **{f"contexts/{context}.md": f"data/contexts/{context}.yml" for context in ("island", "mainland")},
    "industries/index.md": None,
    **{f"industries/{industry}.md": f"data/industries/{industry}.yml" for industry in ("ferries", "fishing")},
    **{
        f"how-to/{page}.md": None
        for page in (
            "index",
            "boolean-search",
            "four-candidates-not-to-hire",
            "team-in-several-countries",
            "structured-interview",
            "posting-that-people-answer",
            "ai-in-hiring",
        )
    },
    "glossary.md": "data/glossary.yml",
    "index.md": None,
    "posting-builder.md": None,
    "questions.md": None,
    "roles/index.md": None,
    "salaries.md": None,
    "law.md": None,
    "roles/compare.md": None,
    "roles/families/coast/index.md": "data/handbook.yml",
    "whats-new/index.md": None,
    **{f"whats-new/{edition}.md": None for edition in ("2026.1", "2026.10")},
    f"roles/{KEEPER}/index.md": f"data/roles/{KEEPER}/role.yml",
    **{
        f"roles/{KEEPER}/{page}.md": f"data/roles/{KEEPER}/{page}.yml"
        for page in ("job-description", "compensation", "interview", "competencies", "kpis", "hiring", "remote", "faq")
    },
    f"roles/{KEEPER}/posting.md": f"data/roles/{KEEPER}/job-description.yml",
    f"roles/{KEEPER}/industries/index.md": f"data/roles/{KEEPER}/role.yml",
    f"roles/{KEEPER}/contexts/index.md": f"data/roles/{KEEPER}/role.yml",
    **{f"roles/{KEEPER}/{choice}.md": f"data/roles/{KEEPER}/{choice}.yml" for choice in (
        "industries/ferries", "industries/fishing", "contexts/island", "contexts/mainland",
    )},
}  # fmt: skip
"""Every page of the small handbook with the data file that its pencil opens."""


@pytest.fixture(scope="module")
def small() -> Catalog:
    """The small handbook, to read only."""
    return read(SMALL.parent)[0]


def _expanded(root: Path, catalog: Catalog) -> dict[str, Source]:
    """The pages after the routes were expanded, by their path."""
    return {page.path: page for page in expand(read_sources(root), catalog, ["2026.10", "2026.1"])}


@pytest.fixture(scope="module")
def made(small: Catalog) -> dict[str, Source]:
    """The repository's routes for the small handbook."""
    return _expanded(ROOT, small)


def _write(root: Path, path: str, text: str) -> None:
    (root / "docs" / path).parent.mkdir(parents=True, exist_ok=True)
    (root / "docs" / path).write_text(text, "utf-8")


def test_each_route_has_a_page_for_each_role_and_choice(made: dict[str, Source]) -> None:
    """One page for each role, one for each of its industries and contexts, and no route is left over."""
    assert sorted(PAGES) == sorted(made)


@pytest.mark.parametrize(("page", "data"), [(page, data) for page, data in PAGES.items() if data])
def test_the_pencil_opens_the_file_that_fills_the_page(made: dict[str, Source], page: str, data: str) -> None:
    """A page that data fills is edited there."""
    assert data == made[page].edited_in


@pytest.mark.parametrize("page", [page for page, data in PAGES.items() if not data and "whats-new/2" not in page])
def test_the_pencil_of_a_written_page_opens_the_page(made: dict[str, Source], page: str) -> None:
    """What no data file fills is edited in docs/."""
    assert f"docs/{page}" == made[page].edited_in


def test_a_choice_without_an_overlay_has_no_page(tmp_path: Path) -> None:
    """What a role says nothing of has no page in its guide, and an axis without any choice no list of them."""
    shutil.copytree(SMALL, tmp_path / "data")
    shutil.copytree(ROOT / "docs", tmp_path / "docs")
    (tmp_path / f"data/roles/{KEEPER}/industries/fishing.yml").unlink()
    shutil.rmtree(tmp_path / f"data/roles/{KEEPER}/contexts")
    pages = _expanded(tmp_path, read(tmp_path)[0])
    gone = {f"roles/{KEEPER}/industries/fishing.md"} | {path for path in PAGES if f"{KEEPER}/contexts/" in path}
    assert PAGES.keys() - gone == pages.keys()


def test_a_made_page_knows_what_it_was_made_for(made: dict[str, Source]) -> None:
    """Its front matter has the ids of role and choice, and the route."""
    meta = made[f"roles/{KEEPER}/industries/ferries.md"].meta
    assert (KEEPER, "ferries", "roles/[role]/industries/[industry].md") == tuple(
        meta[key] for key in ("role", "industry", "route")
    )


@pytest.mark.parametrize("path", [path for path in PAGES if path.startswith("roles/lighthouse")])
def test_only_ids_go_into_a_made_page(made: dict[str, Source], path: str) -> None:
    """But for the lines with ids and route, a made page is its route, sign for sign; no text of data is in it."""
    page = made[path]
    ids = (
        f"{key}: {value}"
        for key, value in page.meta.items()
        if key in ("role", "family", "industry", "context", "route")
    )
    route = (ROOT / "docs" / page.route).read_text("utf-8")
    added = [line for line in page.text.splitlines() if line not in route.splitlines()]
    assert sorted(ids) == sorted(line.replace('"', "").replace("'", "") for line in added)
    assert route.splitlines() == [line for line in page.text.splitlines() if line not in added]
    assert len(added) == page.added_lines


def test_a_made_page_has_its_own_address(made: dict[str, Source]) -> None:
    """Pages are folders, and a folder's index is the folder itself."""
    assert f"roles/{KEEPER}/" == made[f"roles/{KEEPER}/index.md"].address
    assert f"roles/{KEEPER}/industries/ferries/" == made[f"roles/{KEEPER}/industries/ferries.md"].address


def test_each_role_has_its_own_choices(tmp_path: Path, small: Catalog) -> None:
    """A parameter takes the ids that the role has: the levels of its ladder, not every level."""
    _write(tmp_path, "roles/[role]/levels/[level].md", "---\ntitle: x\n---\n")
    levels = {level: model for level, model in small.levels.items() if level != "senior"}
    assert levels.keys() < small.levels.keys()
    role = small.roles[KEEPER]
    catalog = replace(small, roles={KEEPER: replace(role, ids=role.ids | {"level": list(levels)})})
    assert [f"roles/{KEEPER}/levels/{level}.md" for level in levels] == list(_expanded(tmp_path, catalog))


def test_a_route_can_have_several_choices(tmp_path: Path, small: Catalog) -> None:
    """Two parameters beside the role make a page for each pair."""
    _write(tmp_path, "roles/[role]/[context]/[industry].md", "---\ntitle: x\n---\n")
    pages = _expanded(tmp_path, small)
    assert {
        f"roles/{KEEPER}/{context}/{industry}.md": {"context": context, "industry": industry}
        for context in ("island", "mainland")
        for industry in ("ferries", "fishing")
    } == {path: page.choices for path, page in pages.items()}


def test_a_route_needs_no_role(tmp_path: Path, small: Catalog) -> None:
    """A page for each industry of the handbook can stand outside the roles."""
    _write(tmp_path, "industries/[industry].md", "---\ntitle: x\n---\n")
    assert {"industries/ferries.md": "ferries", "industries/fishing.md": "fishing"} == {
        path: page.meta["industry"] for path, page in _expanded(tmp_path, small).items()
    }


@pytest.mark.parametrize("name", ["on", "no", "null", "true", "y"])
def test_an_id_that_yaml_takes_for_a_word_of_its_own_stays_an_id(tmp_path: Path, name: str) -> None:
    """An id is text in the front matter, also where YAML 1.1 would make true, false or nothing of it."""
    shutil.copytree(SMALL, tmp_path / "data")
    shutil.copytree(ROOT / "docs", tmp_path / "docs")
    for folder in ("industries", f"roles/{KEEPER}/industries"):
        (tmp_path / f"data/{folder}/fishing.yml").rename(tmp_path / f"data/{folder}/{name}.yml")
    pages = _expanded(tmp_path, read(tmp_path)[0])
    assert name == pages[f"roles/{KEEPER}/industries/{name}.md"].meta["industry"]


def test_a_route_can_begin_with_a_parameter(tmp_path: Path, small: Catalog) -> None:
    """The brackets of a route are text in the front matter of its pages, and nothing of it gets lost."""
    _write(tmp_path, "[role]/about.md", "---\ntitle: About\n---\n")
    assert [{"role": KEEPER, "route": "[role]/about.md", "title": "About"}] == [
        page.meta for page in _expanded(tmp_path, small).values()
    ]


def test_a_page_says_metro_where_all_are_metros(tmp_path: Path) -> None:
    """What it says otherwise stands beside that."""
    sources = {"roles/[role]/compensation.md": "---\nlead: By metro.\nlead_for_locations: By location.\n---\n"}
    shutil.copytree(SMALL, tmp_path / "data")
    port = tmp_path / "data/locations/south-port.yml"
    leads = [expand(sources, read(tmp_path)[0])[0].meta["lead"]]
    port.write_text(port.read_text("utf-8").replace("title: ", "kind: city\ntitle: "), "utf-8")
    leads += [expand(sources, read(tmp_path)[0])[0].meta["lead"]]
    assert ["By metro.", "By location."] == leads


def test_the_data_is_not_run(tmp_path: Path) -> None:
    """A title that is a macro call or front matter does not reach the source of a page."""
    shutil.copytree(SMALL, tmp_path / "data")
    shutil.copytree(ROOT / "docs", tmp_path / "docs")
    path = tmp_path / f"data/roles/{KEEPER}/role.yml"
    text = path.read_text("utf-8")
    path.write_text(text.replace("title: Lighthouse Keeper\nabb", "title: '{{ 7*7 }} --- #'\nabb"), "utf-8")
    catalog = read(tmp_path)[0]
    assert "{{ 7*7 }} --- #" == catalog.roles[KEEPER].guide().role.title
    assert [] == [path for path, page in _expanded(tmp_path, catalog).items() if "7*7" in page.text]


@pytest.mark.parametrize(
    ("path", "files"),
    [
        ("index.md", ["docs/index.md"]),
        (f"roles/{KEEPER}/faq.md", ["docs/roles/[role]/faq.md", f"data/roles/{KEEPER}/faq.yml"]),
        (
            f"roles/{KEEPER}/industries/ferries.md",
            [
                "docs/roles/[role]/industries/[industry].md",
                f"data/roles/{KEEPER}/industries/ferries.yml",
                "data/industries/ferries.yml",
                f"data/roles/{KEEPER}/job-description.yml",
            ],
        ),
        (
            "industries/ferries.md",
            [
                "docs/industries/[industry].md",
                "data/industries/ferries.yml",
                f"data/roles/{KEEPER}/industries/ferries.yml",
            ],
        ),
    ],
)
def test_a_page_names_all_files_that_make_it(made: dict[str, Source], path: str, files: list[str]) -> None:
    """The day of a page's last change is that of its route or of any of its data files."""
    assert set(files) <= set(made[path].files)


def test_files_that_make_a_page_exist(made: dict[str, Source]) -> None:
    """Each file that a page is made of is a file of docs/ or of data/."""
    named = {name for page in made.values() for name in page.files}
    assert set() == {name for name in named if not (ROOT / name).is_file() and not (SMALL.parent / name).is_file()}
