"""What the rules say of postings, place by place."""

from collections.abc import Iterator
from typing import Any

import pytest

from macros.catalog.reading import read
from macros.exports.posting_law import law as law_of
from macros.posting_check.facts import Law
from macros.posting_check.findings import Finding, findings, places_of, verdict
from macros.text.language import Language
from tests.conftest import ROOT
from tests.posting_check.postings import CHOICES, DAY, GOOD, WRONG, posting

CATALOG = read(ROOT)[0]
LAW = law_of(CATALOG, Language())
BLOCKING = {rule["id"] for rule in LAW["rules"] if rule["weight"] == "law"}
BARRING = [key for key, place in CATALOG.jurisdictions.items() if "personal-details" in place.may_not_ask]
ASKING = [key for key, place in CATALOG.jurisdictions.items() if place.asks_postings and not place.hints]


def _at(key: str, found: list[Finding]) -> dict[str, str]:
    return {one["rule"]: one["status"] for one in found if one["jurisdiction"] == key}


def _asked(key: str) -> Iterator[str]:
    """The rules that have an answer for a posting in a place, but for that of remote jobs."""
    said = _at(key, findings(posting(place=key), LAW, DAY))
    yield from (rule for rule, status in said.items() if status != "unknown")


@pytest.mark.parametrize("key", ASKING)
def test_each_place_that_asks_has_a_posting_that_passes_and_one_that_fails(key: str) -> None:
    """For each rule that it has: the good posting passes, and one without its part fails and cannot be posted."""
    rules = list(_asked(key))

    assert {"pass"} == {_at(key, findings(posting(place=key), LAW, DAY))[rule] for rule in rules}
    assert {"pay", "pay-before-interview"} & {*rules}
    for rule in rules:
        found = findings(posting({**GOOD, **WRONG[rule]}, place=key), LAW, DAY)
        assert (rule, "fail") == (rule, _at(key, found)[rule])
        assert (rule, "not-ready" if rule in BLOCKING else verdict(found)) == (rule, verdict(found))


@pytest.mark.parametrize("key", BARRING)
def test_a_member_state_warns_of_personal_details(key: str) -> None:
    """A posting that asks for a photo is warned of, and can be posted; the law of the union is asked too."""
    bad = findings(posting({**GOOD, **WRONG["personal-details"]}, place=key), LAW, DAY)

    assert ("fail", "style") == next((one["status"], one["weight"]) for one in bad if one["rule"] == "personal-details")
    assert "pass" == _at(key, findings(posting(place=key), LAW, DAY))["personal-details"]
    assert ["european-union", key] == places_of({**CHOICES, "place": key}, LAW)
    assert "pay" not in _at(key, bad)


def test_the_law_of_a_union_warns_where_a_member_has_not_made_it_its_own() -> None:
    """Past pay is banned by the directive: it blocks where the union itself is chosen, and warns in Germany."""
    asked = {**GOOD, **WRONG["past-pay"]}
    found = {
        key: next(
            (one["status"], one["weight"])
            for one in findings(posting(asked, place=key), LAW, DAY)
            if (one["rule"], one["jurisdiction"]) == ("past-pay", "european-union")
        )
        for key in ("european-union", "germany")
    }
    assert {"european-union": ("fail", "law"), "germany": ("fail", "style")} == found


def test_every_rule_of_a_place_is_asked_somewhere() -> None:
    """A rule that no place has would be tried by nothing."""
    asked = {rule for key in (*ASKING, *BARRING) for rule in _asked(key)}
    assert asked | {"remote-where", "left-out"} == {rule["id"] for rule in LAW["rules"] if rule["of_place"]}


@pytest.mark.parametrize(
    "key", [key for key, place in LAW["jurisdictions"].items() if place["values"]["remote"] != "unknown"]
)
def test_a_remote_job_says_where_it_may_be_done(key: str) -> None:
    """It warns: the law of a place that reaches remote jobs reaches one that may be done anywhere."""
    anywhere = findings(posting(place="remote"), LAW, DAY)
    there = findings(posting(place="remote", states=[key]), LAW, DAY)
    assert ("fail", "pass") == (_at(key, anywhere)["remote-where"], _at(key, there)["remote-where"])


