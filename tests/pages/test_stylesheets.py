"""The layers of the style sheet: ours beat the theme's, and each other in their order."""

from gettext import NullTranslations
from pathlib import Path

from macros.pages.stylesheets import LAYERS, of_the_theme, stylesheet, words_of_styles
from macros.text.language import Language


class _Quoting(NullTranslations):
    def pgettext(self, context: str, message: str) -> str:  # noqa: ARG002
        return '"a\\'


def _write(assets: Path, name: str, css: str) -> None:
    (assets / name).parent.mkdir(parents=True, exist_ok=True)
    (assets / name).write_text(css, "utf-8")


def test_the_theme_lies_below_all_layers_of_ours(tmp_path: Path) -> None:
    """A rule of ours wins against any selector of the theme's: its layer is the first one named."""
    assert "@layer material{a{color:red}}\n" == of_the_theme("a{color:red}")
    assert stylesheet(tmp_path).startswith("@layer material, ")


def test_the_charset_is_no_rule_of_a_layer() -> None:
    """Inside a layer it would be a fault; a server says the charset, and the bytes are UTF-8."""
    assert "@layer material{a{}}\n" == of_the_theme('@charset "UTF-8";a{}')


def test_the_theme_asks_no_cell_for_any_class() -> None:
    """Its tables are those without one of ours; a rule on `[class]` would have a page styled anew at every change."""
    css = "table:not([class]) td>:first-child{margin:0}"
    assert "@layer material{table:not(.hb-table, .hb-comparison) td>:first-child{margin:0}}\n" == of_the_theme(css)


def test_words_that_styles_write_are_those_of_the_language() -> None:
    """They stand in a layer, and a quotation mark or a backslash in them ends no value."""
    assert '@layer base {\n:root { --hb-rating: "Rating"; --hb-notes: "Notes"; }' in words_of_styles(Language())
    quoting = Language(translations=_Quoting())
    assert r'--hb-notes: "\"a\\";' in words_of_styles(quoting)


def test_each_file_stands_in_the_layer_of_its_folder(tmp_path: Path) -> None:
    """The order of the layers is the order of the files, and within a layer that of their names."""
    _write(tmp_path, "styles/theme.css", ".t {}\n")
    _write(tmp_path, "styles/parts/b.css", ".b {}\n")
    _write(tmp_path, "styles/parts/a.css", ".a {}\n")
    _write(tmp_path, "elements/x-y/x-y.css", "x-y {}\n")
    order, *layers = stylesheet(tmp_path).split("\n\n")
    assert f"@layer material, {', '.join(LAYERS)};" == order
    assert [
        "@layer theme {\n.t {}\n}",
        "@layer parts {\n.a {}\n}",
        "@layer parts {\n.b {}\n}",
        "@layer elements {\nx-y {}\n}\n",
    ] == layers
