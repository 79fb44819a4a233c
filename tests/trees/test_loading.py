"""How strictly a file of data/ is read, and that every fault is named at its place."""

import os
import time
from pathlib import Path
from typing import Any

import pytest

from macros.trees.loading import MAX_BYTES, Known, Map, load, locate, locate_key, scalars
from macros.trees.parsing import MAX_DEPTH, MAX_TEXT
from macros.trees.problems import Mark

EMPTY = "a.yml:1:1: the file is empty; write 'key: value' lines as in a file beside it"
NO_KEYS = "a.yml:1:1: the file does not hold keys with values; write 'key: value' lines as in a file beside it"
NO_TEXT_KEY = "a key is not plain text; put the value in quotes, or write 'key: value'"


class Reader:
    """Writes a text to a file and reads it as data."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "a.yml"

    def __call__(self, text: str | bytes) -> tuple[Map | None, list[str]]:
        """The tree and the faults, one line each."""
        self.path.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
        tree, problems = load(self.path, "a.yml")
        return tree, [str(problem) for problem in problems]


@pytest.fixture
def read(tmp_path: Path) -> Reader:
    """Reads a text as if it stood in data/a.yml."""
    return Reader(tmp_path)


@pytest.mark.parametrize(
    "text",
    [
        *("NO", "no", "No", "yes", "on", "off", "y", "n", "True!", "nUll"),
        *("1986.", ".5", "1_000", "1,000", "0x1F", "0o17", "0b1", "1e3", "1.5e3", ".inf", ".nan", "12:30:45"),
        *("2025-01-01", "2025-05", "15-25", "40-60 %", "$500,000+", "1.2.3", "+", "<<", "="),
        *("\u0661\u0662", "\u0661.\u0662"),
    ],
)
def test_a_text_stays_as_it_was_typed(read: Reader, text: str) -> None:
    """Only null, true, false and plain decimal numbers are more than text; the words of YAML 1.1 are not."""
    assert ({"a": text}, []) == read(f"a: {text}\n")


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        *(("0", 0), ("17", 17), ("017", 17), ("+12", 12), ("-5", -5)),
        *(("1.25", 1.25), ("-0.5", -0.5), ("+2.0", 2.0)),
        *(("true", True), ("True", True), ("TRUE", True), ("false", False), ("False", False), ("FALSE", False)),
        *(("null", None), ("Null", None), ("NULL", None), ("~", None), ("", None), ("# a comment", None)),
    ],
)
def test_core_words_and_numbers_are_values(read: Reader, typed: str, expected: Any) -> None:
    """The words of YAML 1.2's core, decimal integers and decimal fractions become values of their type."""
    tree, faults = read(f"a: {typed}\n")

    assert tree is not None
    assert ((type(expected), expected), []) == ((type(tree["a"]), tree["a"]), faults)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ('"12"', "12"),
        ("'true'", "true"),
        ('"null"', "null"),
        ('""', ""),
        ("|\n  12\n", "12"),
        ("|\n  one\n  two\n", "one\ntwo"),
        (">-\n  one\n  two\n", "one two"),
        ('"caf\\u00e9"', "caf\u00e9"),
    ],
)
def test_a_quoted_or_block_text_is_always_text(read: Reader, typed: str, expected: str) -> None:
    """Quotes and block signs make a text of anything; the line end that a block adds is dropped."""
    assert ({"a": expected}, []) == read(f"a: {typed}\n")


def test_a_key_is_always_text(read: Reader) -> None:
    """Keys stay as typed, numbers and words too."""
    assert ({"1": "a", "true": "b", "null": "c", "<<": "d"}, []) == read("1: a\ntrue: b\nnull: c\n<<: d\n")


