"""Terms and abbreviations are found in a text."""

from html import escape
from typing import Any

import pytest

from macros.text.terms import Finder, abbreviations, folded, is_abbreviation, plain_words

WORDINGS = {
    "net revenue retention": "nrr",
    "NRR": "nrr",
    "revenue": "revenue",
    "C-level": "c-level",
    "O*NET": "onet",
    "SaaS": "saas",
    "IT": "it",
    "P&L": "p-and-l",
    "key account": "key-account",
}


def found(text: str, **options: Any) -> list[tuple[str, str]]:
    """Term and words of every use."""
    return [(use.term, text[use.start : use.end]) for use in Finder(WORDINGS, **options).uses(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Net revenue retention counts.", [("nrr", "Net revenue retention")]),
        ("net  revenue\nretention", [("nrr", "net  revenue\nretention")]),
        ("Net revenue", [("revenue", "revenue")]),
        ("Revenue, revenue’s and (revenue)", [("revenue", "Revenue"), ("revenue", "revenue"), ("revenue", "revenue")]),
        ("revenues, prerevenue, revenue-based, pre-revenue", []),
        ("NRR, nrr and NRR-based", [("nrr", "NRR"), ("nrr", "NRR")]),
        ("It is IT.", [("it", "IT")]),
        ("a c-level and O*NET or SaaS", [("c-level", "c-level"), ("onet", "O*NET"), ("saas", "SaaS")]),
        ("saas SAAS", []),
        ("P&L", [("p-and-l", "P&L")]),
        ("", []),
    ],
)
def test_whole_words_are_found_the_longest_first(text: str, expected: list[tuple[str, str]]) -> None:
    """Capitals count in abbreviations alone, spaces as one, and no use lies in another or in a longer word."""
    assert expected == found(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (".NET and .NET.", [".NET", ".NET"]),
        ("ASP.NET, NET", []),
        ("a § 83(b) election, § 83(b)", ["§ 83(b) election", "§ 83(b)"]),
        ("§\u00a083(b)", ["§\u00a083(b)"]),
        ("(401(k) plan)", ["401(k) plan"]),
    ],
)
def test_a_wording_may_begin_with_a_sign(text: str, expected: list[str]) -> None:
    """It is found from that sign on, where no word runs into it."""
    wordings = dict.fromkeys([".NET", "§ 83(b)", "§ 83(b) election", "401(k) plan"], "x")

    assert expected == [text[use.start : use.end] for use in Finder(wordings).uses(text)]


def test_a_name_is_no_use_of_what_it_holds() -> None:
    """`Key Account Manager` is a job, also in the plural; a key account elsewhere is one."""
    names = ["Key Account Manager"]

    assert [("key-account", "key accounts"[:11])] == found("Key Account Managers keep a key account", names=names)
    assert [("key-account", "Key Account")] == found("Key Account Manager"[:11], names=names)


def test_a_text_may_be_escaped() -> None:
    """In HTML a term is looked for as HTML writes it, and names of entities are no words."""
    finder = Finder({"P&L": "p-and-l", "amp": "amp"}, quoted=escape)

    assert ["p-and-l"] == [use.term for use in finder.uses("a &amp; b, P&amp;L")]


@pytest.mark.parametrize("word", ["CRM", "KPIs", "O*NET", "R&D", "B2B", "SaaS", "PhD", "AA"])
def test_two_capitals_make_an_abbreviation(word: str) -> None:
    """Digits, & and * may stand among them, and small letters in short ones."""
    assert is_abbreviation(word)
    assert [word] == [match[0] for match in abbreviations(f"the {word}, and")]


@pytest.mark.parametrize("text", ["Nurse III", "a Clinical Nurse II or IV", "Grades I–VII", "of Title IX, that"])
def test_the_number_of_a_name_is_no_abbreviation(text: str) -> None:
    """Levels and laws are counted in Roman numerals."""
    assert [] == list(abbreviations(text))


@pytest.mark.parametrize("text", ["start the IV", "an IV pump"])
def test_letters_that_number_nothing_are_an_abbreviation(text: str) -> None:
    """The same letters can stand for words."""
    assert ["IV"] == [match[0] for match in abbreviations(text)]


@pytest.mark.parametrize("word", ["Sales", "LinkedIn", "HubSpot", "I", "A", "x", "Salesforce", "H2", "iso"])
def test_names_and_words_are_no_abbreviations(word: str) -> None:
    """One capital, or a long name with capitals inside, is none."""
    assert not is_abbreviation(word)
    assert [] == list(abbreviations(f"the {word}, and"))


def test_writings_of_one_wording_are_the_same() -> None:
    """Two terms may not share a wording, however it is written."""
    assert folded("Account  plan") == folded("account plan")
    assert folded("IT") != folded("it")


@pytest.mark.parametrize(
    ("wording", "text"),
    [
        ("account plan", "An Account\n PLAN, and"),
        ("key account", "\u212aey accounts of a key account"),
        ("sales", "\u017fALES"),
        ("pipeline", "p\u0130peline and p\u0131peline"),
        ("résumé", "a Résumé."),
        ("CI/CD", "CI/CD-based"),
        (".NET", "in .NET"),
        ("Ω", "Ω"),
    ],
)
def test_a_text_that_uses_a_wording_has_its_plain_words(wording: str, text: str) -> None:
    """What is not seen at the first look is never found: no case and no letter that a pattern sees may be missed."""
    finder = Finder({wording: "id"})

    assert finder.wordings[0].phrase in plain_words(text)
    assert finder.wordings[0].words <= set(plain_words(text).split())


def test_plain_words_are_whole() -> None:
    """Each stands between spaces, so that a part of one is none."""
    assert " the p l of 2025 " == plain_words("The “P&L”\nof 2025.")
    assert " ping " not in plain_words("shipping")
    assert " " == plain_words("…")
