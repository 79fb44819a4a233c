"""When facts are verified again, and by whom. The one place that knows: pages, the command and the checks ask here."""

from macros.reviews.facts import VerifiedFact, in_turn, newest, verified_facts

__all__ = ["VerifiedFact", "in_turn", "newest", "verified_facts"]
