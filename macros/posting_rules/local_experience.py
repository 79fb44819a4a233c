"""No call for experience in the country itself: “Canadian experience” in a posting is barred in Ontario."""

from macros.model.messages import N_
from macros.posting_rules.rule import BOUND, Replaces, Rule

RULE = Rule(
    weight="law",
    source="postings",
    law_field="also",
    binds=BOUND,
    asks={"has": "law.bars_local_experience"},
    passes={"not": {"has": "posting.local_experience"}},
    passed=N_("The posting does not ask for experience in the country, which {place} bars."),
    failed=N_("{place} does not allow a posting to ask for experience in the country. Name the skill instead."),
    fix=Replaces("local_experience", N_("[The skill that the task needs]")),
)
