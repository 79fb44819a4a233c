"""The question bank: which questions are one, where each is asked, and what the files of the page hold."""

import json
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from macros.catalog.catalog import Catalog
from macros.catalog.memo import Memo
from macros.catalog.reading import read
from macros.catalog.roles import Role
from macros.catalog.variants import BASE
from macros.model.axes import AXES
from macros.text.language import Language
from macros.views import blocks
from macros.views.question_bank import LISTED, PAGE, PER_PART, bank_files
from macros.views.questions import BankQuestion, address, bank_of
from macros.views.renderer import Renderer
from tests.conftest import ROLE, SMALL, Project
from tests.site.document import Document, Element

KEEPER = "lighthouse-keeper"
OTHER = "tower-keeper"


@pytest.fixture(scope="module")
def small() -> Catalog:
    """The small handbook, to read only."""
    return read(SMALL.parent)[0]


@pytest.fixture
def pair(project: Project) -> Project:
    """The small handbook with a second role that asks the same questions."""
    shutil.copytree(project.root / ROLE, project.root / f"data/roles/{OTHER}")
    return project


def _renderer(catalog: Catalog) -> Renderer:
    return Renderer(catalog, Language(), PAGE)


def _asked(catalog: Catalog, words: str) -> list[BankQuestion]:
    """The questions of the bank whose wording begins with `words`."""
    return [question for question in bank_of(_renderer(catalog)).questions if question.ask.startswith(words)]


def _where(question: BankQuestion) -> list[str]:
    return [f"{place.role} {'.'.join(place.choice or ('base',))}" for place in question.places]


def _index(catalog: Catalog) -> dict[str, Any]:
    return dict(json.loads(dict(bank_files(_renderer(catalog)))[f"{PAGE}index.json"]))


def _page(catalog: Catalog) -> Element:
    return Document("", str(blocks()["question_bank"](_renderer(catalog)))).root


# Which questions are one -----------------------------------------------------------------------------------


def test_the_bank_holds_what_every_choice_adds_or_rewords(small: Catalog) -> None:
    """The base set, then what each context, industry and scope says otherwise."""
    found = [(question.ask, _where(question)) for question in bank_of(_renderer(small)).questions]
    assert [
        ("What do you do when fog comes up?", [f"{KEEPER} base", f"{KEEPER} context.mainland"]),
        ("Tell me about a lamp that you fixed.", [f"{KEEPER} base"]),
        ("What helps you to work well on quiet nights?", [f"{KEEPER} base"]),
        ("What helps you to work well when no boat comes for a week?", [f"{KEEPER} context.island"]),
        ("What do you do when a ferry is late?", [f"{KEEPER} industry.ferries"]),
        ("Tell me about a lamp that you fixed at sea.", [f"{KEEPER} industry.fishing"]),
        ("Tell me about somebody whom you taught.", [f"{KEEPER} scope.crew"]),
    ] == found


def test_other_minutes_make_no_other_question(small: Catalog) -> None:
    """Where a choice changes the time alone, the question stands once and each place says its own time."""
    (fog,) = _asked(small, "What do you do when fog")
    assert [10, 12] == [place.minutes for place in fog.places]


def test_a_question_of_two_roles_stands_once(pair: Project) -> None:
    """With both roles, each with its meeting, time, list and competency."""
    interview = f"data/roles/{OTHER}/interview.yml"
    old = "    type: behavioural\n    ask: Tell me about a lamp that you fixed.\n    competency: repair\n"
    new = old.replace("behavioural", "technical").replace("repair", "watch-keeping")
    pair.edit(interview, f"{old}    stage: visit\n    minutes: 15", f"{new}    stage: talk\n    minutes: 14")
    catalog = read(pair.root)[0]
    lamp = next(question for question in _asked(catalog, "Tell me about a lamp that you fixed."))
    assert {
        KEEPER: ("behavioural", "repair", "visit", 15),
        OTHER: ("technical", "watch-keeping", "talk", 14),
    } == {place.role: (place.type, place.competency, place.stage, place.minutes) for place in lamp.places}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("ask: What do you do when fog comes up?", "ask: What do you do when fog comes up at noon?"),
        ("      - The horn.", "      - The horn, at once."),
        ("      - Whom do you tell?", "      - Whom do you tell first?"),
        ("5: Sounds the horn and tells", "5: Sounds the horn, then tells"),
        (
            "      5: Sounds the horn and tells the harbour.\n",
            "      5: Sounds the horn and tells the harbour.\n    risk: {note: Loud., instead: Ask calmly.}\n",
        ),
    ],
    ids=["ask", "listen_for", "follow_ups", "anchors", "risk"],
)
def test_other_words_make_another_question(pair: Project, old: str, new: str) -> None:
    """Anyone who asks needs wording, signs, follow-ups, anchors and note together: another word, another question."""
    assert 1 == len(_asked(read(pair.root)[0], "What do you do when fog"))
    pair.edit(f"data/roles/{OTHER}/interview.yml", old, new)
    found = _asked(read(pair.root)[0], "What do you do when fog")
    assert [{KEEPER}, {OTHER}] == [{place.role for place in question.places} for question in found]


