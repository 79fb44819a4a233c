"""A place that the posting leaves out, although it was chosen: its law may count all the same."""

from macros.model.messages import N_
from macros.posting_rules.rule import Rule

RULE = Rule(
    weight="style",
    source="postings",
    law_field="remote",
    binds={"all": [{"has": "law.asks_postings"}, {"has": "posting.leaves_out"}]},
    passes={"not": {"has": "law.left_out"}},
    passed=N_("The posting leaves out nobody in {place}."),
    failed=N_("The posting leaves out people in {place}. Its law can count all the same; ask a lawyer first."),
)
