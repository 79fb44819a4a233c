"""No question about what an applicant has earned."""

from macros.model.messages import N_
from macros.posting_rules.rule import Replaces, Rule

RULE = Rule(
    weight="law",
    source="salary-history",
    law_field="salary_history",
    asks={"is": ["law.salary_history", "banned"]},
    passes={"not": {"has": "posting.past_pay"}},
    passed=N_("The posting does not ask about past pay, which {place} bans."),
    failed=N_("{place} bans questions about past pay. Ask what pay the applicant expects instead."),
    unknown=N_("We have not checked whether {place} bans questions about past pay."),
    fix=Replaces("past_pay", N_("Tell us what pay you expect.")),
)
