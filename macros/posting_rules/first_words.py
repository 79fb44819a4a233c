"""Work, place, pay and travel come first, in few words."""

from macros.model.messages import N_
from macros.posting_rules.rule import Rule

RULE = Rule(
    weight="style",
    source="limits",
    binds={"all": [{"is": ["posting.form", "posting"]}, {"has": "posting.first_words"}]},
    passes={"compare": ["posting.first_words", "<=", "limits.first_words_high"]},
    passed=N_("Work, place, pay, and travel take {first_words} words."),
    failed=N_("Work, place, pay, and travel take {first_words} words. Say them in {first_words_high}."),
)
