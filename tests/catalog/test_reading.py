"""Which files of data/ are read, which are refused, and that one faulty file hides no other."""

import os
import re
import shutil
from collections import Counter
from pathlib import Path

import pytest

from macros.catalog.data_files import model_of
from macros.catalog.reading import read
from macros.model.competencies import Competencies
from macros.model.faq import Faq
from macros.model.inclusive_language import InclusiveLanguage
from macros.model.interview import Interview
from macros.model.kinds import QuestionTypes, RatingScales, RequirementKinds
from macros.model.ladder import Levels
from macros.model.shared import Handbook, Industry, Overlay, Sources
from tests.conftest import ROLE, Project

STRAY = "nothing reads this file; fix its name or folder, or delete it"
YAML = "the name ends in .yaml; rename the file to end in .yml"
DEVICE = "the name '{}' is that of a device on Windows; choose another, such as new-york; Windows cannot keep it"
NO_ID = "is not an id; rename it with lowercase letters, digits and single hyphens, such as new-york"
MISSING = "the file is missing; add it, using another role's file as a pattern"


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("handbook.yml", Handbook),
        ("inclusive-language.yml", InclusiveLanguage),
        ("sources.yml", Sources),
        ("levels.yml", Levels),
        ("requirement-kinds.yml", RequirementKinds),
        ("question-types.yml", QuestionTypes),
        ("rating-scales.yml", RatingScales),
        ("industries/ferries.yml", Industry),
        ("roles/x/interview.yml", Interview),
        ("roles/x/competencies.yml", Competencies),
        ("roles/x/faq.yml", Faq),
        ("roles/x/levels/senior.yml", Overlay),
        ("roles/x/industries/ferries.yml", Overlay),
    ],
)
def test_the_path_of_a_file_says_what_it_holds(path: str, expected: type) -> None:
    """Folder and name decide on the model."""
    assert expected is model_of(path)


@pytest.mark.parametrize(
    "path",
    [
        *(
            "handbook.yaml",
            "notes.yml",
            "levels/senior.yml",
            "roles/x.yml",
            "roles/x/notes.yml",
            "roles/x/locations/y.yml",
        ),
        *("roles/x/levels/a/b.yml", "industries/a/b.yml", "README.md", "industries.yml", "roles/x/interview"),
    ],
)
def test_any_other_path_holds_nothing(path: str) -> None:
    """A file in no place of its own has no model."""
    assert model_of(path) is None


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("data/notes.yml", STRAY),
        ("data/README.md", STRAY),
        ("data/levels/senior.yml", STRAY),
        ("data/locations/north/port.yml", STRAY),
        ("data/library/skills.yml", STRAY),
        ("data/library/notes.md", STRAY),
        ("data/library/more/questions.yml", STRAY),
        (f"{ROLE}/notes.yml", STRAY),
        (f"{ROLE}/locations/north-port.yml", STRAY),
        (f"{ROLE}/interview.txt", STRAY),
        ("data/locations/west-port.yaml", YAML),
        (f"{ROLE}/interview.yaml", YAML),
        ("data/notes.yaml", YAML),
        ("data/locations/West-Port.yml", f"the name 'West-Port' {NO_ID}"),
        ("data/locations/west_port.yml", f"the name 'west_port' {NO_ID}"),
        (f"{ROLE}/levels/2nd.yml", f"the name '2nd' {NO_ID}"),
        (f"{ROLE}/.faq.yml", f"the name '.faq' {NO_ID}"),
        ("data/.hidden.md", "the name '.hidden.md' " + NO_ID),
        ("data/locations/con.yml", DEVICE.format("con")),
        (f"{ROLE}/industries/lpt1.yml", DEVICE.format("lpt1")),
        (f"data/locations/{'a' * 61}.yml", f"the name '{'a' * 60}…' has 61 characters; shorten it to 60 at most"),
        (f"data/industries/{'b' * 240}.yml", f"the name '{'b' * 60}…' has 240 characters; shorten it to 60 at most"),
    ],
)
def test_a_file_that_nothing_reads_is_refused(project: Project, path: str, expected: str) -> None:
    """A stray file, another ending and a name that is no id are faults of the file, at its first line."""
    project.write(path, "title: West Port\n")

    assert [f"{path}:1:1: {expected}"] == project.problems()


