"""When facts are verified again, and by whom. The one place that knows: pages, the command and the checks ask here."""

from macros.reviews.facts import VerifiedFact, newest, verified_facts

__all__ = ["VerifiedFact", "newest", "verified_facts"]
