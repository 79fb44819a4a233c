"""Pages are put together without MkDocs, and are those that MkDocs publishes."""

import json
import re
import subprocess
import sys
from pathlib import Path

from macros.catalog.reading import read
from macros.pages.assembly import Article, Assembly
from macros.pages.settings import SiteSettings
from macros.pages.source import read_sources
from macros.text.language import Language
from tests.conftest import ROOT, Project
from tests.limits import LIMIT

ALONE = """
import datetime, json, re, sys
from pathlib import Path

class Refuse:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in ("mkdocs", "mkdocs_macros", "material"):
            raise ImportError(name)

sys.meta_path.insert(0, Refuse())
try:
    import mkdocs
except ImportError:
    pass
else:
    raise SystemExit("mkdocs can be imported")

from macros.checks import checked
from macros.pages.assembly import Assembly
from macros.pages.settings import SiteSettings
from macros.pages.source import read_sources
from macros.text.language import Language

root = Path()
assembly = Assembly(root, checked(root, datetime.date.today()), Language())
files = {path.relative_to("docs").as_posix(): "" for path in root.glob("docs/**/*.*") if path.suffix != ".md"}
assembly.prepare(read_sources(root), files, SiteSettings(**json.loads(sys.argv[1])))
articles = {page.address: assembly.whole(page).html for page in assembly.pages.values()}
print(json.dumps([articles, [str(problem) for problem in assembly.links.problems(assembly.ids)]]))
"""
"""Makes every article of the project in the current folder, in a process in which MkDocs cannot be imported."""

START = '<article class="md-content__inner md-typeset">'
THEME = re.compile(
    r"\s*(<a href=[^>]* class=\"md-content__button.*?</a>)?\s*(<edit-mode .*?</edit-mode>)?\s*", re.DOTALL
)
"""What the frame puts before the content: the pencil of the page, and the switch of the others."""

TITLE = '<h1 id="__page" tabindex="-1">'
"""The page's title, to which the frame gives a name for the link that skips to it."""


def _setting(name: str) -> str:
    found = re.search(rf"^{name}: (.*)$", (ROOT / "mkdocs.yml").read_text("utf-8"), re.MULTILINE)
    assert found
    return found[1]


def test_every_article_is_made_without_mkdocs(small_built: Project) -> None:
    """Byte for byte what the built site has between the theme's pencil and the end of the article."""
    settings = {
        "name": _setting("site_name"),
        "address": _setting("site_url").partition('"')[2].rstrip('"]'),
        "repository": _setting("repo_url").partition('"')[2].rstrip('"]'),
        "edit_uri": _setting("edit_uri"),
    }
    command = [sys.executable, "-c", ALONE, json.dumps(settings)]
    done = subprocess.run(
        command, cwd=small_built.root, capture_output=True, encoding="utf-8", check=False, timeout=LIMIT
    )
    assert 0 == done.returncode, done.stderr
    articles, problems = json.loads(done.stdout)

    assert [] == problems
    site = small_built.root / "site/en"
    pages = {path.parent.relative_to(site).as_posix().removeprefix(".") for path in site.rglob("index.html")}
    assert {f"{page}/".removeprefix("/") for page in pages} == articles.keys()
    assert {} == {address: rest for address, html in articles.items() if (rest := _rest(site / address, html))}


def _articles(root: Path, *, backwards: bool) -> dict[str, Article]:
    """Every article of a project by its page, made in one order or the other."""
    assembly = Assembly(root, read(root)[0], Language())
    files = {
        path.relative_to(root / "docs").as_posix(): "" for path in root.glob("docs/**/*.*") if path.suffix != ".md"
    }
    assembly.prepare(
        read_sources(root), files, SiteSettings("Small", "", "https://x.org/en/", "https://y.org/z", "edit/")
    )
    pages = list(assembly.pages.values())
    return {page.path: assembly.whole(page) for page in (reversed(pages) if backwards else pages)}


def test_no_page_depends_on_those_made_before(project: Project) -> None:
    """What pages share is rendered where it is first, and reads the same from each of them: links are their own."""
    made = _articles(project.root, backwards=False)

    assert made
    assert made == _articles(project.root, backwards=True)


def _rest(folder: Path, html: str) -> str:
    """What stands in a built article beside the theme's parts and `html`."""
    page = (folder / "index.html").read_text("utf-8").replace(TITLE, "<h1>")
    article = page[page.index(START) + len(START) : page.rindex("</article>")]
    before, found, after = article.partition(html)
    if not found:
        return "it is not the same"
    after = re.sub(r'\s*<aside class="md-source-file">.*?</aside>\s*', "", after, flags=re.DOTALL)
    return (THEME.sub("", before, count=1) + after).strip()


def test_a_macro_is_said_in_a_few_words(project: Project) -> None:
    """mkdocs-macros writes each macro into its log, whether anybody reads that or not."""
    macros = Assembly(project.root, project.catalog(), Language()).macros()

    assert [] == [name for name, macro in macros.items() if len(repr(macro)) > 500]
