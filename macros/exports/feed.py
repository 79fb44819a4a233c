"""The editions as an Atom feed (RFC 4287) and as downloads. No page calls these: the site writes them as files."""

import datetime
import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from functools import partial
from urllib.parse import urljoin

from markupsafe import Markup

from macros.changes import formats
from macros.changes.releases import Release
from macros.model.messages import N_, NP_
from macros.text.language import Language
from macros.text.markdown import escape
from macros.views.renderer import Renderer
from macros.views.whats_new import FEED_FILE, FOLDER, changes_of, page_of, summary

NOT_YET = N_("Not yet in an edition")
OF_DAY = NP_("edition and the day of it", "{edition} ({day})")


@dataclass(frozen=True)
class Entry:
    """One edition in the feed."""

    name: str
    address: str
    """Absolute, and where the page of the edition stays."""

    updated: str
    """RFC 3339, in UTC."""

    summary: str
    html: Markup


def feed(renderer: Renderer, title: str, author: str, address: str, permanent: Callable[[str, str], str]) -> str:
    """The feed of the site at `address` (absolute, ends in a slash).

    `permanent` gives the absolute address at which a page of an edition stays, from the edition and the page.
    """
    entries = [
        Entry(
            name=release.name,
            address=permanent(release.name, page_of(release.name)),
            updated=_timestamp(release.time or _changed(renderer)),
            summary=summary(renderer, release),
            html=changes_of(renderer, release, partial(urljoin, address)),
        )
        for release in renderer.releases
        if release.name
    ]
    times = [release.time for release in renderer.releases if release.name and release.time]
    return renderer.environment.get_template("feed.xml").render(
        language=renderer.language.lang,
        title=title,
        author=author,
        id=permanent("", FEED_FILE),
        here=urljoin(address, FEED_FILE),
        index=urljoin(address, FOLDER),
        updated=_timestamp(max(times, default=_changed(renderer))),
        entries=entries,
    )


def _changed(renderer: Renderer) -> datetime.datetime:
    """When the handbook changed: a feed has to say a time, also where it has no edition.

    The day of the last commit; of files without a history the newest day on which a source was checked.
    """
    checked = [source.verified_on for source in renderer.catalog.sources.values() if source.verified_on]
    day = renderer.day or max(checked, default=datetime.date.today())
    return datetime.datetime.combine(day, datetime.time(), datetime.UTC)


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
            else [asdict(formats.record(change, renderer.language)) for change in release.changes],
        }
        for release in renderer.releases
    ]
    return json.dumps(found, ensure_ascii=False, indent=2) + "\n"


def changelog(renderer: Renderer, title: str) -> str:
    """Every edition with its changes, as Markdown."""
    language = renderer.language
    parts = [f"# {escape(title)}\n"]
    for release in renderer.releases:
        parts.append(f"## {escape(_heading(release, language))}\n")
        if release.changes is None:
            parts.append(escape(summary(renderer, release)) + "\n")
        else:
            parts.append(formats.markdown(release.changes, language, depth=3))
    return "\n".join(parts)


def _heading(release: Release, language: Language) -> str:
    if not release.name:
        return language.say(NOT_YET)
    if release.time is None:
        return release.name
    return language.say(OF_DAY, edition=release.name, day=language.date(release.time.date()))


def _timestamp(time: datetime.datetime) -> str:
    """RFC 3339, in UTC."""
    return time.astimezone(datetime.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
