"""What postings in other languages are found to say."""

from collections.abc import Mapping

import pytest

from macros.catalog.reading import read
from macros.exports.posting_law import law as law_of
from macros.posting_check.facts import Law, facts
from macros.posting_check.languages import SPOKEN, spoken_in
from macros.posting_check.patterns import FACTS
from tests.conftest import ROOT
from tests.languages import language
from tests.posting_check.postings import posting
from tests.posting_check.spoken import AMOUNTS, TEXTS

FACT_TEXTS = [(folder, name, *texts) for folder, said in TEXTS.items() for name, texts in said.items()]


@pytest.fixture(scope="module")
def laws() -> Mapping[str, Law]:
    """The file of each language; English words, its own patterns."""
    catalog = read(ROOT)[0]
    return {folder: law_of(catalog, language(folder)) for folder in TEXTS}


@pytest.mark.parametrize(("folder", "fact", "says", "says_not"), FACT_TEXTS)
def test_a_fact_is_found_where_it_is_said(
    laws: Mapping[str, Law], folder: str, fact: str, says: str, says_not: str
) -> None:
    """And not in words that only look like it."""
    spot = ("facts", "place") if fact == "remote_said" else ("text", "line-1")
    found = [facts(posting({spot: text}), laws[folder])[f"posting.{fact}"] for text in (says, says_not)]
    assert [True, False] == found


@pytest.mark.parametrize(("folder", "text", "low", "high", "is_open"), AMOUNTS)
def test_amounts_are_read_as_the_language_writes_them(
    laws: Mapping[str, Law], folder: str, text: str, low: float, high: float, is_open: bool
) -> None:
    """With the spaces that do not break, the currency behind, and the words for open ends."""
    found = facts(posting({("facts", "pay"): text}), laws[folder])
    assert (low, high, is_open) == tuple(found[f"posting.pay_{name}"] for name in ("low", "high", "open"))


def test_every_language_says_every_fact() -> None:
    """A language without a row is read as English, in which its texts are shown."""
    assert {folder: FACTS.keys() for folder in SPOKEN} == {folder: said.facts.keys() for folder, said in SPOKEN.items()}
    assert SPOKEN.keys() - {"en"} == TEXTS.keys()
    assert FACTS.keys() == {name for said in TEXTS.values() for name in said}
    assert (SPOKEN["pt"], SPOKEN["en"]) == (spoken_in("pt-PT"), spoken_in("qps"))
