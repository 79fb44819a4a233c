"""What is wrong with the shape of a file, said in one plain sentence at the exact place."""

import pytest

from macros.model.quantity import PATTERN_WORDS as QUANTITY
from tests.conftest import ROLE, Project

KEBAB = "use lowercase letters, digits and single hyphens, such as new-york"
UNITS = "use one of: %, minutes, hours, days, weeks, months, years"
DATE = "write year-month-day, such as 2026-11-22"
PERIOD = "write 2025, 2025-05 or 2025-05-31"


def check_spoiled(project: Project, path: str, old: str, new: str, expected: str) -> None:
    """Spoil one place of the small handbook and see that fault alone, there."""
    place = project.spoil(path, old, new)

    assert [f"{place}: {expected}"] == project.problems()


@pytest.mark.parametrize(
    ("path", "old", "new", "expected"),
    [
        (
            f"{ROLE}/role.yml",
            "summary: Keeps the light",
            "▸summry: x\nsummary: Keeps the light",
            "the key 'summry' is not known here; did you mean 'summary'?",
        ),
        (
            f"{ROLE}/role.yml",
            "    label: The light",
            "    ▸lable: x\n    label: The light",  # codespell:ignore lable
            "the key 'lable' is not known here; did you mean 'label'?",  # codespell:ignore lable
        ),
        (
            f"{ROLE}/remote.yml",
            "      text: Keep it online.",
            "      text: Keep it online.\n      ▸textt: x",
            "the key 'textt' is not known here; did you mean 'text'?",
        ),
        (
            f"{ROLE}/interview.yml",
            "      1: Nothing.",
            "      1: Nothing.\n      ▸2: Little.",
            "the key '2' is not known here; use one of: 1, 3, 5",
        ),
        (
            f"{ROLE}/hiring.yml",
            "    probe: Ask how",
            "    ▸zzz: x\n    probe: Ask how",
            "the key 'zzz' is not known here; use one of: label, text, probe, risk",
        ),
        (
            "data/levels.yml",
            "core:\n",
            "core:\n  ▸titel: Core\n",  # codespell:ignore titel
            "the key 'titel' is not known here; did you mean 'title'?",  # codespell:ignore titel
        ),
        (
            "data/jurisdictions/north-coast.yml",
            "    effective: 2024-01-01",
            "    effective: 2024-01-01\n    ▸repealed: no",
            "the key 'repealed' is not known here; use one of: title, about, effective, enforced_from",
        ),
        (
            f"{ROLE}/levels/senior.yml",
            "    reports_to: Head of the coast",
            "    ▸report_to: Head of the coast",
            "the key 'report_to' is not known here; did you mean 'reports_to'?",
        ),
        (
            f"{ROLE}/levels/senior.yml",
            "  job-description:",
            "  ▸job-descriptions:",
            "the key 'job-descriptions' is not known here; did you mean 'job-description'?",
        ),
        (
            "data/industries/ferries.yml",
            "        label: Passenger safety",
            "        ▸labell: Passenger safety",
            "the key 'labell' is not known here; did you mean 'label'?",
        ),
    ],
)
def test_an_unknown_key_names_the_nearest_one(project: Project, path: str, old: str, new: str, expected: str) -> None:
    """A key that no model has is refused where it stands, with the key that was probably meant, or all there are."""
    project.edit(path, old, new.replace("▸", ""))

    assert f"{project.place(path, new)}: {expected}" in project.problems()


def test_a_key_in_place_of_another_is_one_fault(project: Project) -> None:
    """Where one is unknown and one is missing; with two of either, each is told."""
    place = project.spoil(f"{ROLE}/role.yml", "    scope: Keeps several lights.", "    ▸duties: Keeps several lights.")
    fix = "rename it if you meant that key, or add 'scope:'"
    assert [f"{place}: the key 'duties' is not known here, and 'scope' is missing; {fix}"] == project.problems()
    project.edit(f"{ROLE}/role.yml", "    portfolio: All lamps of a coast.\n", "")

    assert ["'senior' lacks the keys 'scope', 'portfolio'", "the key 'duties' is not known here"] == [
        fault.split(": ", 1)[1] for fault in project.faults()
    ]


