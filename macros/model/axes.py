"""The axes along which a guide varies, in one table. An axis is a row here, a model, and its files in data/."""

from dataclasses import dataclass

from pydantic import BaseModel

from macros.model.ladder import Level
from macros.model.shared import Context, Industry, Scope


@dataclass(frozen=True)
class Axis:
    """One axis."""

    name: str
    """As front matter, macros and addresses of choices call it."""

    folder: str
    """The folder of its files, under data/ and in a role's own folder, and of its pages."""

    model: type[BaseModel]
    """What data/ says of one choice."""

    is_ladder: bool = False
    """Whether the choices are in one file in their order, that of the role's family, and each role has some."""

    has_pages: bool = False
    """Whether each choice has a page in a guide, and one for all roles."""

    told_in: str = ""
    """The section of a guide's pages that tells what the choices change, where they have no pages."""

    sections: tuple[str, ...] = ()
    """Sections, and folders of pages, that a guide has only where the role has a choice on the axis."""


_TABLE = (
    Axis("context", "contexts", Context, has_pages=True, sections=("contexts",)),
    Axis("industry", "industries", Industry, has_pages=True, sections=("industries",)),
    Axis("scope", "scopes", Scope, told_in="scope", sections=("scope", "by-scope")),
    Axis(
        "level",
        "levels",
        Level,
        is_ladder=True,
        told_in="levels",
        sections=("levels", "by-level", "by-level-and-metro", "by-posted-level"),
    ),
)
"""The order in which overlays apply: general to specific."""

AXES = {axis.name: axis for axis in _TABLE}
"""Name to axis, in that order."""

FOLDERS = {axis.name: axis.folder for axis in _TABLE}
"""The folder of each axis."""

AXIS_OF = {axis.folder: axis.name for axis in _TABLE}
"""The axis of each such folder."""