def test_every_key_that_stands_twice_is_named_with_its_first_line(read: Reader) -> None:
    """A key may stand once in a map; each repetition is a fault at the repetition."""
    expected = [
        "a.yml:3:1: the key 'a' appears twice (first on line 1); keep one of the two",
        "a.yml:5:3: the key 'c' appears twice (first on line 4); keep one of the two",
    ]

    assert expected == read("a: 1\nb:\na: 2\nd: {c: 1,\n  c: 2}\n")[1]


def test_equal_keys_in_different_maps_are_no_fault(read: Reader) -> None:
    """Only keys of one map are compared."""
    assert ({"a": {"x": 1}, "b": {"x": 2}}, []) == read("a:\n  x: 1\nb:\n  x: 2\n")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a: &here 1\n", "a.yml:1:4: an anchor (&here) is here; delete it; anchors are not used"),
        ("a: &here\n  b: 1\n", "a.yml:1:4: an anchor (&here) is here; delete it; anchors are not used"),
        ("a:\n  - &x [1]\n", "a.yml:2:5: an anchor (&x) is here; delete it; anchors are not used"),
        ("a: *here\n", "a.yml:1:4: '*here' begins a text here; put a text that begins with * in quotes"),
        ("*x : 1\n", "a.yml:1:1: '*x' begins a text here; put a text that begins with * in quotes"),
        (
            "a: !!str 12\n",
            "a.yml:1:4: a tag (tag:yaml.org,2002:str) is here; delete it, or put the text in quotes",
        ),
        ("a: !python/name:os.system x\n", "a.yml:1:4: a tag (!python/name:os.system) is here; "),
        ("a:\n  - !x {b: 1}\n", "a.yml:2:5: a tag (!x) is here; delete it, or put the text in quotes"),
        (
            "!!map {a: 1}\n",
            "a.yml:1:1: a tag (tag:yaml.org,2002:map) is here; delete it, or put the text in quotes",
        ),
        ("a: 1\n---\nb: 2\n", "a.yml:2:1: a second document starts here; delete the line '---'"),
        ("[a, b]: 1\n", f"a.yml:1:1: {NO_TEXT_KEY}"),
        ("{a: 1}: 1\n", f"a.yml:1:1: {NO_TEXT_KEY}"),
        ("a: {{b}}\n", f"a.yml:1:5: {NO_TEXT_KEY}"),
    ],
)
def test_what_the_subset_of_yaml_leaves_out(read: Reader, text: str, expected: str) -> None:
    """Anchors, aliases, tags, further documents and keys that are no text are refused where they stand."""
    faults = read(text)[1]

    assert (1, True) == (len(faults), faults[0].startswith(expected)), faults


def test_an_anchor_or_tag_of_a_key_is_refused(read: Reader) -> None:
    """A key is as plain as a value: it has no anchor and no tag."""
    expected = [
        "a.yml:1:1: an anchor (&x) is here; delete it; anchors are not used",
        "a.yml:2:1: a tag (!y) is here; delete it, or put the text in quotes",
    ]

    assert expected == read("&x a: 1\n!y b: 2\n")[1]


@pytest.mark.parametrize(
    ("text", "place", "word", "fix"),
    [
        ("a:\tb\n", "1:3", "a tab", "use spaces"),
        ("a: 1\n\tb: 2\n", "2:1", "a tab", "use spaces"),
        ("a: x\u200by\n", "1:5", "the hidden character U+200B", "delete it or type the text again"),
        ("a: soft\u00adhyphen\n", "1:8", "the hidden character U+00AD", "delete it or type the text again"),
        ("a: 1\nb: \u202ex\n", "2:4", "the hidden character U+202E", "delete it or type the text again"),
        ("a: \u0007\n", "1:4", "the hidden character U+0007", "delete it or type the text again"),
        ("a: \u007f\n", "1:4", "the hidden character U+007F", "delete it or type the text again"),
        ("a: \u0085\n", "1:4", "the hidden character U+0085", "delete it or type the text again"),
        ("a: \u2028\n", "1:4", "the hidden character U+2028", "delete it or type the text again"),
        ("a: \u2029\n", "1:4", "the hidden character U+2029", "delete it or type the text again"),
        ("a: \ue000\n", "1:4", "the hidden character U+E000", "delete it or type the text again"),
        ("a: x\ufeff\n", "1:5", "the hidden character U+FEFF", "delete it or type the text again"),
        ("a: x\ry\n", "1:5", "the hidden character U+000D", "delete it or type the text again"),
        ("# note \u200b\na: 1\n", "1:8", "the hidden character U+200B", "delete it or type the text again"),
    ],
)
def test_a_character_that_nobody_sees_is_refused(read: Reader, text: str, place: str, word: str, fix: str) -> None:
    """Tabs, control, format and private-use characters are faults at their own column, in comments too."""
    assert (None, [f"a.yml:{place}: {word} is here; {fix}"]) == read(text)


