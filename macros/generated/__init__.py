"""Files that are made from the models and the data, for tools that read neither. They are in git, where tools look.

Schemas depend on the models alone, and CODEOWNERS on `owners` alone: no other change of data makes a file stale.
"""

from macros.catalog.catalog import Catalog
from macros.generated import code_owners


def files(catalog: Catalog) -> dict[str, str]:
    """Path of each file, relative to the project, to its text; CODEOWNERS only where its data is valid."""
    from macros.generated import schemas  # what makes them takes long to import, and is seldom needed

    return schemas.files() | owned_files(catalog)


def owned_files(catalog: Catalog) -> dict[str, str]:
    """Those of `files` that are made from the data."""
    return {} if catalog.broken & {"handbook", "roles"} else {code_owners.PATH: code_owners.text(catalog)}
