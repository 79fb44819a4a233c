"""Words that keep people away are answered or excused."""

import datetime

import pytest

from macros.checks import problems_of
from macros.checks.inclusive_language import findings
from tests.conftest import ROLE, TODAY, Project

WORDS = "data/inclusive-language.yml"
ADVERT = f"{ROLE}/job-description.yml"


@pytest.mark.parametrize(
    ("words", "text", "expected"),
    [
        (["he"], "He said that he was there.", ["he", "he"]),
        (["he"], "The other chest, ached, s/he", ["he"]),
        (["he"], "she-he, he-man", []),
        (["lead*"], "Lead, leads, LEADING, leader-like, mislead", ["lead", "leads", "leading", "leader-like"]),
        (["lead"], "leads, leading, lead.", ["lead"]),
        (["rock star"], "a Rock Star, a rock-star, a rockstar", ["rock star"]),
        (["self-relian*"], "Self-reliant and reliant", ["self-reliant"]),
        (["a.b"], "axb", []),
        (["he", "she"], "she and he", ["she", "he"]),
        (["he"], "", []),
    ],
)
def test_a_word_is_found_whole_whatever_its_case(words: list[str], text: str, expected: list[str]) -> None:
    """Words match as wholes; a final * stands for any ending; a hyphen is a part of a word."""
    assert expected == findings(words, text)


@pytest.mark.parametrize(
    ("old", "new", "word"),
    [
        ("text: You oil the machine", "text: ▸You lead the machine", "lead"),
        ("label: The machine", "label: ▸Ambitious machine", "ambitious"),
        ("reports_to: Harbour Master", "reports_to: ▸Leader", "leader"),
        ("coast-guard: coast guard", "coast-guard: ▸fearless guard", "fearless"),
        ("text: You can handle a boat.", "text: ▸You are fearless.", "fearless"),
        ("text: A house beside", "text: ▸A leader's house beside", "leader"),
    ],
)
def test_a_masculine_coded_word_in_an_advert_is_a_fault(project: Project, old: str, new: str, word: str) -> None:
    """Every text and label of a description is looked at; the fault stands at the text."""
    place = project.spoil(ADVERT, old, new)

    assert [f"{place}: '{word}' can keep people from applying"] == project.faults()


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        (f"{ROLE}/contexts/island.yml", "text: You keep food", "text: ▸You lead food"),
        (f"{ROLE}/industries/ferries.yml", "label: Timetable", "label: ▸Lead time"),
    ],
)
def test_an_advert_of_a_variant_is_looked_at_too(project: Project, path: str, old: str, new: str) -> None:
    """What an overlay says in the description stands in an advert."""
    place = project.spoil(path, old, new)

    assert [f"{place}: 'lead' can keep people from applying"] == project.faults()


@pytest.mark.parametrize(
    ("path", "old", "new", "word"),
    [
        (f"{ROLE}/interview.yml", "3: Fixed it.", "3: ▸Fixed it; the cause comes on request.", "on request"),
        (f"{ROLE}/scopes/crew.yml", "1: Nobody.", "1: ▸Nobody, unless prompted.", "prompted"),
        (f"{ROLE}/competencies.yml", "2: [Fixes with help.]", "2: [▸Fixes on request.]", "on request"),
    ],
)
def test_an_anchor_says_nothing_of_prompting(project: Project, path: str, old: str, new: str, word: str) -> None:
    """It rates what an answer holds: the words of the group 'unrated' stand in no anchor and no point of a scale."""
    place = project.spoil(path, old, new)

    assert [f"{place}: '{word}' does not say what earns this rating"] == project.faults()


def test_words_that_no_anchor_may_hold_are_free_elsewhere(project: Project) -> None:
    """A follow-up, a duty or a text on payment may speak of what is prompt or asked for."""
    project.edit(f"{ROLE}/interview.yml", "- What was the cause?", "- Was it prompt?")

    assert [] == project.faults()


def test_a_list_of_words_for_anchors_is_optional(project: Project) -> None:
    """An older handbook has none."""
    text = (project.root / WORDS).read_text("utf-8")
    project.write(WORDS, text[: text.index("unrated:")] + text[text.index("needs_risk:") :])

    assert [] == project.faults()


def test_what_all_roles_share_is_looked_at_too(project: Project) -> None:
    """What an industry says in the description of every role stands in adverts."""
    path = "data/industries/ferries.yml"
    item = "{label: Tickets, text: ▸You lead., competencies: [repair]}"
    new = f"  job-description:\n    responsibilities:\n      tickets: {item}\n"
    place = project.spoil(path, "  job-description:\n", new)

    assert [f"{place}: 'lead' can keep people from applying"] == project.faults()


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        (f"{ROLE}/interview.yml", "purpose: See how", "purpose: See the leader, how"),
        (f"{ROLE}/role.yml", "scope: Keeps the light.", "scope: Keeps the lead."),
        (f"{ROLE}/contexts/island.yml", "summary: On an island", "summary: In the lead"),
        (f"{ROLE}/contexts/island.yml", "text: Visitors need", "text: Leaders need"),
    ],
)
def test_a_masculine_coded_word_elsewhere_is_no_fault(project: Project, path: str, old: str, new: str) -> None:
    """The research is about adverts; a kit for interviewers and a compliance note are none."""
    project.edit(path, old, new)

    assert [] == project.faults()


