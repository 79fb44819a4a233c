"""Health insurance and a retirement plan by name, where the law lists them."""

from macros.model.messages import N_
from macros.posting_rules.rule import BOUND, Adds, Rule

RULE = Rule(
    weight="law",
    source="postings",
    law_field="benefits",
    binds={
        "all": [
            BOUND,
            {"is": ["law.benefits", "required"]},
            {"any": [{"has": "law.names_health"}, {"has": "law.names_retirement"}]},
        ]
    },
    passes={
        "all": [
            {"any": [{"not": {"has": "law.names_health"}}, {"has": "posting.health"}]},
            {"any": [{"not": {"has": "law.names_retirement"}}, {"has": "posting.retirement"}]},
        ]
    },
    passed=N_("The posting names the benefits that {place} lists."),
    failed=N_("{place} asks for certain benefits by name, such as health insurance and a retirement plan."),
    fix=Adds(
        "offer", "benefits", N_("Our benefits include health insurance, a retirement plan, and paid leave: [details].")
    ),
)
