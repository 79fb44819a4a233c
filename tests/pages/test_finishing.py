"""What is done to a built site."""

import base64
import hashlib
import json
from pathlib import Path

import pytest

from macros.pages.finishing import finish, with_policy
from tests.site.document import Document


def _page(*scripts: str, body: str = "") -> str:
    return f'<!doctype html><html><head><meta charset="utf-8">{"".join(scripts)}</head><body>{body}</body></html>'


def _policy(html: str) -> dict[str, list[str]]:
    """Each directive of the page's only policy with its sources."""
    (meta,) = [e for e in Document("", html).root.all("meta") if e.get("http-equiv") == "Content-Security-Policy"]
    directives = [part.split() for part in meta.get("content").split(";") if part.strip()]
    assert len(directives) == len({name for name, *_ in directives})
    return {name: sources for name, *sources in directives}


def _hash(code: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(code.encode()).digest()).decode()}'"


@pytest.mark.parametrize(
    "code",
    ["alert(1)", "\n  let a = 1;\n  if (a < 2 && a > 0) go();\n", "say('ναι – ö')", "", 'let a = "<b>";'],
)
def test_an_inline_script_is_allowed_by_its_hash(code: str) -> None:
    """The hash is that of the script's text, sign for sign, and other inline scripts stay forbidden."""
    allowed = _policy(with_policy(_page(f"<script>{code}</script>")))["script-src"]
    assert ["'self'", _hash(code)] == allowed


def test_each_script_is_allowed_once() -> None:
    """Two scripts have two hashes, the same script twice has one, and their order does not matter."""
    one, two = "<script>one()</script>", '<script type="module">two()</script>'
    allowed = _policy(with_policy(_page(one, two, one)))["script-src"]
    assert {"'self'", _hash("one()"), _hash("two()")} == set(allowed)
    assert 3 == len(allowed)
    assert allowed == _policy(with_policy(_page(two, one)))["script-src"]


@pytest.mark.parametrize(
    "script",
    [
        '<script src="a.js"></script>',
        '<script type="module" src="a.js"></script>',
        '<script type="application/json">{"a": 1}</script>',
        '<script id="__config" type="application/json">{}</script>',
        '<script type="application/ld+json">{"a": "alert(1)"}</script>',
    ],
)
def test_files_and_data_need_no_hash(script: str) -> None:
    """A script in a file of the site is allowed as such, and data is no script."""
    assert ["'self'"] == _policy(with_policy(_page(script)))["script-src"]


@pytest.mark.parametrize(
    "script",
    ['<script data-src="x">run()</script>', '<script data-from="json">run()</script>', "<script\n>run()</script>"],
)
def test_an_attribute_that_sounds_alike_makes_no_file(script: str) -> None:
    """A script that runs is allowed whatever its other attributes are called."""
    assert [_hash("run()")] == _policy(with_policy(_page(script)))["script-src"][1:]


def test_text_that_looks_like_a_script_gets_no_hash() -> None:
    """A script shown as text is not allowed to run."""
    page = _page(body="<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>")
    assert ["'self'"] == _policy(with_policy(page))["script-src"]


def test_nothing_is_allowed_from_elsewhere() -> None:
    """What no directive names is forbidden; no directive names another host or lets any inline script run."""
    policy = _policy(with_policy(_page("<script>one()</script>")))
    assert ["'none'"] == policy.pop("default-src")
    assert {"'self'"} == set(policy["connect-src"])
    assert {"'self'"} == set(policy["worker-src"])
    assert {"'self'"} == set(policy["base-uri"])
    assert {"'self'"} == set(policy["style-src"])
    assert {"'none'"} == set(policy["form-action"])
    assert not {"'unsafe-inline'", "'unsafe-eval'", "data:"} & set(policy["script-src"])
    sources = {source for allowed in policy.values() for source in allowed if not source.startswith("'")}
    assert {"data:"} >= sources


def test_the_policy_comes_before_all_that_it_rules() -> None:
    """The policy stands right behind the encoding, before any script, style or link."""
    page = _page("<script>one()</script>", '<link rel="stylesheet" href="a.css">')
    head = Document("", with_policy(page)).root.one("head")
    assert ["meta", "meta", "script", "link"] == [element.tag for element in head.all()]
    assert "Content-Security-Policy" == head.all("meta")[1].get("http-equiv")


def test_the_rest_of_the_page_stays_as_it_is() -> None:
    """Only the policy is added."""
    page = _page("<script>one()</script>", body="<p>ö</p>")
    before, _, after = page.partition('<meta charset="utf-8">')
    finished = with_policy(page)
    assert finished.startswith(before + '<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="')
    assert finished.endswith(after)


@pytest.mark.parametrize("path", ["index.html", "404.html", "en/index.html", "en/roles/a/index.html"])
def test_every_page_gets_a_policy(tmp_path: Path, path: str) -> None:
    """Pages of all folders are finished."""
    (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / path).write_text(_page("<script>one()</script>"), "utf-8")
    finish(tmp_path)
    assert _hash("one()") in _policy((tmp_path / path).read_text("utf-8"))["script-src"]


def test_other_files_stay_as_they_are(tmp_path: Path) -> None:
    """Data and scripts are not touched."""
    text = json.dumps({"text": '<meta charset="utf-8">'})
    (tmp_path / "search_index.json").write_text(text, "utf-8")
    finish(tmp_path)
    assert text == (tmp_path / "search_index.json").read_text("utf-8")


def test_the_compressed_site_map_goes(tmp_path: Path) -> None:
    """The copy that MkDocs makes would name other addresses than the site map where that is changed."""
    (tmp_path / "en").mkdir()
    for name in ("sitemap.xml", "sitemap.xml.gz"):
        (tmp_path / "en" / name).write_text("x", "utf-8")
    finish(tmp_path)
    assert ["sitemap.xml"] == [path.name for path in (tmp_path / "en").iterdir()]
