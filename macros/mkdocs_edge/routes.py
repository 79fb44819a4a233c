"""Routes: a path segment in square brackets is a parameter, and a page is made for each of its values.

`docs/roles/[role]/interview.md` becomes `roles/national-account-manager/interview.md` and so on. Only ids
go into the front matter of a made page; texts are looked up by macros when the page is rendered.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import product
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs.utils.meta import get_data

from macros.catalog.roles import FOLDERS, Catalog
from macros.catalog.variants import AXES

FAMILY = "family"
"""The parameter that stands for each family that has roles."""

EDITION = "edition"
"""The parameter that stands for each edition that the build knows."""

_PARAMETER = re.compile(r"\[([a-z]+)\]")


def expand(files: Files, config: MkDocsConfig, catalog: Catalog, editions: Sequence[str] = ()) -> None:
    """Replace each file with parameters by one generated file for each combination of their values."""
    for file in list(files.documentation_pages()):
        names = _PARAMETER.findall(file.src_uri)
        if not names:
            file.edit_uri = _edited_in(file, get_data(file.content_string)[1], catalog)
        else:
            files.remove(file)
            axis = get_data(file.content_string)[1].get("axis", "")
            for values in _values(names, catalog, editions, axis):
                files.append(_made(file, values, config, catalog))


def _values(names: list[str], catalog: Catalog, editions: Sequence[str], axis: str) -> Iterator[dict[str, str]]:
    """Without the roles that have no choice on the `axis` that the page is about."""
    roles = [key for key, role in catalog.roles.items() if not axis or role.varies_by(axis)]
    for role in roles if "role" in names else [""]:
        ids = {axis: catalog.roles[role].ids[axis] if role else list(catalog.options(axis)) for axis in AXES}
        ids |= {FAMILY: list(catalog.families) if FAMILY in names else [], EDITION: list(editions)}
        for chosen in product(*([role] if name == "role" else ids[name] for name in names)):
            yield dict(zip(names, chosen, strict=True))


def _made(file: File, values: dict[str, str], config: MkDocsConfig, catalog: Catalog) -> File:
    source = file.content_string
    ids = "".join(f'{name}: "{value}"\n' for name, value in values.items())
    made = File.generated(
        config,
        _PARAMETER.sub(lambda match: values[match[1]], file.src_uri),
        content=source.replace("---\n", f'---\n{ids}route: "{file.src_uri}"\n', 1),
    )
    meta = get_data(made.content_string)[1]
    made.edit_uri = _edited_in(file, meta, catalog)
    return made


def _edited_in(file: File, meta: dict[str, Any], catalog: Catalog) -> str:
    """The file behind the pencil of a page: the data that fills it, or else the page itself."""
    return next(_data_files(meta, catalog), f"docs/{file.src_uri}")


def _data_files(meta: dict[str, Any], catalog: Catalog) -> Iterator[str]:
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


def files_of(page: Page, catalog: Catalog) -> Iterator[str]:
    """All files that make a page, relative to the project."""
    yield f"docs/{page.meta.get('route', page.file.src_uri)}"
    yield from _data_files(dict(page.meta), catalog)
