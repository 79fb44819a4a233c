"""A catalog that shows the data as it is now, and notes what is read of it."""

from collections.abc import Callable
from functools import partial
from typing import Any

from macros.catalog.catalog import Catalog
from macros.catalog.memo import Incremental
from macros.catalog.reading import read
from macros.catalog.tracked import TrackedCatalog
from macros.trees.loading import Known
from tests.conftest import Project


def _tracked(project: Project) -> tuple[TrackedCatalog, Incremental, Catalog]:
    memo = Incremental()
    tracked, catalog = TrackedCatalog(project.root, memo), read(project.root)[0]
    tracked.show(catalog, "now")
    return tracked, memo, catalog


def test_it_shows_what_the_catalog_holds(project: Project) -> None:
    """Every attribute, in the same order, whether it is a mapping or not."""
    tracked, _, catalog = _tracked(project)
    for name in (
        "trees",
        "sources",
        "levels",
        "requirement_kinds",
        "question_types",
        "rating_scales",
        "roles",
        "locations",
        "families",
        "job_titles",
        "finished",
    ):
        here, there = getattr(tracked, name), getattr(catalog, name)
        assert (list(there), len(there)) == (list(here), len(here)), name
        if isinstance(there, dict):
            assert all(here[key] is value or here[key] == value for key, value in there.items()), name
            assert list(here.items()) == list(zip(here.keys(), here.values(), strict=True)), name
    for name in ("broken", "handbook", "inclusive_language", "glossary", "library", "settings"):
        assert getattr(catalog, name) is getattr(tracked, name), name
    assert ("north-port" in tracked.locations, "nowhere" in tracked.locations) == (True, False)
    assert None is tracked.locations.get("nowhere")


READS: dict[str, tuple[Callable[[Catalog], Any], set[Any]]] = {
    "a single thing": (lambda catalog: catalog.glossary, {"glossary"}),
    "one of many": (lambda catalog: catalog.locations["north-port"], {("locations", "north-port")}),
    "what is not there": (lambda catalog: catalog.locations.get("nowhere"), {("locations", "nowhere")}),
    "which there are": (lambda catalog: list(catalog.locations), {"locations"}),
    "a role": (lambda catalog: catalog.roles["lighthouse-keeper"].guide(), {("roles", "lighthouse-keeper")}),
    "a file": (lambda catalog: catalog.trees["sources.yml"], {("trees", "sources.yml")}),
    "the folder": (lambda catalog: catalog.root, {"files"}),
    "families": (lambda catalog: catalog.families, {"roles", ("roles", "lighthouse-keeper"), "handbook"}),
}
"""What is read: how, and the inputs that it is."""


def _looked(look: Callable[[Catalog], Any], catalog: Catalog) -> list[Any]:
    return [look(catalog)]


def test_what_is_read_is_noted(project: Project) -> None:
    """No more and no less, also where it is read by way of a value that is kept."""
    tracked, memo, _ = _tracked(project)
    for name, (look, inputs) in READS.items():
        memo.get(("look", name), partial(_looked, look, tracked))
        assert inputs == memo.rests_on(("look", name)), name


def test_it_shows_what_comes_later(project: Project) -> None:
    """The same object, and the same mappings: who holds one sees the new data."""
    tracked, _, _ = _tracked(project)
    locations = tracked.locations
    project.remove("data/locations/north-port.yml")
    tracked.show(read(project.root)[0], "later")
    assert "north-port" not in locations


def test_files_that_say_the_same_elsewhere_are_other_files(project: Project) -> None:
    """A comment moves lines: what tells a fault has to tell where it stands now; other owners keep theirs."""
    project.add_role("buoy")
    memo = Incremental()
    tracked = TrackedCatalog(project.root, memo)
    known = Known()
    tracked.show(read(project.root, known)[0], "now")
    before = {owner: tracked.trees_of(owner) for owner in tracked.owners}
    path = project.root / "data/roles/buoy/faq.yml"
    path.write_text(f"# A comment.\n{path.read_text('utf-8')}", "utf-8")
    catalog = read(project.root, known)[0]
    tracked.show(catalog, "now")

    assert tracked.trees_of("buoy")["roles/buoy/faq.yml"] is catalog.trees["roles/buoy/faq.yml"]
    assert ["buoy"] == [owner for owner in before if tracked.trees_of(owner) is not before[owner]]
