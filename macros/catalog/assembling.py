"""A catalog put together from the files of data/ that are valid, and its roles from theirs."""

from pathlib import Path
from typing import Any

from macros.catalog.catalog import Catalog
from macros.catalog.data_files import COLLECTIONS
from macros.catalog.exclusions import excluded
from macros.catalog.library import Library
from macros.catalog.roles import Patch, Role
from macros.model.axes import AXES, FOLDERS
from macros.model.guide import PAGES
from macros.trees.loading import Known, Map
from macros.trees.problems import Mark


def assembled(
    root: Path,
    trees: dict[str, Map],
    complete: dict[str, Map],
    models: dict[str, Any],
    library: Library,
    broken: frozenset[str],
    known: Known,
) -> Catalog:
    """The catalog of what is valid: `models` by path, `complete` the trees they were made of, `broken` what is not."""
    collections = {
        folder: {
            below.split("/")[1].removesuffix(".yml"): model
            for below, model in models.items()
            if below.startswith(f"{folder}/")
        }
        for folder in COLLECTIONS
    }
    catalog = Catalog(
        root=root,
        trees=trees,
        broken=broken,
        handbook=models.get("handbook.yml"),
        inclusive_language=models.get("inclusive-language.yml"),
        glossary=models.get("glossary.yml"),
        sources=_entries(models, "sources"),
        levels=_entries(models, "levels"),
        requirement_kinds=_entries(models, "requirement-kinds"),
        question_types=_entries(models, "question-types"),
        rating_scales=_entries(models, "rating-scales"),
        library=library,
        roles={},
        collections=collections,
    )
    for role in sorted({below.split("/")[1] for below in trees if below.startswith("roles/")}):
        catalog.roles[role] = _as_before(_role(role, catalog, complete, models), known)
    return catalog


def _entries(models: dict[str, Any], name: str) -> dict[str, Any]:
    """What a file right below data/ holds under ids; nothing where it is faulty."""
    file = models.get(f"{name}.yml")
    return file.root if file else {}


def _as_before(role: Role, known: Known) -> Role:
    """The role as it was read before, with what was composed of it, where it is made of the same parts."""
    parts = [*role.base.values(), *role.pages.values()]
    parts += [part for found in role.patches.values() for patch in found for part in (patch.tree, patch.overlay)]
    return known.once(("role", role.id, repr(role.ids), repr(role.excluded)), tuple(parts), lambda: role)


def _role(role: str, catalog: Catalog, complete: dict[str, Map], models: dict[str, Any]) -> Role:
    base = Map(Mark(f"data/roles/{role}"))
    pages = {}
    for page in PAGES:
        below = f"roles/{role}/{page}.yml"
        if below in complete:
            mark = Mark(f"data/{below}")
            base.put(page, complete[below], mark, mark)
        if below in models:
            pages[page] = models[below]
    ids = {
        axis: [chosen for chosen in catalog.options(axis) if _own(role, axis, chosen) in catalog.trees] for axis in AXES
    }
    for axis in (name for name, axis in AXES.items() if axis.is_ladder and "role" in pages):
        steps = pages["role"].ladder
        ids[axis] = [level for level in catalog.levels_in(pages["role"].family) or steps if level in steps]
    patches: dict[tuple[str, str], list[Patch]] = {}
    for axis in AXES:
        for chosen in ids[axis]:
            general, own = f"{FOLDERS[axis]}/{chosen}.yml", _own(role, axis, chosen)
            found = []
            if not AXES[axis].is_ladder and complete[general].get("changes"):
                found.append(Patch(complete[general], None))
            if own in models:
                found.append(Patch(complete[own], models[own]))
            if found:
                patches[axis, chosen] = found
    return Role(role, base, pages, patches, ids, excluded(catalog.trees, role, ids))


def _own(role: str, axis: str, chosen: str) -> str:
    """The role's own overlay for a choice, below data/."""
    return f"roles/{role}/{FOLDERS[axis]}/{chosen}.yml"
