"""How many duties a posting has."""

from macros.model.messages import N_
from macros.posting_rules.rule import Rule

RULE = Rule(
    weight="style",
    source="limits",
    binds={"all": [{"is": ["posting.form", "posting"]}, {"has": "posting.duties"}]},
    passes={
        "all": [
            {"compare": ["posting.duties", ">=", "limits.duties_low"]},
            {"compare": ["posting.duties", "<=", "limits.duties_high"]},
        ]
    },
    passed=N_("Duties in the posting: {duties}. Good postings have {duties_low} to {duties_high}."),
    failed=N_("Duties in the posting: {duties}. Aim for {duties_low} to {duties_high}."),
)