@pytest.mark.parametrize(
    ("path", "old", "new", "place", "expected"),
    [
        (f"{ROLE}/role.yml", "title: Lighthouse Keeper\nabb", "abb", None, "this file lacks the key 'title'"),
        (
            f"{ROLE}/role.yml",
            "    text: You look after {lamps} lamps.\n",
            "",
            "  ▸light:",
            "'light' lacks the key 'text'",
        ),
        (
            f"{ROLE}/interview.yml",
            "      3: Fixed it.\n",
            "",
            "    ▸anchors:\n      1: Gives no",
            "'anchors' lacks the key '3'",
        ),
        (f"{ROLE}/compensation.yml", "      base: 0.8\n", "", "    ▸associate:", "'associate' lacks the key 'base'"),
        ("data/sources.yml", "  title: Word list\n", "", "▸word-list:", "'word-list' lacks the key 'title'"),
        (
            "data/jurisdictions/north-coast.yml",
            "  - title: Lamp Act 7\n    eff",
            "  - eff",
            "  - ▸effective",
            "entry 1 of 'laws' lacks the key 'title'",
        ),
        ("data/industries/fishing.yml", "offering: goods\n", "", None, "this file lacks the key 'offering'"),
        (
            f"{ROLE}/levels/senior.yml",
            "summary: Keeps all lights of a coast.\n",
            "",
            None,
            "this file lacks the key 'summary'",
        ),
    ],
)
def test_a_missing_key_is_told_at_what_lacks_it(
    project: Project, path: str, old: str, new: str, place: str | None, expected: str
) -> None:
    """A missing key has no place; the key above it has, or the first key of the file."""
    project.edit(path, old, new)

    key = expected.split("'")[-2]
    where = project.place(path, place) if place else f"{path}:2:1"
    assert [f"{where}: {expected}; add '{key}:' below it"] == project.problems()


@pytest.mark.parametrize(
    ("path", "old", "new", "expected"),
    [
        (
            f"{ROLE}/role.yml",
            'figures_of: "2025"',
            "figures_of: ▸2025",
            "'figures_of' is a number, not text; put it in quotes",
        ),
        (
            f"{ROLE}/role.yml",
            'figures_of: "2025"',
            "figures_of: ▸1.5",
            "'figures_of' is a number, not text; put it in quotes",
        ),
        (
            f"{ROLE}/role.yml",
            'figures_of: "2025"',
            "figures_of: ▸true",
            "'figures_of' is true or false, not text; put it in quotes",
        ),
        (
            f"{ROLE}/role.yml",
            'figures_of: "2025"\nm',
            "figures_of:▸\nm",
            "'figures_of' is empty, not text; write one text",
        ),
        (
            f"{ROLE}/role.yml",
            'figures_of: "2025"',
            "▸figures_of: [2025]",
            "'figures_of' is a list, not text; write one text",
        ),
        (
            f"{ROLE}/role.yml",
            'figures_of: "2025"',
            "▸figures_of: {year: x}",
            "'figures_of' is keys with values, not text; write one text",
        ),
        (
            f"{ROLE}/role.yml",
            "also_called:\n  - Light Keeper",
            "also_called: ▸Light Keeper",
            "'also_called' is text, not a list; write each entry on a line of its own after '- '",
        ),
        (
            f"{ROLE}/role.yml",
            "  - Light Keeper",
            "  - ▸12",
            "entry 1 of 'also_called' is a number, not text; put it in quotes",
        ),
        (
            f"{ROLE}/role.yml",
            "  - Light Keeper",
            "  - Light Keeper\n  - ▸~",
            "entry 2 of 'also_called' is empty, not text; write one text",
        ),
        (
            f"{ROLE}/role.yml",
            "  light:\n    label: The light\n    text: You look after {lamps} lamps.",
            "  light: ▸You look after {lamps} lamps.",
            "'light' is text, not keys with values; write 'key: value' lines below it",
        ),
        (
            f"{ROLE}/interview.yml",
            "minutes: 15",
            "minutes: ▸15.5",
            "'minutes' is 15.5, not a whole number; write only digits, such as 45",
        ),
        (
            f"{ROLE}/interview.yml",
            "minutes: 15",
            'minutes: ▸"15"',
            "'minutes' is text, not a whole number; write 15 without quotes",
        ),
        (
            f"{ROLE}/interview.yml",
            "minutes: 15",
            "minutes: ▸1.5 hours",
            "'1.5 hours' is not a number of minutes; write 90",
        ),
        (
            f"{ROLE}/interview.yml",
            "minutes: 15",
            "minutes: ▸true",
            "'minutes' is true or false, not a whole number; write only digits, such as 45",
        ),
        (
            f"{ROLE}/interview.yml",
            "minutes: 15",
            "minutes: ▸0",
            "'minutes' is 0, which is out of range; write 1 or more",
        ),
        (
            f"{ROLE}/interview.yml",
            "minutes: 15",
            "minutes: ▸241",
            "'minutes' is 241, which is out of range; write 240 or less",
        ),
        (
            f"{ROLE}/compensation.yml",
            "base: 0.8",
            "base: ▸0",
            "'base' is 0, which is out of range; write more than 0",
        ),
        (
            f"{ROLE}/compensation.yml",
            "base: 0.8",
            "base: ▸5.1",
            "'base' is 5.1, which is out of range; write 5 or less",
        ),
        (
            f"{ROLE}/compensation.yml",
            "base: 0.8",
            "base: ▸most",
            "'base' is text, not a number; write only digits, such as 1.2",
        ),
        (
            f"{ROLE}/compensation.yml",
            "base: 0.8",
            "base: ▸true",
            "'base' is true or false, not a number; write only digits, such as 1.2",
        ),
        (
            "data/requirement-kinds.yml",
            "excludes: true",
            "excludes: ▸yes",
            "'excludes' is text, not true or false; write true or false in lowercase, without quotes",
        ),
        (
            "data/handbook.yml",
            "name: English",
            "name: ▸~",
            "'name' is empty, not text; write one text",
        ),
        (
            "data/handbook.yml",
            "{lang: en,",
            "{lang: ▸en_US,",
            "'en_US' does not have the right form; write a language tag (BCP 47), such as pt, pt-PT or sr-Latn",
        ),
        (
            "data/handbook.yml",
            "hreflang: en",
            "hreflang: ▸English",
            "'English' does not have the right form; write a language tag (BCP 47), such as pt, pt-PT or sr-Latn",
        ),
        (
            "data/handbook.yml",
            "locale: en_US",
            "locale: ▸en-US",
            "'en-US' is not a locale that CLDR knows; write one of the locales of CLDR, such as en_US or pt_PT",
        ),
    ],
)
def test_a_value_of_the_wrong_type_says_what_it_is(
    project: Project, path: str, old: str, new: str, expected: str
) -> None:
    """Nothing is guessed: a number is no text, a text no list; the sentence says what stands there and what should."""
    check_spoiled(project, path, old, new, expected)


