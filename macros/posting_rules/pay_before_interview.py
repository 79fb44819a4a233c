"""Pay where the law lets an employer tell it later: the posting is the simplest place."""

from macros.model.messages import N_
from macros.posting_rules.rule import BOUND, Adds, Rule

RULE = Rule(
    weight="style",
    source="postings",
    law_field="must_contain",
    binds=BOUND,
    asks={"has": "law.asks_pay_before_interview"},
    passes={"has": "posting.pay_given"},
    passed=N_("The posting gives pay. {place} asks you to tell it before the interview at the latest."),
    failed=N_("{place} asks you to tell pay before the interview at the latest. The posting is the simplest place."),
    fix=Adds("facts", "pay", N_("Base pay [lowest amount]–[highest amount] per year")),
)
