"""A new entry between braces or brackets, where the others are on one line with it."""

from macros.trees.loading import Map, Seq

_CLOSING = {"{": "}", "[": "]"}


def is_flow(lines: list[str], node: Map | Seq) -> bool:
    """Whether a map or list begins with a brace or bracket; `lines` are those of its file."""
    return lines[node.mark.line - 1][node.mark.col - 1 : node.mark.col] in _CLOSING


def with_part(text: str, node: Map | Seq, part: str, before: str = "") -> str:
    """The text of a file with one more part in a map between braces or a list between brackets.

    It goes in front of the key `before`, or behind the last part. `part` is `key: value`, or an item.
    """
    lines = text.splitlines(keepends=True)
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line))
    if before and isinstance(node, Map):
        at = starts[node.key_marks[before].line - 1] + node.key_marks[before].col - 1
        return f"{text[:at]}{part}, {text[at:]}"
    at = _end(text, starts[node.mark.line - 1] + node.mark.col - 1)
    head = text[:at].rstrip()
    comma = "" if not node or head.endswith(",") else ","
    return f"{head}{comma}{' ' if node else ''}{part}{text[len(head) :]}"


def _end(text: str, start: int) -> int:
    """Where the bracket closes that opens at `start`, which the text has: YAML was read from it."""
    depth, quote = 0, ""
    for at, sign in enumerate(text[start:], start):
        if quote:
            quote = "" if sign == quote else quote
        elif sign in "\"'" and text[at - 1] in " ,[{:":
            quote = sign
        elif sign in _CLOSING:
            depth += 1
        elif sign in _CLOSING.values():
            depth -= 1
            if not depth:
                return at
    raise ValueError("nothing closes the bracket")
