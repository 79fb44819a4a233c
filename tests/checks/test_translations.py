"""A language that is switched on can be shown, and translations are for languages that there are."""

import pytest

from macros.locales.whole_pages import fingerprint
from tests.conftest import Project
from tests.languages import entry

PO = "data/locales/de/handbook.po"
PAGE = "data/locales/de/pages/about/licence.md"
CHANGES = 'msgid "{count} change."\nmsgid_plural "{count} changes."\nmsgstr[0] "▸"\nmsgstr[1] ""\n'
PLURALS = "the plural forms in the header are not those of the language"


@pytest.fixture
def german(project: Project) -> Project:
    """The small handbook with German switched on, of which nothing is translated."""
    project.add_language("de")
    return project


def said(project: Project, message: str, words: str) -> None:
    """Translate a message of one line."""
    project.edit(PO, f'msgid "{message}"\nmsgstr ""', f'msgid "{message}"\nmsgstr "{words}"')


def line_of(project: Project, message: str) -> int:
    """The line of the catalog where a message begins."""
    lines = (project.root / PO).read_text("utf-8").split("\n")
    return lines.index(f'msgid "{message}"') + 1


def test_a_catalog_without_translations_is_in_order(german: Project) -> None:
    """Coverage is no fault: what is not translated is shown in English."""
    assert [] == german.problems()


def test_a_language_without_a_catalog_is_a_fault(project: Project) -> None:
    """Switched on like that, it would be English under another tag."""
    place = project.spoil("data/handbook.yml", "\nfamilies:\n", f"\n  ▸{entry('de').strip()}\nfamilies:\n")
    fix = "create it with 'handbook translations de', or remove the language"

    assert [f"{place}: the language 'de' has no catalog {PO}; {fix}"] == project.problems()


def test_translations_for_no_language_are_a_fault(german: Project) -> None:
    """A folder of which nobody sees anything, named once however much it holds."""
    german.write("data/locales/nl/handbook.po", "")
    german.write("data/locales/nl/pages/about/licence.md", "")
    german.write("data/locales/en/handbook.po", "")

    assert [
        "data/locales/en/handbook.po:1:1: 'en' is the language that data/ is written in",
        "data/locales/nl/handbook.po:1:1: data/handbook.yml has no language 'nl'",
    ] == german.faults()


def test_a_file_beside_the_catalog_is_a_fault(german: Project) -> None:
    """Nothing would read it."""
    german.write("data/locales/de/handbok.po", "")

    assert ["data/locales/de/handbok.po:1:1: nothing reads this file"] == german.faults()


def test_a_link_among_translations_is_a_fault(german: Project) -> None:
    """What it leads to may be of no handbook, or gone."""
    (german.root / PAGE).parent.mkdir(parents=True)
    (german.root / PAGE).symlink_to("/etc/passwd")
    (german.root / "data/locales/de/more").symlink_to("/etc")

    places = "data/locales/de/more", PAGE
    assert [f"{place}:1:1: this is a link to another file" for place in places] == german.faults()


def test_what_is_no_catalog_says_the_line(german: Project) -> None:
    """A slip of the pen does not take the language down without a word."""
    german.edit(PO, 'msgid "Nothing changed."', "msgid Nothing changed.")
    line = german.place(PO, "▸msgid Nothing changed.").split(":")[1]

    assert [f"{PO}:{line}:1"] == [fault.split(": ")[0] for fault in german.faults()]


def test_a_catalog_without_a_header_is_a_fault(german: Project) -> None:
    """Without it nobody knows the plural forms."""
    german.write(PO, 'msgid "Nothing changed."\nmsgstr "Nichts."\n')

    assert [f"{PO}:1:1: the header names no language"] == german.faults()


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("Language: de\\n", "Language: nl\\n", "the header says 'nl', data/handbook.yml 'de'"),
        ("plural=(n != 1)", "plural=(n > 1)", PLURALS),
        ("nplurals=2", "nplurals=3", PLURALS),
        ("plural=(n != 1)", "plural=(m != 1)", PLURALS),
    ],
)
def test_the_header_is_that_of_the_language(german: Project, old: str, new: str, fault: str) -> None:
    """Locale and plural forms are those of the settings."""
    german.edit(PO, old, new)

    assert [f"{PO}:1:1: {fault}"] == german.faults()


def test_the_same_plural_forms_may_be_written_otherwise(german: Project) -> None:
    """Translators' programs write them with and without parentheses."""
    german.edit(PO, "plural=(n != 1)", "plural=n != 1")

    assert [] == german.problems()


@pytest.mark.parametrize(
    ("words", "fault"),
    [
        ("„text“", "the placeholder '{text}' is lost in translation"),
        ("„{text}“ {txt}", "the English has no placeholder '{txt}'"),
        ("„{text}“ <b>", "the English has no tag '<b'"),
        ("„{text}“ {{ x }}", "the English has no placeholder '{{ x }}'"),
        ("5 % „{text}“", "a percent sign in it is not a placeholder"),
        ("„{text}“ {0}", "a brace in it is not a placeholder"),
        ('„{text}“ \\" onmouseover=', 'the quotation mark " would end an attribute of the page'),
    ],
)
def test_a_translation_keeps_what_stands_for_something(german: Project, words: str, fault: str) -> None:
    """The placeholders are the same set, and no markup comes in."""
    said(german, "“{text}”", words)

    assert [f"{PO}:{line_of(german, '“{text}”')}:1: {fault}"] == german.faults()


