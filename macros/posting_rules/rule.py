"""The form of a rule, and how rules are found: every module of this folder that has a `RULE`."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib import import_module
from pkgutil import iter_modules
from typing import Literal

from macros.model.messages import Message
from macros.posting_check.expressions import Expression, names_in

Topic = Literal["postings", "salary-history", "ai"]
"""Which part of a place's law says it: that law's day and sources are shown."""

StyleSource = Literal["limits", "inclusive-language"]
"""Which file of data names the source of a matter of style: `postings:` of handbook.yml, or inclusive-language.yml."""

ALWAYS: Expression = {"all": []}
BOUND: Expression = {"not": {"compare": ["posting.employees", "<", "law.employees"]}}
"""The law binds an employer of this size. Where nobody says the size, the law counts as binding."""


@dataclass(frozen=True)
class Adds:
    """What one press puts into the posting: a block's text, with blanks for what only the employer knows."""

    section: str
    block: str
    text: Message


@dataclass(frozen=True)
class Replaces:
    """What one press puts in the place of the sentence in which a fact of the posting was found."""

    fact: str
    text: Message


@dataclass(frozen=True)
class Rule:
    """One rule. Raises ValueError where nothing says who asks for it, or where an expression is none.

    `binds` and `asks` say whether the rule is about this posting: what does not bind is not told, and of what nobody
    knows whether it is asked the answer is unknown. `passes` says whether the posting does it.
    """

    weight: Literal["law", "style"]
    source: Topic | StyleSource
    passes: Expression
    passed: Message
    failed: Message
    unknown: Message | None = None
    """What is not known; of a rule whose expressions always have an answer None."""

    binds: Expression = field(default_factory=lambda: ALWAYS)
    asks: Expression = field(default_factory=lambda: ALWAYS)
    fix: Adds | Replaces | None = None
    law_field: str = ""
    """The field of a jurisdiction that it reads, as `unchecked:` names it."""

    def __post_init__(self) -> None:
        is_of_place = self.source in ("postings", "salary-history", "ai")
        if not is_of_place and self.source not in ("limits", "inclusive-language"):
            raise ValueError("a rule names its source: a topic of the law, or the data that names a source of style")
        if is_of_place != any(name.startswith("law.") for name in self.names):
            raise ValueError("a rule of the law reads a field of the law (law.…), and a rule of style reads none")
        if self.weight == "law" and not is_of_place:
            raise ValueError("a rule of style warns; only the law of a place can block")

    @property
    def names(self) -> frozenset[str]:
        """All values that its expressions look at."""
        return frozenset(name for one in (self.binds, self.asks, self.passes) for name in names_in(one))

    @property
    def of_place(self) -> bool:
        """Whether it is asked for each place."""
        return self.source in ("postings", "salary-history", "ai")


def all_rules() -> Iterator[tuple[str, Rule]]:
    """Each rule under its id, which is the name of its file, in the order of the files."""
    package = import_module(__package__)
    for module in sorted(found.name for found in iter_modules(package.__path__)):
        rule = getattr(import_module(f"{__package__}.{module}"), "RULE", None)
        if isinstance(rule, Rule):
            yield module.replace("_", "-"), rule