@pytest.mark.parametrize("escape", ["\\u200b", "\\t", "\\0", "\\ue000", "\\x07", "\\u2028", "\\N", "\\u202e"])
def test_a_hidden_character_does_not_come_in_through_an_escape(read: Reader, escape: str) -> None:
    """What may not be typed may not be written as an escape in double quotes either."""
    faults = read(f'a: "x{escape}y"\n')[1]

    assert (1, True) == (len(faults), "".join(faults).startswith("a.yml:1:4: ")), faults


def test_letters_of_every_script_are_welcome(read: Reader) -> None:
    """What can be seen can be typed: accents, Greek, a no-break space between words, dashes, emoji."""
    text = "Größe, Ελληνικά, 10\u00a0% \u2013 “so” 😀"

    assert ({"a": text}, []) == read(f"a: {text}\n")


def test_line_ends_of_old_computers_are_one_fault(read: Reader) -> None:
    """Not one for each of them, all in the first line."""
    fix = "save it with the line ends LF or CRLF, as editors do by default"

    assert (None, [f"a.yml:1:1: 3 lines end with CR alone, as on very old computers; {fix}"]) == read(
        "a: 1\rb: 2\rc: 3\r"
    )


LOST = "the text ends here, because what follows ' #' is taken for a comment"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("a: Works with C # and F #\n", "1:17"),
        ("a:\n  - C #\n", "2:7"),
        ("a:\n  one\n  two # three\n", "3:7"),
        ("a: one # two\n  three\nb: 1\n", "1:8"),
        ("a: #1 of all\n", "1:4"),
        ("a: {b: We are # one}\n", "1:15"),
    ],
)
def test_a_text_does_not_lose_its_end(read: Reader, text: str, place: str) -> None:
    """YAML drops what follows ' #' without quotes; it is told once, whatever that does to the next line."""
    faults = read(text)[1]

    assert f"a.yml:{place}: {LOST}; put the text in quotes, or a comment on a line of its own" == faults[0]
    assert not [fault for fault in faults[1:] if "a comment" in fault]


