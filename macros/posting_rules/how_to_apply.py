"""How to apply."""

from macros.model.messages import N_
from macros.posting_rules.rule import BOUND, Adds, Rule

RULE = Rule(
    weight="law",
    source="postings",
    law_field="how_to_apply",
    binds={"all": [BOUND, {"has": "law.asks_postings"}]},
    asks={"is": ["law.how_to_apply", "required"]},
    passes={"has": "posting.how_to_apply"},
    passed=N_("The posting says how to apply, as {place} asks."),
    failed=N_("{place} asks you to say in the posting how to apply."),
    unknown=N_("We have not checked whether {place} asks you to say in the posting how to apply."),
    fix=Adds("apply", "how_to_apply", N_("[How to apply]")),
)
