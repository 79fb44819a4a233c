"""The file of the posting builder: every posting of a role, in both forms, its blocks shared."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from macros.catalog.catalog import Catalog
from macros.catalog.reading import read
from macros.catalog.variants import BASE, Variant
from macros.exports.builder import variant_key
from macros.model.axes import AXES
from macros.text.language import Language
from macros.views import blocks
from macros.views.renderer import Renderer
from tests.builders import Built, built, faults, plain, shown, texts
from tests.conftest import ROLE, ROOT, SMALL, Project
from tests.deno import deno
from tests.employers.employer import FOLDER, ROLES
from tests.limits import LIMIT
from tests.site.document import Document

KEEPER = "lighthouse-keeper"
PAGE = f"{ROLE}/job-description.yml"
TYPES = ROOT / "docs/assets/elements/posting-builder/types.d.ts"


@pytest.fixture(scope="module")
def small() -> Catalog:
    """The small handbook, to read only."""
    return read(SMALL.parent)[0]


@pytest.fixture(scope="module")
def keeper(small: Catalog) -> Built:
    """The file of its role."""
    return built(small, KEEPER)


def _said(catalog: Catalog, file: Built, variant: Variant) -> str:
    """The short posting that a file gives, title first, without spaces."""
    sections = shown(file, variant_key(variant), "posting")
    found = [file["variants"][variant_key(variant)]["title"]]
    for section in file["forms"]["posting"]:
        found.append(section["heading"])
        lines = sections[section["id"]]
        for kind in catalog.requirement_kinds if section["id"] == "requirements" else [""]:
            of_kind = [line for line in lines if line.kind == kind]
            told = file["kinds"][kind] if kind and of_kind else {"title": "", "after": ""}
            dot = "." if section["id"] != "facts" else ""
            points = [f"{line.label}{dot if line.label else ''}{line.words}" for line in of_kind]
            found += [told["title"], *points, plain(told["after"])]
    return "".join("".join(found).split())


def _on_the_page(catalog: Catalog, role: str, variant: Variant) -> str:
    """The same as the pages show it: whole for a choice, block by block between the page's headings for the base."""
    renderer, made = Renderer(catalog, Language()), blocks()
    if variant.choices:
        parts: list[str] = [made["posting_of_choice"](renderer, role, **dict(variant.choices))]
    else:
        parts = [
            made["posting_opening"](renderer, role),
            "What you will do",
            made["posting_list"](renderer, role, "duties"),
            "What you bring",
            made["posting_requirements"](renderer, role),
            "What we offer",
            made["posting_list"](renderer, role, "offer"),
            "How to apply",
            made["posting_of_employer"](renderer, role, "apply"),
            "About us",
            made["posting_of_employer"](renderer, role, "employer"),
            "Equal opportunity",
            made["posting_of_employer"](renderer, role, "equal-opportunity"),
        ]
    found = Document("", "".join(parts)).root
    return "".join(found.words(without=("copy-text", "summary", "hb-hidden")).split())


def compared(catalog: Catalog, file: Built) -> tuple[list[str], list[str]]:
    """What the file says in the base and with each single choice, and what the pages say."""
    role = file["role"]
    single = [Variant(**{axis: chosen}) for axis, ids in catalog.roles[role].ids.items() for chosen in ids]
    base_level = file["base_level"]
    variants = [BASE, *(one for one in single if one.on("level") != base_level)]
    return [_said(catalog, file, one) for one in variants], [_on_the_page(catalog, role, one) for one in variants]


def test_the_posting_is_that_of_the_pages(small: Catalog, keeper: Built) -> None:
    """In the base and with each single choice, word for word."""
    found, expected = compared(small, keeper)
    assert expected == found


def test_every_variant_is_whole(small: Catalog, keeper: Built) -> None:
    """Each that a reader can choose, and no other: the base level is the hyphen."""
    assert [] == list(faults(small, keeper))
    assert 72 == len(keeper["variants"])
    assert [] == [key for key in keeper["variants"] if key.endswith(".core")]


