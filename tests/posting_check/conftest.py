"""The rules and the law of this handbook, as the site has them."""

import pytest

from macros.catalog.reading import read
from macros.exports.posting_law import law as law_of
from macros.posting_check.facts import Law
from macros.text.language import Language
from tests.conftest import ROOT


@pytest.fixture(scope="package")
def law() -> Law:
    """The file `law/rules.json`, to read only."""
    return law_of(read(ROOT)[0], Language())
