"""No open end of a range: "up to $120,000" and "$85,000+" leave out an end."""

from macros.model.messages import N_
from macros.posting_rules.rule import BOUND, Adds, Rule

RULE = Rule(
    weight="law",
    source="postings",
    law_field="open_end",
    binds={
        "all": [
            BOUND,
            {"has": "law.asks_postings"},
            {"has": "posting.pay_given"},
            {"not": {"has": "posting.pay_reversed"}},
        ]
    },
    asks={"is": ["law.open_end", "refused"]},
    passes={"not": {"has": "posting.pay_open"}},
    passed=N_("The pay range has both ends, as {place} asks."),
    failed=N_("{place} does not allow an open-ended range. Give the lowest and the highest amount."),
    unknown=N_("We have not checked whether {place} allows an open-ended range. A range with both ends is safe."),
    fix=Adds("facts", "pay", N_("Base pay [lowest amount]–[highest amount] per year")),
)
