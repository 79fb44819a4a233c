"""The queries that the search is measured with fit the site."""

from pathlib import Path

from bench.queries import gone, queries_of


def test_every_page_that_answers_a_query_is_there(site: Path) -> None:
    """A page that is moved or taken away is changed in `bench/queries.yml` too."""
    assert [] == list(gone(queries_of(), site))
