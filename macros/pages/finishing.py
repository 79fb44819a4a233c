"""What is done to a built site: a Content-Security-Policy in every page."""

import base64
import hashlib
import re
from pathlib import Path

_POLICY = (
    "default-src 'none'; script-src 'self'{hashes}; worker-src 'self'; connect-src 'self'; img-src 'self' data:; "
    "style-src 'self'; font-src 'self'; manifest-src 'self'; base-uri 'self'; form-action 'none'"
)
_SCRIPT = re.compile(r"<script(?P<attributes>[^>]*)>(?P<code>.*?)</script>", re.DOTALL)
_FILE = re.compile(r"(?:^|\s)src\s*=", re.IGNORECASE)
_DATA = re.compile(r"(?:^|\s)type\s*=\s*[\"']?application/(?:ld\+)?json", re.IGNORECASE)
_CHARSET = '<meta charset="utf-8">'


def finish(site: Path) -> None:
    """Give every page a policy that allows its own scripts and nothing from elsewhere.

    The compressed copy of each site map goes: nothing names it, and it would have to be kept in step.
    """
    for path in site.rglob("sitemap.xml.gz"):
        path.unlink()
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