def test_what_nobody_knows_is_never_a_pass() -> None:
    """Whatever the posting says: a field that is unknown answers unknown."""
    fields = {
        "open_end": "closed-range",
        "variable_pay": "variable-pay",
        "benefits": "benefits",
        "deadline": "deadline",
    }
    tried = 0
    for key, field in ((key, field) for key in ASKING for field in fields):
        if LAW["jurisdictions"][key]["values"][field] == "unknown":
            tried += 1
            for doc in (posting(place=key), posting({**GOOD, **WRONG[fields[field]]}, place=key)):
                assert (key, "unknown") == (key, _at(key, findings(doc, LAW, DAY))[fields[field]])
    assert tried


def test_a_law_that_binds_larger_employers_asks_nothing() -> None:
    """And one of which nobody says how large the employer is binds."""
    bad = {**GOOD, **WRONG["pay"]}
    sizes = {
        size: _at("minnesota", findings(posting(bad, place="minnesota", employees=size), LAW, DAY))
        for size in (29, 30, None)
    }
    assert [None, "fail", "fail"] == [said.get("pay") for said in sizes.values()]


def test_a_law_that_is_coming_warns() -> None:
    """It cannot block until its day, which the finding names."""
    doc = posting({**GOOD, **WRONG["pay"]}, place="delaware")
    by_day = {
        day: next(one for one in findings(doc, LAW, day) if (one["rule"], one["jurisdiction"]) == ("pay", "delaware"))
        for day in ("2027-09-25", "2027-09-26")
    }
    assert ["style", "law"] == [one["weight"] for one in by_day.values()]
    assert ["not yet in force, takes effect September 26, 2027", "in force since September 26, 2027"] == [
        one["effective"] for one in by_day.values()
    ]


def test_commission_frees_from_a_range_where_the_law_says_so() -> None:
    """Partly in Vermont, only where there is nothing else in Maine, and never in Colorado."""
    some = posting({**GOOD, ("facts", "pay"): "You are paid partly by commission"})
    all_of_it = posting({**GOOD, ("facts", "pay"): "Commission only"})
    said = {
        key: tuple(
            _at(key, findings({**doc, "choices": {**CHOICES, "place": key}}, LAW, DAY))["pay"]
            for doc in (some, all_of_it)
        )
        for key in ("vermont", "maine", "colorado")
    }
    assert {"vermont": ("pass", "pass"), "maine": ("fail", "pass"), "colorado": ("fail", "fail")} == said


def test_a_wide_range_is_allowed_where_pay_is_high() -> None:
    """Ontario's limit ends at C$200,000."""
    high = posting({**GOOD, ("facts", "pay"): "Base pay C$150,000–C$210,000, plus bonus"}, place="ontario")
    assert "pass" == _at("ontario", findings(high, LAW, DAY))["range-width"]


def test_a_recalled_rule_says_so() -> None:
    """Of a field that stands in `unchecked:`."""
    found = findings(posting(place="illinois"), LAW, DAY)
    recalled = {one["rule"] for one in found if one["words"].endswith(LAW["words"]["recalled"])}
    assert {"closed-range"} == recalled
    assert {""} == {one["verified_on"] for one in found if one["rule"] in recalled}


@pytest.mark.parametrize(
    ("choices", "places"),
    [
        ({"place": "new-york"}, ["new-york-state", "new-york-city", "new-jersey", "jersey-city"]),
        ({"place": "jersey-city"}, ["new-jersey", "jersey-city"]),
        ({"place": "remote", "states": ["new-york-state", "ohio"]}, ["new-york-state", "new-york-city"]),
        ({"place": "dallas", "states": []}, []),
        ({"place": "dallas", "states": ["vermont"]}, ["vermont"]),
        ({"place": ""}, []),
    ],
)
def test_a_posting_meets_the_law_of_its_places(choices: dict[str, Any], places: list[str]) -> None:
    """With the wider ones, and of remote jobs with cities that reach them."""
    assert places == places_of({**CHOICES, **choices}, LAW)


def test_one_press_adds_what_is_missing_or_replaces_a_sentence() -> None:
    """With blanks for what only the employer knows."""
    doc = posting({("apply", "how"): "Good day. Name your past salary. Thanks."}, place="colorado")
    fixes = {one["rule"]: one["fix"] for one in findings(doc, LAW, DAY)}
    assert {"section": "apply", "block": "deadline", "html": "[Application deadline]"} == fixes["deadline"]
    replaced = {
        "section": "apply",
        "block": "how",
        "from": "Name your past salary.",
        "to": "Tell us what pay you expect.",
    }
    assert replaced == fixes["past-pay"]


