"""Scripts write amounts of pay as the pages do that Python writes, in every language."""

import json
from pathlib import Path

import pytest

from macros.model.quantity import Quantity
from tests.conftest import ROOT
from tests.deno import deno
from tests.languages import LANGUAGES, language

SCRIPT = f"""
import {{ ranged }} from "{(ROOT / "docs/assets/shared/money.js").as_uri()}";
const {{ locale, patterns, ranges }} = JSON.parse(Deno.readTextFileSync(Deno.args[0]));
const ENGLISH = {{ span: "{{low}}–{{high}}", or_more: "{{amount}}+", coded: "", millions: "" }};
console.log(JSON.stringify(ranges.map((range) => {{
  const {{ low, between, high }} = ranged(range, {{ locale, patterns: {{ ...ENGLISH, ...patterns }} }});
  return low + between + high;
}})));
"""

TYPED = ["$85,000-120,000", "$9,500", "$250,000+", "$85,000-120,000+", "$32-38.50", "€70,000-90,000"]


@pytest.mark.parametrize("folder", [folder for folder in LANGUAGES if folder != "qps"])
def test_an_amount_is_written_alike_by_both(folder: str, tmp_path: Path) -> None:
    """With the patterns that a page hands over."""
    own = language(folder)
    values = [Quantity.parse(typed) for typed in TYPED]
    ranges = [
        {
            "low": float(value.low),
            "high": float(value.high),
            "currency": value.currency,
            "isOpen": value.open_ended,
        }
        for value in values
    ]
    given = {"locale": own.settings.lang, "patterns": own.figures.formats.for_scripts, "ranges": ranges}
    (tmp_path / "given.json").write_text(json.dumps(given), "utf-8")
    (tmp_path / "run.js").write_text(SCRIPT, "utf-8")
    done = deno("run", "--no-check", "--allow-all", str(tmp_path / "run.js"), str(tmp_path / "given.json"))
    assert 0 == done.returncode, done.stderr
    assert [own.quantity(value) for value in values] == json.loads(done.stdout)