def test_schemas_are_no_data(project: Project) -> None:
    """The files that `handbook generate` writes beside the data are left alone; any other file there is stray."""
    project.write("data/schema/more/role.json", "{}")
    project.write("data/schema/role.yml", "title: Role\n")

    assert [f"data/schema/more/role.json:1:1: {STRAY}", f"data/schema/role.yml:1:1: {STRAY}"] == project.problems()


def test_the_folder_of_a_role_is_named_by_an_id(project: Project) -> None:
    """A role's folder is its id, so its name has the form of one; it is told once, whatever it holds."""
    (project.root / ROLE).rename(project.root / "data/roles/Lighthouse Keeper")

    assert [f"data/roles/Lighthouse Keeper:1:1: the name 'Lighthouse Keeper' {NO_ID}"] == project.problems()


@pytest.mark.parametrize(
    ("folder", "fault"),
    [
        ("..evil", f"the name '..evil' {NO_ID}"),
        (".old", f"the name '.old' {NO_ID}"),
        ("nul", DEVICE.format("nul")),
        ("x" * 61, f"the name '{'x' * 60}…' has 61 characters; shorten it to 60 at most"),
    ],
)
def test_a_folder_that_is_no_role_is_told(project: Project, folder: str, fault: str) -> None:
    """Also where its name begins with a dot: nothing that was typed is passed over."""
    shutil.copytree(project.root / ROLE, project.root / "data/roles" / folder)

    assert [f"data/roles/{folder}:1:1: {fault}"] == project.problems()


def test_what_is_no_file_is_told(project: Project) -> None:
    """A pipe has nothing to read."""
    os.mkfifo(project.root / "data/locations/west-port.yml")

    assert ["data/locations/west-port.yml:1:1: this is not a file; delete it"] == project.problems()


def test_a_level_is_a_folder_of_the_site(project: Project) -> None:
    """So its id is none that Windows cannot keep."""
    project.edit("data/levels.yml", "senior:\n", "aux:\n")

    told = (
        f"data/levels.yml:{project.place('data/levels.yml', '▸aux:').partition(':')[2]}: 'aux' is the name of a device"
    )
    assert [problem for problem in project.problems() if problem.startswith(told)]


def test_a_link_to_another_file_is_refused(project: Project, tmp_path: Path) -> None:
    """Data stands in the folder itself; a link could lead anywhere."""
    target = tmp_path / "west.yml"
    target.write_text("title: West Port\n", "utf-8")
    (project.root / "data/locations/west-port.yml").symlink_to(target)

    expected = "data/locations/west-port.yml:1:1: this is a link to another file; put the file itself here"
    assert [expected] == project.problems()


def test_a_link_that_leads_nowhere_is_refused(project: Project) -> None:
    """A link is refused whether or not there is a file at its end."""
    (project.root / "data/locations/west-port.yml").symlink_to("nowhere.yml")

    expected = "data/locations/west-port.yml:1:1: this is a link to another file; put the file itself here"
    assert [expected] == project.problems()


def test_a_link_to_a_folder_is_refused(project: Project, tmp_path: Path) -> None:
    """A linked folder is a link too."""
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "west-port.yml").write_text("title: West Port\n", "utf-8")
    (project.root / "data/industries/more").symlink_to(outside, target_is_directory=True)

    expected = "data/industries/more:1:1: this is a link to another file; put the file itself here"
    assert [expected] == project.problems()


