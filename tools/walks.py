"""The examples of CONTRIBUTING.md as they are there, and a way to do what they say to a copy of the data.

The words behind ```yaml say what a reader does with the block, which readers of GitHub do not see: `new PATH` makes
a file, `replace PATH` and `slip PATH` type over the lines of the block's first key, and `above:KEY PATH` pastes the
block above the line of the key.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from markdown_it import MarkdownIt

PAGE = "CONTRIBUTING.md"


class WalkError(ValueError):
    """An example that cannot be followed; the text says where and why."""


@dataclass(frozen=True)
class Step:
    """One block of YAML. `section` is the heading above it, `line` that of its first words in the page, from 1."""

    section: str
    action: str
    path: str
    text: str
    line: int

    def follow(self, root: Path) -> None:
        """Do it to the files below `root`. Raises WalkError where the file is not as the text supposes."""
        file = root / self.path
        verb, _, key = self.action.partition(":")
        if verb == "new":
            if file.exists():
                raise WalkError(f"{PAGE}:{self.line}: {self.path} is there already")
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(self.text, "utf-8")
            return
        lines, own = file.read_text("utf-8").splitlines(), self.text.splitlines()
        start = self._find(lines, f"{key}:" if key else own[0], bare=bool(key))
        end = start if verb == "above" else self._end(lines, own, start)
        file.write_text("\n".join([*lines[:start], *own, *lines[end:]]) + "\n", "utf-8")

    def _find(self, lines: list[str], first: str, *, bare: bool) -> int:
        found = [n for n, line in enumerate(lines) if (_key(line).strip() if bare else _key(line)) == _key(first)]
        if len(found) != 1:
            raise WalkError(f"{PAGE}:{self.line}: '{first}' stands {len(found)} times in {self.path}, not once")
        return found[0]

    def _end(self, lines: list[str], own: list[str], start: int) -> int:
        end = start + len(own)
        if [_key(line) for line in lines[start:end]] != [_key(line) for line in own]:
            raise WalkError(f"{PAGE}:{self.line}: the keys are not those of the lines in {self.path}")
        return end


def _key(line: str) -> str:
    """A line's key with the spaces before it."""
    return line.partition(":")[0]


def steps(page: str) -> Iterator[Step]:
    """Every block of YAML in the Markdown of a page. Raises WalkError for one without an action and a path."""
    section = ""
    tokens = MarkdownIt().parse(page)
    for number, token in enumerate(tokens):
        line = token.map[0] + 1 if token.map else 0
        if token.type == "heading_open":
            section = tokens[number + 1].content
        elif token.type == "fence" and token.info.startswith("yaml"):
            words = token.info.split()
            if len(words) != 3 or words[1].partition(":")[0] not in ("new", "replace", "slip", "above"):
                raise WalkError(f"{PAGE}:{line}: the block does not say what to do with which file")
            yield Step(section, words[1], words[2], token.content, line)


def walk(page: str, section: str) -> list[Step]:
    """The blocks of one section, in their order."""
    return [step for step in steps(page) if step.section == section]
