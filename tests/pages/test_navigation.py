"""The navigation: order and titles of pages."""

import shutil
from html import unescape
from pathlib import Path
from typing import Any

import pytest

from macros.catalog.reading import read
from macros.pages.navigation import tree
from macros.pages.routes import expand
from macros.pages.source import read_sources
from macros.pages.titles import fill_in, inert
from tests.conftest import SMALL

KEEPER = "lighthouse-keeper"

DOCS = {
    "index.md": "title: The handbook\nnav_title: Home\nnav_order: 0",
    "about.md": "title: About us",
    "roles/index.md": "title: Find a role\nnav_title: Roles\nnav_order: 10",
    "roles/families/[family]/index.md": "title: 'Roles: {family}'\nnav_order: 10",
    "roles/[role]/index.md": "title: 'Guide: {role}'\nnav_title: Overview\nnav_order: 0",
    "roles/[role]/pay.md": "title: 'Pay: {role}'\nnav_title: Pay\nnav_order: 20",
    "roles/[role]/ads.md": "title: 'Ads: {role}'\nnav_title: Ads\nnav_order: 30",
    "roles/[role]/industries/index.md": "title: Industries\nnav_title: Industries\nnav_order: 15",
    "roles/[role]/industries/[industry].md": "title: '{role}: {industry}'\nnav_order: 90",
}


def _nav(root: Path, docs: dict[str, str], changed: dict[str, tuple[str, str]] | None = None) -> list[Any]:
    """The navigation of pages with the given front matter; `changed` replaces texts in the small data."""
    shutil.copytree(SMALL, root / "data")
    for path, (old, new) in (changed or {}).items():
        text = (root / "data" / path).read_text("utf-8")
        assert 1 == text.count(old)
        (root / "data" / path).write_text(text.replace(old, new), "utf-8")
    return _nav_of(root, docs)


def test_editions_stand_the_newest_first(tmp_path: Path) -> None:
    """2026.10 is newer than 2026.2."""
    docs = {f"news/{edition}.md": f"title: '{edition}'" for edition in ("2026.2", "2026.10", "2025.3")}

    assert [{"News": [{title: f"news/{title}.md"} for title in ("2026.10", "2026.2", "2025.3")]}] == _nav(
        tmp_path, docs
    )


def test_a_folder_with_its_index_alone_is_that_page(tmp_path: Path) -> None:
    """A section without pages below it would be a switch that opens nothing."""
    assert [{"News": "news/index.md"}] == _nav(tmp_path, {"news/index.md": "title: News"})


def _nav_of(root: Path, docs: dict[str, str]) -> list[Any]:
    """The navigation of pages with the given front matter for the data in `root`."""
    for path, meta in docs.items():
        (root / "docs" / path).parent.mkdir(parents=True, exist_ok=True)
        (root / "docs" / path).write_text(f"---\n{meta}\n---\n", "utf-8")
    catalog = read(root)[0]
    return tree(expand(read_sources(root), catalog), catalog)


def test_the_folders_are_the_navigation(tmp_path: Path) -> None:
    """Pages are ordered by `nav_order`, a folder's index first, a folder at the place of its first page."""
    guide = f"roles/{KEEPER}"
    assert [
        {"Home": "index.md"},
        {
            "Roles": [
                {"Roles": "roles/index.md"},
                {
                    "Coast and sea": [
                        {"Coast and sea": "roles/families/coast/index.md"},
                        {
                            "Lighthouse Keeper": [
                                {"Overview": f"{guide}/index.md"},
                                {
                                    "Industries": [
                                        {"Industries": f"{guide}/industries/index.md"},
                                        {"Ferries": f"{guide}/industries/ferries.md"},
                                        {"Fishing": f"{guide}/industries/fishing.md"},
                                    ]
                                },
                                {"Pay": f"{guide}/pay.md"},
                                {"Ads": f"{guide}/ads.md"},
                            ]
                        },
                    ]
                },
            ]
        },
        {"About us": "about.md"},
    ] == _nav(tmp_path, DOCS)


def test_choices_are_in_alphabetical_order(tmp_path: Path) -> None:
    """Pages with the same `nav_order` go by their titles, whatever their ids and capitals are."""
    nav = _nav(
        tmp_path,
        {"guides/[role]/[industry].md": "nav_order: 1"},
        {
            "industries/ferries.yml": ("title: Ferries", "title: zoos"),
            "industries/fishing.yml": ("title: Fishing", "title: Whaling"),
        },
    )
    ((role,),) = nav[0]["Guides"][0].values()
    assert ["Whaling", "zoos"] == [title for page in role["Lighthouse Keeper"] for title in page]


def test_a_page_of_a_choice_is_named_after_the_choice(tmp_path: Path) -> None:
    """Without a `nav_title`, a page made for an industry has the industry's title, one for a role the role's."""
    nav = _nav(tmp_path, {"guides/[role]/all.md": "title: x", "guides/[role]/[industry].md": "title: y"})

    assert [
        {
            "Lighthouse Keeper": [
                {"Ferries": f"guides/{KEEPER}/ferries.md"},
                {"Fishing": f"guides/{KEEPER}/fishing.md"},
                {"Lighthouse Keeper": f"guides/{KEEPER}/all.md"},
            ]
        }
    ] == nav[0]["Guides"][0]["Coast and sea"]


