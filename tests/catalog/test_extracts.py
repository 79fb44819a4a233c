"""What is worked out of a file is kept as long as the file is the same."""

from macros.catalog.extracts import Extracts
from macros.trees.loading import Map
from macros.trees.problems import Mark


def test_what_is_worked_out_of_a_tree_is_worked_out_once() -> None:
    """And anew for another tree, another file, another thing that it hangs on, by identity, or once all is let go."""
    made: list[tuple[str, str]] = []

    def extract(below: str, _tree: Map, *given: list[str]) -> str:
        made.append((below, f"{len(given)}"))
        return f"{below} {len(made)}"

    extracts, tree, other, words = Extracts(), Map(Mark("a.yml")), Map(Mark("a.yml")), ["x"]
    found = [
        extracts.of(extract, "a.yml", tree),
        extracts.of(extract, "a.yml", tree),
        extracts.of(extract, "b.yml", tree),
        extracts.of(extract, "a.yml", other),
        extracts.of(extract, "a.yml", other, words),
        extracts.of(extract, "a.yml", other, words),
        extracts.of(extract, "a.yml", other, ["x"]),
    ]
    extracts.clear()
    found.append(extracts.of(extract, "a.yml", other, words))
    assert ["a.yml 1", "a.yml 1", "b.yml 2", "a.yml 3", "a.yml 4", "a.yml 4", "a.yml 5", "a.yml 6"] == found
