"""Translations are looked up as gettext looks up those of a compiled catalog."""

import gettext
import io

from babel.messages.catalog import Catalog as Messages
from babel.messages.mofile import write_mo

from macros.locales.translations import Translations
from macros.text.untranslated import plain, untranslated


def test_it_says_what_gettext_says() -> None:
    """Of words that are translated, fuzzy, missing or unknown, with a number, a context, both or none of them."""
    messages = Messages(locale="pl")  # which has three forms
    messages.add("role", "rola")
    messages.add("level", "poziom", flags=["fuzzy"])
    messages.add("metro", "")
    messages.add("role", "rola!", context="theater")
    messages.add(("%d role", "%d roles"), ("%d rola", "%d role", "%d ról"))
    messages.add(("%d metro", "%d metros"), ("", "", ""))
    messages.add(("%d role", "%d roles"), ("%d rola!", "%d role!", "%d ról!"), context="theater")
    file = io.BytesIO()
    write_mo(file, messages)
    file.seek(0)
    expected, said = gettext.GNUTranslations(file), Translations.of(messages)

    for word in ("role", "level", "metro", "unknown"):
        assert expected.gettext(word) == plain(said.gettext(word))
        assert expected.pgettext("theater", word) == plain(said.pgettext("theater", word))
    for number in (0, 1, 2, 5, 22, 100):
        for one, many in (("%d role", "%d roles"), ("%d metro", "%d metros"), ("%d level", "%d levels")):
            assert expected.ngettext(one, many, number) == plain(said.ngettext(one, many, number))
            assert expected.npgettext("theater", one, many, number) == plain(
                said.npgettext("theater", one, many, number)
            )


def test_what_is_missing_is_known_as_such() -> None:
    """In the form that English has for a number; what no catalog has is the same in every language."""
    messages = Messages(locale="pl")
    messages.add("level", "poziom", flags=["fuzzy"])
    messages.add(("%d metro", "%d metros"), ("", "", ""))
    said = Translations.of(messages)

    assert untranslated("level") == said.gettext("level")
    assert [untranslated("%d metro"), untranslated("%d metros")] == [
        said.ngettext("%d metro", "%d metros", n) for n in (1, 2)
    ]
    assert "Chicago" == said.gettext("Chicago")
