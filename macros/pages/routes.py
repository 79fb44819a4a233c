"""Routes: a path segment in square brackets is a parameter, and a page is made for each of its values.

`docs/roles/[role]/interview.md` becomes `roles/national-account-manager/interview.md` and so on. Only ids
go into the front matter of a made page; texts are looked up by macros when the page is rendered.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import product
from typing import Any

from macros.catalog.catalog import Catalog
from macros.catalog.data_files import FILES
from macros.model.axes import AXES, FOLDERS
from macros.model.guide import PAGES
from macros.pages.front_matter import front_matter_problems
from macros.pages.source import FENCE, Source, front_matter
from macros.trees.problems import DataProblems, Mark, Problem

FAMILY = "family"
"""The parameter that stands for each family that has roles."""

EDITION = "edition"
"""The parameter that stands for each edition that the build knows."""

_WORDED = ("description", "lead")
"""What a page may say otherwise for roles that are not paid by metro alone."""

FILLED_FROM = frozenset({*PAGES, *AXES, *FILES})
"""What can fill a page: a page of a guide, a choice on an axis, or a file that all roles share."""

_PARAMETER = re.compile(r"\[([a-z]+)\]")


def expand(sources: Mapping[str, str], catalog: Catalog, editions: Sequence[str] = ()) -> list[Source]:
    """Every page of the site, made of the texts of docs/ (path to text).

    A path with parameters makes one page for each combination of their values; a page about an `axis` on which nobody
    can choose is none. Raises DataProblems with every fault of the front matter of all pages.
    """
    found, problems = front_matters(sources)
    if problems:
        raise DataProblems(problems)
    pages = []
    for path, meta in found.items():
        text = sources[path]
        if names := _PARAMETER.findall(path):
            for values in _values(names, catalog, editions, str(meta.get("axis", ""))):
                pages.append(_made(path, text, meta, values, catalog))
        elif (axis := str(meta.get("axis", ""))) not in AXES or catalog.options(axis):
            pages.append(Source(path, text, data_files=tuple(_data_files(meta, catalog))))
    if doubles := list(_doubles(pages)):
        raise DataProblems(doubles)
    return pages


def _doubles(pages: Iterable[Source]) -> Iterator[Problem]:
    """Pages whose address another has, which would be lost."""
    taken: dict[str, Source] = {}
    for page in pages:
        other = taken.setdefault(page.address, page)
        if other is not page:
            kept, double = sorted((other.file, page.file), key=lambda file: "[" not in file)
            yield Problem(Mark(double), f"this page has the address of one that {kept} makes", "rename one of the two")


def front_matters(sources: Mapping[str, str]) -> tuple[dict[str, Mapping[str, Any]], list[Problem]]:
    """The front matter of each page that can be read, by its path, and what is wrong with any of them."""
    found: dict[str, Mapping[str, Any]] = {}
    problems: list[Problem] = []
    for path, text in sources.items():
        problems += _unknown_parameters(path)
        try:
            found[path] = front_matter(text, f"docs/{path}")
            problems += front_matter_problems(found[path], f"docs/{path}", FILLED_FROM)
        except DataProblems as error:
            problems += error.problems
    return found, problems


def parameters(path: str) -> list[str]:
    """The names that a route puts into the front matter of the pages that it makes."""
    return _PARAMETER.findall(path)


def _unknown_parameters(path: str) -> Iterator[Problem]:
    known = ("role", FAMILY, EDITION, *AXES)
    for name in _PARAMETER.findall(path):
        if name not in known:
            yield Problem(Mark(f"docs/{path}"), f"'[{name}]' has no meaning here", f"use one of: {', '.join(known)}")


def _values(names: list[str], catalog: Catalog, editions: Sequence[str], axis: str) -> Iterator[dict[str, str]]:
    """Without the roles that have no choice on the `axis` that the page is about."""
    roles = [key for key, role in catalog.roles.items() if not axis or role.varies_by(axis)]
    for role in roles if "role" in names else [""]:
        ids = {axis: catalog.roles[role].ids[axis] if role else list(catalog.options(axis)) for axis in AXES}
        ids |= {FAMILY: list(catalog.families) if FAMILY in names else [], EDITION: list(editions)}
        for chosen in product(*([role] if name == "role" else ids[name] for name in names)):
            yield dict(zip(names, chosen, strict=True))


def _made(route: str, text: str, meta: Mapping[str, Any], values: Mapping[str, str], catalog: Catalog) -> Source:
    path = _PARAMETER.sub(lambda match: values[match[1]], route)
    ids = "".join(f'{name}: "{value}"\n' for name, value in values.items())
    made = text.replace(f"{FENCE}\n", f'{FENCE}\n{ids}route: "{route}"\n', 1)
    known = {**values, "route": route, **meta}
    if ending := catalog.pay_words(values.get("role", "")):
        known |= {key: meta[other] for key in _WORDED if (other := f"{key}_{ending}") in meta}
    return Source(path, made, route, tuple(_data_files(known, catalog)), added_lines=len(values) + 1, known=known)


def _data_files(meta: Mapping[str, Any], catalog: Catalog) -> Iterator[str]:
    """The data files that fill a page, the one to edit first."""
    role, page = meta.get("role"), meta.get("fills_from")
    if not page:
        return
    names = [f"roles/{role}/{page}.yml" if role else f"{page}.yml"]
    if page in AXES:
        choice = f"{FOLDERS[page]}/{meta[page]}.yml"
        names = [f"roles/{role}/{choice}", choice, f"roles/{role}/job-description.yml"]
        if not role:
            names = [choice, *(f"roles/{each}/{choice}" for each in catalog.roles)]
    yield from (f"data/{name}" for name in names if name in catalog.trees)
