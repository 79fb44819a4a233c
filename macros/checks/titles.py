"""A title leads to one role: no two roles are called the same."""

from collections.abc import Iterator

from macros.catalog.catalog import Catalog
from macros.checks.drafts import TO_DO
from macros.checks.rules import Dates, rule
from macros.model.role import RolePage
from macros.trees.loading import Loc, locate
from macros.trees.problems import Problem


@rule
def check(catalog: Catalog, dates: Dates) -> Iterator[Problem]:
    """Titles, short titles and other titles are compared without regard to case."""
    first: dict[str, str] = {}
    for role in catalog.roles.values():
        if "role" not in role.pages:
            continue
        for loc, title in _titles(role.page(RolePage)):
            if TO_DO in title:
                continue
            other = first.setdefault(title.casefold(), role.id)
            mark = locate(role.base["role"], loc)
            if other != role.id:
                message = f"'{title}' already leads to the role '{other}'"
                yield Problem(mark, message, "keep it in the role that it fits better")
            elif loc[0] == "also_called" and title.casefold() == role.page(RolePage).title.casefold():
                yield Problem(mark, f"'{title}' is the role's own title", "delete it")


def _titles(page: RolePage) -> Iterator[tuple[Loc, str]]:
    yield ("title",), page.title
    if page.abbreviation:
        yield ("abbreviation",), page.abbreviation
    yield from ((("also_called", index), title) for index, title in enumerate(page.also_called))
