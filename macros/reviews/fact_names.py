"""What a fact is called in plain words."""

from macros.changes.formats import page_title
from macros.changes.sentence import place_words
from macros.reviews.facts import VerifiedFact
from macros.text.language import Language


def name(fact: VerifiedFact, language: Language) -> str:
    """Whole, for a line that stands alone: `National Account Manager, Compensation: Denver, source of pay`."""
    place = fact.place
    above = ", ".join(filter(None, [place.role_title, page_title(place, language)]))
    return f"{above}: {short_name(fact, language)}"


def short_name(fact: VerifiedFact, language: Language) -> str:
    """Without role and page: `Denver, source of pay`, `KPI “Account plan coverage”, target (Senior)`."""
    place = fact.place
    said = place_words(place.trail, language)
    return f"{said} ({place.choice.title})" if place.choice else said
