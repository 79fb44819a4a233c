"""Ids are addresses: none stands twice on a page, nor is it that of a heading."""

import pytest

from tests.conftest import ROLE, Project


@pytest.mark.parametrize(
    ("path", "old", "new", "name", "page"),
    [
        (f"{ROLE}/hiring.yml", "  harbours:", "  ▸red-flags:", "red-flags", "hiring"),
        (f"{ROLE}/faq.yml", "  is-it-quiet:", "  ▸employers:", "employers", "faq"),
        (f"{ROLE}/role.yml", "  light:\n    label", "  ▸ladder:\n    label", "ladder", "overview"),
        (f"{ROLE}/compensation.yml", "  weather:", "  ▸movers:", "movers", "compensation"),
        (f"{ROLE}/remote.yml", "    radio:", "    ▸tools:", "tools", "remote"),
    ],
)
def test_an_id_is_not_that_of_a_heading(project: Project, path: str, old: str, new: str, name: str, page: str) -> None:
    """An item and a section of its page have different addresses."""
    place = project.spoil(path, old, new)

    assert [f"{place}: the id '{name}' is already the id of a heading on the page '{page}'"] == project.faults()


@pytest.mark.parametrize(
    ("path", "old", "new", "name", "page", "group"),
    [
        (
            f"{ROLE}/hiring.yml",
            "  no-log:\n    label",
            "  ▸keepers:\n    label: x\n    text: x\n    probe: x\n  no-log:\n    label",
            "keepers",
            "hiring",
            "searches",
        ),
        (
            f"{ROLE}/faq.yml",
            "  is-it-quiet:\n",
            "  ▸what-pay:\n    question: x\n    answer: x\n  is-it-quiet:\n",
            "what-pay",
            "faq",
            "employers",
        ),
        (
            f"{ROLE}/remote.yml",
            "    radio:\n",
            "    ▸boat: {label: x, text: x}\n    radio:\n",
            "boat",
            "remote",
            "practices",
        ),
    ],
)
def test_an_id_stands_once_on_its_page(
    project: Project, path: str, old: str, new: str, name: str, page: str, group: str
) -> None:
    """Lists that stand on one page share their ids; the second is at fault."""
    place = project.spoil(path, old, new)

    assert [f"{place}: the id '{name}' is already on the page '{page}', under '{group}'"] == project.faults()


def test_the_lists_of_a_description_share_their_ids_with_questions_and_measures(project: Project) -> None:
    """The page of an industry shows them all, so an id that an overlay adds must be new to each."""
    path = f"{ROLE}/industries/ferries.yml"
    place = project.spoil(path, "      answered-calls:\n        title", "      ▸timetable:\n        title")
    expected = f"{place}: the id 'timetable' is already on the page 'industries/[industry]', under 'responsibilities'"

    assert expected in project.faults()


def test_what_is_told_of_one_page_is_not_told_of_the_pages_of_variants(project: Project) -> None:
    """They show the same lists, and a clash on the page of the list itself comes first."""
    place = project.spoil(f"{ROLE}/job-description.yml", "  boat:\n    need", "  ▸machine:\n    need")

    assert [f"{place}: the id 'machine' is already on the page 'job-description', under 'responsibilities'"] == [
        fault for fault in project.faults() if "machine" in fault
    ]


def test_a_page_that_the_guide_does_not_have_shows_nothing(project: Project) -> None:
    """Questions and measures share their ids with nothing where there is no page of a variant."""
    for folder in ("contexts", "industries"):
        project.remove(f"{ROLE}/{folder}")
    project.edit(f"{ROLE}/interview.yml", "  broken-lamp:\n", "  repair-time:\n")

    assert [] == [fault for fault in project.faults() if "repair-time" in fault]


def test_the_same_id_may_stand_on_different_pages(project: Project) -> None:
    """A responsibility, a highlight and a measure may have one name."""
    project.edit(f"{ROLE}/compensation.yml", "  weather:", "  light:")

    assert [] == project.faults()


@pytest.mark.parametrize(
    ("name", "key", "page", "what"),
    [
        ("requirement-kinds", "about: {title: A, excludes: false}", "job-description", "kind of requirement"),
        ("question-types", "stages: {title: A}", "interview", "type of question"),
    ],
)
def test_a_kind_is_not_called_like_a_heading(project: Project, name: str, key: str, page: str, what: str) -> None:
    """Its own heading would have the kind’s id, which is wrong before anything uses the kind."""
    path = f"data/{name}.yml"
    project.write(path, (project.root / path).read_text("utf-8") + f"{key}\n")
    word = key.partition(":")[0]
    place = project.place(path, f"▸{word}:")

    assert [
        f"{place}: warning: nothing uses the {what} '{word}'",
        f"{place}: the id '{word}' is already the id of a heading on the page '{page}'",
    ] == project.faults()


def test_an_id_is_not_that_of_a_kind(project: Project) -> None:
    """The headings that the data names are headings of the page too."""
    place = project.spoil(f"{ROLE}/interview.yml", "  quiet:\n", "  ▸culture:\n")

    assert f"{place}: the id 'culture' is already the id of a heading on the page 'interview'" in project.faults()
