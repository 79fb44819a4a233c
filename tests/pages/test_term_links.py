"""The first use of a term becomes a link, and nothing else of a page changes."""

import re

import pytest

from macros.model.glossary import GlossaryTerm
from macros.pages.term_links import TermLinks
from macros.text.html_tokens import tokens, written

TERMS = {
    "crm": GlossaryTerm(
        term="Customer system", abbreviation="CRM", definition='Holds **all** "clients" & more.', kind="work"
    ),
    "plan": GlossaryTerm(term="Plan", forms=("plans",), definition="What to do.", kind="work"),
    "account": GlossaryTerm(term="Account", definition="A client.", kind="work", link=False),
    "account-plan": GlossaryTerm(term="Account plan", definition="A plan for one.", kind="work"),
}
LINKS = TermLinks(TERMS, ["Plan Manager"])


def linked(html: str) -> str:
    """The page, with `[term|words]` in place of a link."""
    made = written(LINKS.link(tokens(html), lambda term: f"../glossary/#{term}"))
    pattern = (
        r'<glossary-term><a class="hb-term" href="\.\./glossary/#([a-z-]+)" title="[^"]*">([^<]*)</a></glossary-term>'
    )
    return re.sub(pattern, r"[\1|\2]", made)


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>The CRM, a CRM.</p>", "<p>The [crm|CRM], a CRM.</p>"),
        ("<p>A <i>plan</i> and plans</p>", "<p>A <i>[plan|plan]</i> and plans</p>"),
        ("<p>Account plan, plan</p>", "<p>[account-plan|Account plan], [plan|plan]</p>"),
        ("<p>account</p>", "<p>account</p>"),
        ("<p>a &amp; plan&nbsp;b</p>", "<p>a &amp; [plan|plan]&nbsp;b</p>"),
        ("<p>one\n<br>line\r\nCRM</p>", "<p>one\n<br>line\r\n[crm|CRM]</p>"),
        ("<p>x<!-- plan -->plan</p>", "<p>x<!-- plan -->[plan|plan]</p>"),
        ("<p title='plan'>Plan Managers plan", "<p title='plan'>Plan Managers [plan|plan]"),
        ("plan", "[plan|plan]"),
        ("", ""),
    ],
)
def test_the_first_use_in_running_text_is_linked(html: str, expected: str) -> None:
    """The longest wording wins; escaped signs, comments and attributes stay as they are."""
    assert expected == linked(html)


@pytest.mark.parametrize(
    "html",
    [
        *(
            f"<{tag}>plan</{tag}>"
            for tag in ("a", "h1", "h2", "h3", "h4", "code", "pre", "button", "label", "summary", "th", "dt", "caption")
        ),
        *(
            f"<{tag}>plan</{tag}>"
            for tag in ("script", "style", "svg", "copy-text", "select", "textarea", "del", "cite")
        ),
        '<div class="hb-advert"><ul><li>plan</li></ul></div>',
        '<li class="x hb-card"><p>plan</p></li>',
        '<div class="hb-glossary"><p>plan</p></div>',
        '<p class="hb-quiet">plan</p>',
        "<p hidden>plan</p>",
        '<p aria-hidden="true">plan</p>',
        "<details><summary>x</summary><p>plan</p></details>",
    ],
)
def test_names_controls_and_what_is_copied_stay(html: str) -> None:
    """There the term is passed over, and its first use behind it is linked."""
    assert html == linked(html)
    assert f"{html}<p>[plan|plan]</p>" == linked(f"{html}<p>plan</p>")


def test_an_element_that_is_left_open_ends_with_the_one_around_it() -> None:
    """`</p>` and `</li>` may be missing."""
    assert "<ul><li>x<li><a>plan</ul><p>[plan|plan]" == linked("<ul><li>x<li><a>plan</ul><p>plan")


def test_a_link_says_what_the_term_means() -> None:
    """Without a script the browser shows the title; it is plain text and cannot end the attribute."""
    made = written(LINKS.link(["CRM"], lambda term: f"g/#{term}"))

    assert (
        '<glossary-term><a class="hb-term" href="g/#crm" title="Holds all &quot;clients&quot; &amp; more.">CRM</a>'
        "</glossary-term>"
    ) == made