@pytest.mark.parametrize(
    "text",
    [
        *("a: 24 months  # so long\n", "a: 12 # a dozen\n", "a: 'C # and F #'\n", "a: >-  # note\n  C # and F #\n"),
        *(
            "a: # note\n  b: 1\n",
            "a: # none\n",
            "a: C#\n",
            "# note\na: x\n  # note\n",
            "a: null # none\n",
            "a: 'C' # so\n",
        ),
    ],
)
def test_a_comment_behind_what_is_whole_is_a_comment(read: Reader, text: str) -> None:
    """Behind two spaces, quotes, a number, or nothing; and a text in quotes or a block keeps all."""
    assert [] == read(text)[1]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("a:\n  * Finance\n", "2:4: this cannot be read (a line or a text that begins with * or &); begin each entry"),
        ("a: b: c\n", "1:5: this cannot be read (a second colon, or a line that is indented too far); put a text"),
        ("a: 1\nb: 'x\nc: 2\n", "2:4: this cannot be read (a quote that is never closed); close it"),
        ("a: [x\nb: 2\n", "1:4: this cannot be read (a bracket that is never closed); close it, or put"),
        ("a: - b\n", "1:4: this cannot be read (a list on the line of its key); write each entry on a line"),
        (
            'a: "C:\\temp"\n',
            "1:4: a backslash in double quotes makes the hidden character U+0009 here; use single quotes",
        ),
        ('a: "C:\\pay"\n', "1:7: this cannot be read (a backslash in double quotes); use single quotes"),
        ("a: >- text\n", "1:7: this cannot be read (a text right after > or |); write it on the next line"),
    ],
)
def test_what_cannot_be_read_is_told_in_plain_words(read: Reader, text: str, told: str) -> None:
    """What stands there and what to type, in place of the words of the parser."""
    faults = read(text)[1]

    assert (1, True) == (len(faults), "".join(faults).startswith(f"a.yml:{told}")), faults


@pytest.mark.parametrize(
    ("typed", "whole", "what"),
    [
        ("pay: $52,000", "$52,000", "amount"),
        ("pay: $52,000-$60,000, note: x", "$52,000-$60,000", "amount"),
        ("pay: up to CZK 1,090,000 a year", "up to CZK 1,090,000 a year", "amount"),
        ("pay: 1,000", "1,000", "amount"),
        ("pay: Say first, then act, code: 1", "Say first, then act", "text"),
    ],
)
def test_what_a_comma_in_braces_parts_is_one_fault(read: Reader, typed: str, whole: str, what: str) -> None:
    """With what to type; it is read as it was meant, so that no other fault follows."""
    tree, faults = read(f"a: {{title: Step A, {typed}}}\n")

    told = f"a.yml:1:25: a comma in braces parts '{whole}'; put the {what} in quotes: pay: \"{whole}\""
    assert ([told], whole) == (faults, tree and tree["a"]["pay"])


@pytest.mark.parametrize("typed", ['{b: "$5,000"}', "{b: 1,c: 2}", "{b: x, c: }", "{b, c}", "{b: , c}", '{b: "x",c}'])
def test_a_comma_between_keys_parts_no_value(read: Reader, typed: str) -> None:
    """Nor does one in quotes."""
    assert [] == read(f"a: {typed}\n")[1]


def test_windows_line_ends_are_line_ends(read: Reader) -> None:
    """A file saved on Windows reads like any other."""
    assert ({"a": "x", "b": "y z"}, []) == read("a: x\r\nb: >-\r\n  y\r\n  z\r\n")


def test_a_byte_order_mark_is_passed_over(read: Reader) -> None:
    """The mark that some editors put at the start of a file is no fault and shifts no column."""
    tree, faults = read(b"\xef\xbb\xbfa: 1\n")

    assert tree is not None
    assert ({"a": 1}, [], Mark("a.yml", 1, 1)) == (tree, faults, tree.key_marks["a"])


@pytest.mark.parametrize(
    ("raw", "line"),
    [(b"a: \xff\n", 1), (b"a: 1\nb: 2\nc: caf\xe9\n", 3), ("a: 1\n".encode("utf-16"), 1)],
)
def test_a_file_that_is_not_utf_8_is_refused_at_its_line(read: Reader, raw: bytes, line: int) -> None:
    """The line of the first byte that is not UTF-8 is named."""
    assert (None, [f"a.yml:{line}:1: the file is not UTF-8; save it with the encoding UTF-8"]) == read(raw)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        *(("", EMPTY), ("\n\n", EMPTY), ("# nothing yet\n", EMPTY), ("---\n", EMPTY), ("~\n", EMPTY)),
        *(("- a\n- b\n", NO_KEYS), ("just a text\n", NO_KEYS), ("12\n", NO_KEYS), ("[a: 1]\n", NO_KEYS)),
    ],
)
def test_a_file_holds_keys_with_values(read: Reader, text: str, expected: str) -> None:
    """An empty file, a list or a single value at the top is refused."""
    assert (None, [expected]) == read(text)


