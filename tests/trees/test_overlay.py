"""The merge of variants, after RFC 7396, on trees that remember where each value stands."""

from pathlib import Path
from typing import Any

import pytest

from macros.trees.loading import Map, load, locate, locate_key
from macros.trees.overlay import Merger, merge, without_effect
from macros.trees.problems import Mark


class Trees:
    """Makes trees of texts, each in a file of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def __call__(self, text: str, name: str = "base.yml") -> Map:
        """The tree of a text; `{}` is an empty one."""
        (self.folder / name).write_text(text, "utf-8")
        tree, problems = load(self.folder / name, name)
        assert ([], True) == (problems, isinstance(tree, Map))
        assert tree is not None
        return tree


@pytest.fixture
def tree(tmp_path: Path) -> Trees:
    """Makes a tree of a text."""
    return Trees(tmp_path)


@pytest.mark.parametrize(
    ("base", "patch", "expected"),
    [
        ("{a: b}", "{a: c}", {"a": "c"}),
        ("{a: b}", "{b: c}", {"a": "b", "b": "c"}),
        ("{a: b}", "{a: null}", {}),
        ("{a: b, b: c}", "{a: null}", {"b": "c"}),
        ("{a: [b]}", "{a: c}", {"a": "c"}),
        ("{a: c}", "{a: [b]}", {"a": ["b"]}),
        ("{a: {b: c}}", "{a: {b: d, c: null}}", {"a": {"b": "d"}}),
        ("{a: [{b: c}]}", "{a: [1]}", {"a": [1]}),
        ("{e: null}", "{a: 1}", {"e": None, "a": 1}),
        ("{}", "{a: {bb: {ccc: null}}}", {"a": {"bb": {}}}),
    ],
)
def test_the_examples_of_rfc_7396(tree: Trees, base: str, patch: str, expected: dict[str, Any]) -> None:
    """Appendix A of the RFC, but for the examples whose base or patch is no map, which no file of ours can be."""
    assert expected == merge(tree(base), tree(patch, "patch.yml"))


def test_the_example_of_rfc_7396_section_3(tree: Trees) -> None:
    """The RFC's own document: replaced, added, removed and kept, at two levels."""
    base = tree(
        "{title: Goodbye!, author: {givenName: John, familyName: Doe}, tags: [example, sample], content: unchanged}"
    )
    patch = tree("{title: Hello!, phoneNumber: +01-123, author: {familyName: null}, tags: [example]}", "patch.yml")

    assert {
        "title": "Hello!",
        "author": {"givenName": "John"},
        "tags": ["example"],
        "content": "unchanged",
        "phoneNumber": "+01-123",
    } == merge(base, patch)


def test_a_map_takes_the_place_of_a_text_without_its_nulls(tree: Trees) -> None:
    """Where the base holds no map, the patch's map is merged into an empty one, so that no null is left."""
    assert {"a": {"b": 1}} == merge(tree("{a: text}"), tree("{a: {b: 1, c: null}}", "patch.yml"))


def test_a_null_inside_a_list_is_a_value(tree: Trees) -> None:
    """Only keys are removed by null; a list replaces whole."""
    assert {"a": [None, 1]} == merge(tree("{a: [2]}"), tree("{a: [null, 1]}", "patch.yml"))


def test_a_changed_key_keeps_its_place_and_a_new_one_goes_to_the_end(tree: Trees) -> None:
    """The order that readers see is the base's, then what the patch adds."""
    merged = merge(tree("{a: 1, b: 2, c: 3, d: 4}"), tree("{x: 9, c: 7, a: null}", "patch.yml"))

    assert ["b", "c", "d", "x"] == list(merged)


def test_neither_argument_changes(tree: Trees) -> None:
    """A base is shared by all variants: merging leaves it and the patch as they are, at every depth."""
    base, patch = tree("{a: {b: 1, c: 2}, d: 3}"), tree("{a: {b: null, e: 4}, d: null}", "patch.yml")
    merged = merge(base, patch)
    merged["a"]["b"] = 7

    assert ({"a": {"b": 1, "c": 2}, "d": 3}, {"a": {"b": None, "e": 4}, "d": None}) == (base, patch)