def test_faults_are_found(project: Project) -> None:
    """What is missing, empty, left open, or ruled out by a choice."""
    project.edit("data/scopes/solo.yml", "title: Alone\n", "title: Alone\nnever_says: [the log]\n")
    catalog = read(project.root)[0]
    file = built(catalog, KEEPER)
    log = next(number for number, block in enumerate(file["blocks"]) if block[1] == "shifts")
    for form in ("posting", "description"):
        left = file["variants"]["-.-.-.-"]["blocks"][form]
        file["variants"]["-.-.-.-"]["blocks"][form] = [n for n in left if file["blocks"][n][0] != "duties"]
    del file["variants"]["-.-.-.senior"]
    file["texts"][0] = "You look after {lamps} lamps."
    file["variants"]["-.ferries.-.-"]["title"] = ""
    found = list(faults(catalog, file))

    assert "-.-.-.senior is missing" in found
    assert "not filled in: You look after {lamps} lamps." in found
    assert "-.ferries.-.- has no title" in found
    assert {"-.-.-.-: the posting has no duties", "-.-.-.-: the description has no duties"} <= set(found)
    ruled_out = [fault for fault in found if fault.endswith(file["texts"][file["blocks"][log][4]])]
    assert {"solo"} == {fault.split(": ")[0].split(".")[2] for fault in ruled_out}


def test_the_description_is_the_whole_text(keeper: Built) -> None:
    """Its sections with labels, figures of the variant, and pay left to the reader."""
    found = shown(keeper, "-.ferries.-.senior", "description")

    assert ["about", "facts", "physical", "duties", "requirements", "offer", "apply", "employer"] == list(found)[:8]
    assert [("light", "The light"), ("machine", "The machine"), ("timetable", "Timetable")] == [
        (one.id, one.label) for one in found["duties"]
    ]
    assert ["must-have", "must-have", "nice-to-have", "nice-to-have"] == [one.kind for one in found["requirements"]]
    assert "50–70%" in found["about"][0].words
    assert "A house beside the light, and [Base pay range] a year." == found["offer"][0].words
    facts = {one.id: (one.label, one.words) for one in found["facts"]}
    assert ("Works with", "harbour office, coast guard") == facts["works-with"]
    assert ("Shifts", "Every second night, as the log says.") == facts["shifts"]
    assert ["stairs", "adjustments"] == [one.id for one in found["physical"]]
    assert "Head Keeper" == keeper["variants"]["-.ferries.-.senior"]["title"]


def test_what_the_employer_says_is_locked(keeper: Built) -> None:
    """What it leaves out is a blank, which a reader fills in."""
    found = shown(keeper, "-.-.-.-", "posting")
    name, statement, about = found["facts"][-1], found["equal-opportunity"][0], found["employer"][0]

    assert (True, "Office of Lighthouses") == (name.is_locked, name.words)
    assert (True, "Everybody may apply.") == (statement.is_locked, statement.words)
    assert (False, True) == (about.is_locked, about.words.startswith("["))
    assert {False} == {one.is_locked for section in ("opening", "duties", "offer") for one in found[section]}


def test_pairs_that_exclude_each_other_have_no_variant(keeper: Built) -> None:
    """They are named with the reason."""
    assert [
        {"choices": {"scope": "crew", "level": "associate"}, "why": "An associate still learns and has no crew."}
    ] == keeper["excluded"]
    assert [] == [key for key in keeper["variants"] if key.endswith(".crew.associate")]


def test_pay_has_a_row_for_each_level_and_place(keeper: Built) -> None:
    """With where it comes from; the nation has no place."""
    rows = {(row["level"], row["place"]): row for row in keeper["pay"]}

    places = (None, "north-port", "south-port")
    assert [(level, place) for level in ("associate", "core", "senior") for place in places] == list(rows)
    assert {
        "level": "core",
        "place": "south-port",
        "place_title": "South Port",
        "currency": "USD",
        "period": "year",
        "method": "sourced",
        "source_title": "Survey of keepers",
        "source_url": "https://example.org/survey",
        "as_of": "2025",
    }.items() <= rows["core", "south-port"].items()
    assert "modeled" == rows["senior", None]["method"]
    assert {10} == {row["variable_share"] for row in rows.values() if row["level"] == "associate"}


@pytest.mark.parametrize("name", ROLES)
def test_an_employer_has_its_own_axes(name: str) -> None:
    """Without industries, contexts and scopes there are levels alone."""
    catalog = read(FOLDER / name)[0]
    file = built(catalog, ROLES[name])

    assert [] == list(faults(catalog, file))
    assert [{}, {}, {}] == [file["axes"][axis] for axis in AXES if axis != "level"]
    assert {"-.-.-.-", *(f"-.-.-.{level}" for level in file["axes"]["level"] if level != file["base_level"])} == set(
        file["variants"]
    )


