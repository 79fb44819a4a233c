"""Slips of the hand and of programs in a file of data/, at random: deleted, retyped, swapped, doubled, huge, odd."""

import re
from collections.abc import Callable, Sequence
from random import Random
from typing import NamedTuple

MARK = "zqxj"
"""A word that no text has: where it is typed and is no fault, it has to be in what was read."""

_VALUES = (
    *("", "''", "~", "null", "true", "no", "0", "-7", "1.5", "1e5", "0x1F", ".inf", ".nan", "99999999999999999999"),
    *("[]", "{}", f"[{MARK}]", f"{{{MARK}: {MARK}}}", f"- {MARK}", f"? {MARK}", "|", ">-", "&a b", "*a", "!!str x"),
    *(
        "!!python/name:os.system",
        "<<: {a: b}",
        "'",
        '"',
        f"'{MARK}",
        f'"{MARK}',
        "@x",
        "`x`",
        "%x",
        "# x",
        "x # y",
        "{",
    ),
    *("2026-02-30", "0000-00-00", "9999-12-31", "31/12/2026", "12 months", "0 days", "40-60 %", "60-40 %", "%", "---"),
    *("$1", "$0-$0", "-$5", "$85-$120", "$9,9", "EUR 50,000", "1.5 hours", "15–25", "15-25-35", "10-20 %+"),
    *("{travel}", f"{{{MARK}}}", "{{ 7*7 }}", "{% x %}", "[x](handbook:x/y)", "[x](javascript:x)", "[x]()", "](", "**"),
    *("../../etc", "a/b", "..", "con", "-", "--", "A", "a_b", "[key]", "0", "__class__", "self", "model_fields"),
    *(
        "ελληνικά",
        "العربية",
        "日本語の文",
        "हिन्दी",
        "👩‍🚀",
        "e\u0301\u0301\u0301",
        "ǅ",
        "İ",
        "ß",
        "\u3000",
        "１２",
        "٣",
    ),
    *("a\u200bb", "a\u202eb", "a\ufeffb", "a\x00b", "a\x0bb", "a\x85b", "a\u2028b", "a\tb", "\ufffd", "\ue000x\ue001"),
    *('"\\ud800"', '"\\0"', '"\\x7f"', '"\\L"', '"\\n"', '"\\q"', "clientâ€™s", "&nbsp;", "<b>x</b>", "TBD"),
    *(f"{MARK} words that nobody wrote before", f"'{MARK} \"quoted\" words'", f"{MARK}: {MARK}", f"{MARK} #{MARK}"),
)
_HUGE = ("x" * 200, "x " * 2500, "9" * 4000, "[" * 500, "{a: " * 100, "\n".join(["- x"] * 3000), "é" * 140_000)
_SIGNS = "\x00\x07\x0b\x0c\r\x1b\x7f\x85\xa0\xad\u200b\u200f\u2028\u202e\ufeff\ufffd\t:-#'\"[]{}&*!|>%@`,?\\~"
_VALUE = re.compile(r"^(\s*(?:- )?(?:[\w-]+:(?: |$))?)(.*)$")
_KEY = re.compile(r"^(\s*(?:- )?)([\w-]+)(:(?: .*|$))$")


class Mutation(NamedTuple):
    """What was done to a file, in which line (from 1), and what the file holds then."""

    name: str
    line: int
    content: bytes


def mutated(content: bytes, random: Random) -> Mutation:
    """A file with one slip in it."""
    lines = content.decode().split("\n")
    kind = random.choice(KINDS)
    at = random.choice([number for number, line in enumerate(lines[1:], 1) if line.strip()])
    made = kind(lines, at, random)
    return Mutation(kind.__name__.strip("_"), at + 1, made if isinstance(made, bytes) else "\n".join(made).encode())


def _block(lines: Sequence[str], at: int) -> int:
    """Where what begins in a line ends: before the next line that is indented no more."""
    depth = len(lines[at]) - len(lines[at].lstrip())
    end = at + 1
    while end < len(lines) and (not lines[end].strip() or len(lines[end]) - len(lines[end].lstrip()) > depth):
        end += 1
    return end


def _delete_line(lines: list[str], at: int, _: Random) -> list[str]:
    return [*lines[:at], *lines[at + 1 :]]


def _delete_block(lines: list[str], at: int, _: Random) -> list[str]:
    return [*lines[:at], *lines[_block(lines, at) :]]


def _double_line(lines: list[str], at: int, _: Random) -> list[str]:
    return [*lines[:at], lines[at], *lines[at:]]