def test_a_translation_keeps_the_links(german: Project) -> None:
    """They lead where the English ones do."""
    message = "Not sure which one you need? [Compare roles side by side](compare.md)."
    said(german, message, "Welche? [Alle Rollen](vergleich.md).")  # codespell:ignore alle

    assert [
        f"{PO}:{line_of(german, message)}:1: {what}"
        for what in ("the English has no link to 'vergleich.md'", "the link to 'compare.md' is lost in translation")
    ] == german.faults()


@pytest.mark.parametrize(
    ("words", "fault"),
    [
        ("GrÃ¶ÃŸe", "letters are garbled here: 'GrÃ¶ÃŸe'"),
        ("Gr\ufffdße", "a letter was lost here: 'Gr\ufffdße'"),
        ("In&nbsp;Ordnung", "code of a web page is here: '&nbsp;'"),
        ("[Übersetzung]", "this has to be filled in: '[Übersetzung]'"),
        ("TBD", "this has to be written: 'TBD'"),
    ],
)
def test_a_translation_holds_no_debris(german: Project, words: str, fault: str) -> None:
    """Readers would see it, as in a text of data/."""
    said(german, "Nothing changed.", words)

    assert [f"{PO}:{line_of(german, 'Nothing changed.')}:1: {fault}"] == german.faults()


def test_every_plural_form_is_translated(german: Project) -> None:
    """One that is missing would be said in English for some numbers alone."""
    german.edit(PO, CHANGES.replace("▸", ""), CHANGES.replace("▸", "{count} Änderung."))

    place = f"{PO}:{line_of(german, '{count} change.')}:1"
    assert [f"{place}: the language has 2 plural forms, and this has 1"] == german.faults()


def test_what_is_fuzzy_is_not_looked_at(german: Project) -> None:
    """It is not used."""
    german.edit(PO, 'msgid "“{text}”"\nmsgstr ""', '#, fuzzy\nmsgid "“{text}”"\nmsgstr "text"')

    assert [] == german.problems()


def translated(german: Project, old: str = "", new: str = "") -> None:
    """Write a page of prose, with one change."""
    source = (german.root / "docs/about/licence.md").read_text("utf-8")
    assert old in source
    german.write(PAGE, source.replace("---\n", f"---\nfollows: {fingerprint(source)}\n", 1).replace(old, new, 1))


def test_a_page_of_prose_may_say_all_in_other_words(german: Project) -> None:
    """It keeps ids, macros and links, and says which English page it follows."""
    translated(german, "title: ", "title: Die ")

    assert [] == german.problems()


def test_a_page_of_prose_keeps_ids_and_links(german: Project) -> None:
    """A link to a section works in every language."""
    source = (german.root / "docs/about/licence.md").read_text("utf-8")
    name = source.partition("{ #")[2].partition(" ")[0]
    translated(german, f"{{ #{name} }}", "{ #eigene }")

    faults = german.faults()
    assert f"{PAGE}:1:1: the id '{name}' of the English page is missing" in faults
    assert ["the English page has no id 'eigene'"] == [fault.split(": ")[1] for fault in faults if "no id" in fault]


def test_a_page_of_prose_holds_no_debris(german: Project) -> None:
    """It is told in the translation, to the column."""
    translated(german, "We provide the handbook as is.", "Das Handbuch ist fÃ¼r Sie. TBD")  # codespell:ignore ist,sie

    places = [german.place(PAGE, words) for words in ("ist ▸fÃ¼r Sie", "Sie. ▸TBD")]  # codespell:ignore ist,sie
    told = "letters are garbled here: 'fÃ¼r'", "this has to be written: 'TBD'"
    assert [f"{place}: {what}" for place, what in zip(places, told, strict=True)] == german.faults()


def test_each_language_may_have_a_list_of_words(german: Project) -> None:
    """Of words that are right and in no dictionary; a language that there is not has none."""
    for folder in ("de", "en", "nl"):
        german.write(f"data/locales/{folder}/words.txt", "Leuchtfeuer\n")

    assert ["data/locales/nl/words.txt:1:1: data/handbook.yml has no language 'nl'"] == german.faults()


def test_a_page_says_what_it_follows(german: Project) -> None:
    """Without that nobody could tell when it is outdated."""
    german.write(PAGE, "---\ntitle: Lizenz\n---\n")

    assert [f"{PAGE}:1:1: the page does not say which English page it follows"] == german.faults()


def test_a_page_for_no_page_is_a_fault(german: Project) -> None:
    """Pages of data are translated text by text."""
    german.write("data/locales/de/pages/index.md", "---\ntitle: x\n---\n")

    fault = "docs/index.md is not a page that is translated as a whole"
    assert [f"data/locales/de/pages/index.md:1:1: {fault}"] == german.faults()


def test_an_outdated_page_is_no_fault(german: Project) -> None:
    """The English page is shown until someone has time."""
    german.write(PAGE, "---\nfollows: 0123456789ab\n---\n")

    assert [] == german.problems()
