"""What leaves the posting builder beside DOCX: HTML, Markdown, JSON-LD by Google's conditions, items of job feeds."""

import json
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from markdown_it import MarkdownIt

from tests.exports.job_feeds import INDEED, LINKEDIN, Field, faults, read_html
from tests.exports.posting_out import CHOICES, HOSTILE, LONG, SAMPLE, Left, block, doc, everywhere, left, section

SCHEMA = json.loads((Path(__file__).parent / "job_posting.schema.json").read_text("utf-8"))
TEXTS = HOSTILE | {"long": LONG}
BARE = {"h2", "h3", "p", "strong", "em", "ul", "li", "a"}
REMOTE = SAMPLE | {"choices": CHOICES | {"place": "remote"}}
UNPAID = SAMPLE | {"choices": CHOICES | {"low": None, "high": None, "deadline": ""}}

VALID: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "on-site": (SAMPLE, {}),
    "hybrid": (SAMPLE, {"hybrid": True, "region": "Colorado", "period": "hour"}),
    "remote": (REMOTE, {"city": "", "region": ""}),
    "remote-in-a-state": (REMOTE, {"states": ["Colorado"]}),
    "remote-in-states": (REMOTE, {"states": ["Colorado", "Illinois"]}),
    "unpaid": (UNPAID, {}),
    **{
        name: (everywhere(text) | {"title": text.replace("$", "")}, {"city": text, "region": text})
        for name, text in TEXTS.items()
    },
}
"""Postings with all that job boards want to know, and what is given beside them."""


@pytest.fixture(scope="module")
def valid() -> dict[str, Left]:
    """Each of them in every form."""
    return dict(zip(VALID, left(VALID.values()), strict=True))


def _xml(text: str) -> ET.Element:
    return ET.fromstring(text)  # noqa: S314 (what our own scripts wrote)


