"""Links to other sites, tried on a server of our own."""

import functools
import shutil
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from macros.reviews.external_links import LinkCheckFailedError, dead_links
from tests.conftest import ROOT, Project

FIX = "check whether the page has moved; fix the address, or remove the link"


class _Status(BaseHTTPRequestHandler):
    """Answers `/404` with 404, and so on."""

    def do_GET(self) -> None:
        """The number in the path is the answer."""
        self.send_response(int(self.path[1:4]))
        self.end_headers()

    do_HEAD = do_GET  # noqa: N815 (the name in the standard library)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 (the name in the standard library)
        """Say nothing; the tests speak."""


@pytest.fixture(scope="module")
def elsewhere() -> Iterator[str]:
    """The address of another site."""
    with ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Status)) as httpd:
        thread = threading.Thread(target=httpd.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{httpd.server_port}"
        httpd.shutdown()
        thread.join()


@pytest.fixture
def linked(project: Project, elsewhere: str) -> Project:
    """The small handbook without links to the world, with the repository's lychee.toml, but without its patience."""
    shutil.copy(ROOT / "lychee.toml", project.root)
    project.edit("lychee.toml", "max_retries = 3", "max_retries = 0")
    for path in [*(project.root / "data").rglob("*.yml"), *(project.root / "docs").rglob("*.md")]:
        path.write_text(path.read_text("utf-8").replace("https://", f"{elsewhere}/200?"), "utf-8")
    return project


def test_links_that_answer_well_are_in_order(linked: Project, elsewhere: str) -> None:
    """So are answers by which sites turn programs away, and links inside the handbook are not asked."""
    linked.write("docs/more.md", f"[a]({elsewhere}/200) [b]({elsewhere}/403) [c]({elsewhere}/429) [d](none.md)\n")
    done = linked.run("links")

    assert (0, "Every link to another site works.\n") == (done.returncode, done.stdout), done


def test_a_dead_link_is_a_line_with_its_place(linked: Project, elsewhere: str) -> None:
    """In data and in pages, sorted, with what the site said."""
    linked.write("docs/more.md", f"Some\n[text]({elsewhere}/410)\n")
    place = linked.spoil("data/sources.yml", "  publisher: Society of keepers", f"  publisher: ▸{elsewhere}/404")
    done = linked.run("links")

    expected = [
        f"{place}: {elsewhere}/404 does not answer well (Rejected status code: 404 Not Found); {FIX}",
        f"docs/more.md:2:1: {elsewhere}/410 does not answer well (Rejected status code: 410 Gone); {FIX}",
    ]
    assert (1, expected) == (done.returncode, done.stdout.splitlines()), done


def test_a_site_that_is_gone_is_a_dead_link(linked: Project) -> None:
    """No connection is no crash."""
    linked.write("docs/more.md", "[text](http://127.0.0.1:9/x)\n")
    done = linked.run("links", "--format", "markdown")

    assert 1 == done.returncode
    assert done.stdout.startswith("## Links that do not work\n\n- `docs/more.md:1:1`: http:\u2060//127.0.0.1:9"), done


def test_settings_that_lychee_does_not_know_are_no_dead_links(linked: Project) -> None:
    """What could not be looked at ends with 2."""
    linked.write("lychee.toml", "timeout = 'long'\n")
    done = linked.run("links")

    assert (2, "", False) == (done.returncode, done.stdout, "Traceback" in done.stderr), done


def test_a_missing_program_is_named(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    """With how to get it."""
    monkeypatch.setattr(shutil, "which", lambda *_, **__: None)

    with pytest.raises(LinkCheckFailedError, match="lychee is not installed; it comes with `make links`"):
        dead_links(project.root)
