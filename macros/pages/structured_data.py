"""Which pages carry schema.org data for search engines."""

from macros.catalog.catalog import Catalog
from macros.exports import structured_data
from macros.model.compensation import Compensation
from macros.pages.source import Source
from macros.text.html import script_text
from macros.text.language import Language


def json_ld(page: Source, catalog: Catalog, language: Language, address: str) -> str:
    """The data of a page as it is in a script; empty for a page that has none.

    `structured_data:` in the front matter asks for it. `address` is the one under which search engines keep the page.
    """
    kind = page.meta.get("structured_data")
    if not kind:
        return ""
    role = catalog.roles[page.role]
    if kind == "occupation":
        if not role.page(Compensation).has_sourced_range:
            return ""
        return script_text(structured_data.occupation(catalog, page.role, address, language))
    return script_text(structured_data.faq_page(role.guide(), language))
