"""The collector of garbage rests while data is loaded, and looks seldom while pages are made."""

import gc

from macros.trees.collector import collector_calmed, collector_paused


def test_the_collector_goes_on_where_it_was_on() -> None:
    """Also after an error, and not where someone else has switched it off."""
    assert gc.isenabled()
    try:
        with collector_paused():
            with collector_paused():
                assert not gc.isenabled()
            assert not gc.isenabled()
            raise ValueError
    except ValueError:
        assert gc.isenabled()


def test_the_collector_looks_as_often_as_before() -> None:
    """Once the pages are made."""
    before = gc.get_threshold()
    with collector_calmed():
        assert gc.get_threshold() > before
    assert before == gc.get_threshold()