def test_every_failing_rule_of_law_has_a_press() -> None:
    """And every finding a source."""
    for rule, wrong in WRONG.items():
        docs = [posting({**GOOD, **wrong}, place=key) for key in ASKING]
        for one in (one for doc in docs for one in findings(doc, LAW, DAY) if one["rule"] == rule):
            assert (rule, True) == (rule, one["status"] != "fail" or one["fix"] is not None)
            assert one["source_title"]


def test_words_that_keep_people_away_have_sentence_reason_and_replacement() -> None:
    """A word without a replacement has none to press; statements of the employer may name what the law protects."""
    blocks = {
        ("employer", "about"): "Fine. He is a guru.",
        ("duties", "a"): "An <em>active</em> role.",
        ("requirements", "b"): "5 years of sales",
        ("duties", "c"): "5 days of sales",
        ("equal-opportunity", "equal_opportunity"): "We hire without regard to pregnancy.",
    }
    found = [one for one in findings(posting(blocks), LAW, DAY) if one["rule"] == "inclusive-language"]
    told = [(one["sentence"], one["fix"] and (one["fix"]["from"], one["fix"]["to"])) for one in found]
    assert [
        ("He is a guru.", None),
        ("He is a guru.", ("guru", "expert")),
        ("An active role.", None),
        ("5 years of sales", None),
    ] == told
    words = "“guru” names a type of person, not the work. Instead: say what the person does and how well."
    assert words == found[1]["words"]


def test_a_full_description_may_name_years_as_a_guide() -> None:
    """Its source does; the posting may not ask for them."""
    blocks = {("requirements", "b"): "We think of 5–8 years as a guide."}
    found = {
        form: [
            one["status"]
            for one in findings(posting(blocks, form=form), LAW, DAY)
            if one["rule"] == "inclusive-language"
        ]
        for form in ("posting", "description")
    }
    assert {"posting": ["fail"], "description": ["pass"]} == found


def test_excused_words_are_not_told() -> None:
    """As `exceptions:` has them, in any case."""
    law = {**LAW, "wording": {**LAW["wording"], "excused": r"guru|ninja\s+movies"}}
    text = "Guru and ninja. A fan of ninja movies."
    found = findings(posting({("employer", "about"): text}), law, DAY)
    told = [(one["fix"]["from"], one["sentence"]) for one in found if one["rule"] == "inclusive-language"]
    assert [("ninja", "Guru and ninja.")] == told


def test_a_posting_without_such_words_passes() -> None:
    """One finding says so."""
    found = [one for one in findings(posting(), LAW, DAY) if one["rule"] == "inclusive-language"]
    assert [("pass", None)] == [(one["status"], one["fix"]) for one in found]


@pytest.mark.parametrize(
    ("rule", "blocks"),
    [
        ("length", {("duties", "a"): "Short."}),
        ("duties", {("duties", "a"): "Only one."}),
        ("must-haves", {("requirements", "a"): "Only one."}),
        ("item-length", {("duties", "a"): "word " * 26}),
        ("first-words", {("opening", "opening"): "word " * 61}),
        ("leave-and-retirement", {("offer", "a"): "A retirement plan."}),
    ],
)
def test_style_warns(rule: str, blocks: dict[tuple[str, str], str]) -> None:
    """And never blocks."""
    found = findings(posting(blocks), LAW, DAY)
    assert ["fail"] == [one["status"] for one in found if one["rule"] == rule]
    assert ("ready", {"style"}) == (verdict(found), {one["weight"] for one in found})


def test_a_posting_within_the_limits_passes(law: Law) -> None:
    """Each rule of style has one that passes."""
    blocks = {
        ("opening", "opening"): "word " * 40,
        **{("duties", f"d{number}"): "word " * 25 for number in range(6)},
        **{("requirements", f"r{number}"): "word " * 25 for number in range(4)},
        ("employer", "about"): "word " * 100,
        ("offer", "a"): "Paid leave and a pension.",
    }
    assert {"pass"} == {one["status"] for one in findings(posting(blocks), law, DAY)}
