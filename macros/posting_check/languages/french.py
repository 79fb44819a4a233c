"""How postings in France say it."""

from macros.posting_check.words import SIGNS, Amounts, Spoken, amount_of, spoken

_PAY = "(?:salaire|rémunération|paie)"

SPOKEN = Spoken(
    facts={
        "pay_line": spoken("rémunérations?", "salaires?", "salarial~", "package", "fixe", "taux horaire", "OTE"),
        "variable_pay": spoken(
            "bonus", "primes?", "commissions?", "commissionnement", "intéressement", "variables?", "incentives?", "OTE"
        ),
        "commission": spoken(
            "(?:touchez|percevez|gagnez|recevez|versons) (?:~ ){0,4}commissions?",
            "(?:à|par) (?:la )?commissions?",
            "(?:fixe|salaire) (?:et|plus) commissions?",
        ),
        "commission_only": spoken(
            "(?:uniquement|exclusivement|seulement) (?:à la |par |en |sur )?commissions?",
            r"100\s?% (?:à la )?commissions?",
            "commissions? seules?",
            "sans (?:fixe|salaire fixe)",
        ),
        "benefits": spoken(
            "avantages",
            "avantages sociaux",
            "mutuelle",
            "assurance santé",
            "congés payés",
            "RTT",
            "tickets? restaurant",
            "titres-restaurant",
            r"401\(k\)",
        ),
        "health": spoken(
            rf"(?:assurance|couverture|complémentaire)s?(?: [{SIGNS},]+){{0,3}} (?:santé|maladie|médicale|dentaire)s?",
            "mutuelle~",
            "frais de santé",
        ),
        "retirement": spoken(r"401\s?\(?k\)?", "retraite", "PERCO~", "PERECO"),
        "leave": spoken("congés?", "RTT", "vacances", "jours (?:fériés|de repos) payés"),
        "deadline": spoken(
            "date limite",
            "date de clôture",
            "clôture des candidatures",
            "au plus tard le",
            "au fil de l’eau",
            "(?:postulez|candidatures?|candidatez) (?:~ )?(?:jusqu’au|avant le)",
            "ouverte? jusqu’au",
            "acceptons les candidatures (?:jusqu|tant|en continu)~",
        ),
        "deadline_open": spoken(
            "au fil de l’eau", "acceptons les candidatures (?:tant|en continu)~", "jusqu’à ce que le poste soit pourvu"
        ),
        "leaves_out": spoken("sauf", "excepté~", "à l’exception", "à l’exclusion", "exclu~"),
        "how_to_apply": spoken(
            "comment postuler",
            "pour postuler",
            "postulez (?:en|par|sur|à|via|ici|dès|directement)",
            "postuler (?:en ligne|ici)",
            "candidatez (?:en|par|sur|via|ici)",
            "(?:envoyez|adressez|transmettez|envoyer)(?:-nous)? (?:votre|un|vos|une) (?:cv|candidature|dossier|lettre)",
            "candidatures? (?:à envoyer|à adresser|par)",
        ),
        "remote_said": spoken("(?:100\\s?% |full )?remote", "télétravail", "à distance"),
        "ai_statement": spoken(
            "IA", "l’IA", "intelligence artificielle", "(?:décision|sélection|évaluation|tri)s? automatisée?s?"
        ),
        "past_pay": spoken(
            f"{_PAY}s? (?:annuelle? |brute? )?(?:actuel|précédent|antérieur|passé)~",
            f"(?:dernier|dernière|précédent|ancien|actuel)~ {_PAY}s?",
            "historique (?:salarial|des? salaires?|de rémunération)",
            "ce que vous (?:gagnez|gagniez|touchez)",
            "(?:bulletins?|fiches?) de (?:paie|salaire)",
        ),
        "local_experience": spoken("expérience (?:~ )?canadienne", "expérience (?:~ )?au canada"),
        "personal_details": spoken(
            "(?:avec|joindre|joignez|et) (?:une |votre )?photos?",
            "photos? d’identité",
            "date de naissance",
            "situation (?:familiale|de famille|matrimoniale)",
            "limite d’âge",
            "âge maximum",
            "nombre d’enfants",
            "(?:moins|pas plus) de [2-6][0-9] ans",
            "entre [2-6][0-9] et [2-6][0-9] ans",
            "de [2-6][0-9] à [2-6][0-9] ans",
            "service (?:militaire|national)",
            "dégagée?s? des obligations militaires",
        ),
        "vacancy": spoken(
            "postes? (?:est )?(?:~ )?(?:vacant|à pourvoir)~", "futurs? recrutements?", "vivier", "vacances? de poste"
        ),
    },
    denials=spoken("ne", "n’~", "jamais", "pas", "aucun~", "sans"),
    statement=spoken(
        "égalité des chances", "discrimin~", "aménagements? raisonnables?", "sans distinction", "handicap"
    ),
    amount=amount_of(
        Amounts(
            opens=["jusqu’à", "maximum", "au moins", "minimum", "plus de"],
            opens_alone=["à partir de", "dès"],
            between="entre",
            and_="et",
            joins=["à", "jusqu’à"],
            or_more=["et plus", "ou plus", "et au-delà"],
            times={"k": 1_000, "mille": 1_000, "millions": 1_000_000, "m": 1_000_000},
            other_money=[
                "clients?",
                "chiffre d’affaires",
                "budgets?",
                "levé",
                "levée",
                "dépens~",
                "formation",
                "quotas?",
                "portefeuille",
                "prime",
                "primes",
                "OTE",
                "à objectifs atteints",
            ],
            alone_open=["maximum", "minimum", "selon (?:profil|expérience)", "négociable"],
        )
    ),
)
