"""`handbook posting FILE --place ID`: what the posting check says of a text, as the site says it in the browser."""

import argparse
import datetime
import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from macros.catalog.reading import read
from macros.exports.posting_law import law
from macros.locales.catalogs import language_of
from macros.locales.translated import translated
from macros.posting_check.facts import Law
from macros.posting_check.findings import Finding, findings, places_of, verdict
from macros.posting_check.lines import Doc
from macros.posting_check.pasted import pasted
from macros.text.untranslated import plain

NAME = "posting"
HELP = "check the text of a job posting against the law of a place, and against good style"

_REMOTE = "remote"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The text, and what the law asks about that no text says."""
    parser.add_argument("file", type=Path, help="the posting as plain text (UTF-8)")
    parser.add_argument("--place", required=True, help="a location or jurisdiction of data/, or: remote")
    parser.add_argument(
        "--state", action="append", default=[], metavar="ID", help="a jurisdiction where a remote job may be done"
    )
    parser.add_argument("--employees", type=int, metavar="NUMBER", help="how many people the employer has")
    parser.add_argument("--uses-ai", action="store_true", help="AI screens, assesses, or selects applicants")
    parser.add_argument(
        "--language",
        default="",
        metavar="FOLDER",
        help="the language of the posting, by its folder; default: the first",
    )
    parser.add_argument("--json", action="store_true", help="every finding as JSON, for programs")


def run(root: Path, options: argparse.Namespace) -> int:
    """Returns 0, 1 where a law in force is broken, or 2 for a place that nobody knows or a file that is no text."""
    catalog = read(root)[0]
    try:
        language = language_of(catalog, options.language)
    except LookupError as error:
        print(error, file=sys.stderr)
        return 2
    known = law(translated(catalog, language), language)
    strange = [key for key in (options.place, *options.state) if not _is_known(key, known)]
    if strange:
        print(f"no location or jurisdiction is called '{strange[0]}'; look in data/locations/", file=sys.stderr)
        return 2
    try:
        text = options.file.read_text("utf-8")
    except UnicodeDecodeError:
        print(f"{options.file} is no text in UTF-8; save the posting as plain text", file=sys.stderr)
        return 2
    doc = pasted(text, options.place, states=options.state, employees=options.employees, uses_ai=options.uses_ai)
    found = findings(doc, known, datetime.date.today().isoformat())
    told = json.dumps(found, ensure_ascii=False, indent=1) if options.json else "\n".join(_lines(found, known, doc))
    print(plain(told))
    return 1 if verdict(found) == "not-ready" else 0


def _is_known(key: str, known: Law) -> bool:
    return key == _REMOTE or key in known["places"] or key in known["jurisdictions"]


def _lines(found: Sequence[Finding], known: Law, doc: Doc) -> Iterator[str]:
    """Each finding with its source, and whose law it was; laws that are kept are counted only."""
    told = [one for one in found if one["status"] != "pass"]
    for one in told:
        checked = f"checked {one['verified_on']}" if one["verified_on"] else ""
        address = " ".join(filter(None, (one["source_title"], one["source_url"])))
        source = "; ".join(filter(None, (address, one["effective"], checked)))
        sentence = f" “{one['sentence']}”" if one["sentence"] else ""
        yield f"{one['status']} ({one['weight']}): {one['words']}{sentence}{f' [{source}]' if source else ''}"
    if places := [known["jurisdictions"][key]["title"] for key in places_of(doc["choices"], known)]:
        yield f"Checked against the law of: {'; '.join(places)}"
    yield f"{len(found) - len(told)} of {len(found)} rules pass. {known['note']}"
