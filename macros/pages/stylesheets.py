"""The site's styles in cascade layers: a rule of a later layer wins, however weak its selector.

The theme's own style sheets have no layer, and what has none beats every layer. So the build puts them into the
first one; our rules then need neither `!important` nor selectors that copy the theme's. Ours are delivered as one file,
because a page has to wait for each link, and twice as long for each `@import`.
"""

import re
from pathlib import Path
from typing import TYPE_CHECKING

from macros.model.messages import NP_

if TYPE_CHECKING:  # a check reads the settings, and waits for no words
    from macros.text.language import Language
from macros.text.untranslated import plain

LAYERS = {
    "theme": ("styles/icons.css", "styles/theme.css"),
    "base": ("styles/base.css", "styles/text.css"),
    "parts": ("styles/parts/*.css",),
    "elements": ("elements/*/*.css",),
    "overrides": ("styles/overrides.css",),
}
"""Our layers from the weakest up, each with its files in docs/assets/."""

STYLESHEET = "assets/handbook.css"
"""Where the one file is in a built site."""

_COMMENT = re.compile(r"^[ \t]*/\*(?:[^*]|\*(?!/))*\*/[ \t]*\n", re.MULTILINE)
_CHARSET = re.compile(r"""^@charset "[^"]*";\s*""", re.IGNORECASE)


_WORDS = {"--hb-rating": NP_("score of an answer", "Rating"), "--hb-notes": NP_("of the interviewer", "Notes")}
"""What styles write: on paper each question has a line for a rating, in these words, drawn by questions.css."""

OWN_TABLES = ("hb-table", "hb-comparison")
"""The classes of tables that have styles of their own."""


def of_the_theme(css: str) -> str:
    """A style sheet of the theme, in the first layer of all.

    Its tables are those without a class. Asking that of every cell makes a browser style the whole page anew whenever
    any element gets another class, as the theme's script does while a page loads; the classes that there are say the
    same.
    """
    others = "table:not({})".format(", ".join(f".{name}" for name in OWN_TABLES))
    return f"@layer material{{{_CHARSET.sub('', css).replace('table:not([class])', others)}}}\n"


def without_comments(text: str) -> str:
    """A script or a style of ours without the comments that are on lines of their own, which no browser needs."""
    return _COMMENT.sub("", text)


def stylesheet(assets: Path) -> str:
    """Our style sheet: every file of docs/assets/ that a layer has, sorted by name in each, without its comments."""
    order = f"@layer material, {', '.join(LAYERS)};\n"
    files = [(layer, path) for layer, globs in LAYERS.items() for glob in globs for path in sorted(assets.glob(glob))]
    return order + "".join(
        f"\n@layer {layer} {{\n{without_comments(path.read_text('utf-8'))}}}\n" for layer, path in files
    )


def words_of_styles(language: "Language") -> str:
    """The words that styles write, as values for them. They are in no page, whose policy allows no style in it."""
    said = {name: plain(language.say(words)).replace("\\", r"\\").replace('"', r"\"") for name, words in _WORDS.items()}
    return "\n@layer base {\n:root { " + " ".join(f'{name}: "{words}";' for name, words in said.items()) + " }\n}\n"
