"""The block of the glossary: every term by the alphabet."""

from functools import partial

from markupsafe import Markup

from macros.model.glossary import GlossaryTerm
from macros.text import inline
from macros.text.alphabet import sorted_by
from macros.trees.loading import locate_key
from macros.views.renderer import Renderer, block

_LONG = 30
"""Letters of a name from which links to it say its abbreviation."""


@block
def glossary_list(renderer: Renderer) -> Markup:
    """Every term with its other names and its definition, below its letter."""
    glossary = renderer.catalog.glossary
    terms = sorted(glossary.terms.items() if glossary else (), key=lambda entry: sorted_by(entry[1].term))
    letters: dict[str, dict[str, GlossaryTerm]] = {}
    for key, term in terms:  # digits and signs, which share a section, do not sort side by side
        letters.setdefault(_letter(term.term), {})[key] = term
    return renderer.render(
        "glossary_list.html",
        letters=letters,
        count=len(terms),
        families=renderer.catalog.settings.family_titles,
        titles={key: _short(term) for key, term in terms},
        voice=partial(inline.render, values={}, resolve=renderer.guide_link),
        edit=partial(_edit, renderer),
    )


def _edit(renderer: Renderer, key: str) -> str:
    return renderer.repository.edit(locate_key(renderer.catalog.trees["glossary.yml"], ("terms", key)))


def _short(term: GlossaryTerm) -> str:
    """What a link to the term says: the abbreviation of a long name."""
    return term.abbreviation if term.abbreviation and len(term.term) > _LONG else term.term


def _letter(name: str) -> str:
    """The letter under which a term is; `#` for digits and signs."""
    first = sorted_by(name)[0][:1].upper()
    return first if first.isalpha() else "#"
