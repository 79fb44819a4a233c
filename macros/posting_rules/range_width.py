"""A range that is not too wide."""

from macros.model.messages import N_
from macros.posting_rules.rule import BOUND, Adds, Rule

RULE = Rule(
    weight="law",
    source="postings",
    law_field="must_contain",
    binds={"all": [BOUND, {"has": "posting.pay_closed"}]},
    asks={"has": "law.limits_width"},
    passes={
        "any": [
            {"compare": ["posting.pay_width", "<=", "law.width_at_most"]},
            {"compare": ["posting.pay_high", ">", "law.width_unless_above"]},
        ]
    },
    passed=N_("The pay range is no wider than {place} allows."),
    failed=N_("The pay range is wider than {place} allows. Bring its ends closer, to {width_said} at most."),
    unknown=N_("We have not checked how wide a range {place} allows."),
    fix=Adds("facts", "pay", N_("Base pay [lowest amount]–[highest amount] per year")),
)
