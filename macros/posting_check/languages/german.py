"""How postings in Germany say it."""

from macros.posting_check.words import SIGNS, Amounts, Spoken, amount_of, spoken

SPOKEN = Spoken(
    facts={
        "pay_line": spoken(
            "~gehalts?",
            "gehalts~",
            "~gehältern?",
            "~vergütung~",
            "~entgelt",
            "entgelts?",
            "bezahlung",
            "~lohn",
            "~löhne",
            "verdienst",
            "~einkommen",
            "OTE",
        ),
        "variable_pay": spoken(
            "~bonus",
            "bonus~",
            "boni",
            "~provision~",
            "~prämien?",
            "variable~ (?:~vergütung|~gehalt|~anteil)~",
            "erfolgsbeteiligung",
            "erfolgsabhängig~",
            "OTE",
            "zielgehalt~",
            "zieleinkommen",
        ),
        "commission": spoken(
            "(?:kommt|zahlen wir|erhalten sie|verdienen sie|erhältst du|verdienst du) (?:eine )?~provision~",
            "(?:auf|gegen|per) ~provision~",
            "provisionsbasiert~",
            "(?:fixum|~gehalt) (?:und|plus) ~provision~",
        ),
        "commission_only": spoken(
            "(?:nur|rein|ausschließlich) (?:auf |gegen |über )?provision~",
            "reine~ provision~",
            r"100\s?% provision~",
            "ohne (?:fixum|fixgehalt|festgehalt|grundgehalt)",
        ),
        "benefits": spoken(
            "zusatzleistung~",
            "sozialleistung~",
            "benefits",
            "~krankenversicherung",
            "bezahlte~ urlaub~",
            "urlaubstage~",
            "~altersvorsorge",
            "~altersversorgung",
            r"401\(k\)",
        ),
        "health": spoken(
            rf"(?:kranken|zahn|gesundheits)[{SIGNS}, -]{{0,60}}versicherung~", "krankenzusatz~", "gesundheitsvorsorge~"
        ),
        "retirement": spoken(
            r"401\s?\(?k\)?",
            "~altersvorsorge~",
            "~altersversorgung~",
            "betriebsrente~",
            "bAV",
            "pensions~",
            "rentenplan",
        ),
        "leave": spoken("~urlaub", "urlaubs~", "bezahlte~ (?:freie~ tag|feiertag|freizeit|abwesenheit|freistellung)~"),
        "deadline": spoken(
            "bewerbungsfrist~",
            "bewerbungsschluss",
            "einsendeschluss",
            "bewerbungs(?:-)?ende",
            "bewerben sie sich (?:bitte )?bis",
            "bewirb dich (?:bitte )?bis",
            "bewerbungen? (?:bitte )?bis (?:zum|spätestens)",
            "bewerbungen (?:nehmen wir|werden) (?:laufend|fortlaufend|jederzeit)",
            "bis zur besetzung",
        ),
        "deadline_open": spoken(
            "bewerbungen (?:nehmen wir|werden) (?:laufend|fortlaufend|jederzeit)~", "bis zur besetzung"
        ),
        "leaves_out": spoken("außer", "ausgenommen", "mit ausnahme", "ausgeschlossen", "nicht berücksichtig~"),
        "how_to_apply": spoken(
            "so bewerben sie sich",
            "so bewirbst du dich",
            "(?:online|jetzt|hier) bewerben",
            "bewerben sie sich (?:bitte )?(?:online|über|per|unter|jetzt|hier|bei|an|direkt|auf)",
            "bewirb dich (?:online|über|per|unter|jetzt|hier|bei)",
            "(?:senden|schicken|richten|mailen) sie (?:uns )?(?:bitte )?(?:ihre|ihren|die|einen) "
            "(?:bewerbung|bewerbungsunterlagen|unterlagen|lebenslauf)",
            "schicke? uns (?:deine|deinen) (?:bewerbung|lebenslauf)~",
            "bewerbung~ (?:bitte )?(?:an|per|über|unter)",
        ),
        "remote_said": spoken(
            "(?:100\\s?% )?remote", "remote-~", "home-?office", "mobiles? arbeiten", "ortsunabhängig~"
        ),
        "ai_statement": spoken(
            "KI", "KI-~", "künstliche~ intelligenz", "automatisierte~ (?:entscheidung|auswahl|bewertung|vorauswahl)~"
        ),
        "past_pay": spoken(
            "(?:bisherige|letzte|derzeitige|aktuelle|frühere|jetzige|vorherige|gegenwärtige)~ (?:brutto|jahres|monats)*"
            "(?:gehalt|gehälter|gehalts|vergütung|lohn|verdienst|einkommen|bezahlung)~",
            "gehaltshistorie",
            "gehaltsverlauf",
            "gehaltsnachweis~",
            "gehaltsabrechnung~",
            "was sie (?:bisher |derzeit |zuletzt |aktuell )?verdien~",
            "was du (?:bisher |derzeit |zuletzt )?verdien~",
        ),
        "local_experience": spoken(
            "kanadische~ (?:berufs|arbeits)?erfahrung~", "(?:berufs|arbeits)?erfahrung~ (?:in|aus) kanada"
        ),
        "personal_details": spoken(
            "lichtbild~",
            "bewerbungsfotos?",
            "passfotos?",
            "(?:mit|ein|inklusive|inkl.) foto",
            "geburtsdatum",
            "familienstand",
            "altersgrenze",
            "höchstalter",
            "(?:höchstens|maximal|nicht älter als|bis zu|bis) [2-6][0-9] jahren?(?: alt)?",
            "zwischen [2-6][0-9] und [2-6][0-9] jahren?(?: alt)?",
            "[2-6][0-9] bis [2-6][0-9] jahre alt",
            "(?:abgeleistete~|abgeschlossene~) (?:wehr|zivil)dienst",
        ),
        "vacancy": spoken(
            "(?:freie|offene|unbesetzte|künftige|zukünftige|bestehende|vakante)~ stellen?",
            "vakanz~",
            "vakant~",
            "zu besetzende~ stelle",
            "stelle (?:ist|wird) (?:frei|neu besetzt)",
            "talent-?pool",
        ),
    },
    denials=spoken("nicht", "nie", "niemals", "keine?", "keinen", "keinem", "keiner", "ohne"),
    statement=spoken("chancengleichheit", "diskriminier~", "angemessene~ vorkehrung~", "ungeachtet"),
    amount=amount_of(
        Amounts(
            opens=["bis zu", "bis", "maximal", "höchstens", "mindestens", "mehr als", "über"],
            opens_alone=["ab"],
            between="zwischen",
            and_="und",
            joins=["bis zu", "bis"],
            or_more=["und mehr", "oder mehr", "und darüber", "aufwärts"],
            times={"k": 1_000, "tsd": 1_000, "tausend": 1_000, "mio": 1_000_000, "millionen": 1_000_000},
            other_money=[
                "kund~",
                "umsatz~",
                "umsätze",
                "budgets?",
                "~budget",
                "investi~",
                "ausgeben",
                "gaben",
                "schulung~",
                "quote",
                "portfolio",
                "~bonus",
                "boni",
                "OTE",
                "zieleinkommen",
                "zielgehalt",
                "bei zielerreichung",
            ],
            alone_open=[
                "maximal",
                "mindestens",
                "VB",
                "verhandlungsbasis",
                "je nach (?:erfahrung|qualifikation)",
                "verhandelbar",
            ],
        )
    ),
)