@pytest.mark.parametrize(
    ("path", "old", "new", "word"),
    [
        (ADVERT, "text: You can handle", "text: ▸A guru can handle", "guru"),
        (f"{ROLE}/interview.yml", "purpose: See how", "purpose: ▸See how she, or how", "she"),
        (f"{ROLE}/faq.yml", "question: Is it quiet?", "question: ▸Is he quiet?", "he"),
        (f"{ROLE}/role.yml", "  - Light Keeper", "  - ▸Lightsman", "lightsman"),
        (f"{ROLE}/levels/senior.yml", "summary: Keeps all", "summary: ▸A rock star, keeps all", "rock star"),
        (f"{ROLE}/scopes/crew.yml", "ask: Tell me", "ask: ▸Tell me, guru,", "guru"),
        ("data/industries/fishing.yml", "summary: Companies", "summary: ▸Guru companies", "guru"),
        ("data/levels.yml", "summary: Does the", "summary: ▸He does the", "he"),
    ],
)
def test_an_excluding_word_is_a_fault_anywhere(project: Project, path: str, old: str, new: str, word: str) -> None:
    """Gendered, ageist and hyped words are looked for in every text that people read."""
    place = project.spoil(path, old, new)

    assert [f"{place}: '{word}' can keep people from applying"] == project.faults()


def test_the_sentence_tells_what_to_write_instead(project: Project) -> None:
    """Each list of words has its own advice."""
    project.edit(ADVERT, "text: You can handle", "text: A guru can handle")
    (line,) = project.problems()

    assert line.split("; ")[1] == "say what the person does"


def test_a_note_on_a_risk_may_name_the_word(project: Project) -> None:
    """Who explains why a word is unfair has to write it."""
    project.edit(ADVERT, "note: Not everybody could", "note: He and she, fearless or not, could")
    project.edit(ADVERT, "    label: Boat", "    label: Boat\n    origin_wording: A fearless lightsman.")

    assert [] == project.faults()


@pytest.mark.parametrize("key", ["equal_opportunity", "accommodations"])
def test_a_statement_names_whom_the_law_protects(project: Project, key: str) -> None:
    """Law protects pregnancy, so that the employer's two statements may name it; other words are faults there too."""
    _protect(project)
    project.edit("data/handbook.yml", "  equal_opportunity: Everybody may apply.\n", "")
    project.edit("data/handbook.yml", "employer:\n", f"employer:\n  {key}: Pregnancy is no bar to a guru.\n")

    assert ["'guru' can keep people from applying"] == [fault.split(": ")[1] for fault in project.faults()]


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        (ADVERT, "text: You can handle a boat.", "text: ▸No pregnancy, and a boat."),
        ("data/handbook.yml", "  name: Office of Lighthouses", "  name: ▸Pregnancy Office"),
    ],
)
def test_what_the_law_protects_is_named_in_the_two_statements_alone(
    project: Project, path: str, old: str, new: str
) -> None:
    """A duty, a question or another text of the employer that names it can keep people from applying."""
    _protect(project)
    place = project.spoil(path, old, new)

    assert [f"{place}: 'pregnancy' can keep people from applying"] == project.faults()


def _protect(project: Project) -> None:
    group = "  parenthood:\n    words: [pregnan*]\n    instead: name the task\n    protected: true\n"
    project.edit(WORDS, "terms:\n", f"terms:\n{group}")


def test_every_finding_of_a_text_is_told(project: Project) -> None:
    """Two words in one text are two faults."""
    place = project.spoil(ADVERT, "text: You can handle", "text: ▸He, a guru, can handle")

    assert [f"{place}: '{word}' can keep people from applying" for word in ("guru", "he")] == project.faults()


def test_an_exception_excuses_its_own_words_alone(project: Project) -> None:
    """`leading` is excused, `leader` is not."""
    place = project.spoil(ADVERT, "text: You oil", "text: ▸You, the leader of leading lights, oil")

    assert [f"{place}: 'leader' can keep people from applying"] == project.faults()


def test_without_its_exception_a_word_is_a_fault(project: Project) -> None:
    """What is excused in the small handbook is a finding."""
    path = project.root / WORDS
    path.write_text(path.read_text("utf-8").partition("exceptions:")[0] + "exceptions: {}\n", "utf-8")
    place = project.place(ADVERT, "text: ▸You keep the lamps")

    assert [f"{place}: 'leading' can keep people from applying"] == project.faults()


