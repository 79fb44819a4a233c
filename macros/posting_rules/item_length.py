"""How long one duty or requirement is."""

from macros.model.messages import N_
from macros.posting_rules.rule import Rule

RULE = Rule(
    weight="style",
    source="limits",
    binds={"all": [{"is": ["posting.form", "posting"]}, {"has": "posting.longest_item"}]},
    passes={"compare": ["posting.longest_item", "<=", "limits.item_words_high"]},
    passed=N_("Each duty and requirement has at most {item_words_high} words."),
    failed=N_("One duty or requirement has {longest_item} words. Say it in {item_words_high} at most."),
)