@pytest.mark.parametrize(
    ("path", "old", "new", "expected"),
    [
        (
            f"{ROLE}/role.yml",
            "summary: Keeps the light burning.",
            'summary: ▸""',
            "'summary' has too few characters; give at least 1",
        ),
        (
            f"{ROLE}/role.yml",
            "summary: Keeps the light burning.",
            f"summary: ▸{'x' * 1501}",
            "'summary' has too many characters; give 1500 at most",
        ),
        (
            f"{ROLE}/role.yml",
            "abbreviation: LK",
            f"abbreviation: ▸{'x' * 141}",
            "'abbreviation' has too many characters; give 140 at most",
        ),
        (
            f"{ROLE}/role.yml",
            "also_called:\n  - Light Keeper",
            "▸also_called: []",
            "'also_called' has too few entries; give at least 1",
        ),
    ],
)
def test_a_value_is_neither_too_short_nor_too_long(
    project: Project, path: str, old: str, new: str, expected: str
) -> None:
    """Texts and lists have a least and a greatest length; the fault stands at the text, or at the key of the list."""
    check_spoiled(project, path, old, new, expected)


@pytest.mark.parametrize(
    ("kept", "expected"),
    [
        ([*"ABCDEFG"], "'follow_ups' has too many entries; give 6 at most"),
    ],
)
def test_a_question_has_six_follow_ups_at_most(project: Project, kept: list[str], expected: str) -> None:
    """Seven are too many."""
    old = "    follow_ups:\n      - And when the horn fails?\n      - Whom do you tell?\n"
    new = "    ▸follow_ups:\n" + "".join(f"      - {text}\n" for text in kept)

    check_spoiled(project, f"{ROLE}/interview.yml", old, new, expected)


