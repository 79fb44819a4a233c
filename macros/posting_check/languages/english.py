"""How American postings say it."""

from macros.posting_check.words import SIGNS, WORD, Spoken, any_of

_MONEY = r"(?:(?:(?:US|CA|AU|NZ|C|A)?[$€£¥]|(?:USD|CAD|AUD|NZD|EUR|GBP|CHF)(?=\s))\s?|(?<![\d,.])(?=\d{2,3},\d{3}))"
"""A sign or a code of a currency, or nothing before a number of five digits or more."""

_NUMBER = rf"(\d[\d,]*(?:\.\d+)?)(?:\s?(k|m|mm|bn|thousand|million|billion)(?!{WORD}))?(\+(?!{WORD}))?"

_OPENS = (
    r"up to|as much as|starting (?:at|from)|starts? at|at least|minimum(?: of)?|maximum(?: of)?|over|more than"
    r"|no (?:less|more) than|as (?:high|low) as"
)
_PER = rf"(?:\s?(?:/\s?|per |an? ){WORD}+)?"
_AMOUNT = (
    rf"(?:(?<!{WORD})((?:{_OPENS}|from|between) |[≥≤<>]\s?))?"
    rf"{_MONEY}{_NUMBER}(?:\s?([-–—]|to|and)\s?(?:{_MONEY})?{_NUMBER}(?![\d,]*\s?%))?"
    rf"(?:{_PER}[\s(,]*((?:and|or) (?:up|above|more|higher|over|beyond)|(?<!\s)\+(?!{WORD})|(?<=\s)\+(?!\s?{WORD})))?"
)
"""An amount or a range: words before, number, K or M, +, what joins, the same of the upper end, words behind."""

_PAST = "(?:last|current|previous|prior|former|present|past|(?:most )?recent)"

_OTHER_MONEY = (
    "clients", "customers", "revenues?", "budgets?", "spend(?:s|ing)?", "spent", "raised?", "funding", "quotas?",
    "portfolios? of", "deals", "contracts", "sellers?", "earners?", "performers?", "reps?", "(?:took|takes?) home",
    "stipends?", "allowances?", "bonus(?:es)?", "commissions?", "OTE", "on-target", "at target", "equity",
    "sign(?:ing|-on)", "relocation", "referrals?", "worth", "sav(?:e|ed|ings?)", "tuition", "match(?:es|ing)?",
    "earnings", "averag(?:e|es|ing)", "profits?", "g(?:ives?|ave)", "donat(?:es?|ed)", "paid out",
    "reimburse(?:s|d|ment)?",
)  # fmt: skip
_BEHIND = (
    *_OTHER_MONEY, "training", "courses", "conferences", "equipment", "raise", "towards?", "sales", "employees",
    "people", "members", "users", "stores", "sites",
)  # fmt: skip

