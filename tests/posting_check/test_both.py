"""The browser and Python come to the same, from the same data."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from macros.catalog.reading import read
from macros.exports.posting_law import law as law_of
from macros.posting_check.expressions import names_in
from macros.posting_check.facts import Law, facts
from macros.posting_check.findings import findings, verdict
from macros.posting_check.pasted import pasted
from tests.conftest import ROOT
from tests.languages import language
from tests.limits import LIMIT
from tests.posting_check.postings import DAY, GOOD, generated, posting
from tests.posting_check.said import DEADLINES, NO_DEADLINES, NO_PAY, NO_WAYS, OPEN_PAY, PAST_PAY, TRUE_PAY, WAYS
from tests.posting_check.spoken import AMOUNTS, TEXTS

CHECK = ROOT / "docs/assets/elements/posting-builder/check/index.js"
SCRIPT = f"""
import {{ compare, facts, findings, verdict }} from "{CHECK.as_uri()}";
const {{ law, docs, texts, days }} = JSON.parse(Deno.readTextFileSync(Deno.args[0]));
const found = docs.map((doc) => days.map((day) => findings(doc, law, day)));
console.log(JSON.stringify({{
  facts: docs.map((doc) => facts(doc, law)),
  findings: found,
  verdicts: found.map((days) => days.map(verdict)),
  pasted: texts.map(({{ text, doc }}) => compare(text, doc, law, days[0]).findings),
}}));
"""


def _in_the_browser(law: Law, docs: list[Any], texts: list[dict[str, Any]], days: list[str], folder: Path) -> Any:
    (folder / "given.json").write_text(json.dumps({"law": law, "docs": docs, "texts": texts, "days": days}), "utf-8")
    (folder / "run.js").write_text(SCRIPT, "utf-8")
    cache = Path(sys.prefix) / "deno"
    done = subprocess.run(
        [Path(sys.executable).parent / "deno", "run", "--no-check", "--allow-all", "run.js", "given.json"],
        cwd=folder,
        env=os.environ | {"NO_COLOR": "1", "DENO_NO_UPDATE_CHECK": "1", "DENO_DIR": str(cache)},
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=LIMIT,
    )
    assert 0 == done.returncode, done.stderr
    return json.loads(done.stdout)


def test_200_postings_have_the_same_findings_in_both(law: Law, tmp_path: Path) -> None:
    """All rules, in all places, before and after laws take effect; texts that are pasted too."""
    docs = list(generated(law, 200))
    days = ["2026-11-30", DAY]
    places = ["denver", "ontario", "remote", "minnesota"]
    texts: list[dict[str, Any]] = [
        {"text": "\n\n".join(GOOD.values()) + f"\r\n<img onerror> {place}", "doc": posting(place=place)}
        for place in places
    ]
    texts += [
        {"text": text, "doc": posting(place=place)}
        for place in ("denver", "delaware")
        for text in (*TRUE_PAY, *NO_PAY, *OPEN_PAY, *DEADLINES, *NO_DEADLINES, *WAYS, *NO_WAYS, *PAST_PAY)
    ]
    there = _in_the_browser(law, docs, texts, days, tmp_path)
    here = [[findings(doc, law, day) for day in days] for doc in docs]

    assert [facts(doc, law) for doc in docs] == there["facts"]
    assert here == there["findings"]
    assert [[verdict(found) for found in days] for days in here] == there["verdicts"]
    read = [findings(pasted(one["text"], one["doc"]["choices"]["place"], uses_ai=True), law, days[0]) for one in texts]
    assert read == there["pasted"]
    met = {one["rule"] for days in here for found in days for one in found if one["status"] != "unknown"}
    assert {*(rule["id"] for rule in law["rules"]), "inclusive-language", "place"} == met


def test_postings_in_other_languages_have_the_same_facts_in_both(tmp_path: Path) -> None:
    """Each text on its own, as a posting would have it, and pasted; amounts too."""
    catalog = read(ROOT)[0]
    for folder, said in TEXTS.items():
        law = law_of(catalog, language(folder))
        texts = [text for pair in said.values() for text in pair]
        amounts = [text for of, text, *_ in AMOUNTS if of == folder]
        spots = [*((text, ("text", "line-1")) for text in texts), *((text, ("facts", "pay")) for text in amounts)]
        docs = [posting({spot: text, ("facts", "place"): text}, place="denver") for text, spot in spots]
        docs += [posting({spot: text.upper()}, place="denver") for text, spot in spots]
        there = _in_the_browser(law, docs, [], [DAY], tmp_path)
        assert [facts(doc, law) for doc in docs] == there["facts"]
        assert [[findings(doc, law, DAY)] for doc in docs] == there["findings"]


def test_every_expression_of_a_rule_reads_what_there_is(law: Law) -> None:
    """A slip in a name would be unknown for ever."""
    place = {f"law.{name}" for name in next(iter(law["jurisdictions"].values()))["values"]}
    known = {"today", "law.left_out", *facts(posting(), law), *(f"limits.{name}" for name in law["limits"]), *place}
    read = {name for rule in law["rules"] for key in ("binds", "asks", "passes") for name in names_in(rule[key])}
    assert set() == read - known
