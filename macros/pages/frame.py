"""The templates of overrides/, which frame the pages: whether they are there, can be read, and run."""

import os
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from traceback import extract_tb

from jinja2 import Environment, FileSystemLoader, TemplateNotFound, TemplateSyntaxError, pass_context
from jinja2.runtime import Context

from macros.pages.framed import contexts
from macros.text.language import Language
from macros.trees.problems import Mark, Problem
from macros.views.environment import share_with_frame

_FOLDER = "overrides"
_WHOLE = ("main.html", "404.html", "sitemap.xml")
"""The templates of which a file of the site is made; the others are parts of them."""


def frame_problems(root: Path) -> Iterator[Problem]:
    """What a build would stumble over at its first page; what fails for many pages is told once."""
    folder = root / _FOLDER
    if not folder.is_dir():
        yield Problem(Mark(_FOLDER), "the folder with the frame of the pages is missing", "restore it from git")
    environment = _environment(folder)
    unreadable = []
    for path in sorted(path for path in folder.rglob("*") if path.suffix in (".html", ".xml")):
        name = path.relative_to(root).as_posix()
        try:
            environment.get_template(name.removeprefix(f"{_FOLDER}/"))
        except TemplateSyntaxError as error:
            fix = "compare it with git"
            unreadable.append(Problem(Mark(name, error.lineno), f"this template cannot be read ({_said(error)})", fix))
        except (OSError, UnicodeDecodeError):
            unreadable.append(Problem(Mark(name), "this template cannot be read", "restore it from git"))
    told: dict[Mark, Problem] = {}
    for problem in () if unreadable else _failing(environment, folder):
        told.setdefault(problem.mark, problem)
    yield from unreadable or told.values()


def _environment(folder: Path) -> Environment:
    """Jinja as the generator has it, so that both share what is compiled."""
    theme = find_spec("material")
    own = [os.path.join(place, "templates") for place in (theme and theme.submodule_search_locations) or ()]  # noqa: PTH118
    environment = Environment(
        loader=FileSystemLoader([str(folder), *own]),
        auto_reload=False,
        autoescape=False,  # noqa: S701 (nothing of it is written)
    )
    share_with_frame(environment, Language())
    environment.filters |= {"url": _url, "script_tag": _url}
    return environment


@pass_context
def _url(_: Context, value: object) -> str:
    """An address in place of one that depends on the page."""
    return str(value)


def _failing(environment: Environment, folder: Path) -> Iterator[Problem]:
    """What fails while pages are framed."""
    for name in _WHOLE:
        if not (folder / name).is_file():
            continue  # the theme's own is in its place
        for context in contexts(is_page=name == _WHOLE[0]):
            try:
                environment.get_template(name).render(context)
            except Exception as error:  # a template may do anything
                within = [frame for frame in extract_tb(error.__traceback__) if frame.filename.startswith(str(folder))]
                file, line = (within[-1].filename, within[-1].lineno) if within else (str(folder / name), 1)
                mark = Mark(f"{_FOLDER}/{Path(file).relative_to(folder).as_posix()}", line or 1)
                yield Problem(mark, f"this template fails while it runs ({_said(error)})", "compare it with git")


def _said(error: Exception) -> str:
    """What Jinja or Python says, in one line; Python's words are few without the kind of the error."""
    if isinstance(error, TemplateNotFound):
        return f"there is no template '{error.name}'"
    what = " ".join(str(error).split()).rstrip(".")
    return what if type(error).__module__.startswith("jinja2") else f"{type(error).__name__}: {what}"