@pytest.mark.parametrize(
    "path",
    [
        *(
            ".DS_Store",
            "locations/.north-port.yml.swp",
            "locations/north-port.yml~",
            "locations/~north-port.yml",
            "a.tmp",
        ),
        *(
            ".git/config",
            "locations/.#north-port.yml",
            "roles/lighthouse-keeper/faq.yml.swp",
            "locations/#north-port.yml#",
        ),
    ],
)
def test_what_an_editor_leaves_behind_is_passed_over(project: Project, path: str) -> None:
    """Backups, swap files and hidden files are neither read nor reported."""
    project.write(f"data/{path}", "not: [yaml")

    assert [] == project.problems()


@pytest.mark.parametrize(
    "page", ["role", "compensation", "interview", "competencies", "kpis", "hiring", "remote", "faq"]
)
def test_a_page_that_is_missing_is_named(project: Project, page: str) -> None:
    """A role has a file for every page; what follows from a missing one is not reported."""
    project.remove(f"{ROLE}/{page}.yml")

    assert [f"{ROLE}/{page}.yml:1:1: {MISSING}"] == project.problems()


def test_a_missing_job_description_is_named_alone(project: Project) -> None:
    """Changes of overlays to a page that is missing are not reported: they will be right when it is back."""
    project.remove(f"{ROLE}/job-description.yml")

    assert [f"{ROLE}/job-description.yml:1:1: {MISSING}"] == project.problems()


@pytest.mark.parametrize(
    "name",
    ["handbook", "sources", "levels", "inclusive-language", "requirement-kinds", "question-types", "rating-scales"],
)
def test_a_file_of_the_whole_handbook_that_is_missing_is_named(project: Project, name: str) -> None:
    """Each shared file has to be there; what refers to it is not reported as missing."""
    project.remove(f"data/{name}.yml")
    fix = f"add it; data/schema/{name}.json says what it holds"

    assert [f"data/{name}.yml:1:1: the file is missing; {fix}"] == project.problems()


def test_the_levels_are_not_missed_where_every_family_names_a_ladder(project: Project) -> None:
    """data/levels.yml is the ladder of families that name no other."""
    levels = (project.root / "data/levels.yml").read_text("utf-8").partition("\n")[2]
    project.remove("data/levels.yml")
    project.write("data/ladders/watch.yml", "title: Watch\nlevels:\n" + re.sub("^", "  ", levels, flags=re.MULTILINE))
    project.edit("data/handbook.yml", "coast: Coast and sea", "coast: {title: Coast and sea, ladder: watch}")

    assert [] == project.problems()


def test_an_empty_folder_of_a_role_lacks_every_page(project: Project) -> None:
    """A role that was only begun is told all the files that it needs."""
    (project.root / "data/roles/harbour-pilot").mkdir()
    expected = [
        f"data/roles/harbour-pilot/{page}.yml:1:1: {MISSING}"
        for page in sorted(
            ["role", "job-description", "compensation", "interview", "competencies", "kpis", "hiring", "remote", "faq"]
        )
    ]

    assert expected == project.problems()


def test_a_handbook_without_roles_is_valid(project: Project) -> None:
    """Roles are added one by one; the first may still be missing."""
    project.remove("data/roles")
    text = (project.root / "data/inclusive-language.yml").read_text("utf-8")
    project.write("data/inclusive-language.yml", text.partition("exceptions:")[0] + "exceptions: {}\n")

    assert [] == project.problems()


def test_faults_of_several_files_are_told_in_one_run_sorted(project: Project) -> None:
    """Each file is read whatever the others hold; the lines are sorted by file, line and column."""
    ferries, south, north = (
        "data/industries/ferries.yml",
        "data/locations/south-port.yml",
        "data/locations/north-port.yml",
    )
    expected = [
        project.spoil(ferries, "title: Ferries", "title: ▸7") + ": 'title' is a number, not text",
        project.spoil(ferries, "offering: services", "offering: ▸x") + ": 'x' is not one of the choices",
        project.spoil(north, "region: North Coast", "region: North Coast\n▸regin: x")
        + ": the key 'regin' is not known here",
        project.spoil(south, "region: South Coast", "region: ▸: x") + ": this cannot be read",
        project.spoil(f"{ROLE}/faq.yml", "answer: About {nights}.", "answer: ▸&x About {nights}.") + ": an anchor (&x)",
        "data/stray.txt:1:1: nothing reads this file",
    ]
    project.write("data/stray.txt", "")
    told = project.problems()

    assert [True] * 6 == [line.startswith(start) for line, start in zip(told, expected, strict=True)], told


