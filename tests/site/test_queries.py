"""The queries that the search is measured with fit the site."""

from pathlib import Path

import pytest

from bench.queries import FILES, gone, queries_of


@pytest.mark.parametrize("language", FILES)
def test_every_page_that_answers_a_query_is_there(site: Path, language: str) -> None:
    """A page that is moved or taken away is changed in `bench/queries.*.yml` too."""
    assert [] == list(gone(queries_of(FILES[language]), site, language))
