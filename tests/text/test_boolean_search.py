"""Boolean search strings, as the build writes them."""

import random
from urllib.parse import parse_qs, urlsplit

import pytest

from macros.text.boolean_search import (
    RESERVED,
    TARGETS,
    Search,
    Target,
    address,
    cleaned,
    count_words,
    fitting,
    term,
    terms,
    written,
)

NASTY = (
    "", " ", "-", "()", "*", '"', "“”", "\\", "a", "Ä", "C++", "C#", ".NET", "R&D", "x/y",
    *RESERVED, "AND", "Or", "nOt", "AROUND(3)", "sales AND marketing", "sales or marketing", "NOT manager",
    "-recruiter", "site:example.org", "intitle:x", "(a OR b) AND (c", ") OR (", "a|b", "a,b", "{role}", "_", "a_b",
    'he said "yes"', '"unclosed', 'inner "quote" here', "“curly” „low“ «angle»", "〃ditto″", "it's", "l’été",
    "manag*", "back\\slash\\", 'end\\"', "tab\tnew\nline\r", "  many   spaces  ", "\u2028line", "nb\u00a0sp",
    "zero\u200bwidth\u00adsoft\ufeff",
    "a\u2060b\u200ec\u200fd\u061ce", "\u2066f\u2069", "\u202eturned\u202c", "\x00\x1f\x7f\x85",
    "νοσηλεύτρια", "護士", "ทดสอบ", "مدير حسابات", "e\u0301te\u0301", "İstanbul", "STRASSE", "straße", "ΟΔΟΣ", "οδος",
    "👩\u200d⚕️ nurse", "½ time", "Ⅳ", "²", "<script>alert(1)</script>", "%20+%22", "&q=x#y",
    "null", "__proto__", "constructor", "x" * 100,
)  # fmt: skip
"""Words and phrases that somebody may type, or paste, into a search."""


def searches() -> list[Search]:
    """Each nasty text in each place of a search, and a hundred mixtures, the same each time."""
    alone = [
        search
        for text in NASTY
        for search in (Search(titles=(text,)), Search(("keeper",), (text,), (text, "log"), text, (text, "intern")))
    ]
    chance = random.Random(20261122)  # noqa: S311 (no secret)

    def some() -> tuple[str, ...]:
        return tuple(chance.choices(NASTY, k=chance.randrange(5)))

    return alone + [Search(some(), some(), some(), chance.choice(NASTY), some()) for _ in range(100)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("keeper", "keeper"),
        ("lighthouse keeper", '"lighthouse keeper"'),
        ("  lighthouse \n keeper ", '"lighthouse keeper"'),
        ("Kundenbetreuerin", "Kundenbetreuerin"),
        ("multi-site", '"multi-site"'),
        ("C++", '"C++"'),
        ("and", '"and"'),
        ("NOT", '"NOT"'),
        ("sales AND marketing", '"sales AND marketing"'),
        ("-recruiter", '"-recruiter"'),
        ("site:example.org", '"site:example.org"'),
        ("(a OR b)", '"(a OR b)"'),
        ('the "big" deal', '"the big deal"'),
        ("“curly”", "curly"),
        ("manag*", "manag"),
        ('tail\\"', "tail"),
        ("man\u00adager", "manager"),
    ],
)
def test_a_term_cannot_act_as_an_operator(text: str, expected: str) -> None:
    """A plain word stays; anything else is a phrase in straight quotation marks, without any inside."""
    assert expected == term(text)


@pytest.mark.parametrize("text", ["", " ", "-", '""', "()", "*", "\\", "\u200b", "\x00"])
def test_what_has_no_letter_is_no_term(text: str) -> None:
    """A search for signs alone finds nothing, so it is left out."""
    assert ("", []) == (cleaned(text), terms([text]))


def test_a_term_stands_once() -> None:
    """The same words in another case are the same term; the first spelling stays."""
    assert ['"Key Account"', "log"] == terms(["Key Account", "log", "key  account", "LOG"])


KEEPER = Search(
    ("lighthouse keeper", "wickie"), ("first aid",), ("log", "tide table"), "North Port", ("recruiter", "talent scout")
)


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        (
            "linkedin",
            '("lighthouse keeper" OR wickie) AND "first aid" AND (log OR "tide table")'
            ' NOT (recruiter OR "talent scout")',
        ),
        ("sales-navigator", '("lighthouse keeper" OR wickie) NOT (recruiter OR "talent scout")'),
        (
            "google",
            'site:linkedin.com/in ("lighthouse keeper" OR wickie) "first aid" (log OR "tide table") "North Port"'
            ' -intitle:recruiter -intitle:"talent scout"',
        ),
        (
            "boards",
            '("lighthouse keeper" OR wickie) AND "first aid" AND (log OR "tide table") AND "North Port"'
            ' NOT (recruiter OR "talent scout")',
        ),
    ],
)
def test_a_search_is_written_for_its_target(target: str, expected: str) -> None:
    """Each target joins and leaves out in its own way, and takes the parts that it looks for."""
    assert expected == written(KEEPER, TARGETS[target])


@pytest.mark.parametrize("target", TARGETS)
def test_one_term_needs_no_parentheses(target: str) -> None:
    """A part with one term stands by itself."""
    query = written(Search(("keeper",), leave_out=("intern",)), TARGETS[target])
    assert "(" not in query
    assert query.startswith(f"{TARGETS[target].start} keeper".strip())


@pytest.mark.parametrize("target", TARGETS)
def test_leaving_out_alone_is_no_search(target: str) -> None:
    """Without anything to look for there is no string and no address."""
    query = written(Search(titles=("-",), leave_out=("intern",)), TARGETS[target])
    assert ("", "") == (query, address(query, TARGETS[target]))


@pytest.mark.parametrize("target", TARGETS.values(), ids=TARGETS)
def test_no_text_breaks_the_string(target: Target) -> None:
    """Outside quotation marks stand operators, parentheses in pairs and plain words, whatever was typed."""
    for search in searches():
        query = written(search, target)
        outside = query.split('"')[::2]
        assert len(query.split('"')) % 2 == 1, query
        assert "\n" not in query
        depth = 0
        for sign in "".join(outside):
            depth += {"(": 1, ")": -1}.get(sign, 0)
            assert depth in (0, 1), query
        assert depth == 0, query


def test_an_address_carries_the_string_whole() -> None:
    """What arrives at the target is the string, sign for sign."""
    for search in searches():
        for target in TARGETS.values():
            query = written(search, target)
            found = address(query, target)
            if found:
                assert [[query]] == list(parse_qs(urlsplit(found).query).values())
                assert "#" not in found
                assert " " not in found


def test_a_string_is_cut_to_what_its_target_reads() -> None:
    """The last titles go first, then the last words; the first title stays."""
    titles = tuple(f"keeper of light {number}" for number in range(12))
    cut = fitting(Search(titles, any=("log", "tide")), TARGETS["google"])
    assert titles[: len(cut.titles)] == cut.titles
    assert count_words(written(cut, TARGETS["google"])) <= 32 < count_words(written(Search(titles), TARGETS["google"]))
    assert Search(titles) == fitting(Search(titles), TARGETS["linkedin"])


def test_what_cannot_be_cut_stays() -> None:
    """A title of many words is left as it is; the page says how many words are read."""
    long = Search((" ".join(["very"] * 40),))
    assert long == fitting(long, TARGETS["google"])
