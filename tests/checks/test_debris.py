"""What other programs leave behind in a text is a fault, with its place and with what to type."""

import pytest

from tests.conftest import ROLE, Project

FAQ = f"{ROLE}/faq.yml"
ANSWER = "answer: About {nights}."
FIRST_PAGE = "docs/how-to/zz.md"
BEHIND_BACKTICKS = "put what readers are meant to see between backticks, as in `<name>`"


@pytest.mark.parametrize(
    ("text", "message", "fix"),
    [
        ("The ▸clientâ€™s cafÃ©.", "letters are garbled here: 'clientâ€™s', 'cafÃ©.'", "write 'client’s', 'café.'"),
        ("The ▸client‚Äôs boat.", "letters are garbled here: 'client‚Äôs'", "write 'client’s'"),
        ("The ▸client\ufffds boat.", "a letter was lost here: 'client\ufffds'", "type the word again"),
        (
            "Oil ▸&amp; rope&nbsp;too.",
            "code of a web page is here: '&amp;', '&nbsp;'",
            "write '&' for &amp;, a space for &nbsp;",
        ),
        (
            "You ▸<strong>climb</strong>.",
            "code of a web page is here: '<strong>', '</strong>'",
            f"delete it, or write it as **bold**, *emphasis* or [words](https://...); {BEHIND_BACKTICKS}",
        ),
        (
            "At ▸[Company name] you climb.",
            "this has to be filled in: '[Company name]'",
            f"write the words themselves; {BEHIND_BACKTICKS}",
        ),
        (
            "At ▸<<Company>> you climb.",
            "this has to be filled in: '<<Company>>'",
            f"write the words themselves; {BEHIND_BACKTICKS}",
        ),
        (
            "For ▸____ years.",
            "this has to be filled in: '____'",
            f"write the words themselves; {BEHIND_BACKTICKS}",
        ),
        *(
            (
                f"Then ▸{words} follows.",
                f"this has to be written: '{words}'",
                "write it; in a draft, words that are missing are called 'To do:'",
            )
            for words in ("TBD", "T.B.D", "XXX", "Lorem ipsum", "TODO")
        ),
        (
            "For ▸[TBD] years.",
            "this has to be filled in: '[TBD]'",
            f"write the words themselves; {BEHIND_BACKTICKS}",
        ),
        *(
            (
                f"At ▸{words}, you climb.",
                f"these braces do not name a figure: '{words}'",
                f"write {{travel}}, with the id of a figure, or the words themselves; {BEHIND_BACKTICKS}",
            )
            for words in ("{Company}", "{{ company }}")
        ),
        (
            "See ▸![rope](https://example.org/rope.png).",
            "there is a picture in a text: '![rope](https://example.org/rope.png)'",
            "say in words what it shows; texts have no pictures",
        ),
        (
            "See ▸[](https://example.org).",
            "a link has no words: '[](https://example.org)'",
            "write [words](https://...)",
        ),
        (
            "Bring ▸• a rope • a lamp.",
            "there is a list marker in a text: '•'",
            "write a sentence, or an entry of its own for each item",
        ),
        *(
            (
                f"It is ▸{mark}.",
                f"another program left a mark here: '{mark}'",
                "write what it stands for",
            )
            for mark in (
                "#REF!",
                "########",
                "Error! Bookmark not defined",
                "Click or tap here to enter text",
                "【4†a】",
            )
        ),
    ],
)
def test_debris_in_data_is_told_at_its_place(project: Project, text: str, message: str, fix: str) -> None:
    """One fault for each kind in a text, to the column, with what to type instead."""
    place = project.spoil(FAQ, ANSWER, f'answer: "About {{nights}}. {text}"')

    assert [f"{place}: {message}; {fix}"] == project.problems()


@pytest.mark.parametrize(
    "text",
    [
        "Type `<strong>` or `<<name>>` or `[name]` or `&amp;`.",
        "Ropes & lamps, 3 < 5 > 2, R&D;.",
        "See [the coast](https://example.org/[a]?x=TBD).",
        "In Bogotá and São Paulo: “—”, naïve, Größe, λάμπα.",
        "An XXL coat, C# and F#.",
        "It is \\\\[not] this, nor \\\\{this}, nor `{{ that }}`.",
    ],
)
def test_what_readers_are_meant_to_see_is_no_debris(project: Project, text: str) -> None:
    """Code, signs of arithmetic, addresses and letters of other languages stay possible."""
    project.edit(FAQ, ANSWER, f'answer: "About {{nights}}. {text}"')

    assert [] == [line for line in project.problems() if "stands in no" not in line and "abbreviation" not in line]


def test_debris_in_titles_and_addresses_is_told(project: Project) -> None:
    """Whatever is text can have been copied, whether it is shown as a text or not."""
    project.edit("data/locations/north-port.yml", "title: North Port", "title: North &amp; Port")

    place = project.place("data/locations/north-port.yml", "North ▸&amp; Port")
    assert f"{place}: code of a web page is here: '&amp;'" in project.faults()


def test_debris_in_a_folded_text_is_told_on_its_line(project: Project) -> None:
    """The line of the word, not that of the key."""
    project.edit(FAQ, ANSWER, "answer: >-\n      About {nights}.\n      And TBD.")

    assert [f"{project.place(FAQ, 'And ▸TBD.')}: this has to be written: 'TBD'"] == project.faults()


def test_debris_in_a_page_is_told_at_its_place(project: Project) -> None:
    """Pages may have HTML, and blanks for readers to fill in, as templates have."""
    project.write(FIRST_PAGE, "---\ntitle: Ropes\ndescription: Of ropes.\n---\n\n# Ropes\n\nTie [knot] and TBD.\n")

    assert f"{project.place(FIRST_PAGE, 'and ▸TBD.')}: this has to be written: 'TBD'" in project.faults()
    assert not any("[knot]" in fault for fault in project.faults())


def test_what_a_link_leads_to_is_not_read(project: Project) -> None:
    """It is no page, which is told elsewhere, and its words may be of no handbook."""
    project.write("elsewhere", "TBD and XXX\n")
    (project.root / "docs/zz.md").symlink_to(project.root / "elsewhere")

    assert [] == project.faults()