def test_every_value_knows_the_file_that_it_came_from(tree: Trees) -> None:
    """What the patch replaces or adds stands in the patch, the rest in the base."""
    merged = merge(tree("a: 1\nb:\n  c: 2\n  d: 3\n"), tree("b:\n  d: 4\n  e:\n    f: 5\na: 0\n", "patch.yml"))
    places = {
        "a": locate(merged, ("a",)),
        "c": locate(merged, ("b", "c")),
        "d": locate(merged, ("b", "d")),
        "d's key": locate_key(merged, ("b", "d")),
        "f": locate(merged, ("b", "e", "f")),
        "e": locate(merged, ("b", "e")),
        "missing in e": locate(merged, ("b", "e", "g")),
    }

    assert {
        "a": Mark("patch.yml", 5, 4),
        "c": Mark("base.yml", 3, 6),
        "d": Mark("patch.yml", 2, 6),
        "d's key": Mark("patch.yml", 2, 3),
        "f": Mark("patch.yml", 4, 8),
        "e": Mark("patch.yml", 3, 3),
        "missing in e": Mark("patch.yml", 3, 3),
    } == places


def test_what_is_removed_leaves_no_mark(tree: Trees) -> None:
    """A removed key is gone with its places."""
    merged = merge(tree("{a: 1, b: 2}"), tree("{a: null}", "patch.yml"))

    assert ({"b"}, {"b"}) == (set(merged.key_marks), set(merged.value_marks))


def test_an_untouched_part_is_the_same_object(tree: Trees) -> None:
    """Parts that a patch does not name are shared, which is how untouched pages are told."""
    base = tree("{a: {b: 1}, c: {d: 2}}")

    assert base["a"] is merge(base, tree("{c: {d: 3}}", "patch.yml"))["a"]


@pytest.mark.parametrize(
    ("patch", "expected"),
    [
        ("{a: 2}", []),
        ("{new: 1}", []),
        ("{m: {x: 2}}", []),
        ("{m: {y: null}}", []),
        ("{m: null}", []),
        ("{l: [1]}", []),
        ("{l: {z: 1}}", []),
        ("{m: text}", []),
        ("{new: {y: 1}}", []),
        ("{new: null}", ["1:2: 'new' is removed here, but nothing has this id; delete the line or fix the id"]),
        ("{m: {z: null}}", ["1:6: 'z' is removed here, but nothing has this id; delete the line or fix the id"]),
        ("{a: 1}", ["1:2: 'a' repeats the base and changes nothing; delete it or write what changes"]),
        ("{l: [1, 2]}", ["1:2: 'l' repeats the base and changes nothing; delete it or write what changes"]),
        ("{m: {x: 1}}", ["1:6: 'x' repeats the base and changes nothing; delete it or write what changes"]),
        ("{m: {}}", ["1:2: 'm' is empty and changes nothing; delete it or write what changes"]),
        (
            "{a: 1, m: {x: 1, y: 3, z: null}}",
            [
                "1:2: 'a' repeats the base and changes nothing; delete it or write what changes",
                "1:12: 'x' repeats the base and changes nothing; delete it or write what changes",
                "1:24: 'z' is removed here, but nothing has this id; delete the line or fix the id",
            ],
        ),
        ("{new: {y: null}}", ["1:8: 'y' is removed here, but nothing has this id; delete the line or fix the id"]),
        ("{new: {}}", ["1:2: 'new' is empty and changes nothing; delete it or write what changes"]),
    ],
)
def test_a_part_of_a_patch_that_changes_nothing_is_told(tree: Trees, patch: str, expected: list[str]) -> None:
    """A removal of what is not there and a repetition of the base are faults, each at its own key."""
    base = tree("{a: 1, l: [1, 2], m: {x: 1, y: 2}}")
    problems = without_effect(base, tree(patch, "patch.yml"))

    assert [f"patch.yml:{line}" for line in expected] == [str(problem) for problem in problems]


def test_the_same_maps_merge_to_the_same_map(tree: Trees) -> None:
    """Anyone who walks over several variants passes over what it has seen; what differs is another map."""
    base, patch = tree("{a: {x: 1}, b: {x: 1}}"), tree("{a: {y: 2}, c: {z: 3}}", "patch.yml")
    other = tree("{b: {y: 2}}", "other.yml")
    merger = Merger()
    one, both = merger.merge(base, patch), merger.merge(merger.merge(base, other), patch)

    assert merge(base, patch) == one
    assert one is merger.merge(base, patch)
    assert {"a": {"x": 1, "y": 2}, "b": {"x": 1, "y": 2}, "c": {"z": 3}} == both
    assert (True, False, True) == (one["a"] is both["a"], one["b"] is both["b"], one["c"] is both["c"])
