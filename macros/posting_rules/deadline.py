"""The day until which people may apply."""

from macros.model.messages import N_
from macros.posting_rules.rule import BOUND, Adds, Rule

RULE = Rule(
    weight="law",
    source="postings",
    law_field="deadline",
    binds={"all": [BOUND, {"has": "law.asks_postings"}]},
    asks={"is": ["law.deadline", "required"]},
    passes={"all": [{"has": "posting.deadline"}, {"compare": ["posting.deadline_day", ">=", "today"]}]},
    passed=N_("The posting says until when people may apply, as {place} asks."),
    failed=N_("{place} asks for an application deadline in the posting. Give a day that is not past."),
    unknown=N_("We have not checked whether {place} asks for an application deadline in the posting."),
    fix=Adds("apply", "deadline", N_("[Application deadline]")),
)