@pytest.mark.parametrize(
    ("broken", "old", "new"),
    [
        (f"{ROLE}/role.yml", "family: coast", "family: [coast"),
        (f"{ROLE}/interview.yml", "sources: [keepers-survey]", "sources: [keepers-survey"),
        (f"{ROLE}/compensation.yml", "currency: USD", "currency: 'USD"),
        ("data/sources.yml", "publisher: The north coast", "publisher: [The north coast"),
        ("data/levels.yml", "title: Core", "title: 'Core"),
        ("data/industries/ferries.yml", "title: Ferries", "title: 'Ferries"),
        (f"{ROLE}/industries/ferries.yml", "value: 50-70 %", "value: [50-70 %"),
        (f"{ROLE}/job-description.yml", "reports_to: Harbour Master", "reports_to: [Harbour Master"),
        ("data/contexts/island.yml", "title: Island", "title: 'Island"),
        ("data/scopes/crew.yml", "title: With a crew", "title: 'With a crew"),
        ("data/locations/north-port.yml", "title: North Port", "title: 'North Port"),
        ("data/jurisdictions/north-coast.yml", "title: North Coast", "title: 'North Coast"),
    ],
)
def test_a_broken_file_does_not_hide_the_faults_of_others(project: Project, broken: str, old: str, new: str) -> None:
    """Where one file cannot be read, the others are still checked, and nothing is told that follows from it alone."""
    project.edit(broken, old, new)
    other = project.spoil(f"{ROLE}/hiring.yml", "text: Ask in every harbour.", "text: ▸Ask every lightsman.")
    faults = project.problems()

    assert {broken: 1, f"{ROLE}/hiring.yml": 1} == Counter(fault.split(":")[0] for fault in faults), faults
    assert f"{other}: 'lightsman' can keep people from applying" in [fault.split("; ")[0] for fault in faults]


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        (f"{ROLE}/role.yml", "family: coast", "family: 7"),
        (f"{ROLE}/interview.yml", "type: culture", "type: 7"),
        (f"{ROLE}/competencies.yml", "definition: Fixes what breaks.", "definition: 7"),
        (f"{ROLE}/job-description.yml", "reports_to: Harbour Master", "reports_to: 7"),
        (f"{ROLE}/compensation.yml", "currency: USD", "currency: 7"),
        (f"{ROLE}/kpis.yml", "unit: hours", "unit: 7"),
        ("data/handbook.yml", "name: English", "name: 7"),
        ("data/sources.yml", "title: Word list", "title: 7"),
        ("data/levels.yml", "title: Core", "title: 7"),
        ("data/industries/fishing.yml", "title: Fishing", "title: 7"),
        ("data/scopes/crew.yml", "title: With a crew", "title: 7"),
        ("data/locations/north-port.yml", "title: North Port", "title: 7"),
        ("data/jurisdictions/north-coast.yml", "title: North Coast", "title: 7"),
        ("data/inclusive-language.yml", "source: word-list", "source: 7"),
    ],
)
def test_what_follows_from_a_fault_is_not_told(project: Project, path: str, old: str, new: str) -> None:
    """A file with one wrong value gives one line, whatever else relies on the file."""
    project.edit(path, old, new)
    faults = project.problems()

    assert (1, True) == (len(faults), faults[0].startswith(f"{path}:")), faults


def test_the_order_of_the_files_of_a_folder_is_the_order_of_their_names(project: Project) -> None:
    """What data/ gives does not depend on the file system."""
    catalog, _ = read(project.root)

    assert (["ferries", "fishing"], sorted(catalog.trees, key=lambda path: Path(path).parts)) == (
        list(catalog.industries),
        list(catalog.trees),
    )