@pytest.mark.parametrize(
    ("path", "old", "new", "expected"),
    [
        (
            f"{ROLE}/kpis.yml",
            "better: higher",
            "better: ▸more",
            "'more' is not one of the choices; write 'higher', 'lower' or 'inside'",
        ),
        (
            "data/industries/fishing.yml",
            "offering: goods",
            "offering: ▸fish",
            "'fish' is not one of the choices; write 'goods' or 'services'",
        ),
        (
            f"{ROLE}/industries/ferries.yml",
            "better: higher",
            "better: ▸up",
            "'up' is not one of the choices; write 'higher', 'lower' or 'inside'",
        ),
    ],
)
def test_a_choice_names_all_choices(project: Project, path: str, old: str, new: str, expected: str) -> None:
    """A word outside a closed list is refused with the list."""
    check_spoiled(project, path, old, new, expected)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("a few", f"'a few' is not a quantity; {QUANTITY}"),
        ("2 - ", None),
        ("~", f"this is not a quantity; {QUANTITY}"),
        ("2.5", f"this is not a quantity; {QUANTITY}"),
        ("true", f"this is not a quantity; {QUANTITY}"),
        ("4-2", "the minimum 4 is above the maximum 2; swap or fix them"),
        ("$5,000-$4,000", "the minimum 5,000 is above the maximum 4,000; swap or fix them"),
        ("2-4 moons", f"'moons' is not a unit that is known here; {UNITS}"),
        ("$2-$4 hours", "'$2-$4 hours' mixes units; give one unit or currency for the whole range"),
        ("EUR 2-USD 4", "'EUR 2-USD 4' mixes units; give one unit or currency for the whole range"),
        ("2-$4", "'2-$4' is not how amounts are written here; write $2-$4"),
        ("1,00", "'1,00' is not how amounts are written here; write 1.00"),
        ("60k p.a.", "'60k p.a.' is not how amounts are written here; write 60,000 a year"),
    ],
)
def test_a_bad_quantity_says_how_to_type_one(project: Project, typed: str, expected: str | None) -> None:
    """A quantity that cannot be read or makes no sense is refused with an example or the reason."""
    place = project.spoil(f"{ROLE}/role.yml", "value: 2-4", f"value: ▸{typed}")
    said = expected or f"'{typed.strip()}' is not a quantity; {QUANTITY}"

    assert [f"{place}: {said}"] == project.problems()


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        *((day, f"'{day}' is not a date; {DATE}") for day in ("2026-02-30", "2026-1-5", "22.11.2026", "soon", "2026")),
        *((day, f"'{day}' is not a date; {DATE}") for day in ("2026-W01-1", "20260105", "0000-01-01")),
        *((value, f"this is not a date; {DATE}") for value in ("~", "1.5", "true")),
    ],
)
def test_a_bad_date_says_how_to_type_one(project: Project, typed: str, expected: str) -> None:
    """A date is year-month-day, and a day that the calendar has."""
    place = project.spoil("data/jurisdictions/north-coast.yml", "verified_on: 2026-01-15", f"verified_on: ▸{typed}")

    assert [f"{place}: {expected}"] == project.problems()


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        *(
            (day, f"'{day}' is not a year or a date; {PERIOD}")
            for day in ("25", "2025-13", "2025-02-30", "2025-1", "late")
        ),
        *((value, f"this is not a year or a date; {PERIOD}") for value in ("~", "2025.5", "true")),
    ],
)
def test_a_bad_period_says_how_to_type_one(project: Project, typed: str, expected: str) -> None:
    """What a figure speaks of is a year, a month or a day of the calendar."""
    place = project.spoil(f"{ROLE}/role.yml", "as_of: 2025-05", f"as_of: ▸{typed}")

    assert [f"{place}: {expected}"] == project.problems()


@pytest.mark.parametrize("period", ["2025", "2025-05", "2025-05-31", '"2025"'])
def test_a_year_a_month_and_a_day_are_periods(project: Project, period: str) -> None:
    """A figure may speak of a year, a month or a day."""
    project.edit(f"{ROLE}/role.yml", "as_of: 2025-05", f"as_of: {period}")

    assert [] == project.problems()


@pytest.mark.parametrize("name", ["Fog", "2-fogs", "fog_bank", "fog--bank", "-fog", "fog-", "fög", "fog bank"])
def test_an_id_is_kebab_case(project: Project, name: str) -> None:
    """A key of a list of items is lower case with single hyphens and not too long; the fault stands at the key."""
    place = project.spoil(f"{ROLE}/hiring.yml", "  keepers:", f"  ▸{name}:")

    assert [f"{place}: '{name}' does not have the right form; {KEBAB}"] == project.problems()


def test_an_id_has_sixty_characters_at_most(project: Project) -> None:
    """A longer id is refused; the fault stands at the key."""
    longest = "a" * 60
    project.edit(f"{ROLE}/hiring.yml", "  keepers:", f"  {longest}:")
    assert [] == project.problems()

    place = project.spoil(f"{ROLE}/hiring.yml", f"  {longest}:", f"  ▸{longest}b:")
    assert [f"{place}: '{longest}b' has too many characters; give 60 at most"] == project.problems()


