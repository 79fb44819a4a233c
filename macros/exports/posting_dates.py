"""How a language says days, for the posting check: the names of its months as CLDR has them."""

from typing import Any

from babel import Locale

from macros.posting_check.dates import dates_of
from macros.text.language import Language

_ALSO = {"sept": 9}
"""What Americans write and CLDR does not have."""


def dates_in(language: Language) -> dict[str, Any]:
    """Its months with those of English, in which postings are written too."""
    locales = [language.locale, Locale("en", "US")]
    months = {
        name.lower().rstrip("."): number
        for locale in locales
        for form in ("format", "stand-alone")
        for width in ("wide", "abbreviated")
        for number, name in locale.months[form][width].items()
    }
    return dates_of({**months, **_ALSO}, month_first=language.locale.date_formats["short"].pattern.startswith("M"))
