"""Links in hand-written Markdown: they lead from page to page, and a dead one is a fault at its place."""

import pytest

from macros.pages.links import Links, ids_in
from macros.pages.source import Source
from macros.text.html_tokens import tokens

TARGETS = {"index.md": "", "a/index.md": "a/", "a/b.md": "a/b/", "assets/x.csv": "assets/x.csv"}


@pytest.mark.parametrize(
    ("path", "written", "address"),
    [
        ("index.md", "a/b.md", "a/b/"),
        ("a/b.md", "index.md", "../"),
        ("a/b.md", "../index.md#top", "../../#top"),
        ("a/index.md", "b.md", "b/"),
        ("a/b.md", "../assets/x.csv", "../../assets/x.csv"),
        ("a/b.md", "#here", "#here"),
        ("a/b.md", "https://example.org/x.md", "https://example.org/x.md"),
        ("a/b.md", "mailto:a@example.org", "mailto:a@example.org"),
        ("index.md", "a/b.md?x=1#y", "a/b/?x=1#y"),
    ],
)
def test_a_link_leads_to_the_address_of_its_file(path: str, written: str, address: str) -> None:
    """As seen from the page that it stands on; what is not of this site stays as it is."""
    assert address == Links(TARGETS).address(written, Source(path, ""))


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("x\n\n[b](c.md)", "docs/a/b.md:3:5: the link 'c.md' does not lead to a file of docs/"),
        ("[b](index.md#z)", "docs/a/b.md:1:5: the link 'index.md#z' names a section that the page does not have"),
        ("[b](#z)", "docs/a/b.md:1:5: the link '#z' names a section that the page does not have"),
    ],
)
def test_a_dead_link_is_told_at_its_place(text: str, fault: str) -> None:
    """A file or a section that is not there."""
    links, page = Links(TARGETS), Source("a/b.md", text)
    links.address(text.partition("(")[2].rstrip(")"), page)
    found = [str(problem).partition("; ")[0] for problem in links.problems({"a/index.md": ["top"], "a/b.md": ["x"]})]
    assert [fault] == found


def test_lines_count_in_the_file_of_a_route() -> None:
    """A made page has more front matter than its route."""
    text = '---\nrole: "x"\nroute: "[role]/b.md"\ntitle: x\n---\n\n[b](c.md)'
    links = Links(TARGETS)
    links.address("c.md", Source("x/b.md", text, "[role]/b.md", added_lines=2))
    assert ["docs/[role]/b.md:5:5"] == [str(problem).partition(": ")[0] for problem in links.problems({})]


def test_links_to_what_is_there_are_no_fault() -> None:
    """To a page, to one of its sections, to a file, to another site."""
    links = Links(TARGETS)
    for written in ("b.md", "b.md#x", "../assets/x.csv", "https://example.org/#nowhere"):
        links.address(written, Source("a/index.md", ""))
    assert [] == list(links.problems({"a/b.md": ["x"]}))


def test_ids_are_those_of_all_elements() -> None:
    """Whatever quotes they are written with."""
    assert {"a", "b", "c"} == ids_in(tokens("""<h2 id="a">x</h2><p class="id" id='b'><i data-id="no" id=c>"""))
