"""Catalogs: what goes into them, how they follow the English texts, and how a language uses them."""

from collections.abc import Iterable
from io import BytesIO

import pytest
from babel.messages.pofile import read_po

from macros.catalog.reading import read
from macros.locales.catalogs import language_of, offered, po_name
from macros.locales.extraction import Found, found_texts
from macros.locales.updating import counts, template, updated, written
from macros.model.messages import NN_
from macros.trees.problems import DataProblems
from tests.conftest import Project
from tests.languages import LANGUAGES

DE = LANGUAGES["de"]
PO = po_name("de")


def texts(*words: str) -> list[Found]:
    """Texts of one file."""
    return [Found(text, "", "", "data/x.yml", f"x.yml: {number}") for number, text in enumerate(words)]


def said(found: Iterable[Found], **words: str) -> str:
    """A catalog of these texts with some translations."""
    messages = template(found, DE)
    for message in messages:
        message.string = words.get(str(message.id).split(" ")[0], message.string)
    return written(messages).decode()


def after(catalog: str, found: Iterable[Found]) -> str:
    """A catalog, brought up to these texts."""
    return written(updated(read_po(BytesIO(catalog.encode())), template(found, DE))).decode()


def test_the_same_texts_give_the_same_bytes() -> None:
    """No date and no version of a tool, so that a run without news changes nothing."""
    first = said(texts("Keep the light", "Fix the lamp"), Keep="Hüte das Licht")

    assert first == after(first, texts("Keep the light", "Fix the lamp"))


def test_a_text_that_stands_twice_is_one_message() -> None:
    """It is translated once; both places are told."""
    found = [*texts("Keep the light"), Found("Keep the light", "", "", "data/y.yml", "y.yml: a/b")]

    assert '#. x.yml: 0\n#. y.yml: a/b\n#: data/x.yml data/y.yml\nmsgid "Keep the light"\n' in said(found)


def test_a_context_makes_another_message() -> None:
    """English has one word for both."""
    found = [*texts("Level"), Found("Level", "", "career", "macros/x.py")]

    assert 2 == said(found).count('msgid "Level"')


def test_a_changed_text_is_fuzzy_and_keeps_its_old_words() -> None:
    """The translator sees what changed; until then readers see the English."""
    made = after(said(texts("Keep the light burning"), Keep="Hüte das Licht"), texts("Keep the light burning bright"))

    assert '#, fuzzy\n#| msgid "Keep the light burning"\nmsgid "Keep the light burning bright"\n' in made


def test_a_text_that_is_gone_stays_at_the_end() -> None:
    """It may come back."""
    made = after(said(texts("Keep the light", "Fix it"), Fix="Repariere"), texts("Keep the light"))

    assert made.rstrip().endswith('#~ msgid "Fix it"\n#~ msgstr "Repariere"')


def test_messages_are_counted() -> None:
    """Translated, fuzzy, missing."""
    messages = template(texts("One", "Two", "Three"), DE)
    one, two = messages.get("One"), messages.get("Two")
    assert one and two
    one.string = two.string = "x"
    two.flags.add("fuzzy")

    assert {"translated": 1, "fuzzy": 1, "missing": 1} == counts(messages)


def test_a_percent_sign_is_no_placeholder() -> None:
    """Translators' programs would ask for it."""
    assert "python-format" not in said(texts("60 % of the time"))


def test_every_kind_of_text_is_found(project: Project) -> None:
    """Of the program, of templates of blocks and of the theme, of pages and of data."""
    found = {one.text: one for one in found_texts(read(project.root)[0])}

    assert {
        "{count} change.": "macros/changes/formats.py",
        "Find a term": "macros/views/templates/glossary_list.html",
        "Read the newest edition": "overrides/main.html",
        "Choose an industry": "docs/roles/[role]/industries/index.md",
        "Keeps the light burning.": "data/roles/lighthouse-keeper/role.yml",
    } == {
        text: found[text].file
        for text in (
            "{count} change.",
            "Find a term",
            "Read the newest edition",
            "Choose an industry",
            "Keeps the light burning.",
        )
    }
    assert "roles/lighthouse-keeper/role.yml: summary" == found["Keeps the light burning."].comment


def test_no_title_of_a_source_and_no_word_for_writers_is_found(project: Project) -> None:
    """They are the same in every language."""
    catalog = read(project.root)[0]
    found = {one.text for one in found_texts(catalog)}

    assert catalog.inclusive_language
    assert found.isdisjoint(source.title for source in catalog.sources.values())
    assert found.isdisjoint(term.instead for term in catalog.inclusive_language.terms.values())


