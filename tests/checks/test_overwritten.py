"""What one choice says is not lost where another says something else."""

from tests.conftest import ROLE, Project

SENIOR = f"{ROLE}/levels/senior.yml"
FISHING = f"{ROLE}/industries/fishing.yml"
TEXT = "      light:\n        text: You keep the lamps burning before every tide.\n"


def test_a_text_that_two_axes_write_is_told(project: Project) -> None:
    """As a warning at the one that has the last word, with the place of the other."""
    project.edit(FISHING, "    responsibilities:\n", f"    responsibilities:\n{TEXT}")
    place = project.place(SENIOR, "        ▸text: You see to it")
    line = project.place(FISHING, "        ▸text: You keep the lamps").rpartition(":")[0]
    what = f"'job-description › responsibilities › light › text' is set in {line} too, and this would override it"
    assert [f"{place}: warning: {what}"] == project.faults()


def test_choices_that_are_never_combined_may_write_the_same(project: Project) -> None:
    """There is no variant in which one would be lost."""
    project.edit(FISHING, "    responsibilities:\n", f"    responsibilities:\n{TEXT}")
    project.edit(FISHING, "changes:", "not_with: {level: {senior: Nobody fishes alone.}}\nchanges:")
    assert [] == project.faults()


def test_a_figure_may_be_a_share_of_another(project: Project) -> None:
    """Where both type it, one is lost; a share follows the other."""
    fact = "  role:\n    facts:\n      lamps: {value: 10-20, method: proposed, how: Guessed.}\n"
    project.edit(FISHING, "changes:\n", f"changes:\n{fact}")
    assert 1 <= len([fault for fault in project.faults() if "'role › facts › lamps › value' is set in" in fault])

    for level in ("associate", "senior"):
        path = f"{ROLE}/levels/{level}.yml"
        text = (project.root / path).read_text("utf-8")
        old = next(line for line in text.splitlines(keepends=True) if line.lstrip().startswith("value:"))
        project.edit(path, old, "        times: 1/2\n        how: Half of them.\n")
    assert [] == project.faults()
