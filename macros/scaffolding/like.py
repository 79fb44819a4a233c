"""The files of a role that is begun from another: its structure, with texts that are to be written anew.

Ids, levels, meetings, kinds and what is taken from the library stay. The other role's words are as comments above
what is to be written in their place. Figures, pay and codes have sources that speak of the other role: they go.
"""

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel

from macros.catalog.catalog import Catalog
from macros.catalog.data_files import model_of
from macros.model import annotations
from macros.model.axes import AXES
from macros.model.base import Keywords, TextKind
from macros.model.guide import PAGES
from macros.model.library import SHELVES, TAKE
from macros.model.role import RolePage
from macros.scaffolding.request import Refused
from macros.scaffolding.writing import Instead, to_do
from macros.text.placeholders import PLACEHOLDER

_GENERAL = {("RolePage", "maintained_by"), ("Stage", "title"), ("MeetingPart", "label")}
"""Model and key of texts that are no more one role's than another's: they are kept."""

_OWN = {
    "RolePage": {"abbreviation", "owners", "at_a_glance", "ladder_facts", "related"},
    "JobDescription": {"work"},
    "Requirement": {"origin_wording"},
    "Compensation": {"modeled_from", "figures", "national", "locations", "grades", "level_model", "cautions"},
    "Hiring": {"search_words"},
    "Kpi": {"target_fact"},
}
"""Name of a model to what is left out: a role's own, or a name of such a thing."""

_FIGURES = ("source", "verified_on")
"""What has one of these keys is a fact with a source."""


def pages_like(catalog: Catalog, like: str, title: str, family: str) -> Mapping[str, Any]:
    """What the pages of a new role take from those of the role `like`, by page.

    Raises Refused where the family has other levels.
    """
    other = catalog.roles[like].page(RolePage)
    same = [name for name in catalog.settings.families if catalog.levels_in(name) == catalog.levels_of(like)]
    if family and family not in same:
        fix = f"leave out --family, or use one of: {', '.join(same)}"
        raise Refused(f"the family '{family}' has other levels than the role '{like}'; {fix}")
    rewriting = _Rewriting(catalog, other.title)
    pages = {}
    for page in PAGES:
        below = f"roles/{like}/{page}.yml"
        pages[page] = rewriting.of(model_of(below), catalog.trees[below], page)
    pages["role"] |= {"title": title, "status": "draft", "family": family or other.family}
    pages["role"]["also_called"] = pages["role"]["also_called"][:1]
    pages["role"]["ladder"][other.base_level]["title"] = title
    pages["role"]["promises"] = _kept(pages["role"]["promises"])
    for search in pages["hiring"]["searches"].values():
        search["query"] = f'"{title}"'
    return pages


def _kept(promises: Mapping[str, Any]) -> Mapping[str, Any]:
    """The promises of sections that a guide has without figures and overlays; one where there is none."""
    more = {section for axis in AXES.values() for section in axis.sections} | {"job-in-short"}
    kept = {}
    for key, promise in promises.items():
        page, _, section = promise["section"].partition("#")
        if page != "compensation" and not more & {page.partition("/")[0], section}:
            kept[key] = promise
    return kept or {"first-promise": {"section": "interview#questions"}}


class _Rewriting:
    """The other role's trees to what is written in their place."""

    def __init__(self, catalog: Catalog, title: str) -> None:
        self._catalog = catalog
        self._title = title
        """The title of the other role."""

    def of(self, annotation: Any, tree: Mapping[str, Any], page: str = "") -> dict[str, Any]:
        """A map; `page` is given for a page as a whole, some of whose lists take items from the library."""
        shelves = {shelf.key: name for name, shelf in SHELVES.items() if shelf.page == page}
        made = {}
        for key, value in tree.items():
            if not _is_left_out(annotation, key):
                inner = annotations.child(annotation, key)
                part = self._of_value(inner, value, _what(annotation, key))
                if shelf := shelves.get(key):
                    part = {name: self._item(inner, shelf, item, part[name]) for name, item in value.items()}
                made[key] = part
        return made

    def _of_value(self, annotation: Any, value: Any, what: str) -> Any:
        if isinstance(value, Mapping):
            is_model = annotations.model(annotation) is not None
            if is_model or annotations.model(annotations.child(annotation, "")):
                return self.of(annotation, value)
            inner = annotations.child(annotation, "")
            return {key: self._of_value(inner, part, f"{what} ({key})") for key, part in value.items()}
        if isinstance(value, list):
            return [self._of_value(annotations.child(annotation, 0), part, what) for part in value]
        marks = annotations.metadata(annotation)
        known = {word for mark in marks if isinstance(mark, Keywords) for word in mark.words}
        is_text = any(isinstance(mark, TextKind) for mark in marks)
        if not is_text or not what or value is None or value in known:
            return value
        return Instead(to_do(what), f"{self._title}: {value}")

    def _item(self, entries: Any, shelf: str, item: Mapping[str, Any], part: dict[str, Any]) -> Any:
        """An item of a list that may be taken from the library; then its words there count, if they name no figure."""
        if TAKE not in item:
            return part
        model, there = annotations.child(entries, ""), self._catalog.library.shelves[shelf][item[TAKE]]
        kept = {key: value for key, value in part.items() if key not in there or not _has_words(value)}
        for key in there:
            if _has_placeholder(there[key]) and not _is_left_out(model, key):
                kept[key] = self._of_value(annotations.child(model, key), there[key], _what(model, key))
        return kept | ({"target_fact": None} if "target_fact" in there else {})


def _is_left_out(annotation: Any, key: str) -> bool:
    """Whether a key of a model holds what is the other role's own: a fact, or a list of facts."""
    owner = annotations.model(annotation)
    if owner is None or key == "status":
        return owner is not None
    inner = annotations.child(annotation, key)
    models = [annotations.model(inner), annotations.model(annotations.child(inner, 0) if inner else None)]
    return key in _OWN.get(owner.__name__, ()) or any(
        model and name in model.model_fields for model in models for name in _FIGURES
    )


def _what(annotation: Any, key: str) -> str:
    """What a key of a model is to say; empty for what is kept as it is."""
    owner = annotations.model(annotation)
    if owner is None or (owner.__name__, key) in _GENERAL:
        return ""
    return _described(owner, key)


def _described(owner: type[BaseModel], key: str) -> str:
    fields = {field.alias or name: field for name, field in owner.model_fields.items()}
    return fields[key].description or "" if key in fields else ""


def _has_words(value: Any) -> bool:
    """Whether a value is, or holds, a text that is to be written."""
    parts = value.values() if isinstance(value, Mapping) else value if isinstance(value, list) else ()
    return isinstance(value, Instead) or any(_has_words(part) for part in parts)


def _has_placeholder(value: Any) -> bool:
    parts = value.values() if isinstance(value, Mapping) else value if isinstance(value, list) else ()
    return (isinstance(value, str) and bool(PLACEHOLDER.search(value))) or any(_has_placeholder(one) for one in parts)
