r"""Where an asterisk or a backslash of a text has a meaning; everywhere else it shows as it was typed.

Markdown itself emphasizes inside words and drops every backslash before a sign, which spoils what people type without
thinking of Markdown: `5*3*2`, `C:\temp\*.log`, `__init__`.
"""

import re

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline
from markdown_it.rules_inline.state_inline import Delimiter

_BEGUN = "emphasis begun"
"""What a text's state knows once an emphasis may have begun in it, so that one may end."""

_OPENING, _CLOSING = "([{“‘«", ")]}”’»"
_AFTER_A_WORD = f"{_CLOSING},;:!?"
_OF_A_NAME = "./\\"
"""What is behind an asterisk that is part of the name of a file, such as `*.log`."""

_PLACEHOLDER = re.compile(r"\{[a-z][a-z0-9-]*\}")


def use(parser: MarkdownIt) -> MarkdownIt:
    """The parser, in which a word of its own alone can be emphasized, by asterisks, and nothing else is lost."""
    parser.inline.ruler.at("emphasis", _emphasis)
    parser.inline.ruler.at("escape", _escape)
    return parser


def _emphasis(state: StateInline, silent: bool) -> bool:
    """A run of asterisks that begins or ends something; as Markdown's own rule, it leaves to others what belongs."""
    start = state.pos
    if silent or state.src[start] != "*":
        return False
    length = state.scanDelims(start, False).length
    before, after = state.src[start - 1 : start] if start else "", state.src[start + length : start + length + 1]
    begins, ends = _begins(before, after, length), _ends(before, after)
    state.env[_BEGUN] = state.env.get(_BEGUN, False) or begins
    for _ in range(length):
        state.push("text", "", 0).content = "*"
        state.delimiters.append(Delimiter(ord("*"), length, len(state.tokens) - 1, -1, begins, ends))
    state.pos += length
    return True


def _begins(before: str, after: str, length: int) -> bool:
    """Whether asterisks between two characters are where a word begins; at an end of the text there is none."""
    if not after.strip() or before == after or _is_of_a_word(before) or before in tuple(_CLOSING):
        return False
    return after not in _AFTER_A_WORD and not (length == 1 and after in _OF_A_NAME)


def _ends(before: str, after: str) -> bool:
    """Whether they are where one ends."""
    if not before.strip() or before == after or _is_of_a_word(after) or after in tuple(_OPENING):
        return False
    return before not in _OPENING


def _is_of_a_word(char: str) -> bool:
    """Whether a character is part of a word, or of what is filled in: private use carries placeholders."""
    return char == "_" or char.isalnum() or "\ue000" <= char <= "\uf8ff"


def _escape(state: StateInline, silent: bool) -> bool:
    """A backslash in front of a sign that would have a meaning takes it away, and goes itself."""
    at = state.pos
    if state.src[at] != "\\" or not _has_meaning(state, at + 1):
        return False
    if not silent:
        token = state.push("text_special", "", 0)
        token.content, token.markup, token.info = state.src[at + 1], state.src[at : at + 2], "escape"
    state.pos += 2
    return True


def _has_meaning(state: StateInline, at: int) -> bool:
    """Whether the sign at a place, behind a backslash, would have one without it."""
    text = state.src
    match text[at : at + 1]:
        case "*":
            before, after = text[: at - 1].rstrip("*\\")[-1:], text[at:].lstrip("*\\")[:1]
            length = len(text) - at - len(text[at:].lstrip("*"))
            if _begins(before, after, length):
                state.env[_BEGUN] = True
                return True
            return bool(state.env.get(_BEGUN)) and _ends(before, after)
        case "`":
            return text.count("`") > 1
        case "[":
            return "](" in text[at:] or "]\\(" in text[at:]
        case "]":
            return "[" in text[:at]
        case "{":
            return _PLACEHOLDER.match(text, at) is not None
    return False
