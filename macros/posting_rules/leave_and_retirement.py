"""Paid leave and retirement by name."""

from macros.model.messages import N_
from macros.posting_rules.rule import Adds, Rule

RULE = Rule(
    weight="style",
    source="limits",
    passes={"all": [{"has": "posting.leave"}, {"has": "posting.retirement"}]},
    passed=N_("The posting names paid leave and retirement."),
    failed=N_("Name paid leave and a retirement plan. Candidates look for both."),
    fix=Adds(
        "offer", "benefits", N_("Our benefits include health insurance, a retirement plan, and paid leave: [details].")
    ),
)
