"""One O*NET-SOC code for sellers of goods and one for sellers of services became a list of codes of any system."""

import re
from collections.abc import Iterator, Mapping

from macros.migrating.files import Edit, Files, maps_at
from macros.trees.loading import Map
from macros.trees.problems import DataProblems, Mark, Problem

WHAT = "occupation codes are a list"
FOLDERS: tuple[str, ...] = ()

_KEY = "occupation_codes"
_COVERS = {"services": "Employer sells services", "goods": "Employer sells goods"}
"""Old key, in the order in which pages showed them, to what its code covers."""

_ENTRY = re.compile(r"""['"]?(goods|services|source)['"]?[ ]*:[ ]*("[^"]*"|'[^']*'|[^\s,}#]+)[ ]*,?[ ]*(\#.*)?""")


def outdated(trees: Mapping[str, Map]) -> Iterator[Mark]:
    """Codes that are keys with values."""
    for _, above in _old(trees):
        yield above.key_marks[_KEY]


def migrate(files: Files) -> None:
    """Write each as a list of one code, or of two where goods and services differ."""
    old = dict(_old(files.trees()))
    for path, above in old.items():
        base: dict[str, object] = old[_base(path)][_KEY] if _base(path) in old else {}
        whole = base | above[_KEY]
        if not {"source", *_COVERS} <= whole.keys():
            fix = "write a list by hand, with lines '- system:', 'code:' and 'source:'"
            raise DataProblems([Problem(above.key_marks[_KEY], f"'{_KEY}' lacks what a list needs", fix)])
        _rewrite(files, path, above, {key: str(whole[key]) for key in ("source", *_COVERS)})


def _old(trees: Mapping[str, Map]) -> Iterator[tuple[str, Map]]:
    for path, above in maps_at(trees, _KEY, _where):
        if isinstance(above[_KEY], Map):
            yield path, above


def _where(path: str) -> tuple[str, ...] | None:
    return () if re.fullmatch(r"roles/[^/]+/role\.yml", path) else ("changes", "role")


def _base(path: str) -> str:
    """The file with the codes that an overlay of a role may change in parts."""
    role = re.match(r"roles/[^/]+/", path)
    return f"{role[0]}role.yml" if role else ""


def _rewrite(files: Files, path: str, above: Map, values: dict[str, str]) -> None:
    mark, key = above.value_marks[_KEY], above.key_marks[_KEY]
    old = _flow(files.texts[path], mark) or _block(files.texts[path], key, above[_KEY])
    if old.startswith("{"):
        written, at = f"[{', '.join(_flow_entry(code) for code in _codes(_typed(old, mark), values))}]", mark
    else:
        at = Mark(mark.path, key.line + 1)
        written = "\n".join(_block_entries(old, mark, values))
    files.edit(path, [Edit(at, old, written)], f"line {key.line}: '{_KEY}' is a list")


def _flow(text: str, mark: Mark) -> str:
    """The codes where they are in braces; empty where they are on lines of their own."""
    rest = text.split("\n", mark.line - 1)[-1][mark.col - 1 :]
    return rest[: rest.index("}") + 1] if rest.startswith("{") else ""


def _block(text: str, key: Mark, codes: Map) -> str:
    """The lines of the codes, with the comments between them."""
    last = max(codes.value_marks.values()).line
    return "\n".join(text.removeprefix("\ufeff").split("\n")[key.line : last])


def _typed(old: str, mark: Mark) -> dict[str, str]:
    """Each key of codes in braces with its value as it was typed. Raises DataProblems for what a list would lose."""
    if "#" in old:
        fix = "put the comment above it, and run 'handbook migrate' again"
        raise DataProblems([Problem(mark, f"there is a comment inside the braces of '{_KEY}'", fix)])
    return {match[1]: match[2] for match in _ENTRY.finditer(old)}


def _codes(typed: Mapping[str, str], values: Mapping[str, str]) -> Iterator[dict[str, str]]:
    """The keys of each entry of the list with what is typed behind them."""
    differ = values["goods"] != values["services"]
    for key, covers in _COVERS.items() if differ else [("services", "")]:
        code = {"system": "onet-soc", "code": typed.get(key, f'"{values[key]}"')}
        yield code | ({"covers": covers} if covers else {}) | {"source": typed.get("source", values["source"])}


def _flow_entry(code: Mapping[str, str]) -> str:
    return "{" + ", ".join(f"{key}: {typed}" for key, typed in code.items()) + "}"


def _block_entries(old: str, mark: Mark, values: Mapping[str, str]) -> Iterator[str]:
    """The lines of the list: comments before an old key are before its entry, those behind it stay behind it."""
    above, behind, typed = _lines(old, mark)
    indent, end = " " * (mark.col - 1), "\r" if old.split("\n")[0].endswith("\r") else ""
    entries = list(_codes(typed, values))
    for number, (key, code) in enumerate(zip(_COVERS, entries, strict=False)):
        first = number == 0
        keys = [*(["source"] if first else []), *(_COVERS if len(entries) == 1 else [key])]
        yield from (line for name in keys for line in above.get(name, ()))
        tails = {"code": " ".join(filter(None, (behind.get(name, "") for name in keys if name != "source")))}
        tails["source"] = behind.get("source", "") if first else ""
        for at, (name, value) in enumerate(code.items()):
            tail = f"  {tails[name]}" if tails.get(name) else ""
            yield f"{indent}{'- ' if at == 0 else '  '}{name}: {value}{tail}{end}"


def _lines(old: str, mark: Mark) -> tuple[dict[str, list[str]], dict[str, str], dict[str, str]]:
    """By old key: the lines of comments above it, the comment behind it, and its value as it was typed."""
    above: dict[str, list[str]] = {}
    behind: dict[str, str] = {}
    typed: dict[str, str] = {}
    waiting: list[str] = []
    for line in old.split("\n"):
        entry = _ENTRY.fullmatch(line.strip())
        if entry:
            key, typed[entry[1]], behind[entry[1]] = entry[1], entry[2], entry[3] or ""
            above[key], waiting = waiting, []
        elif line.strip().startswith("#") or not line.strip():
            waiting.append(line)
        else:
            fix = "write a list by hand, with lines '- system:', 'code:' and 'source:'"
            raise DataProblems([Problem(mark, f"'{_KEY}' cannot be rewritten automatically here", fix)])
    return above, behind, typed
