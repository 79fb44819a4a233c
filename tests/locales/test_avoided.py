"""Each language has a list of words that it does not say here."""

from tests.conftest import Project

LIST = "data/locales/de/avoid.yml"


def _with_german(project: Project, words: str) -> None:
    """A catalog in which one text is translated."""
    project.add_language("de")
    po = project.root / "data/locales/de/handbook.po"
    head, found, tail = po.read_text("utf-8").partition('msgid "Skip to content"\nmsgstr ""')
    assert found
    po.write_text(f'{head}msgid "Skip to content"\nmsgstr "{words}"{tail}', "utf-8")


def test_a_word_that_is_not_said_is_a_fault(project: Project) -> None:
    """At the line of its message, with what is said instead; whole words, with any ending where the list says so."""
    _with_german(project, "Zum KONTO, zu Kontostand und Bankkonto; zum Basisgehalts")
    project.write(LIST, "Konto: Kunde\nBasisgehalt*: Grundgehalt\n")
    told = [line for line in project.problems() if "handbook.po" in line]

    assert ["'Basisgehalts' is not said here; say 'Grundgehalt'", "'KONTO' is not said here; say 'Kunde'"] == [
        line.split(": ", 1)[1] for line in told
    ]
    assert told[0].startswith("data/locales/de/handbook.po:")


def test_what_is_said_instead_has_to_be_there(project: Project) -> None:
    """A fault of the list is told at its place."""
    _with_german(project, "Zum Inhalt")
    project.write(LIST, "Konto: Kunde\nQuote:\n")

    assert [f"{LIST}:2:7: what is said instead of 'Quote' is missing; write it in quotes"] == project.problems()


def test_a_list_of_no_language_is_a_fault(project: Project) -> None:
    """Nothing would read the file."""
    project.add_language("de")
    project.write("data/locales/fr/avoid.yml", "quota: objectif\n")

    assert "data/handbook.yml has no language 'fr'" in project.problems()[0]
