"""No call for what tells who a person is: a photo, an age, a family status, or military service.

It warns: the law bars unequal treatment, and to ask for such details is how postings come to be taken for it.
"""

from macros.model.messages import N_
from macros.posting_rules.rule import BOUND, Replaces, Rule

RULE = Rule(
    weight="style",
    source="postings",
    law_field="also",
    binds=BOUND,
    asks={"has": "law.bars_personal_details"},
    passes={"not": {"has": "posting.personal_details"}},
    passed=N_("The posting asks for no photo, age, family status, or military service."),
    failed=N_(
        "Do not ask for a photo, an age, a family status, or military service. Under the law of {place}, to ask can "
        "count as unequal treatment."
    ),
    fix=Replaces("personal_details", N_("[What the task needs]")),
)
