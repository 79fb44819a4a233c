"""The forms of words, a table for each language."""

import pytest

from macros.search.forms import FORMS, Forms, fold, forms_of
from tests.search.pairs import NAMES

WORDS = [
    ("es", "currículums", "curriculum"),
    ("es", "intereses", "interes"),
    ("de", "Kriterium", "kriterie"),
    ("de", "Boni", "bonus"),
    ("fr", "L’entretien", "entretien"),
    ("fr", "d'emplois", "emploi"),
    ("fr", "qu’on", "on"),
    ("fr", "œuvre", "oeuvre"),
    ("fr", "délais", "delai"),
    ("el", "στρατηγικών", "στρατηγικη"),
    ("el", "εμπειρίες", "εμπειρια"),
    ("el", "υποψήφιος", "υποψηφια"),
    ("el", "προσόντα", "προσον"),
    ("pt", "comissões", "comissao"),
    ("pt", "cidadãos", "cidadao"),
    ("pt", "alemães", "alemao"),
    ("pt", "anuais", "anual"),
    ("pt", "níveis", "nivel"),
    ("pt", "perfis", "perfil"),
    ("pt", "margens", "margem"),
    ("pt", "selecção", "selecao"),
    ("pt", "objectivo", "objetivo"),
]
KEPT = [
    ("es", "puesto"),
    ("de", "Stadium-x"),
    ("fr", "aujourd’hui"),
    ("fr", "l’"),
    ("fr", "mais"),
    ("fr", "mois"),
    ("el", "και"),
    ("el", "γραφείο"),
    ("pt", "mais"),
    ("pt", "seis"),
    ("pt", "país"),
]


@pytest.mark.parametrize(("lang", "word", "form"), WORDS)
def test_a_word_takes_the_form_that_is_looked_for(lang: str, word: str, form: str) -> None:
    """Before it is stemmed; the index has it beside the word."""
    assert (form, [form]) == (FORMS[lang].form(word), FORMS[lang].hidden(word))


@pytest.mark.parametrize(("lang", "word"), KEPT)
def test_a_word_that_only_looks_like_another_form_is_kept(lang: str, word: str) -> None:
    """The index has nothing beside it."""
    assert (fold(word), []) == (FORMS[lang].form(word), FORMS[lang].hidden(word))


@pytest.mark.parametrize(
    ("lang", "name", "typed"),
    [
        (lang, name, typed)
        for lang, names in NAMES.items()
        for name, forms in names.items()
        for typed in forms.split(", ")
    ],
)
def test_names_meet_in_every_form(lang: str, name: str, typed: str) -> None:
    """One and many of a thing, its genders and its cases, with accents or without."""
    forms = FORMS[lang]

    assert [forms.key(word) for word in forms.words(name)] == [forms.key(word) for word in forms.words(typed)]


def test_the_country_of_a_tag_does_not_matter() -> None:
    """Portuguese is `pt-PT`; a language that the table does not have has no rules."""
    assert FORMS["pt"] is forms_of("pt-PT")
    assert Forms() == forms_of("qps")
    assert ["l'ete"] == Forms().words("L’été")
