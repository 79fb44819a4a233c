"""The editions that a build knows: the tags in the history of its commit, and the state that is being built."""

import datetime
import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from urllib.parse import urljoin

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File

from macros.changes.releases import Release, State, releases
from macros.mkdocs_edge.switches import Switches
from macros.places.version import Version, read_version
from macros.trees.problems import DataProblems
from macros.versions import history
from macros.versions.editions import LATEST, Edition, is_edition
from macros.versions.revisions import RevisionError, extract_data, published
from macros.views import feed as feeds
from macros.views.renderer import Renderer
from macros.views.whats_new import FEED_FILE, JSON_FILE, MARKDOWN_FILE


def known_releases(root: Path, data: Path, version: str) -> list[Release]:
    """Every edition up to the one that is built, the newest first.

    `data` is the folder that is built, `version` an edition, `draft` or empty. Unless an edition is built, what is
    not in any yet comes first, under no name. Without tags, or without git, there is nothing to tell but the edition
    that is built.
    """
    built = Edition(version) if is_edition(version) else None
    tags = [tag for tag in published(root) if built is None or tag.edition.key < built.key]
    if not tags and built is None:
        return []
    with tempfile.TemporaryDirectory(prefix="handbook-") as folder:
        states = [State(tag.edition, tag.time, _old(root, tag.edition, Path(folder) / tag.edition)) for tag in tags]
    time = history.commit_time(root)
    now = datetime.datetime.fromtimestamp(time, datetime.UTC) if time is not None else None
    return releases([*states, State(built or "", now, read_version(data))])


def news_files(renderer: Renderer, switches: Switches, config: MkDocsConfig) -> Iterator[File]:
    """The feed of the editions, and every change as JSON and Markdown."""
    address, title = str(config.site_url), str(config.site_name)
    if switches.edition:  # a reader follows the newest edition, whichever page the feed was found on
        address = urljoin(address, f"../{LATEST}/")
    feed = feeds.feed(
        renderer, title, str(config.site_author), address, partial(switches.permanent, str(config.site_url))
    )
    yield File.generated(config, FEED_FILE, content=feed)
    yield File.generated(config, JSON_FILE, content=feeds.changes_json(renderer))
    text = File.generated(config, f"{MARKDOWN_FILE}.txt", content=feeds.changelog(renderer, title))
    text.dest_uri = MARKDOWN_FILE  # under this name MkDocs would make a page of it
    yield text


def _old(root: Path, edition: str, target: Path) -> Version | None:
    """The data of an edition; nothing where today's loader cannot read it, which must not stop a build."""
    try:
        return read_version(extract_data(root, f"refs/tags/{edition}", target))
    except (RevisionError, DataProblems):
        return None
