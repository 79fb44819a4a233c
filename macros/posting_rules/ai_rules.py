"""Notice where the law has rules on AI in hiring that ask nothing of the posting itself."""

from macros.model.messages import N_
from macros.posting_rules.rule import Adds, Rule

RULE = Rule(
    weight="style",
    source="ai",
    binds={"all": [{"has": "posting.uses_ai"}, {"not": {"has": "law.states_ai"}}]},
    asks={"has": "law.has_ai_rules"},
    passes={"has": "posting.ai_statement"},
    passed=N_("The posting says that you use AI. Check what else {place} asks of employers that use it."),
    failed=N_("{place} has rules on AI in hiring. Say in the posting that you use it, and check what else they ask."),
    fix=Adds("apply", "ai", N_("We use artificial intelligence to [screen, assess, or select] applicants.")),
)
