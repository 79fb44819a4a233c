"""What a level, a scope, an industry or a context says of the variants that it is part of."""

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field, StringConstraints

from macros.model.base import Id, Items, Model, Text

Whys = Annotated[
    dict[Id, Text | None],
    Field(
        default_factory=dict,
        description="Ids of choices on this axis, each with the reason in one sentence",
        examples=[{"people-manager": "A person who is learning the work does not lead others in it."}],
    ),
]


class NotWith(Model):
    """What a choice is not combined with. One entry means both directions; in a role's file null allows the pair."""

    context: Whys
    industry: Whys
    scope: Whys
    level: Whys

    @property
    def entries(self) -> Iterator[tuple[tuple[str, str], str | None]]:
        """Each (axis, id) with the reason."""
        for axis in type(self).model_fields:
            for chosen, why in getattr(self, axis).items():
                yield (axis, chosen), why


NOT_WITH = Field(
    None,
    description="Choices of other axes with which it is never combined, each with the reason; one entry means both "
    "directions, and null in a role’s own file allows there what the shared file excludes",
    examples=[{"scope": {"people-manager": "A person who is learning the work does not lead others in it."}}],
)
"""The field of a level, an option and a role's overlay."""

Words = Annotated[str, StringConstraints(min_length=3, max_length=80)]
"""Words that are looked for in the English texts; readers never see them."""

NEVER_SAYS = Field(
    None,
    description="Words that no description with this choice says; the check looks for them, with small and capital "
    "letters alike, in every variant",
    examples=[["your team", "you hire"]],
)
"""The field of a level and an option."""

NeverSays = Items[Words] | None
