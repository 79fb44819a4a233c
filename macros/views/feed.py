"""The editions as an Atom feed (RFC 4287) and as downloads. No page calls these: the site writes them as files."""

import datetime
import json
from collections.abc import Callable
from urllib.parse import urljoin

from macros.changes import formats
from macros.text.markdown import escape
from macros.views.renderer import Renderer
from macros.views.whats_new import FEED_FILE, FOLDER, changes_of, page_of, summary

_BEFORE_ALL = datetime.datetime.fromtimestamp(0, datetime.UTC)
"""When a feed without editions changed; a feed has to say a time."""


def feed(renderer: Renderer, title: str, author: str, address: str, permanent: Callable[[str, str], str]) -> str:
    """The feed of the site at `address` (absolute, ends in a slash).

    `permanent` gives the absolute address at which a page of an edition stays, from the edition and the page.
    """
    entries = [
        {
            "name": release.name,
            "address": permanent(release.name, page_of(release.name)),
            "updated": _timestamp(release.time or _BEFORE_ALL),
            "summary": summary(renderer, release),
            "html": changes_of(renderer, release, lambda page: urljoin(address, page)),
        }
        for release in renderer.releases
        if release.name
    ]
    times = [release.time for release in renderer.releases if release.name and release.time]
    return renderer.environment.get_template("feed.xml").render(
        language=renderer.language.code,
        title=title,
        author=author,
        id=permanent("", FEED_FILE),
        here=urljoin(address, FEED_FILE),
        index=urljoin(address, FOLDER),
        updated=_timestamp(max(times, default=_BEFORE_ALL)),
        entries=entries,
    )


def changes_json(renderer: Renderer) -> str:
    """Every edition with its changes, the newest first; what is in no edition yet has no name."""
    found = [
        {
            "edition": release.name or None,
            "time": _timestamp(release.time) if release.time else None,
            "first": release.is_first,
            "holds": dict(release.holds),
            "changes": None
            if release.changes is None
            else [formats.record(change, renderer.language) for change in release.changes],
        }
        for release in renderer.releases
    ]
    return json.dumps(found, ensure_ascii=False, indent=2) + "\n"


def changelog(renderer: Renderer, title: str) -> str:
    """Every edition with its changes, as Markdown."""
    language = renderer.language
    parts = [f"# {escape(title)}\n"]
    for release in renderer.releases:
        name = release.name or language.gettext("Not yet in an edition")
        day = f" ({language.date(release.time.date())})" if release.name and release.time else ""
        parts.append(f"## {escape(name)}{day}\n")
        if release.changes is None:
            parts.append(escape(summary(renderer, release)) + "\n")
        else:
            parts.append(formats.markdown(release.changes, language, depth=3))
    return "\n".join(parts)


def _timestamp(time: datetime.datetime) -> str:
    """RFC 3339, in UTC."""
    return time.astimezone(datetime.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
