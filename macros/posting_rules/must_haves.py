"""How many requirements exclude people."""

from macros.model.messages import N_
from macros.posting_rules.rule import Rule

RULE = Rule(
    weight="style",
    source="limits",
    binds={"all": [{"is": ["posting.form", "posting"]}, {"has": "posting.must_haves"}]},
    passes={
        "all": [
            {"compare": ["posting.must_haves", ">=", "limits.must_haves_low"]},
            {"compare": ["posting.must_haves", "<=", "limits.must_haves_high"]},
        ]
    },
    passed=N_("Must-haves in the posting: {must_haves}. Good postings have {must_haves_low} to {must_haves_high}."),
    failed=N_("Must-haves in the posting: {must_haves}. Aim for {must_haves_low} to {must_haves_high}."),
)
