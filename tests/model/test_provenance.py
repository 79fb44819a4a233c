"""Where a figure comes from, and that it says so."""

import pytest
from pydantic import ValidationError

from macros.model.provenance import Origin, Provenance, Risk, common, distinct
from macros.trees.loading import Map
from macros.trees.problems import Mark

FULL = {"source": "a-survey", "as_of": "2025", "verified_on": "2026-01-15", "method": "sourced"}


def made(**changes: object) -> Provenance:
    """A provenance with some keys changed; None leaves a key out."""
    return Provenance.model_validate({k: v for k, v in (FULL | changes).items() if v is not None})


def errors(**changes: object) -> list[tuple[str, str]]:
    """The type and text of each fault of a provenance with some keys changed."""
    with pytest.raises(ValidationError) as raised:
        made(**changes)
    return [(error["type"], error["msg"]) for error in raised.value.errors()]


@pytest.mark.parametrize(
    ("source", "method", "how"),
    [
        ("a-survey", "sourced", None),
        ("a-survey", "sourced", "Read in table 3."),
        ("a-survey", "modeled", "The survey's times 1.2."),
        ("a-survey", "proposed", "After the survey."),
        (None, "proposed", "A starting value of ours."),
    ],
)
def test_a_figure_is_sourced_modeled_or_proposed(source: str | None, method: str, how: str | None) -> None:
    """Sourced figures name a source, modeled ones also how, proposed ones how alone."""
    figure = made(source=source, method=method, how=how)

    assert (source, method, how) == (figure.source, figure.method, figure.how)


@pytest.mark.parametrize("method", ["sourced", "modeled"])
def test_a_figure_without_source_is_refused(method: str) -> None:
    """Only a proposal may have no source."""
    expected = [("incomplete", "the source is missing; add 'source:' with an id of sources.yml")]

    assert expected == errors(source=None, method=method, how="Somehow.")


@pytest.mark.parametrize("method", ["modeled", "proposed"])
def test_a_figure_that_was_made_says_how(method: str) -> None:
    """A modeled or proposed figure has one sentence on how it was made."""
    expected = [("incomplete", f"a {method} figure needs 'how:'; say in one sentence how it was made")]

    assert expected == errors(method=method)


@pytest.mark.parametrize("key", ["as_of", "verified_on", "method"])
def test_a_figure_has_its_dates_and_its_method(key: str) -> None:
    """Time, day of the check and method cannot be left out."""
    assert [("missing", "Field required")] == errors(**{key: None})


@pytest.mark.parametrize("method", ["guessed", "Sourced", ""])
def test_there_are_three_methods(method: str) -> None:
    """Any other word is refused."""
    assert ["literal_error"] == [kind for kind, _ in errors(method=method)]


@pytest.mark.parametrize("period", ["2025", "2025-05", "2025-05-31", 2025])
def test_a_period_is_kept_as_it_was_typed(period: str | int) -> None:
    """A year, a month or a day; nothing is added to what was said. A year may be typed without quotes."""
    assert str(period) == made(as_of=period).as_of


def test_an_origin_names_at_least_one_item() -> None:
    """An item of ours that covers a source says which items of it."""
    with pytest.raises(ValidationError, match="too_short"):
        Origin.model_validate({"source": "a-survey", "items": []})


@pytest.mark.parametrize("key", ["note", "instead"])
def test_a_risk_says_who_and_what_instead(key: str) -> None:
    """A risk note without a fair wording, or the other way round, is refused."""
    whole = {"note": "Some may be put off.", "instead": "Ask for the skill."}
    with pytest.raises(ValidationError, match=key):
        Risk.model_validate({k: v for k, v in whole.items() if k != key})


def test_a_figure_does_not_change() -> None:
    """Models are frozen."""
    with pytest.raises(ValidationError, match="frozen"):
        made().method = "proposed"  # type: ignore[misc]


def test_a_figure_that_was_read_knows_the_place_of_its_day() -> None:
    """What was not read from a file has none; an equal figure of another place is another fact."""
    tree = Map(Mark("data/x.yml"))
    for line, (key, value) in enumerate(FULL.items(), 1):
        tree.put(key, value, Mark("data/x.yml", line), Mark("data/x.yml", line, 20))

    assert Mark("data/x.yml", 3, 20) == Provenance.model_validate(tree).mark
    assert None is made().mark


@pytest.mark.parametrize(
    ("key", "count"), [("verified_on", 1), ("review_by", 1), ("as_of", 2), ("owner", 1), ("verified_note", 1)]
)
def test_origins_that_read_alike_are_one(key: str, count: int) -> None:
    """Lines under a table differ in source, time or method; the day alone makes no second line of one source."""
    other = {"as_of": "2024", "owner": "@ada", "verified_note": "Read again."}.get(key, "2026-05-01")

    assert count == len(distinct([made(), made(**{key: other}), made()]))


@pytest.mark.parametrize("days", [(2, 7), (7, 2), (7, 7, 2)])
def test_of_days_the_first_is_told(days: tuple[int, ...]) -> None:
    """No figure of a list has waited longer for its next check; what is due first is told where the days are one."""
    origins = [made(verified_on=f"2026-01-0{day}") for day in days]
    soon = made(verified_on="2026-01-02", review_by="2026-03-01")
    for pick in (distinct, common):
        assert [2] == [origin.verified_on.day for origin in pick(origins)]
        assert [soon] == pick([*origins, soon])


@pytest.mark.parametrize(
    ("years", "expected"),
    [([], []), ([1], []), ([1, 2], []), ([1, 1], [1]), ([1, 2, 2, 1, 2], [2]), ([1, 1, 2, 2], [1])],
)
def test_what_most_figures_of_a_method_have_is_common(years: list[int], expected: list[int]) -> None:
    """At least two have it; of two that are equally frequent it is the first."""
    origins = [made(as_of=f"200{year}") for year in years]
    assert [f"200{year}" for year in expected] == [str(origin.as_of) for origin in common(origins)]


def test_each_method_has_a_common_origin_of_its_own() -> None:
    """The method beside a figure tells which is meant."""
    sourced, proposed = made(method="sourced"), made(method="proposed", how="A start.")
    assert ["sourced", "proposed"] == [origin.method for origin in common([sourced, proposed] * 2)]