def test_drafts_are_left_out(project: Project) -> None:
    """A role has no file, and a choice and a step of the ladder have no variant, no pay and no exclusion."""
    project.add_role("buoy")
    project.edit("data/roles/buoy/role.yml", "family: coast", "status: draft\nfamily: coast")
    project.edit("data/industries/ferries.yml", "title: Ferries\n", "title: Ferries\nstatus: draft\n")
    project.edit(f"{ROLE}/role.yml", "  associate:\n", "  associate:\n    status: draft\n")
    catalog = read(project.root)[0]
    file = built(catalog, KEEPER)

    assert [f"roles/{KEEPER}/posting/builder.json"] == list(texts(catalog))
    assert (["fishing"], ["core", "senior"]) == (list(file["axes"]["industry"]), list(file["axes"]["level"]))
    assert [] == [key for key in file["variants"] if "ferries" in key or "associate" in key]
    assert {"core", "senior"} == {row["level"] for row in file["pay"]}
    assert [] == file["excluded"]


def test_texts_are_safe_html_and_lead_nowhere_inside(project: Project) -> None:
    """Markup of the data is text; a link inside the handbook keeps its words, one to another site stays."""
    text = "You oil <img src=x> [it](handbook:lighthouse-keeper/kpis) as [they](https://example.org/) *say*."
    html = 'You oil &lt;img src=x&gt; it as <a href="https://example.org/">they</a> <em>say</em>.'
    project.edit(PAGE, "text: You oil the machine and fix it.", f"text: '{text}'")
    project.edit("data/requirement-kinds.yml", "explanation: Nobody has all of it.", f"explanation: '{text}'")
    file = built(read(project.root)[0], KEEPER)

    assert html == shown(file, "-.-.-.-", "description")["duties"][1].html
    assert html == file["kinds"]["nice-to-have"]["explanation"]


def test_a_role_without_a_posting_has_a_description(project: Project) -> None:
    """The short form has no section then."""
    project.edit(PAGE, "posting:\n  opening: You look after {lamps} lamps for ships that pass at night.\n", "")
    catalog = read(project.root)[0]
    file = built(catalog, KEEPER)

    assert [] == list(faults(catalog, file))
    assert [] == file["forms"]["posting"]
    assert {0} == {len(variant["blocks"]["posting"]) for variant in file["variants"].values()}


def test_the_edition_is_named(small: Catalog) -> None:
    """So that a page knows of a later one."""
    assert "2026.1" == built(small, KEEPER, "2026.1")["edition"]


def test_the_same_data_gives_the_same_bytes(small: Catalog) -> None:
    """Whatever order a process keeps its sets in."""
    script = (
        "import sys; from pathlib import Path\n"
        "from macros.catalog.reading import read; from tests.builders import texts\n"
        "sys.stdout.write(''.join(texts(read(Path('tests/small'))[0]).values()))"
    )
    again = subprocess.run(
        [sys.executable, "-c", script],
        cwd=ROOT,
        env=os.environ | {"PYTHONHASHSEED": "1", "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        check=True,
        timeout=LIMIT,
    )

    assert "".join(texts(small).values()) == again.stdout.decode("utf-8")


def test_the_file_is_what_its_types_say(small: Catalog, tmp_path: Path) -> None:
    """Every key and no other, with values of its type: Deno reads it as a `Builder`, and what is spoiled it refuses."""
    text = texts(small)[f"roles/{KEEPER}/posting/builder.json"]
    spoiled = {
        "more": text.replace('"edition":', '"more":1,"edition":', 1),
        "less": text.replace('"base_level":"core",', "", 1),
        "other": text.replace('"method":"sourced"', '"method":"guessed"', 1),
    }
    for name, value in {"whole": text, **spoiled}.items():
        code = f'import type {{ Builder }} from "{TYPES.as_uri()}";\nexport const file: Builder = {value};\n'
        (tmp_path / f"{name}.ts").write_text(code, "utf-8")
    done = deno("check", "--frozen", *(str(path) for path in sorted(tmp_path.glob("*.ts"))))

    assert {"more", "less", "other"} == set(re.findall(r"at file:\S+/(\w+)\.ts", done.stderr)), done.stderr
    assert "'\"more\"' does not exist in type 'Builder'" in done.stderr


def test_places_with_another_currency_are_named(project: Project) -> None:
    """No range of the guide is true of them, nor of what is part of them."""
    assert {} == built(read(project.root)[0], KEEPER)["currencies"]
    project.edit("data/jurisdictions/north-coast.yml", "laws:\n", "currency: CAD\nlaws:\n")
    pier = "title: North Pier\nkind: city\npart_of: north-coast\nlaws: [{title: Pier Act, effective: 2024-01-01}]\n"
    kept = "employers: All\nsources: [coast-law]\nverified_on: 2026-01-15\n"
    project.write("data/jurisdictions/north-pier.yml", pier + kept)
    assert {"north-coast": "CAD", "north-pier": "CAD"} == built(read(project.root)[0], KEEPER)["currencies"]
