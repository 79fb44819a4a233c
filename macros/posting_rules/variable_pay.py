"""Bonus and commission by name."""

from macros.model.messages import N_
from macros.posting_rules.rule import BOUND, Adds, Rule

RULE = Rule(
    weight="law",
    source="postings",
    law_field="variable_pay",
    binds={"all": [BOUND, {"has": "law.asks_postings"}]},
    asks={"is": ["law.variable_pay", "required"]},
    passes={"has": "posting.variable_pay"},
    passed=N_("The posting says something about bonus or commission, as {place} asks."),
    failed=N_("{place} asks for bonus and commission in the posting. Name them, or say that there are none."),
    unknown=N_("We have not checked whether {place} asks for bonus and commission in the posting."),
    fix=Adds("facts", "variable-pay", N_("In addition to base pay, [bonus and commission at target].")),
)