@pytest.fixture
def german(project: Project) -> Project:
    """The small handbook in German, of which three messages are translated, one of them not for sure."""
    project.add_language("de")
    project.edit(PO, 'msgid "Nothing changed."\nmsgstr ""', 'msgid "Nothing changed."\nmsgstr "Nichts."')
    project.edit(PO, 'msgid "yes"\nmsgstr ""', '#, fuzzy\nmsgid "yes"\nmsgstr "vielleicht"')
    plural = 'msgid "{count} change."\nmsgid_plural "{count} changes."\nmsgstr[0] "%s"\nmsgstr[1] "%s"\n'
    project.edit(PO, plural % ("", ""), plural % ("{count} Änderung.", "{count} Änderungen."))
    return project


def test_a_language_loads_its_catalog(german: Project) -> None:
    """What is translated is said so, in the number that the language has; the rest in English."""
    language = language_of(read(german.root)[0], "de")

    assert ("de", DE) == (language.folder, language.settings)
    assert ("Nichts.", "no") == (language.gettext("Nothing changed."), language.gettext("no"))
    assert ["1 Änderung.", "2 Änderungen."] == [
        language.count(NN_("{count} change.", "{count} changes."), number) for number in (1, 2)
    ]


def test_what_is_fuzzy_is_said_in_english(german: Project) -> None:
    """Nobody has said yet that it is right."""
    assert "yes" == language_of(read(german.root)[0], "de").gettext("yes")


def test_the_first_language_needs_no_catalog(german: Project) -> None:
    """It is the one that the data is written in."""
    language = language_of(read(german.root)[0])

    assert ("en", False) == (language.folder, language.is_translated)


def test_a_language_that_is_not_switched_on_cannot_be_loaded(german: Project) -> None:
    """Anyone who asks is told which ones there are."""
    with pytest.raises(LookupError, match="no language 'nl'; it has en, de"):
        language_of(read(german.root)[0], "nl")


def test_a_faulty_catalog_is_not_loaded(german: Project) -> None:
    """Nothing is said with it."""
    german.edit(PO, '"Nichts."', '"Nichts {x}."')

    with pytest.raises(DataProblems, match=r"no placeholder '\{x\}'"):
        language_of(read(german.root)[0], "de")


def test_the_verb_writes_catalogs_and_counts(german: Project) -> None:
    """A run brings the catalog up to the texts; a second one changes nothing."""
    german.edit("data/roles/lighthouse-keeper/role.yml", "summary: Keeps the light burning.", "summary: Keeps it lit.")
    done = german.run("translations")
    text = (german.root / PO).read_text("utf-8")
    again = german.run("translations", "de")

    assert (0, 0) == (done.returncode, again.returncode), done.stderr
    assert done.stdout.startswith(f"{PO}: 2 translated, 1 fuzzy, ")
    assert "data/locales/de/pages/about/licence.md: missing, readers see the English page\n" in done.stdout
    assert 'msgid "Keeps it lit."' in text
    assert text == (german.root / PO).read_text("utf-8")


def test_the_verb_writes_pseudo_words_again_and_again(project: Project) -> None:
    """What it wrote itself it may replace."""
    project.add_language("de")
    assert [0, 0] == [project.run("translations", "de", "--pseudo").returncode for _ in range(2)]


def test_the_verb_does_not_replace_translations_by_pseudo_words(german: Project) -> None:
    """What someone has translated stays."""
    file = german.root / PO
    before = file.read_bytes()
    done = german.run("translations", "de", "--pseudo")

    assert (2, before) == (done.returncode, file.read_bytes())
    assert "has translations, which --pseudo would replace" in done.stderr


def test_the_verb_refuses_a_language_that_is_off(project: Project) -> None:
    """A catalog for it would be a fault."""
    done = project.run("translations", "de")

    assert (2, "") == (done.returncode, done.stdout)
    assert done.stderr.startswith("'de' is not a language under 'languages:'")


def test_a_language_is_offered_once_it_is_translated(project: Project) -> None:
    """Search engines are told of it when nine texts of ten are."""
    project.add_language("qps")
    assert {"en"} == offered(project.catalog())

    project.run("translations", "qps", "--pseudo")
    assert {"en", "qps"} == offered(project.catalog())