def test_questions_are_compared_as_they_are_said(pair: Project) -> None:
    """A placeholder with the same figure in both roles makes one question, with another figure two."""
    for role in (KEEPER, OTHER):
        pair.edit(f"data/roles/{role}/interview.yml", "a lamp that you fixed.", "one of {lamps} lamps.")
    assert [{KEEPER, OTHER}] == [
        {place.role for place in question.places}
        for question in _asked(read(pair.root)[0], "Tell me about one of")
        if any(place.choice is None for place in question.places)
    ]
    pair.edit(f"data/roles/{OTHER}/role.yml", "value: 2-4", "value: 8-9")
    asked = _asked(read(pair.root)[0], "Tell me about one of")
    base = [[place.role for place in question.places if place.choice is None] for question in asked]
    assert [[KEEPER], [OTHER]] == [roles for roles in base if roles]


def test_a_figure_that_a_level_changes_makes_a_question_of_that_level(project: Project) -> None:
    """As on the interview page, a wording that reads differently at a level stands under this level."""
    project.edit(f"{ROLE}/interview.yml", "a lamp that you fixed.", "one of {lamps} lamps.")
    where = [_where(question) for question in _asked(read(project.root)[0], "Tell me about one of 5–10")]
    assert [[f"{KEEPER} level.senior"]] == where


def test_one_id_with_two_titles_offers_both(pair: Project) -> None:
    """Where two roles call a competency differently, it is found under either name."""
    pair.edit(f"data/roles/{OTHER}/competencies.yml", "title: Repair", "title: Fixing")
    assert "Repair / Fixing" == _index(read(pair.root)[0])["competencies"]["repair"]


def test_drafts_are_left_out(pair: Project) -> None:
    """A role that is not finished asks nothing here, neither in the files nor on the page."""
    pair.edit(
        f"data/roles/{OTHER}/role.yml", "title: Lighthouse Keeper\nabb", "title: Tower Keeper\nstatus: draft\nabb"
    )
    catalog = read(pair.root)[0]
    assert {KEEPER} == set(_index(catalog)["roles"])
    assert {KEEPER} == {place.role for question in bank_of(_renderer(catalog)).questions for place in question.places}
    assert "Tower Keeper" not in _page(catalog).words()


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("What do you do when fog", f"roles/{KEEPER}/interview/#fog"),
        ("What helps you to work well when no boat", f"roles/{KEEPER}/contexts/island/#quiet"),
        ("What do you do when a ferry", f"roles/{KEEPER}/industries/ferries/#late-ferry"),
        ("Tell me about somebody", f"roles/{KEEPER}/interview/#crew-new-keeper"),
    ],
)
def test_a_place_leads_to_the_question_where_it_stands(small: Catalog, words: str, expected: str) -> None:
    """On the interview page, or on the page of the choice that adds it."""
    (question,) = _asked(small, words)
    assert expected == address(question.places[0])


# The files -------------------------------------------------------------------------------------------------


def test_the_index_says_what_is_asked_where(small: Catalog) -> None:
    """Wording, and each place with ids, minutes and address; the base set is not named."""
    (ferry,) = [q for q in _index(small)["questions"] if "ferry" in q["ask"]]
    assert {
        "ask": "What do you do when a ferry is late?",
        "places": [
            {
                "role": KEEPER,
                "id": "late-ferry",
                "type": "technical",
                "competency": "watch-keeping",
                "stage": "talk",
                "minutes": 3,
                "at": f"../roles/{KEEPER}/industries/ferries/#late-ferry",
                "for": "industry.ferries",
            }
        ],
    } == ferry
    assert "for" not in _index(small)["questions"][1]["places"][0]


def test_the_index_names_every_id_that_it_uses(small: Catalog) -> None:
    """Roles with their meetings, competencies, choices and minutes have words."""
    index = _index(small)
    places = [place for question in index["questions"] for place in question["places"]]
    assert {"ferries", "fishing"} == set(index["choices"]["industry"])
    assert {"talk": "Talk", "visit": "Visit"} == index["roles"][KEEPER]["stages"]
    assert {place["competency"] for place in places} == set(index["competencies"])
    assert {"3": "3 minutes", "5": "5 minutes", "10": "10 minutes", "12": "12 minutes", "15": "15 minutes"} == index[
        "minutes"
    ]


