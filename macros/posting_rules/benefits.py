"""Benefits in general terms."""

from macros.model.messages import N_
from macros.posting_rules.rule import BOUND, Adds, Rule

RULE = Rule(
    weight="law",
    source="postings",
    law_field="benefits",
    binds={"all": [BOUND, {"has": "law.asks_postings"}]},
    asks={"is": ["law.benefits", "required"]},
    passes={"has": "posting.benefits"},
    passed=N_("The posting describes benefits, as {place} asks."),
    failed=N_("{place} asks for benefits in the posting. Describe them in general terms."),
    unknown=N_("We have not checked whether {place} asks for benefits in the posting."),
    fix=Adds(
        "offer", "benefits", N_("Our benefits include health insurance, a retirement plan, and paid leave: [details].")
    ),
)
