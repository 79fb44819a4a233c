"""Related roles name each other."""

from collections.abc import Iterator

from macros.catalog.catalog import Catalog
from macros.catalog.roles import Role
from macros.checks.references import missing
from macros.checks.rules import Dates, role_rule
from macros.model.role import RolePage
from macros.trees.loading import locate_key
from macros.trees.problems import Problem


@role_rule("role")
def check(catalog: Catalog, role: Role, dates: Dates) -> Iterator[Problem]:
    """A related role is a guide that relates back once it is no draft, or one that the handbook has planned."""
    planned = catalog.handbook.planned_roles if catalog.handbook else {}
    for name in role.page(RolePage).related:
        mark = locate_key(role.base["role"], ("related", name))
        other = catalog.roles.get(name)
        if name == role.id:
            yield Problem(mark, "the role is related to itself", "delete the line")
        elif other is None:
            if name not in planned and catalog.handbook:
                yield missing(mark, "role", name, [*catalog.roles, *planned])
        elif "role" in other.pages and role.id not in other.page(RolePage).related and not _is_draft(other):
            fix = f"add '{role.id}:' under 'related:' of data/roles/{name}/role.yml"
            yield Problem(mark, f"'{name}' does not name this role as related", fix)
    if role.id in planned and not _is_draft(role):
        tree = catalog.trees["handbook.yml"]
        mark = locate_key(tree, ("planned_roles", role.id))
        yield Problem(mark, f"'{role.id}' is planned, but its guide exists", "delete the line")


def _is_draft(role: Role) -> bool:
    return role.page(RolePage).status == "draft"
