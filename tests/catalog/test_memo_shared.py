"""What is the same in every language is worked out once for all."""

from macros.catalog.memo import Memo, PartlyShared


def test_what_is_of_every_language_is_made_once() -> None:
    """The rest is made for each by itself."""
    made: list[str] = []

    def make(name: str) -> str:
        made.append(name)
        return name

    above = Memo()
    one, other = (PartlyShared(above, frozenset({"shared"})) for _ in range(2))
    for memo in (above, one, other, one):
        assert "shared" == memo.get(("shared", "x"), lambda: make("shared"))
        assert "own" == memo.get("own", lambda: make("own"))

    assert ["shared", "own", "own", "own"] == made
