"""Pay in the posting."""

from macros.model.messages import N_
from macros.posting_rules.rule import BOUND, Adds, Rule

RULE = Rule(
    weight="law",
    source="postings",
    law_field="must_contain",
    binds=BOUND,
    asks={"has": "law.asks_pay"},
    passes={
        "any": [
            {"all": [{"has": "posting.pay_given"}, {"not": {"has": "posting.pay_reversed"}}]},
            {"all": [{"has": "law.free_if_partly_commission"}, {"has": "posting.commission"}]},
            {"all": [{"has": "law.free_if_only_commission"}, {"has": "posting.commission_only"}]},
        ]
    },
    passed=N_("The posting says what {place} asks about pay."),
    failed=N_("{place} asks for pay in the posting. Add the range you expect to pay, the lowest amount first."),
    unknown=N_("We have not checked whether {place} asks for pay in the posting."),
    fix=Adds("facts", "pay", N_("Base pay [lowest amount]–[highest amount] per year")),
)