def test_an_exception_runs_out(project: Project) -> None:
    """After its day an exception is a fault at its id; it still excuses, so that one fault is told."""
    place = project.spoil(WORDS, "  leading-lights:", "  ▸leading-lights:")
    project.edit(WORDS, "expires: 2099-12-31", "expires: 2026-11-21")

    assert [f"{place}: the exception 'leading-lights' expired on 2026-11-21"] == project.faults()


@pytest.mark.parametrize(("revision", "expected"), [(datetime.date(2026, 11, 22), 0), (datetime.date(2026, 11, 23), 1)])
def test_an_exception_runs_out_by_the_last_commit(project: Project, revision: datetime.date, expected: int) -> None:
    """A commit that passed once passes for ever: the clock of the machine does not matter, the last day counts."""
    project.edit(WORDS, "expires: 2099-12-31", "expires: 2026-11-22")

    assert expected == len(problems_of(project.root, TODAY.replace(year=2030), revision)[1])


def test_an_exception_that_excuses_nothing_is_warned_of(project: Project) -> None:
    """When the texts have changed, the exception goes."""
    project.edit(WORDS, "words: [leading]", "words: [leading, leaderless]")
    place = project.place(WORDS, "  ▸leading-lights:")

    assert [f"{place}: warning: 'leaderless' is excused, but no description or guide uses it"] == project.faults()


@pytest.mark.parametrize(
    ("path", "old", "new", "name", "word"),
    [
        (
            ADVERT,
            "  boat:\n    need: nice-to-have\n    label: Boat",
            "  ▸boat:\n    need: nice-to-have\n    label: Diploma for boats",
            "boat",
            "diploma",
        ),
        (
            ADVERT,
            "  boat:\n    need: nice-to-have\n    label: Boat\n    text: You can",
            "  ▸boat:\n    need: nice-to-have\n    label: Boat\n    text: With a degree you can",
            "boat",
            "degree",
        ),
        (
            f"{ROLE}/interview.yml",
            "  quiet:\n    type: culture\n    ask: What helps you",
            "  ▸quiet:\n    type: culture\n    ask: Which diploma helps you",
            "quiet",
            "diploma",
        ),
        (f"{ROLE}/hiring.yml", "  no-log:\n    label: No log", "  ▸no-log:\n    label: No degree", "no-log", "degree"),
        (
            f"{ROLE}/industries/ferries.yml",
            "      radio:\n        need: must-have\n        label: Radio",
            "      ▸radio:\n        need: must-have\n        label: Radio diploma",
            "radio",
            "diploma",
        ),
        (
            f"{ROLE}/scopes/crew.yml",
            "      new-keeper:\n        type: behavioural\n        ask: Tell me",
            "      ▸new-keeper:\n        type: behavioural\n        ask: Without a diploma, tell me",
            "new-keeper",
            "diploma",
        ),
    ],
)
def test_a_risky_ask_has_a_note(project: Project, path: str, old: str, new: str, name: str, word: str) -> None:
    """A requirement, question or red flag with a risky word says how to use it fairly; the fault stands at its id."""
    place = project.spoil(path, old, new)
    why = "it shuts out people who learned at work"

    assert [f"{place}: '{name}' asks about '{word}' without a risk note ({why})"] == project.faults()


def test_a_note_answers_a_risky_ask(project: Project) -> None:
    """Taking the note away from the small handbook's diploma makes it a fault."""
    note = "    risk:\n      note: Not everybody could go to school.\n      instead: Accept the same learned at work.\n"
    project.edit(ADVERT, note, "")

    assert [True] == ["'diploma' asks about 'diploma' without a risk note" in fault for fault in project.faults()]


def test_a_note_in_a_file_that_cannot_be_read_is_not_missed(project: Project) -> None:
    """The variant is not told what the role itself says."""
    project.edit(
        f"{ROLE}/contexts/island.yml", "      boat:\n", "      diploma: {text: A diploma of the island.}\n      boat:\n"
    )
    (project.root / ADVERT).write_text("{", "utf-8")

    assert not any("risk note" in fault for fault in project.faults())


def test_the_note_of_the_base_holds_for_its_variants(project: Project) -> None:
    """An overlay that changes the wording need not repeat the note."""
    old = "    requirements:\n      night-work:"
    new = "    requirements:\n      diploma:\n        text: A diploma in engines.\n      night-work:"
    project.edit(f"{ROLE}/industries/fishing.yml", old, new)

    assert [] == project.faults()


def test_a_note_cannot_be_removed_by_a_variant(project: Project) -> None:
    """An overlay that takes the note away and keeps the ask is a fault."""
    old = "    requirements:\n      night-work:"
    new = "    requirements:\n      ▸diploma:\n        risk: null\n      night-work:"
    place = project.spoil(f"{ROLE}/industries/fishing.yml", old, new)

    assert [True] == [fault.startswith(f"{place}: 'diploma' asks about 'diploma'") for fault in project.faults()]
