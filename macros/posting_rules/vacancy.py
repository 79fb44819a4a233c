"""Whether the posting is for a vacancy that exists."""

from macros.model.messages import N_
from macros.posting_rules.rule import BOUND, Adds, Rule

RULE = Rule(
    weight="law",
    source="postings",
    law_field="must_contain",
    binds=BOUND,
    asks={"has": "law.states_vacancy"},
    passes={"has": "posting.vacancy"},
    passed=N_("The posting says whether it is for an existing vacancy, as {place} asks."),
    failed=N_("{place} asks you to say in the posting whether it is for an existing vacancy."),
    fix=Adds("apply", "vacancy", N_("This posting is for [an existing vacancy, or a future opening].")),
)
