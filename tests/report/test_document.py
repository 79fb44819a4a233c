"""The report as Markdown: everything said, everything short, nothing that a text of the data could break."""

from markdown_it import MarkdownIt

from macros.github.api import BODY_LIMIT
from macros.report.document import LIMIT, Report, markdown, summary
from macros.report.pages import PageChanges
from macros.report.words import FAULTY
from macros.text.language import Language
from macros.trees.problems import Mark, Problem

FILES = "https://github.com/hand/book/blob/abc"
PROBLEM = Problem(Mark("data/a.yml", 4, 2), "the key 'a_b' is not known here: <b>", "did you mean 'a'?")
PAGES = PageChanges({"en/new/": "New & <b>"}, {}, {"en/a/": "A [x](y)", "en/b/": "B"}, 7)


ENGLISH = Language()


def test_without_faults_it_says_what_to_look_at() -> None:
    """Four parts, the changes below a heading of their own."""
    said = markdown(Report([], "1 change.\n\n### Role\n\n#### Page\n\n- Text: a to b\n", PAGES), ENGLISH)

    headings = ["## Checks", "## Changed facts", "### Role", "#### Page", "## Pages: 1 new · 2 changed · 7 as before"]
    assert [*headings, "## What to look at"] == [line for line in said.split("\n") if line.startswith("#")]
    assert "**New**\n\n- New \\& \\<b\\> (en/new/)\n\n**Changed**\n\n- A \\[x\\](y) (en/a/)\n- B (en/b/)\n" in said
    assert "no fault; 1 new · 2 changed · 7 as before" == summary(Report([], "", PAGES), ENGLISH)


def test_each_fault_is_a_line_that_leads_to_its_place() -> None:
    """With its text as text, and no pages, since none were built."""
    report = Report([PROBLEM], "No change.", None, FAULTY)
    said = markdown(report, ENGLISH, FILES)

    place = f"[`data/a.yml:4:2`]({FILES}/data/a.yml#L4)"
    assert f"- {place}: the key 'a\\_b' is not known here: \\<b\\>; did you mean 'a'?\n" in said
    assert "## Checks: 1 fault\n" in said
    assert "## Pages\n\nThey cannot be compared while the data has faults.\n" in said
    assert "## What to do\n" in said
    assert "- `data/a.yml:4:2`: the key" in markdown(report, ENGLISH)
    assert "1 fault; They cannot be compared while the data has faults." == summary(report, ENGLISH)


def test_warnings_stand_apart_from_faults() -> None:
    """They are shown, and what to look at stays what it is."""
    untidy = PROBLEM._replace(message="'Bell' is in no text", is_warning=True)
    said = markdown(Report([], "x", PAGES, warnings=[untidy]), ENGLISH)

    told = "**Untidy, but it blocks nothing**\n\n- `data/a.yml:4:2`: 'Bell' is in no text; did you mean 'a'?\n"
    assert f"## Checks\n\nThe data is in order.\n\n{told}" in said
    assert "## What to look at" in said
    both = markdown(Report([PROBLEM], "x", None, warnings=[untidy]), ENGLISH)
    assert (1, True) == (both.count("'Bell'"), "## Checks: 1 fault\n" in both)


def test_a_change_of_a_program_is_said_first() -> None:
    """With the names of the files as text, and their number."""
    files = [f"macros/a`{number}*.py" for number in range(12)]
    said = markdown(Report([], "x", PAGES, programs=files), ENGLISH)

    assert said.startswith("**This changes 12 files that run: `macros/a0*.py`, `macros/a1*.py`, ")
    assert ", … and 2 more.** Read them as programs before you run or merge this" in said.partition("\n\n## Checks")[0]
    assert markdown(Report([], "x", PAGES, programs=["Makefile"]), ENGLISH).startswith(
        "**This changes 1 file that runs: `Makefile`.** Read it as a program"
    )


def test_pages_that_read_as_before_are_only_counted() -> None:
    """Nothing is listed where nothing changed."""
    assert "## Pages: none changed · 7 as before\n\n## What" in markdown(
        Report([], "x", PageChanges({}, {}, {}, 7)), ENGLISH
    )


def test_long_lists_are_cut_and_counted() -> None:
    """50 faults and 30 pages of each kind are shown; the rest is a number."""
    faults = [Problem(Mark("data/a.yml", line), "wrong", "fix") for line in range(1, 53)]
    pages = PageChanges({f"p{n:03}/": "P" for n in range(31)}, {}, {}, 0)
    said = markdown(Report(faults, "x", pages), ENGLISH)

    assert (True, True) == ("data/a.yml:50:1" in said, "(p029/)\n- … and 1 more\n" in said)
    assert (False, False, 1) == ("data/a.yml:51:1" in said, "(p030/)" in said, said.count("- … and 2 more\n"))


def test_many_changes_do_not_push_out_the_rest() -> None:
    """The whole fits into a comment, cut at a line, with the pages and the hint after the changes."""
    said = markdown(Report([], "- a changed fact\n" * 10_000, PAGES), ENGLISH)

    assert len(said) < LIMIT < BODY_LIMIT
    assert "- a changed fact\n\n*… and more; `handbook diff` shows all of it.*\n\n## Pages" in said
    long = PageChanges({f"p{n:03}/": "t" * 3_000 for n in range(30)}, {}, {}, 0)
    assert markdown(Report([], "x", long), ENGLISH).endswith("\n\n*… and more.*\n")


def test_no_text_of_a_fault_becomes_markup() -> None:
    """Whatever stands in the data, its fault is one item."""
    evil = Problem(Mark("data/a`<b>](x)\n.yml"), "`*<b>*`\n# x\n![y](z) @someone", "m\n\n---")
    tokens = MarkdownIt("commonmark").parse(markdown(Report([evil], "x", None), ENGLISH, FILES))
    inner = {child.type for token in tokens for child in token.children or []}

    assert {"text", "code_inline", "link_open", "link_close"} == inner
    assert 1 == sum(token.type == "list_item_open" for token in tokens)
    assert "html_block" not in {token.type for token in tokens}
