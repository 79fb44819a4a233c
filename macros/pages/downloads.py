"""The files beside pages: pay, postings, questions, columns of the comparison, law, what is due, news, a DOCX."""

from collections.abc import Callable, Iterator
from functools import partial
from urllib.parse import urljoin

from macros.exports import feed as feeds
from macros.exports.builder import builder_files
from macros.exports.docx_shell import docx_shell
from macros.exports.pay import pay_csv, pay_json
from macros.exports.posting_law import FILE as LAW_FILE
from macros.exports.posting_law import law_json
from macros.pages.settings import SiteSettings
from macros.pages.switches import Switches
from macros.text.untranslated import plain
from macros.versions.editions import LATEST
from macros.views.compensation import pay_file
from macros.views.pay_places import place_files
from macros.views.posting_out import DOCX_SHELL
from macros.views.question_bank import bank_files
from macros.views.renderer import Renderer
from macros.views.reviews import DUE_FILE, due_json
from macros.views.role_comparison import comparison_files
from macros.views.salaries import PAY_CSV, PAY_JSON
from macros.views.translations import COVERAGE_FILE, coverage_json
from macros.views.whats_new import FEED_FILE, JSON_FILE, MARKDOWN_FILE

Files = Iterator[tuple[str, str]]
"""Address below the language and text of each."""


def downloads(renderer: Renderer, switches: Switches, settings: SiteSettings) -> dict[str, Callable[[], Files]]:
    """What makes the files, in groups that are made together, each under a name."""
    made: dict[str, Callable[[], Files]] = {
        "pay": lambda: _pay(renderer),
        "questions": lambda: bank_files(renderer),
        "builder": lambda: builder_files(renderer, switches.edition),
        "comparison": lambda: comparison_files(renderer),
        "law": lambda: iter([(LAW_FILE, law_json(renderer.catalog, renderer.language))]),
        "news": lambda: _news(renderer, switches, settings),
        "docx": lambda: iter([(DOCX_SHELL, docx_shell())]),
        "translations": lambda: iter([(COVERAGE_FILE, coverage_json(renderer))]),
        "due": lambda: iter([(DUE_FILE, due_json(renderer))]),
    }
    return {name: partial(_plain, make) for name, make in made.items()}


def _plain(make: Callable[[], Files]) -> Files:
    """Files say nothing of which of their words are not translated."""
    for address, text in make():
        yield address, plain(text)


def _pay(renderer: Renderer) -> Files:
    catalog, language = renderer.catalog, renderer.language
    for role in catalog.roles:
        yield pay_file(role), pay_csv(catalog, language, [role])
    yield from place_files(renderer)
    yield PAY_CSV, pay_csv(catalog, language, catalog.finished)
    yield PAY_JSON, pay_json(catalog, language)


def _news(renderer: Renderer, switches: Switches, settings: SiteSettings) -> Files:
    """The feed of the editions, and every change as JSON and Markdown."""
    address = settings.address
    if switches.edition:  # a reader follows the newest edition, whichever page the feed was found on
        address = urljoin(address, f"../{LATEST}/")
    permanent = partial(switches.permanent, settings.address)
    yield FEED_FILE, feeds.feed(renderer, settings.name, settings.author, address, permanent)
    yield JSON_FILE, feeds.changes_json(renderer)
    yield MARKDOWN_FILE, feeds.changelog(renderer, settings.name)