def test_a_file_that_cannot_be_read_says_why(tmp_path: Path) -> None:
    """A fault of the file system is a fault of the data, not a crash."""
    expected = "a.yml:1:1: the file cannot be read (No such file or directory); check its permissions"

    assert [expected] == [str(problem) for problem in load(tmp_path / "none.yml", "a.yml")[1]]


def test_a_file_may_be_as_large_as_the_limit_and_no_larger(read: Reader) -> None:
    """One byte more than the limit is refused before anything is read."""
    start = "a: 1\n#"
    full = start + "x" * (MAX_BYTES - len(start))

    assert ({"a": 1}, []) == read(full)
    tree, faults = read(full + "x")
    assert tree is None
    assert ["a.yml:1:1: the file has 256 KiB; split it; a file holds 256 KiB at most"] == faults


def test_values_nest_as_deep_as_the_limit_and_no_deeper(read: Reader) -> None:
    """The level too deep is named at its place."""
    deepest = "a: " + "[" * MAX_DEPTH + "]" * MAX_DEPTH
    expected = f"a.yml:1:{4 + MAX_DEPTH}: this is nested more than {MAX_DEPTH} deep; nest it less deeply"

    assert [] == read(deepest)[1]
    assert [expected] == read(f"a: {'[' * (MAX_DEPTH + 1)}{']' * (MAX_DEPTH + 1)}")[1]


@pytest.mark.parametrize("depth", [MAX_DEPTH + 20, 5000])
def test_a_value_nested_without_end_is_one_fault(read: Reader, depth: int) -> None:
    """However deep the file goes, the reader stops at the limit and says so once."""
    expected = f"a.yml:1:{4 + MAX_DEPTH}: this is nested more than {MAX_DEPTH} deep; nest it less deeply"

    assert [expected] == read("a: " + "[" * depth + "]" * depth)[1]


def test_a_text_is_as_long_as_the_limit_and_no_longer(read: Reader) -> None:
    """One character more than the limit is a fault at the text."""
    expected = f"a.yml:2:4: this text has {MAX_TEXT + 1} characters; shorten it to {MAX_TEXT} at most"

    assert [] == read(f"a: {'x' * MAX_TEXT}\n")[1]
    assert [expected] == read(f"b: 1\na: {'x' * (MAX_TEXT + 1)}\n")[1]


def test_a_key_is_no_longer_than_a_text(read: Reader) -> None:
    """A key is a text too, and has its limit."""
    expected = f"a.yml:1:3: this text has {MAX_TEXT + 1} characters; shorten it to {MAX_TEXT} at most"

    assert [expected] == read(f"? {'x' * (MAX_TEXT + 1)}\n: 1\n")[1]


def test_a_number_of_any_length_is_no_crash(read: Reader) -> None:
    """A number longer than Python reads is a fault of the data like any other."""
    expected = f"a.yml:1:4: this text has 5000 characters; shorten it to {MAX_TEXT} at most"

    assert [expected] == read(f"a: {'1' * 5000}\n")[1]


@pytest.mark.parametrize(
    ("text", "place", "fix"),
    [
        ("a: b: c\n", "1:5", "put a text that holds ': ' in quotes, and check the indentation"),
        ("a: @x\n", "1:4", "indent with spaces, and put a text that starts with a special character in quotes"),
        ("a: %x\n", "1:4", "indent with spaces, and put a text that starts with a special character in quotes"),
        ("a: 'x\n", "1:4", "close it at the end of the text"),
        ("a:\n  b: 1\n c: 2\n", "3:2", "check the indentation and the quotes of this line and the one above"),
        ("a:\n  - b\n  c: 1\n", "3:3", "give every '-' of the list the same indentation"),
        ("a: 1\nb\nc: 2\n", "3:1", "put a colon and a space after the key, or indent the text below its key"),
        ("a: [1, 2\n", "1:4", "close it, or put a text that begins with [ or { in quotes"),
    ],
)
def test_what_is_not_yaml_is_said_in_plain_words(read: Reader, text: str, place: str, fix: str) -> None:
    """A fault of YAML itself has a place and a way to fix it."""
    faults = read(text)[1]

    assert (1, True, True) == (len(faults), faults[0].startswith(f"a.yml:{place}: "), fix in faults[0]), faults