@pytest.mark.parametrize(
    ("path", "old", "new", "expected"),
    [
        (
            f"{ROLE}/interview.yml",
            "competency: repair",
            "competency: ▸Repair it",
            f"'Repair it' does not have the right form; {KEBAB}",
        ),
        (
            f"{ROLE}/role.yml",
            "section: interview#questions",
            "section: ▸interview",
            "'interview' does not have the right form; write page#section, such as interview#questions",
        ),
        (
            "data/sources.yml",
            "url: https://example.org/survey",
            "url: ▸http://example.org/survey",
            "'http://example.org/survey' does not have the right form; write a full address that starts with https://",
        ),
        (
            f"{ROLE}/scopes/solo.yml",
            '"53-5021.01"',
            '▸"53-5021"',
            "'53-5021' is no code of onet-soc; write an O*NET-SOC code, such as 11-2022.00; it could be one of soc",
        ),
        (
            "data/inclusive-language.yml",
            "  - fearless*",
            "  - ▸Fearless",
            "'Fearless' does not have the right form; write lowercase words; a * may end the last one",
        ),
        (
            f"{ROLE}/hiring.yml",
            "red_flags:",
            "search_words:\n  skills: [▸'night*']\nred_flags:",
            "'night*' does not have the right form; write words with single spaces between them, without quotation "
            "marks, * or \\",
        ),
        (
            "data/glossary.yml",
            "forms: [leading lights]",
            "forms: [▸'leading  lights']",
            "'leading  lights' does not have the right form; write plain words with single spaces between them, "
            "without < > { } [ ] or `",
        ),
    ],
)
def test_a_text_of_the_wrong_form_shows_the_right_one(
    project: Project, path: str, old: str, new: str, expected: str
) -> None:
    """Ids, addresses, sections, codes and words each have a form; the sentence gives an example."""
    check_spoiled(project, path, old, new, expected)


@pytest.mark.parametrize(
    ("path", "old", "new", "expected"),
    [
        (
            f"{ROLE}/compensation.yml",
            "  base: $42,000-$52,000",
            "  base: $48,000-$52,000",
            "base pay is above total pay; fix one of the two ranges",
        ),
        (
            f"{ROLE}/compensation.yml",
            "  base: $42,000-$52,000",
            "  base: $42,000-$67,000",
            "base pay is above total pay; fix one of the two ranges",
        ),
    ],
)
def test_base_pay_lies_within_total_pay(project: Project, path: str, old: str, new: str, expected: str) -> None:
    """Neither end of the base range is above the same end of the total range; the fault stands at the two."""
    project.edit(path, old, new)

    assert [f"{project.place(path, '▸national:')}: {expected}"] == project.problems()


@pytest.mark.parametrize(
    ("path", "old", "new", "place", "expected"),
    [
        (
            f"{ROLE}/compensation.yml",
            "figures:\n  source: keepers-survey\n",
            "figures:\n",
            "▸figures:",
            "the source is missing; add 'source:' with an id of sources.yml",
        ),
        (
            f"{ROLE}/compensation.yml",
            "  how: The survey's ranges times a factor.\n",
            "",
            "▸level_model:",
            "a modeled figure needs 'how:'; say in one sentence how it was made",
        ),
        (
            f"{ROLE}/kpis.yml",
            "      how: A starting value of ours.\n",
            "",
            "    ▸target:",
            "a proposed figure needs 'how:'; say in one sentence how it was made",
        ),
        (
            f"{ROLE}/role.yml",
            "    means: Share of nights on watch\n    source: keepers-survey\n",
            "    means: Share of nights on watch\n",
            "  ▸nights:",
            "the source is missing; add 'source:' with an id of sources.yml",
        ),
    ],
)
def test_a_figure_without_its_origin_is_refused(
    project: Project, path: str, old: str, new: str, place: str, expected: str
) -> None:
    """A figure has a source, or is a proposal that says how it came about; the fault stands at the figure."""
    project.edit(path, old, new)

    assert [f"{project.place(path, place)}: {expected}"] == project.problems()