def test_scoring_stands_where_the_number_of_the_question_says(small: Catalog) -> None:
    """The part holds the scoring of its questions in their order."""
    files = dict(bank_files(_renderer(small)))
    scoring = json.loads(files[f"{PAGE}0.json"])
    questions = bank_of(_renderer(small)).questions
    assert [question.scoring for question in questions] == scoring
    assert "Calls the ferry and the harbour." in scoring[4]
    assert {f"{PAGE}index.json", f"{PAGE}0.json"} == set(files)


# The page without scripts ----------------------------------------------------------------------------------


def test_the_page_lists_the_wordings_by_competency(small: Catalog) -> None:
    """Where they are few, each wording stands there once and leads to where it is asked."""
    index = _page(small).one("div", having="hb-bank__index")
    wordings = [question.ask for question in bank_of(_renderer(small)).questions]
    items = [item.words() for item in index.all("li")[1:]]
    assert len(wordings) == len(items)
    assert [] == [ask for ask in wordings if sum(item.startswith(f"{ask} ") for item in items) != 1]
    assert f"../roles/{KEEPER}/industries/ferries/#late-ferry" in [link.get("href") for link in index.all("a")]


def test_the_bank_is_not_searched(small: Catalog) -> None:
    """Its questions are found on the interview pages, so the search skips the bank as a whole."""
    assert "data-search-exclude" in _page(small).one("question-bank").attributes
    assert [] == [h.words() for h in _page(small).all("h3") if "data-search-exclude" not in h.attributes]


# Many ------------------------------------------------------------------------------------------------------


def _invented(role: Role, names: list[str], own: bool) -> Iterator[tuple[str, Role]]:
    """The role under many names, without its variants; with questions of its `own` or with the same."""
    interview: Any = role.pages["interview"]
    for name in names:
        questions = {
            f"{key}-{number}": question.model_copy(update={"ask": f"{question.ask} ({number}{f', {name}' * own})"})
            for number in range(4)
            for key, question in interview.questions.items()
        }
        guide = role.guide().model_copy(update={"interview": interview.model_copy(update={"questions": questions})})
        ids: dict[str, list[str]] = {axis: [] for axis in AXES}
        yield name, replace(role, id=name, patches={}, ids=ids, _composed={BASE: (guide, role.base, [])})


def _many(catalog: Catalog, count: int, *, own: bool = True) -> Catalog:
    """A dozen questions for each of `count` roles."""
    names = [f"keeper-{number}" for number in range(count)]
    return replace(catalog, roles=dict(_invented(catalog.roles[KEEPER], names, own)), memo=Memo())


@pytest.fixture(scope="module")
def many(small: Catalog) -> Catalog:
    """200 roles with 2,400 questions."""
    return _many(small, 200)


def test_two_thousand_questions_stay_out_of_the_page(small: Catalog, many: Catalog) -> None:
    """The page grows by a role and its competencies, never by a question."""
    few, most = (str(blocks()["question_bank"](_renderer(catalog))) for catalog in (_many(small, 20), many))
    assert LISTED < 1200
    assert "fog" not in most
    assert (len(most) - len(few)) / 180 < 700
    assert len(most.encode()) < 150_000


def test_two_thousand_questions_are_read_in_parts(many: Catalog) -> None:
    """The index, which is read at once, has less than 400 bytes of its own a question; no part is large."""
    files = dict(bank_files(_renderer(many)))
    index = files.pop(f"{PAGE}index.json")
    wordings = [question["ask"] for question in json.loads(index)["questions"]]
    assert 2400 == len(wordings)
    assert (len(index) - len("".join(wordings))) / 2400 < 400
    assert 2400 / PER_PART == len(files)
    assert max(map(len, files.values())) < PER_PART * 2500


def test_a_question_of_many_roles_stands_once(small: Catalog) -> None:
    """With all its places in the index, and four of them on the page."""
    shared = _many(small, 30, own=False)
    assert [30] * 12 == [len(question["places"]) for question in _index(shared)["questions"]]
    links = [len(item.all("a")) for item in _page(shared).all("li") if "fog" in item.words()]
    assert [4] * 4 == links


def test_the_same_data_gives_the_same_files(small: Catalog) -> None:
    """No order is left to chance."""
    assert list(bank_files(_renderer(small))) == list(bank_files(_renderer(read(Path(SMALL).parent)[0])))