def test_all_faults_of_a_file_are_told_at_once(read: Reader) -> None:
    """One fault does not hide another, and what can be read is read."""
    tree, faults = read("a: &x\n  b: 1\n  b: 2\nc: *x\nd: !t 2\n[e]: 3\n")
    places = ["1:4", "3:3", "4:4", "5:4", "6:1"]

    assert places == [":".join(fault.split(":")[1:3]) for fault in faults]
    assert {"a": {"b": 2}, "c": None, "d": 2} == tree


def test_faults_before_a_broken_line_are_told_with_it(read: Reader) -> None:
    """What was found before the YAML became unreadable is not lost."""
    places = ["2:1", "3:5"]

    assert places == [":".join(fault.split(":")[1:3]) for fault in read("a: 1\na: 2\nb: c: d\n")[1]]


def test_every_hidden_character_of_a_file_is_told(read: Reader) -> None:
    """Hidden characters are looked for in the whole file before anything else."""
    places = ["1:2", "2:4", "2:6"]

    assert places == [":".join(f.split(":")[1:3]) for f in read("a\t: 1\nb: \u200bx\u200b\na: 1\n")[1]]


@pytest.mark.parametrize(
    ("sign", "told"),
    [
        ("\u2028", "the hidden character U+2028 is here, and in 6 other places of the file; save the file with"),
        ("\u200b", "the hidden character U+200B is here, and in 6 other places of the file; delete it"),
        ("\t", "a tab is here, and in 6 other places of the file; use spaces"),
    ],
)
def test_a_hidden_character_that_is_all_over_a_file_is_told_once(read: Reader, sign: str, told: str) -> None:
    """As where another program has ended every line with it."""
    (fault,) = read("a: 1" + 7 * f"{sign}b: 2")[1]

    assert fault.partition(": ")[2].startswith(told)


def test_keys_and_values_know_where_they_stand(read: Reader) -> None:
    """Lines and columns count from 1, in characters."""
    tree, _ = read("a: 1\nb:\n  c: [x, yy]\n  'd' :   text\ne: {😀: 1, f: 2}\n")
    assert tree is not None

    marks = {
        "a": locate(tree, ("a",)),
        "b": locate(tree, ("b",)),
        "second": locate(tree, ("b", "c", 1)),
        "d": locate(tree, ("b", "d")),
        "d itself": locate_key(tree, ("b", "d")),
        "f": locate(tree, ("e", "f")),
    }
    expected = {"a": (1, 4), "b": (2, 1), "second": (3, 10), "d": (4, 11), "d itself": (4, 3), "f": (5, 14)}

    assert {name: Mark("a.yml", *place) for name, place in expected.items()} == marks


@pytest.mark.parametrize(
    ("loc", "place"),
    [
        ((), (1, 1)),
        (("none",), (1, 1)),
        (("a", "none"), (1, 1)),
        (("a", "b", "none"), (2, 3)),
        (("a", "b", 7), (2, 3)),
        (("a", "b", 1, "none"), (4, 7)),
        (("a", "c", "none"), (5, 6)),
    ],
)
def test_the_place_of_what_is_missing_is_what_it_is_missing_from(
    read: Reader, loc: tuple[str | int, ...], place: tuple[int, int]
) -> None:
    """A place that is not in the tree is told as the deepest part that is."""
    tree, _ = read("a:\n  b:\n    - 1\n    - 2\n  c: 3\n")
    assert tree is not None

    assert Mark("a.yml", *place) == locate(tree, loc)