def test_every_fault_of_a_file_is_told(project: Project) -> None:
    """Validation does not stop at the first fault. A misspelled key is one: nothing is told of what it stands for."""
    path = f"{ROLE}/role.yml"
    places = [
        project.spoil(path, "title: Lighthouse Keeper\nabb", "title: ▸12\nabb"),
        project.spoil(path, "family: coast", "▸famly: coast"),  # codespell:ignore famly
        project.spoil(path, "value: 2-4", "value: ▸4-2"),
    ]
    told = [
        f"{places[0]}: 'title' is a number, not text; put it in quotes",
        f"{places[1]}: the key 'famly' is not known here; did you mean 'family'?",  # codespell:ignore famly
        f"{places[2]}: the minimum 4 is above the maximum 2; swap or fix them",
    ]

    assert told == project.problems()


def test_a_fault_of_a_change_is_told_in_the_file_of_the_change(project: Project) -> None:
    """What an overlay says has the same types as the base, and its faults stand in the overlay."""
    place = project.spoil(f"{ROLE}/industries/ferries.yml", "value: 50-70 %", "value: ▸often")

    assert [f"{place}: 'often' is not a quantity; {QUANTITY}"] == project.problems()


def test_an_item_that_a_change_adds_is_complete(project: Project) -> None:
    """A new item of an overlay has every key that it would have in the base; the fault stands at the new item."""
    path = f"{ROLE}/industries/ferries.yml"
    project.edit(path, "        label: Timetable\n", "")

    fault = "'timetable' lacks the key 'label'; add 'label:' below it, or delete it here if the guide no longer has it"
    assert [f"{project.place(path, '▸timetable:')}: {fault}"] == project.problems()


def empty(project: Project, path: str, line: str) -> str:
    """Leave a map without entries, and say where its key stands."""
    lines = (project.root / path).read_text("utf-8").split("\n")
    start = lines.index(line)
    indent = len(line) - len(line.lstrip())
    rest = (i for i in range(start + 1, len(lines)) if len(lines[i]) - len(lines[i].lstrip()) <= indent)
    end = next(rest, len(lines))
    lines[start:end] = [f"{line} {{}}"]
    project.write(path, "\n".join(lines))
    return f"{path}:{start + 1}:{indent + 1}"


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ("data/handbook.yml", "languages:"),
        (f"{ROLE}/role.yml", "promises:"),
        (f"{ROLE}/role.yml", "highlights:"),
        (f"{ROLE}/role.yml", "ladder:"),
        (f"{ROLE}/job-description.yml", "responsibilities:"),
        (f"{ROLE}/job-description.yml", "requirements:"),
        (f"{ROLE}/job-description.yml", "offer:"),
        (f"{ROLE}/interview.yml", "stages:"),
        (f"{ROLE}/interview.yml", "questions:"),
        (f"{ROLE}/competencies.yml", "competencies:"),
        (f"{ROLE}/kpis.yml", "kpis:"),
        *((f"{ROLE}/hiring.yml", f"{group}:") for group in ("sourcing", "searches", "red_flags", "posting_tips")),
        (f"{ROLE}/remote.yml", "  practices:"),
        (f"{ROLE}/faq.yml", "employers:"),
        (f"{ROLE}/faq.yml", "job_seekers:"),
    ],
)
def test_a_list_of_items_holds_one_at_least(project: Project, path: str, line: str) -> None:
    """A page never shows a heading with nothing below it."""
    place = empty(project, path, line)
    key = line.strip().removesuffix(":")

    assert f"{place}: '{key}' has too few entries; give at least 1" in project.problems()


@pytest.mark.parametrize("line", ["related:", "at_a_glance: []"])
def test_some_lists_may_be_empty(project: Project, line: str) -> None:
    """A role can have no neighbors and show no figures in large type."""
    if line == "related:":
        empty(project, f"{ROLE}/role.yml", line)
    else:
        project.edit(f"{ROLE}/role.yml", "at_a_glance: [lamps, nights]", line)

    assert [] == project.problems()


def test_what_follows_from_a_fault_is_not_told_at_its_place(project: Project) -> None:
    """Neither by the model nor by a rule: one slip is one fault."""
    cited = project.spoil(
        f"{ROLE}/compensation.yml", "currency: USD\nfigures:\n  source: ", "currency: USD\nfigures:\n  source: ▸A "
    )
    tagged = project.spoil(f"{ROLE}/faq.yml", "answer: About {nights}.", "answer: ▸!!int x")
    long = project.spoil(
        f"{ROLE}/kpis.yml", "    definition: Share of nights", f"    definition: ▸{'x ' * 2100}Share of nights"
    )

    assert [
        f"{cited}: 'A keepers-survey' does not have the right form",
        f"{tagged}: a tag (tag:yaml.org,2002:int) is here",
        f"{long}: this text has 4253 characters",
    ] == project.faults()