def test_a_page_without_a_title_has_its_path(tmp_path: Path) -> None:
    """Every page stands in the navigation, also one that forgot its front matter."""
    assert [{"index.md": "index.md"}] == _nav(tmp_path, {"index.md": "nav_order: 0"})


def test_a_folder_without_an_index_has_its_own_name(tmp_path: Path) -> None:
    """The name of a folder is made of its words."""
    assert [{"How to": [{"Print": "how-to/print.md"}]}] == _nav(tmp_path, {"how-to/print.md": "title: Print"})


def test_two_roles_stand_beside_each_other(tmp_path: Path) -> None:
    """Each role has a folder of its own under its title."""
    second = tmp_path / "data/roles/bell-ringer"
    shutil.copytree(SMALL, tmp_path / "data")
    shutil.copytree(SMALL / f"roles/{KEEPER}", second)
    text = (second / "role.yml").read_text("utf-8").replace("title: Lighthouse Keeper\nabb", "title: Bell Ringer\nabb")
    (second / "role.yml").write_text(text, "utf-8")
    assert {
        "Guides": [
            {
                "Coast and sea": [
                    {"Bell Ringer": [{"Overview": "guides/bell-ringer/index.md"}]},
                    {"Lighthouse Keeper": [{"Overview": f"guides/{KEEPER}/index.md"}]},
                ]
            }
        ]
    } == _nav_of(tmp_path, {"guides/[role]/index.md": "nav_title: Overview"})[0]


def test_families_are_in_the_order_of_the_data(tmp_path: Path) -> None:
    """Not in that of their titles or ids; a family without roles has no place, and roles go by their titles."""
    shutil.copytree(SMALL, tmp_path / "data")
    handbook = tmp_path / "data/handbook.yml"
    text = handbook.read_text("utf-8")
    handbook.write_text(
        text.replace("families:\n", "families:\n  wind: Wind\n  air: Air\n  none: None of them\n"), "utf-8"
    )
    for role, title, family in (("a", "Zephyr", "wind"), ("b", "Breeze", "wind"), ("c", "Cloud", "air")):
        shutil.copytree(SMALL / f"roles/{KEEPER}", tmp_path / f"data/roles/{role}")
        path = tmp_path / f"data/roles/{role}/role.yml"
        said = path.read_text("utf-8").replace("title: Lighthouse Keeper\nabb", f"title: {title}\nabb")
        path.write_text(said.replace("family: coast", f"family: {family}"), "utf-8")
    (roles,) = _nav_of(
        tmp_path, {path: DOCS[path] for path in ("roles/families/[family]/index.md", "roles/[role]/index.md")}
    )
    assert {
        "Wind": ["Wind", "Breeze", "Zephyr"],
        "Air": ["Air", "Cloud"],
        "Coast and sea": ["Coast and sea", "Lighthouse Keeper"],
    } == {name: [title for page in pages for title in page] for part in roles["Roles"] for name, pages in part.items()}


HOSTILE = (
    "<script>alert(1)</script>",
    "{{ 7*7 }}",
    "{% raw %}",
    "{# x #}",
    "{role}",
    "A & B",
    "&amp;",
    '" onclick="x',
    "'",
    "100 %",
    "a | b",
    "</title>",
    "-->",
    "*",
)


@pytest.mark.parametrize("title", HOSTILE)
def test_a_title_is_printed_as_it_is_typed(title: str) -> None:
    """The theme prints titles as HTML and a plugin runs braces, so neither is in what they are given."""
    printed = inert(title)
    assert title == unescape(printed)
    assert [] == [sign for sign in "<>{}%\"'" if sign in printed]


@pytest.mark.parametrize("title", HOSTILE)
def test_titles_of_the_data_are_inert(tmp_path: Path, title: str) -> None:
    """The titles of a role and of an industry stand in the navigation as typed, as folder and as page."""
    quoted = title.replace("'", "''")
    nav = _nav(
        tmp_path,
        {"roles/[role]/[industry].md": "title: '{role}: {industry}'"},
        {
            f"roles/{KEEPER}/role.yml": ("title: Lighthouse Keeper\nabb", f"title: '{quoted}'\nabb"),
            "industries/ferries.yml": ("title: Ferries", f"title: '{quoted}'"),
        },
    )
    ((role,),) = nav[0]["Roles"][0].values()
    ((folder, pages),) = role.items()
    titles = {path: name for page in pages for name, path in page.items()}
    assert inert(title) == folder
    assert inert(title) == titles[f"roles/{KEEPER}/ferries.md"]


@pytest.mark.parametrize(
    ("text", "values", "title"),
    [
        ("Pay: {role}", {"role": "Keeper"}, "Pay: Keeper"),
        ("{role}: {industry}", {"role": "Keeper", "industry": "Ferries"}, "Keeper: Ferries"),
        ("{role}", {"role": "{industry}", "industry": "wrong"}, "{industry}"),
        ("{unknown}", {"role": "Keeper"}, "{unknown}"),
        ("{{role}}", {"role": "Keeper"}, "{Keeper}"),
        (r"\1 {role}", {"role": r"\g<0>"}, r"\1 \g<0>"),
    ],
)
def test_a_title_is_filled_once(text: str, values: dict[str, str], title: str) -> None:
    """Names in braces give way to their values, which are not looked at again."""
    assert title == fill_in(text, values)
