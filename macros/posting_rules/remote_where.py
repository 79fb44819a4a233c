"""Where a remote job may be done, because the law of such places reaches it."""

from macros.model.messages import N_
from macros.posting_rules.rule import Adds, Rule

RULE = Rule(
    weight="style",
    source="postings",
    law_field="remote",
    binds={"all": [{"has": "posting.remote"}, {"has": "law.asks_postings"}, {"not": {"has": "law.left_out"}}]},
    asks={"is": ["law.remote", "covered"]},
    passes={"has": "posting.remote_where"},
    passed=N_("The law of {place} reaches remote jobs, and you chose where this one may be done."),
    failed=N_("The law of {place} reaches remote jobs. Say where this one may be done."),
    unknown=N_("We have not checked whether the law of {place} reaches remote jobs."),
    fix=Adds("facts", "place", N_("Remote, in [states where the job may be done]")),
)
