"""The occupation codes of a role: by scope, where it has scopes."""

from macros.catalog.roles import Role
from macros.catalog.variants import BASE, Variant
from macros.model.occupation import OccupationCode


def occupation_codes(role: Role) -> dict[str, tuple[OccupationCode, ...]]:
    """Id of a scope, or empty for a role without scopes, to its codes; one that has none is left out.

    Raises DataProblems where the data is faulty.
    """
    variants = {key: Variant(scope=key) for key in role.ids["scope"]} or {"": BASE}
    found = {key: role.guide(variant).role.occupation_codes for key, variant in variants.items()}
    return {key: codes for key, codes in found.items() if codes}
