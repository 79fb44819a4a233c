"""The templates of overrides/, which frame the pages: whether they are there, and can be read."""

from collections.abc import Iterator
from pathlib import Path

from jinja2 import Environment, TemplateSyntaxError

from macros.trees.problems import Mark, Problem


def frame_problems(root: Path) -> Iterator[Problem]:
    """What a build would stumble over at its first page."""
    folder = root / "overrides"
    if not folder.is_dir():
        yield Problem(Mark("overrides"), "the folder with the frame of the pages is missing", "put it back; git has it")
    environment = Environment(autoescape=True, extensions=["jinja2.ext.i18n"])
    for path in sorted(folder.rglob("*.html")):
        name = path.relative_to(root).as_posix()
        try:
            environment.parse(path.read_text("utf-8"))
        except TemplateSyntaxError as error:
            what = " ".join(str(error.message).split()).rstrip(".")
            yield Problem(Mark(name, error.lineno), f"this template cannot be read ({what})", "see what git has there")
        except (OSError, UnicodeDecodeError):
            yield Problem(Mark(name), "this template cannot be read", "put it back; git has it")