def _double_block(lines: list[str], at: int, _: Random) -> list[str]:
    return [*lines[: _block(lines, at)], *lines[at:]]


def _double_block_renamed(lines: list[str], at: int, _: Random) -> list[str]:
    end = _block(lines, at)
    return [*lines[:end], _KEY.sub(rf"\1\2-{MARK}\3", lines[at]), *lines[at + 1 :]]


def _swap_lines(lines: list[str], at: int, random: Random) -> list[str]:
    other = random.randrange(1, len(lines))
    made = [*lines]
    made[at], made[other] = made[other], made[at]
    return made


def _swap_blocks(lines: list[str], at: int, _: Random) -> list[str]:
    middle = _block(lines, at)
    end = _block(lines, middle) if middle < len(lines) else middle
    return [*lines[:at], *lines[middle:end], *lines[at:middle], *lines[end:]]


def _retype(lines: list[str], at: int, random: Random) -> list[str]:
    return [*lines[:at], _typed(lines[at], random.choice(_VALUES)), *lines[at + 1 :]]


def _retype_block(lines: list[str], at: int, random: Random) -> list[str]:
    return [*lines[:at], _typed(lines[at], random.choice(_VALUES)), *lines[_block(lines, at) :]]


def _typed(line: str, value: str) -> str:
    found = _VALUE.match(line)
    return f"{found[1] if found else ''}{value}"


def _add_to_value(lines: list[str], at: int, random: Random) -> list[str]:
    return [*lines[:at], f"{lines[at]} {random.choice(_VALUES)}", *lines[at + 1 :]]


def _huge(lines: list[str], at: int, random: Random) -> list[str]:
    return [*lines[:at], _typed(lines[at], random.choice(_HUGE)), *lines[at + 1 :]]


def _rename_key(lines: list[str], at: int, random: Random) -> list[str]:
    key = random.choice([MARK, *filter(str.strip, _VALUES)])
    return [*lines[:at], _KEY.sub(lambda found: f"{found[1]}{key}{found[3]}", lines[at]), *lines[at + 1 :]]


def _misspell_key(lines: list[str], at: int, random: Random) -> list[str]:
    def misspelled(found: re.Match[str]) -> str:
        cut = random.randrange(len(found[2]))
        return f"{found[1]}{found[2][:cut]}{random.choice(['', 'x', '_', 'E'])}{found[2][cut + 1 :]}{found[3]}"

    return [*lines[:at], _KEY.sub(misspelled, lines[at]), *lines[at + 1 :]]


def _insert_key(lines: list[str], at: int, _: Random) -> list[str]:
    depth = len(lines[at]) - len(lines[at].lstrip())
    return [*lines[:at], f"{' ' * depth}{MARK}: {MARK}", *lines[at:]]


def _indent(lines: list[str], at: int, random: Random) -> list[str]:
    line = f"{' ' * random.randint(1, 3)}{lines[at]}" if random.random() < 0.5 else lines[at][random.randint(1, 2) :]
    return [*lines[:at], line, *lines[at + 1 :]]


def _type_sign(lines: list[str], at: int, random: Random) -> list[str]:
    place = random.randrange(len(lines[at]) + 1)
    return [*lines[:at], f"{lines[at][:place]}{random.choice(_SIGNS)}{lines[at][place:]}", *lines[at + 1 :]]


def _cut_off(lines: list[str], at: int, random: Random) -> list[str]:
    return [*lines[:at], lines[at][: random.randrange(len(lines[at]) + 1)]]


def _line_ends(lines: list[str], _: int, random: Random) -> bytes:
    return random.choice(["\r\n", "\r", "\n\r", "\x0b", "\u2028"]).join(lines).encode()


def _spoil_bytes(lines: list[str], at: int, random: Random) -> bytes:
    text = "\n".join(lines)
    if random.random() < 0.3:
        return text.encode(random.choice(["utf-16", "utf-32", "cp1252"]), errors="replace")
    raw, place = text.encode(), sum(len(line.encode()) + 1 for line in lines[:at])
    return raw[:place] + bytes(random.randrange(256) for _ in range(random.randint(1, 4))) + raw[place:]


KINDS: tuple[Callable[[list[str], int, Random], list[str] | bytes], ...] = (
    *(_delete_line, _delete_block, _double_line, _double_block, _double_block_renamed, _swap_lines, _swap_blocks),
    *(_retype, _retype, _retype, _retype_block, _retype_block, _add_to_value, _huge, _rename_key, _misspell_key),
    *(_insert_key, _indent, _type_sign, _type_sign, _cut_off, _line_ends, _spoil_bytes),
)
