"""How many words a posting has."""

from macros.model.messages import N_
from macros.posting_rules.rule import Rule

RULE = Rule(
    weight="style",
    source="limits",
    binds={"is": ["posting.form", "posting"]},
    passes={
        "all": [
            {"compare": ["posting.words", ">=", "limits.words_low"]},
            {"compare": ["posting.words", "<=", "limits.words_high"]},
        ]
    },
    passed=N_("The posting has {words} words. Good postings have {words_low} to {words_high}."),
    failed=N_("The posting has {words} words. Aim for {words_low} to {words_high}."),
)