def _words(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("name", VALID)
def test_html_has_no_tag_but_ours_and_no_attribute_but_addresses(valid: dict[str, Left], name: str) -> None:
    """A browser that reads it finds the words that were typed, and nothing that runs."""
    for html in (valid[name].html, valid[name].bold):
        tags, text = read_html(html)

        assert set(tags) <= {(tag, int(tag == "a")) for tag in BARE}
        assert _words(VALID[name][0]["title"]) in _words(text)
    assert not {"h2", "h3"} & {tag for tag, _ in read_html(valid[name].bold)[0]}


@pytest.mark.parametrize("name", [*HOSTILE, "on-site"])
def test_markdown_says_the_words_of_the_posting(valid: dict[str, Left], name: str) -> None:
    """A reader of CommonMark finds each line of the HTML as text."""
    rendered = MarkdownIt("commonmark").render(valid[name].markdown)

    assert _words(read_html(valid[name].html)[1]) == _words(read_html(rendered)[1])
    assert {tag for tag, _ in read_html(rendered)[0]} <= BARE | {"h1"}


def test_plain_text_has_each_point_on_a_line_of_its_own(valid: dict[str, Left]) -> None:
    """Lists are told by their bullets where nothing else can tell them."""
    assert 4 == sum(line.startswith("• ") for line in valid["on-site"].text.split("\n"))


@pytest.mark.parametrize("name", VALID)
def test_structured_data_keeps_googles_conditions(valid: dict[str, Left], name: str) -> None:
    """A file is valid, says the title as it was typed, and cannot end the script element it is put into."""
    job = valid[name].job
    assert [] == job["missing"]
    data = json.loads(job["text"])
    jsonschema.Draft202012Validator(SCHEMA, format_checker=jsonschema.FormatChecker()).validate(data)
    pay = data.get("baseSalary", {"value": {"minValue": 0, "maxValue": 0}})["value"]

    assert pay["minValue"] <= pay["maxValue"]
    assert VALID[name][0]["title"].strip() == data["title"]
    assert "<" not in job["text"]


def test_structured_data_of_a_remote_job_says_from_where(valid: dict[str, Left]) -> None:
    """States by name with their country, or the whole country; a job on site says its place instead."""
    areas = {
        name: json.loads(valid[name].job["text"]).get("applicantLocationRequirements")
        for name in ("on-site", "remote", "remote-in-states")
    }

    assert {
        "on-site": None,
        "remote": {"@type": "Country", "name": "US"},
        "remote-in-states": [{"@type": "State", "name": "Colorado, US"}, {"@type": "State", "name": "Illinois, US"}],
    } == areas


@pytest.mark.parametrize("name", VALID)
@pytest.mark.parametrize(("feed", "fields"), [("indeed", INDEED), ("linkedin", LINKEDIN)])
def test_an_item_of_a_feed_is_what_the_board_takes(
    valid: dict[str, Left], name: str, feed: str, fields: dict[str, Field]
) -> None:
    """XML with the board's elements in their form; texts are as they were typed."""
    made = getattr(valid[name], feed)
    assert [] == made["missing"]

    assert [] == list(faults(made["text"], fields))
    assert VALID[name][0]["title"].strip() == _xml(made["text"]).findtext("title")


@pytest.mark.parametrize("name", VALID)
def test_a_description_says_the_words_of_the_posting_in_each_feed(valid: dict[str, Left], name: str) -> None:
    """Whatever is read of the HTML in an item is what was typed: no sign is lost, and none doubled."""
    indeed, linkedin = (
        _words(read_html(_xml(made["text"]).findtext("description") or "")[1])
        for made in (valid[name].indeed, valid[name].linkedin)
    )

    assert indeed == linkedin
    if name in TEXTS:
        assert indeed in _words(read_html(valid[name].html)[1])


WRONG: dict[str, tuple[dict[str, Any], dict[str, Any], set[str]]] = {
    "pay in the title": (SAMPLE | {"title": "Keeper, $90k"}, {}, {"pay-in-title"}),
    "an open range": (SAMPLE | {"choices": CHOICES | {"high": None}}, {}, {"open-pay"}),
    "no company": (SAMPLE | {"choices": CHOICES | {"company": ""}}, {}, {"no-company"}),
    "no country": (SAMPLE, {"country": ""}, {"no-country"}),
    "no day": (SAMPLE, {"posted": "soon"}, {"no-day-posted"}),
    "a blank": (doc(section("a", "", "text", block("a", "[Deadline] " * 40))), {}, {"blanks"}),
}


def test_what_is_missing_is_told_and_no_file_is_made() -> None:
    """A wrong file is worse than none: a board would show it, or refuse it days later."""
    made = left([(posting, given) for posting, given, _ in WRONG.values()])
    for one, (_, _, codes) in zip(made, WRONG.values(), strict=True):
        for file in (one.job, one.indeed, one.linkedin):
            assert ("", codes) == (file["text"], {problem["code"] for problem in file["missing"]})


def test_limits_of_linkedin_are_kept() -> None:
    """At most 40 characters for the id, at least 100 for the description."""
    short = doc(section("a", "", "text", block("a", "Short.")))
    (made,) = left([(short, {"id": "x" * 41, "email": "", "url": "http://example.com"})])

    assert ["long-id", "no-url", "no-email", "short-text"] == [one["code"] for one in made.linkedin["missing"]]


@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        (("<title><![CDATA[", "<title><![CDATA[$90 "), "pay is in the title"),
        (("<applyUrl><![CDATA[https:", "<applyUrl><![CDATA[http:"), "applyUrl holds 'http://jobs.example.com/keeper"),
        (("<p>", "<h2>"), "<h2> is in the description"),
        (("LK-1", "L" * 41), "partnerJobId has 41 characters"),
        (("posterEmail", "email"), "elements are unknown"),
        (("[90000]", "[x]"), "salary has"),
    ],
)
def test_the_reader_of_feeds_sees_what_is_wrong(valid: dict[str, Left], spoil: tuple[str, str], told: str) -> None:
    """A check that cannot fail would guard nothing."""
    text = valid["on-site"].linkedin["text"]
    spoiled = text.replace(*spoil)

    assert [] == list(faults(text, LINKEDIN))
    assert any(fault.startswith(told) for fault in faults(spoiled, LINKEDIN))


def test_googles_schema_sees_what_is_wrong(valid: dict[str, Left]) -> None:
    """An open range, a remote job with a place, and a title with pay are refused."""
    data = json.loads(valid["on-site"].job["text"])
    validator = jsonschema.Draft202012Validator(SCHEMA)
    without_end = json.loads(json.dumps(data))
    del without_end["baseSalary"]["value"]["maxValue"]

    assert validator.is_valid(data)
    for wrong in (
        without_end,
        data | {"jobLocationType": "TELECOMMUTE"},
        data | {"title": "Keeper $90"},
        data | {"description": "<h2>Keeper</h2><p>x</p>"},
        {name: value for name, value in data.items() if name != "jobLocation"},
    ):
        assert not validator.is_valid(wrong)