SPOKEN = Spoken(
    facts={
        "pay_line": any_of("pays?", "salary", "compensation", "wages?", "on-target", "OTE", "hourly rate"),
        "variable_pay": any_of("bonus(?:es)?", "commissions?", "incentives?", "variable pay", "on-target", "OTE"),
        "commission": any_of(
            rf"(?:paid|compensated|(?:pay|salary|compensation|earnings) (?:is|are|comes?))(?: {WORD}+){{0,4}} "
            "(?:by|on|in|through|from|of|with) (?:an? )?commissions?",
            "commission[- ](?:based|only)",
            "(?:salary|base|base pay|draw|wage) (?:plus|and|with) (?:an? )?commissions?",
            "(?:partly|partially|wholly|entirely|fully|solely|only|100%) (?:by |on |in )?commissions?",
            "straight commission",
            rf"(?:earn|receive|are paid) (?:{WORD}+ )?commissions?",
        ),
        "commission_only": any_of(
            "commission[- ]only", "only (?:by|on) commission", "100% commission", "straight commission"
        ),
        "benefits": any_of("benefits", "health insurance", "paid time off", "PTO", r"401\(k\)"),
        "health": any_of(
            rf"(?:health|medical|dental)(?: [{SIGNS},]+){{0,3}} (?:insurance|plans?|cover|coverage|benefits|care)"
        ),
        "retirement": any_of(r"401\s?\(?k\)?", r"403\s?\(?b\)?", "retirement", "pension"),
        "leave": any_of("paid (?:time off|leave|vacation|holidays|days off)", "PTO", "vacation", "annual leave"),
        "deadline": any_of(
            "(?:apply|resumes?|résumés?|CVs?|applications?|candidates).{0,120}? (?:by|before|until|through)",
            "(?:application|submission|closing) (?:deadline|date)",
            "deadline (?:to apply|for applications?)",
            "^(?:the )?deadline",
            "(?:appl(?:y|ications?)|window|posting|position).{0,60}? (?:closes?|closing|ends?|expires?|due)",
            "(?:no|not) later than",
            "open until",
        ),
        "deadline_open": any_of(
            "(?:open|applications?.{0,40}) until (?:the (?:job|position|role) is |it is )?filled",
            "accept(?:ed|ing)? applications (?:on an ongoing basis|as long as|until the)",
            "(?:applications?|hiring|review).{0,60} (?:ongoing|rolling)(?: basis)?",
            "rolling basis",
        ),
        "leaves_out": any_of(
            "except(?:ing)?",
            "exclud(?:e|es|ed|ing)",
            "other than",
            "outside(?: of)?",
            "ineligible",
            rf"(?:not|cannot|can[’']t|won[’']t|don[’']t|unable)(?: {WORD}+){{0,4}} "
            "(?:hire|hiring|consider|considered|accept|accepted|accepting|eligible|available|open|employ|recruit)",
        ),
        "how_to_apply": any_of(
            rf"how to apply[:\s]+{WORD}+",
            "to apply,? (?:send|email|submit|visit|go|use|call|write|complete|fill|tell|click)",
            "(?:visit|click|go to|use|complete|fill (?:in|out)|email|call|send).{0,80} to apply",
            "apply (?:at|online|through|via|here|now|with|in person|directly|using|below)",
            "apply by (?:e-?mail|phone|mail|post|sending|submitting|clicking|completing|calling|visiting)",
            rf"apply on (?:our|the|this|https?|www|linkedin|indeed|handshake|{WORD}+\.{WORD}+)",
            "complete (?:our|the|an|this) (?:online )?(?:application|form)",
            "click (?:on )?(?:the )?[“\"']?apply",
            rf"(?:e-?mail|send|forward|write to|apply to)(?: .{{0,60}})? [{SIGNS}.+-]+@[{SIGNS}.-]+",
            "(?:send|submit|upload|email) (?:us )?(?:your|an?) (?:resume|résumé|CV|application)",
        ),
        "remote_said": any_of("(?:fully |100% )?remote", "work from home", "work from anywhere"),
        "ai_statement": any_of("AI", "artificial intelligence", rf"automated (?:decision|screening|employment){WORD}*"),
        "past_pay": any_of(
            "(?:salary|pay|wage|compensation|earnings) history",
            rf"{_PAST} (?:salary|salaries|pay|wages?|compensation|earnings)",
            "(?:what|how much) you (?:earn|earned|make|made|are paid|were paid)",
            "(?:what|how much) (?:did|do|were|are) you (?:earn|make|paid|earning|making)",
            "(?:salary|pay|wages?|compensation|earnings|paid|W-?2s?|pay ?(?:stubs?|slips?)) "
            rf"(?:at|in|from|with|of) (?:your|the|a|any) {_PAST}(?: {WORD}+)? "
            "(?:job|role|position|employer|company|work)",
            rf"{_PAST} (?:pay ?(?:stubs?|slips?)|W-?2s?)",
        ),
        "local_experience": any_of("canadian (?:[a-z]+ )?experience", "experience (?:in|from) canada"),
        "personal_details": any_of(
            "photo(?:graph)?s? of (?:you|yourself)",
            "(?:with|attach|include|send) (?:us )?(?:a|your) (?:recent )?(?:photo|photograph|picture)",
            "date of birth",
            "marital status",
            "family status",
            "(?:aged? )?(?:under|up to|no older than|maximum age(?: of)?) [2-6][0-9](?: years (?:old|of age))",
            "maximum age",
            "military (?:service|obligations) (?:completed|fulfilled)",
            "completed military service",
        ),
        "vacancy": any_of("vacanc(?:y|ies)", "vacant", "(?:existing|current|future) openings?", "talent pool"),
    },
    statement=any_of(
        "accommodat(?:e|ions?)",
        "equal(?: employment)? opportunity",
        "discriminat(?:e|es|ion)",
        "without regard to",
        "regardless of (?:race|color|age|sex|gender|religion|origin|disability)",
        "protected by law",
    ),
    denials=any_of("not", "never", "no", "don[’']t", "won[’']t"),
    amount={
        "pattern": _AMOUNT,
        "decimals": r"\.(\d+)$",
        "opens": rf"^(?:(?:{_OPENS}) |[≥≤<>]\s?)$",
        "opens_alone": "^from $",
        "between": "^between $",
        "and": "^and$",
        "times": {
            "k": 1_000,
            "thousand": 1_000,
            "m": 10**6,
            "mm": 10**6,
            "million": 10**6,
            "bn": 10**9,
            "billion": 10**9,
        },
        "other": any_of(*_OTHER_MONEY),
        "other_behind": rf"^\s?(?:(?!(?:plus|and|with|or)\s){WORD}+\s){{0,2}}{any_of(*_BEHIND)}",
        "alone_open": rf"^{_PER}[\s(,]*(?:to |[-–—]\s?)?"
        + any_of(
            "DO[EQ]",
            "min(?:imum)?",
            "max(?:imum)?",
            "negotiable",
            "depending on",
            "based on",
            "commensurate",
            "open",
            "plus$",
        ),
    },
)
