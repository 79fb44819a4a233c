"""The search leads from a synonym to a word of the handbook, so the first word of each line is one."""

from tests.conftest import Project

HANDBOOK = "data/handbook.yml"


def test_a_first_word_that_no_text_has_is_warned_of(project: Project) -> None:
    """At its line. It waits for nothing, as a term of the glossary that no text uses does not."""
    place = project.spoil(
        HANDBOOK, "\nfamilies:\n", "\nsynonyms:\n  boat: ▸zeppelin, boat\n  light: Lights, lamp\nfamilies:\n"
    )
    what = "'zeppelin' is in no text, so the search finds nothing by its synonyms"
    fix = "start the line with the word that the handbook uses, or delete it"

    assert [f"{place}: warning: {what}; {fix}"] == project.problems()


def test_first_words_of_pages_and_of_other_scripts_are_in_order(project: Project) -> None:
    """Pages count, whatever the case and what stands between the words; of λάμπα nobody can say."""
    synonyms = "synonyms:\n  advice: Legal-advice, counsel\n  lamp: λάμπα, light\n"
    project.edit(HANDBOOK, "\nfamilies:\n", f"\n{synonyms}families:\n")

    assert [] == project.problems()


def test_synonyms_are_not_held_against_faulty_data(project: Project) -> None:
    """The word may stand in the file that cannot be read."""
    project.edit(HANDBOOK, "\nfamilies:\n", "\nsynonyms:\n  boat: zeppelin, boat\nfamilies:\n")
    project.write("data/sources.yml", "{")

    assert not any("zeppelin" in fault for fault in project.faults())
