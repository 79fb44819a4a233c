"""What is done to the built pages: the page at the root, and a Content-Security-Policy in each page."""

import base64
import hashlib
import re
from html import escape
from pathlib import Path

_POLICY = (
    "default-src 'none'; script-src 'self'{hashes}; worker-src 'self'; connect-src 'self'; img-src 'self' data:; "
    "style-src 'self' 'unsafe-inline'; font-src 'self'; manifest-src 'self'; base-uri 'self'; form-action 'none'"
)
_SCRIPT = re.compile(r"<script(?P<attributes>[^>]*)>(?P<code>.*?)</script>", re.DOTALL)
_FILE = re.compile(r"(?:^|\s)src\s*=", re.IGNORECASE)
_DATA = re.compile(r"(?:^|\s)type\s*=\s*[\"']?application/(?:ld\+)?json", re.IGNORECASE)
_CHARSET = '<meta charset="utf-8">'

_ROOT = """<!doctype html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="refresh" content="0; url={language}/">
<link rel="canonical" href="{address}">
<title>{title}</title>
</head>
<body><p><a href="{language}/">{title}</a></p></body>
</html>
"""


def root_page(site: Path, title: str, base: str, languages: list[str]) -> None:
    """A page at the root that leads to the first language, and the 404 page that GitHub Pages serves from there."""
    first = languages[0]
    (site / "index.html").write_text(
        _ROOT.format(language=first, title=escape(title), address=escape(f"{base}{first}/")), "utf-8"
    )
    (site / "404.html").write_bytes((site / first / "404.html").read_bytes())
    (site / ".nojekyll").touch()


def finish(site: Path) -> None:
    """Give every page a policy that allows its own scripts and nothing from elsewhere."""
    for path in sorted(site.rglob("*.html")):
        html = path.read_text("utf-8")
        path.write_text(with_policy(html), "utf-8")


def with_policy(html: str) -> str:
    """The page with a Content-Security-Policy (CSP level 3), the hashes of its inline scripts included."""
    hashes = sorted(
        {
            base64.b64encode(hashlib.sha256(match["code"].encode()).digest()).decode()
            for match in _SCRIPT.finditer(html)
            if not _FILE.search(match["attributes"]) and not _DATA.search(match["attributes"])
        }
    )
    policy = _POLICY.format(hashes="".join(f" 'sha256-{value}'" for value in hashes))
    meta = f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
    return html.replace(_CHARSET, _CHARSET + meta, 1)
