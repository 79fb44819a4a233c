"""The articles of the running build, put into MkDocs' pages."""

from mkdocs.plugins import get_plugin_logger
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import TableOfContents, get_toc

from macros.mkdocs_edge.running import current
from macros.pages.assembly import Article

_log = get_plugin_logger("handbook")
_articles: dict[str, Article] = {}
"""The articles of the pages, by the page's path."""


def begin(page: Page) -> str:
    """Begin a page. Gives what mkdocs-macros is to run, which gets no front matter but what that asks for."""
    assembly = current().assembly
    begun = assembly.begin(assembly.page(page.file.src_uri))
    page.meta = dict(begun.values)
    return begun.markdown


def finish(page: Page, markdown: str) -> None:
    """Make the article of what the macros left; say where search engines keep it and when it last changed."""
    assembly = current().assembly
    source = assembly.page(page.file.src_uri)
    page.meta = dict(source.meta)  # MkDocs takes more for front matter than we do, such as a template to use
    page.canonical_url = assembly.canonical(source)
    if day := assembly.last_change(source):
        page.meta["revision_date"] = assembly.language.date(day)
        page.update_date = day.isoformat()
    _articles[source.path] = assembly.article(source, markdown)


def article_of(page: Page) -> Article:
    """The article of a page that is made."""
    return _articles[page.file.src_uri]


def content(page: Page) -> str:
    """The HTML of a page; it gets its outline and what the frame shows of it."""
    article = _articles[page.file.src_uri]
    page.meta.update(article.meta)
    page.toc = get_toc(list(article.outline))  # type: ignore[arg-type]
    return article.html


def let_go(page: Page) -> None:
    """Forget the article of a page that is written. What other pages show of it stays."""
    del _articles[page.file.src_uri]
    page.content, page.toc = "", TableOfContents([])


def tell_faults() -> None:
    """Warn of calls and links in pages that are faulty; a strict build ends with that."""
    for problem in current().assembly.problems:
        _log.warning("%s", problem)
