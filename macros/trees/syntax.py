"""What is wrong with a text that is no YAML, in words for people who have never heard of it."""

from macros.trees.problems import Mark, Problem

_QUOTED = "put the text in quotes"

_WORDS = (
    (
        "mapping values are not allowed",
        "a second colon, or a line that is indented too far",
        "put a text that holds ': ' in quotes, and check the indentation",
    ),
    (
        "cannot start any token",
        "a text cannot begin with this sign",
        "indent with spaces, and put a text that starts with a special character in quotes",
    ),
    (
        "could not find expected ':'",
        "a line without a colon where a key is expected",
        "put a colon and a space after the key, or indent the text below its key",
    ),
    (
        "did not find expected key",
        "something that belongs to no key",
        "check the indentation and the quotes of this line and the one above",
    ),
    (
        "did not find expected '-' indicator",
        "a line that belongs to no entry of the list",
        "give every '-' of the list the same indentation",
    ),
    ("found unexpected end of stream", "a quote that is never closed", "close it at the end of the text"),
    (
        "did not find expected ',' or",
        "a bracket that is never closed",
        "close it, or put a text that begins with [ or { in quotes",
    ),
    (
        "did not find expected alphabetic or numeric character",
        "a line or a text that begins with * or &",
        "begin each entry of a list with '- ', and put a text that begins with * or & in quotes",
    ),
    ("unknown escape character", "a backslash in double quotes", "use single quotes, or write the backslash twice"),
    (
        "block sequence entries are not allowed",
        "a list on the line of its key",
        "write each entry on a line of its own below the key, after '- '",
    ),
    (
        "did not find expected comment or line break",
        "a text right after > or |",
        "write it on the next line, indented, or put it in quotes if it begins with > or |",
    ),
    ("did not find expected node content", "a text that begins with , ] or }", _QUOTED),
)
"""Some of the words of libyaml, to what is there and how to fix it."""


def syntax_problem(said: str, at: Mark, begun: Mark | None) -> Problem:
    """What libyaml has said of a place, as a fault; what is never closed is told where it has `begun`."""
    what, fix = next(
        ((what, fix) for part, what, fix in _WORDS if part in said), (said, "check quotes, colons and indentation")
    )
    mark = begun if begun and "never closed" in what else at
    return Problem(mark, f"this cannot be read ({what})", fix)
