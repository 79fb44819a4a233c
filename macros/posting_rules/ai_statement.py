"""A statement in the posting that AI screens, assesses or selects applicants."""

from macros.model.messages import N_
from macros.posting_rules.rule import BOUND, Adds, Rule

RULE = Rule(
    weight="law",
    source="ai",
    law_field="must_contain",
    binds={"all": [BOUND, {"has": "posting.uses_ai"}]},
    asks={"has": "law.states_ai"},
    passes={"has": "posting.ai_statement"},
    passed=N_("The posting says that you use AI, as {place} asks."),
    failed=N_("{place} asks you to say in the posting that AI screens, assesses, or selects applicants."),
    fix=Adds("apply", "ai", N_("We use artificial intelligence to [screen, assess, or select] applicants.")),
)