def test_every_value_is_found_with_its_keys_and_its_place(read: Reader) -> None:
    """Maps and lists of maps are walked through; the texts of a list count under its key; null is left out."""
    tree, _ = read("a: 1\nb:\n  c: x\n  d:\n  e: [y, z]\nf:\n  - g: true\n")

    assert tree
    assert [
        (("a",), 1, Mark("a.yml", 1, 4)),
        (("b", "c"), "x", Mark("a.yml", 3, 6)),
        (("b", "e"), "y", Mark("a.yml", 5, 7)),
        (("b", "e"), "z", Mark("a.yml", 5, 10)),
        (("f", "g"), True, Mark("a.yml", 7, 8)),
    ] == list(scalars(tree))


def test_a_file_that_holds_the_same_is_the_same_tree(tmp_path: Path) -> None:
    """Its faults are told again; a change, and going back, are read."""
    known, path = Known(), tmp_path / "a.yml"

    def read(text: str) -> tuple[Map | None, list[str]]:
        path.write_text(text, "utf-8")
        tree, problems = load(path, "a.yml", known)
        return tree, [str(problem) for problem in problems]

    first, faults = read("a: 1\na: 2\n")
    again, told = read("a: 1\na: 2\n")

    assert first is again
    assert (1, faults) == (len(faults), told)
    assert ({"a": 3}, []) == read("a: 3\n")
    assert ({"a": 2}, faults) == read("a: 1\na: 2\n")


def _later(monkeypatch: pytest.MonkeyPatch) -> None:
    """What was written until now was written long ago."""
    now = time.time_ns()
    monkeypatch.setattr(time, "time_ns", lambda: now + 10**10)


def test_a_file_with_the_stamp_that_it_had_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is the same tree, with the same faults."""
    known, path = Known(), tmp_path / "a.yml"
    path.write_text("a: 1\na: 2\n", "utf-8")
    _later(monkeypatch)
    first = load(path, "a.yml", known)
    monkeypatch.delattr(Path, "read_bytes")
    again = load(path, "a.yml", known)
    assert (first[0], 1) == (again[0], len(again[1]))
    assert first[0] is again[0]
    assert first[1] == again[1]


def test_a_file_that_takes_the_place_of_another_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As editors write: under another name first; size and day are those of the file that was there."""
    known, path, other = Known(), tmp_path / "a.yml", tmp_path / "a.yml.new"
    path.write_text("a: 1\n", "utf-8")
    other.write_text("a: 2\n", "utf-8")
    _later(monkeypatch)
    assert {"a": 1} == load(path, "a.yml", known)[0]
    days = path.stat().st_atime_ns, path.stat().st_mtime_ns
    os.utime(other, ns=days)
    other.replace(path)
    assert {"a": 2} == load(path, "a.yml", known)[0]


def test_what_is_written_within_a_tick_of_the_clock_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that is written twice in a moment, and read in between, may have the same stamp both times."""
    known, path = Known(), tmp_path / "a.yml"
    one = (time.time_ns(),) * 5
    monkeypatch.setattr("macros.trees.loading.stamp", lambda _: one)
    for value in (1, 2):
        path.write_text(f"a: {value}\n", "utf-8")
        assert {"a": value} == load(path, "a.yml", known)[0]


def test_files_of_one_name_are_told_apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two versions of the data are read by the same names."""
    known, paths = Known(), (tmp_path / "old.yml", tmp_path / "new.yml")
    for value, path in enumerate(paths):
        path.write_text(f"a: {value}\n", "utf-8")
    _later(monkeypatch)
    for _ in range(2):
        assert [{"a": 0}, {"a": 1}] == [load(path, "a.yml", known)[0] for path in paths]
