"""Strict readers of an item of a job feed, from what Indeed and LinkedIn publish: what is not allowed is a fault.

Neither publishes an XML Schema. Read in November 2026: https://docs.indeed.com/indeed-apply/xml-feed and
https://learn.microsoft.com/en-us/linkedin/talent/job-postings/xml-feeds-development-guide.
"""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping
from html.parser import HTMLParser
from typing import NamedTuple


class Field(NamedTuple):
    """What an element may hold."""

    pattern: str = r"[^\n]*\S[^\n]*"
    """The whole text matches it."""

    required: bool = True
    least: int = 1
    most: int = 1_000_000_000
    """Characters."""


_ADDRESS = r"https://[^\s<>]+"
_EMAIL = r"[^\s@]+@[^\s@]+\.[^\s@]+"
_HTML = r"[\s\S]+"

INDEED = {
    "title": Field(),
    "date": Field(r"\d{4}-\d\d-\d\d"),
    "referencenumber": Field(),
    "requisitionid": Field(),
    "url": Field(_ADDRESS),
    "company": Field(),
    "sourcename": Field(),
    "city": Field(),
    "state": Field(required=False),
    "country": Field(r"[A-Z]{2}"),
    "email": Field(_EMAIL),
    "description": Field(_HTML),
    "salary": Field(r"\d+ - \d+ [A-Z]{3} per (?:hour|day|week|month|year)", required=False),
    "expirationdate": Field(r"\d{4}-\d\d-\d\d", required=False),
    "remotetype": Field(r"Fully remote|Hybrid remote", required=False),
}
"""The elements of Indeed's `<job>`, in the order in which they are written."""

LINKEDIN = {
    "partnerJobId": Field(most=40),
    "company": Field(),
    "title": Field(),
    "description": Field(_HTML, least=100),
    "applyUrl": Field(_ADDRESS),
    "location": Field(),
    "city": Field(required=False),
    "state": Field(required=False),
    "country": Field(r"[A-Z]{2}"),
    "workplaceTypes": Field(r"On-site|Hybrid|Remote", required=False),
    "salaries": Field(required=False),
    "listDate": Field(r"\d\d/\d\d/\d{4}"),
    "expirationDate": Field(r"\d\d/\d\d/\d{4}", required=False),
    "posterEmail": Field(_EMAIL),
}
"""The elements of LinkedIn's `<job>`, in the order in which they are written."""

_SALARY = {
    "highEnd/amount": r"\d+(?:\.\d+)?",
    "highEnd/currencyCode": r"[A-Z]{3}",
    "lowEnd/amount": r"\d+(?:\.\d+)?",
    "lowEnd/currencyCode": r"[A-Z]{3}",
    "period": "YEARLY|MONTHLY|SEMIMONTHLY|BIWEEKLY|WEEKLY|DAILY|HOURLY",
    "type": "BASE_SALARY",
}

TAGS = {"p", "ul", "li", "strong", "em"}
"""What both feeds take in a description, without attributes."""

_PAY = re.compile(r"[$€£¥]\s*\d|\d\s*[$€£¥]|\d\s*k\b", re.IGNORECASE)


class _Tags(HTMLParser):
    """The tags of a description."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, int]] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, len(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data


def read_html(html: str) -> tuple[list[tuple[str, int]], str]:
    """The tags of some HTML, each with the number of its attributes, and its text."""
    reader = _Tags()
    reader.feed(html)
    reader.close()
    return reader.found, reader.text


def faults(xml: str, fields: Mapping[str, Field]) -> Iterator[str]:
    """What is wrong with an item; raises ParseError where it is no XML."""
    job = ET.fromstring(xml)  # noqa: S314 (what our own scripts wrote)
    names = [one.tag for one in job]
    if job.tag != "job" or job.attrib or (job.text or "").strip():
        yield "it is no job"
    if names != [name for name in fields if name in names]:
        yield f"elements are unknown, twice, or out of order: {names}"
    yield from (f"{name} is missing" for name, field in fields.items() if field.required and name not in names)
    for one in (one for one in job if one.tag in fields):
        yield from _salary_faults(one) if one.tag == "salaries" else _text_faults(one, fields[one.tag])
    if _PAY.search(job.findtext("title") or ""):
        yield "pay is in the title"
    tags, _ = read_html(job.findtext("description") or "")
    yield from (f"<{tag}> is in the description" for tag, attributes in tags if tag not in TAGS or attributes)


def _text_faults(one: ET.Element, field: Field) -> Iterator[str]:
    text = one.text or ""
    size = len(read_html(text)[1]) if one.tag == "description" else len(text)
    if len(one) or one.attrib or not re.fullmatch(field.pattern, text):
        yield f"{one.tag} holds {text[:60]!r}"
    if not field.least <= size <= field.most:
        yield f"{one.tag} has {size} characters"


def _salary_faults(one: ET.Element) -> Iterator[str]:
    (salary,) = one
    leaves = [path for path in _SALARY if re.fullmatch(_SALARY[path], salary.findtext(path) or "")]
    if leaves != list(_SALARY) or ["highEnd", "lowEnd", "period", "type"] != [part.tag for part in salary]:
        yield f"salary has {leaves}"
    if float(salary.findtext("lowEnd/amount") or 0) > float(salary.findtext("highEnd/amount") or 0):
        yield "the range is upside down"
