"""Sentences in the languages to come, and the forms in which people type their words.

A sentence is a page; below it each word that stands there, and what has to find it there.
"""

from collections.abc import Iterator, Mapping

PAIRS: Mapping[str, Mapping[str, Mapping[str, str]]] = {
    "en": {
        "The salary of a manager is paid each month, as the résumé says.": {
            "salary": "salary, salaries, Salary",
            "manager": "managers, manager's, manager’s",
            "résumé": "resume, resumé, résumés",
        },
        "Clients’ questions: don’t promise what the interview’s notes can’t show.": {
            "Clients’": "client, clients, client's, clients'",
            "questions:": "question",
            "don’t": "don't, don’t",
            "interview’s": "interview, interviews, interview's",
        },
    },
    "es": {
        "El salario fijo del puesto figura en cada oferta de empleo.": {
            "salario": "salarios, SALARIO",
            "puesto": "puestos",
            "oferta": "ofertas",
            "empleo.": "empleos",
        },
        "La retribución variable depende de una comisión y del objetivo de ventas.": {
            "retribución": "retribucion, retribuciones, RETRIBUCIÓN",
            "comisión": "comision, comisiones",
            "objetivo": "objetivos",
            "ventas.": "venta",
        },
        "Preguntas para una entrevista telefónica sobre competencias.": {
            "Preguntas": "pregunta",
            "entrevista": "entrevistas, ENTREVISTA",
            "telefónica": "telefonica, telefónicas",
            "competencias.": "competencia",
        },
        "Una señal de alerta en la selección: el currículum y la descripción no dicen lo mismo.": {
            "señal": "senal, senales, señales, SEÑALES",
            "alerta": "alertas",
            "selección:": "seleccion, selecciones",
            "currículum": "curriculum, currículums",
            "descripción": "descripcion, descripciones",
        },
        "Responsables de cuentas estratégicas: gestora o gestor sénior, con teletrabajo.": {
            "Responsables": "responsable",
            "cuentas": "cuenta",
            "estratégicas:": "estrategicas, estratégica, estrategica, estratégico",
            "gestora": "gestoras",
            "gestor": "gestores",
            "sénior,": "senior",
            "teletrabajo.": "teletrabajos",
        },
        "La previsión de la licitación y el rápel de quien compra.": {
            "previsión": "prevision, previsiones",
            "licitación": "licitaciones, licitacion",
            "rápel": "rapel, rápeles",
        },
        "Las funciones del área y una banda salarial.": {
            "funciones": "función, funcion",
            "área": "area, áreas",
            "salarial.": "salariales",
        },
        "Comprobación de conflictos de interés y de más intereses, con claves.": {
            "conflictos": "conflicto",
            "interés": "interes, intereses",
            "intereses,": "interés, interes",
            "claves.": "clave",
        },
    },
    "de": {
        "Die Gehaltsspanne reicht bis zum Zielgehalt; ein Gehalt ist keine Spanne.": {
            "Gehaltsspanne": "Gehalt, Spanne, Spannen, Gehälter, Gehaelter, gehalter, gehaltsspannen",
            "Zielgehalt;": "Gehalt, Gehälter, gehaelter, Zielgehälter, zielgehaelter",
        },
        "Eine Anzeige ist oft eine Stellenanzeige oder Stellenausschreibung, sagt die Ausschreibung.": {
            "Stellenanzeige": "Anzeige, Anzeigen, Stelle, Stellen, Stellenanzeigen",
            "Stellenausschreibung,": "Ausschreibung, ausschreibungen",
        },
        "Fragen im Vorstellungsgespräch: jedes Gespräch dauert eine Stunde, auch ohne Überstunden.": {
            "Vorstellungsgespräch:": "Gespräch, gespraech, gesprach, Gespräche, vorstellungsgespraech, Vorstellung",
            "Überstunden.": "ueberstunden, uberstunden, Überstunde, Stunden, ÜBERSTUNDEN",
        },
        "Großkundenbetreuer und Schlüsselkundenbetreuer: Betreuer für einen Kunden mit Schlüssel.": {
            "Großkundenbetreuer": "grosskundenbetreuer, Großkunde, grosskunden, Kundenbetreuer, Betreuer, Kunde",
            "Schlüsselkundenbetreuer:": (
                "schluesselkundenbetreuer, schlusselkunden, Schlüsselkunde, Kundenbetreuer, kundenbetreuern, Kunden"
            ),
            "Schlüssel.": "schluessel, schlussel",
        },
        "Zur Gesamtvergütung zählt die Rückvergütung nicht, eine Vergütung schon.": {
            "Gesamtvergütung": "Vergütung, verguetung, gesamtverguetung, Vergütungen",
            "Rückvergütung": "rueckverguetung, Vergütungen",
        },
        "Nach der Vertragsverlängerung bleibt die Kündigungsfrist; eine Verlängerung ändert die Frist nicht.": {
            "Vertragsverlängerung": "Verlängerung, verlaengerungen, Vertrag, Verträge, vertraege",
            "Kündigungsfrist;": "Frist, Fristen, kuendigungsfrist, Kündigung",
        },
        "Führungskräfte sehen Kennzahlen, keine Zahlen ohne Ziel, und ein Umsatzziel für den Umsatz.": {
            "Führungskräfte": "Führungskraft, fuehrungskraft, fuehrungskraefte, fuhrungskraft",
            "Kennzahlen,": "Kennzahl, Zahl, Zahlen",
            "Umsatzziel": "Ziel, Ziele, umsatzziele",
        },
        "Das Warnsignal und die Arbeitsprobe: ein Signal, eine Probe, aktuell und individuell, ab heute neu.": {
            "Warnsignal": "Signal, Signale, Warnsignale",
            "Arbeitsprobe:": "Probe, Proben, Arbeit",
            "aktuell": "aktuelle, aktuellen",
            "individuell,": "individuelle",
            "neu.": "neue, neuen",
        },
        "Muss-Kriterien, ein Kann-Kriterium, Bonus, Gehaltsband, Gehalt und Bänder; Fixgehalt ist fixes Geld.": {
            "Muss-Kriterien,": "Kriterium, kriterien, Muss-Kriterium",
            "Kann-Kriterium,": "Kriterien, Kriterium",
            "Bonus,": "Boni, Bonus",
            "Gehaltsband,": "Band, Bänder, Gehaltsbänder, gehaltsbaender",
            "Fixgehalt": "Gehalt, Gehälter, Fixgehälter",
        },
        "Jede Steuer ist teuer: ein Poet bequemt sich, neue Dauer, zuerst den Umsatz.": {
            "Steuer": "Steuern, steuer",
            "neue": "neu",
            "zuerst": "zuerst",
            "bequemt": "bequem",
        },
    },
    "fr": {
        "L’entretien avec la personne chargée d'affaires suit l’offre d’emploi.": {
            "L’entretien": "entretien, entretiens, l'entretien, l’entretien, d'entretien, L'ENTRETIEN",
            "chargée": "charge, chargées",
            "d'affaires": "affaires, affaire",
            "l’offre": "offre, offres, d'offre",
            "d’emploi.": "emploi, emplois, l'emploi, demploi",
        },
        "La rémunération : une fourchette, une prime et des compétences qu’on paie.": {
            "rémunération": "remuneration, rémunérations, la rémunération, RÉMUNÉRATION",
            "fourchette,": "fourchettes",
            "compétences": "competence, compétence, competences",
            "qu’on": "on",
        },
        "Les signaux d’alerte d’une candidature et la main-d’œuvre en télétravail.": {
            "signaux": "signal",
            "d’alerte": "alerte, alertes, d'alerte",
            "candidature": "candidatures",
            "main-d’œuvre": "œuvre, oeuvre, oeuvres, main-d'oeuvre",
            "télétravail.": "teletravail",
        },
        "Un compte clé national, des objectifs et l’ancienneté à l’embauche.": {
            "compte": "comptes",
            "clé": "cle, clés, cles",
            "national,": "nationaux, nationale",
            "objectifs": "objectif",
            "l’ancienneté": "anciennete, ancienneté",
            "l’embauche.": "embauche, embauches",
        },
        "Aujourd’hui, jusqu’à l’été, le système élève les débutants au niveau supérieur.": {
            "Aujourd’hui,": "aujourd'hui, aujourd’hui",
            "l’été,": "été, ete, etes",
            "système": "systeme, systèmes",
            "niveau": "niveaux",
            "supérieur.": "superieur, supérieure",
        },
        "Les emplois et les délais : un essai vaut plusieurs essais.": {
            "emplois": "emploi, d'emploi, l’emploi",
            "délais": "delai, délai",
            "essai": "essais",
            "essais.": "essai",
        },
    },
    "el": {
        "Ο μισθός και οι αποδοχές γράφονται στην αγγελία.": {
            "μισθός": "μισθός, μισθος, μισθοί, μισθοι, μισθού, μισθών, μισθων, ΜΙΣΘΟΣ, ΜΙΣΘΟΙ, ΜΙΣΘΌΣ",
            "αποδοχές": "αποδοχες, αποδοχών, ΑΠΟΔΟΧΕΣ, αποδοχή",
            "αγγελία.": "αγγελια, αγγελίες, αγγελιες, αγγελιών, ΑΓΓΕΛΙΑ, ΑΓΓΕΛΊΑ",
        },
        "Ερωτήσεις για τη συνέντευξη και περιγραφή της θέσης.": {
            "Ερωτήσεις": "ερωτησεις, ερώτηση, ερωτηση, ΕΡΩΤΗΣΕΙΣ, ερωτήσεων",
            "συνέντευξη": "συνεντευξης, συνέντευξης, συνεντεύξεις, ΣΥΝΕΝΤΕΥΞΗ, συνεντευξεις, συνεντεύξεων",
            "περιγραφή": "περιγραφη, περιγραφές, περιγραφής",
            "θέσης.": "θεσης, θέση, θέσεις, ΘΕΣΗ",
        },
        "Υπεύθυνος πελατών: ένας πελάτης, στρατηγικοί πελάτες.": {
            "Υπεύθυνος": "υπευθυνος, υπεύθυνη, υπεύθυνοι, ΥΠΕΥΘΥΝΟΣ",
            "πελατών:": "πελάτης, πελατης, πελατες, πελάτες, ΠΕΛΑΤΩΝ, ΠΕΛΑΤΗΣ",
            "στρατηγικοί": "στρατηγικοι, στρατηγικός, στρατηγικος, στρατηγικών, ΣΤΡΑΤΗΓΙΚΟΣ",
        },
        "Προειδοποιητικά σημάδια υποψηφίων και τηλεργασία.": {
            "Προειδοποιητικά": "προειδοποιητικα, προειδοποιητικό, ΠΡΟΕΙΔΟΠΟΙΗΤΙΚΑ",
            "σημάδια": "σημαδια, σημάδι",
            "υποψηφίων": "υποψηφιων, υποψήφια, υποψήφιους, υποψήφιος, υποψήφιοι, υποψηφιος",
            "τηλεργασία.": "τηλεργασια, τηλεργασίας, ΤΗΛΕΡΓΑΣΙΑ",
        },
        "ΔΕΙΚΤΕΣ, ΣΤΟΧΟΣ ΚΑΙ ΔΕΞΙΟΤΗΤΕΣ: η προμήθεια, το προϊόν και η αμοιβή.": {
            "ΔΕΙΚΤΕΣ,": "δείκτες, δείκτης, δεικτης, δεικτες",
            "ΣΤΟΧΟΣ": "στόχος, στοχος, στόχοι, στόχους",
            "ΔΕΞΙΟΤΗΤΕΣ:": "δεξιότητες, δεξιότητα, δεξιοτητα",
            "προμήθεια,": "προμηθεια, προμήθειες, ΠΡΟΜΗΘΕΙΑ",
            "προϊόν": "προιον, προϊόντα, ΠΡΟΪΟΝ",
            "αμοιβή.": "αμοιβη, αμοιβές, ΑΜΟΙΒΗ",
        },
        "Επιλογή βασικών και εθνικών πελατών με στρατηγικά κριτήρια.": {
            "βασικών": "βασικός, βασικοι, βασική, βασικό, ΒΑΣΙΚΟΣ",
            "εθνικών": "εθνικός, εθνική, εθνικούς",
            "στρατηγικά": "στρατηγικός, στρατηγικής, στρατηγικοί",
            "κριτήρια.": "κριτήριο, κριτηρίων, κριτηρίου",
        },
        "Προσόντα, καθήκοντα και εμπειρίες· κάθε προσόν, καθήκον, εμπειρία και συμφωνία μετρά.": {
            "Προσόντα,": "προσόν, προσοντα, προσόντων",
            "καθήκοντα": "καθήκον, καθηκόντων",
            "εμπειρίες·": "εμπειρία, εμπειρια, εμπειριών, ΕΜΠΕΙΡΙΑ",
            "προσόν,": "προσόντα, προσοντα",
            "εμπειρία": "εμπειρίας, εμπειρίες, εμπειριων",
            "συμφωνία": "συμφωνίες, συμφωνιών, συμφωνίας",
        },
    },
    "pt": {
        "O plano de comissões e a função: remuneração fixa e anúncio de emprego.": {
            "comissões": "comissão, comissao, comissoes, COMISSÃO",
            "função:": "funções, funcoes, funcao, função",
            "remuneração": "remuneracao, remunerações, remuneracoes",
            "anúncio": "anuncio, anúncios",
            "emprego.": "empregos",
        },
        "Uma comissão paga-se por previsão e por descrição de funções.": {
            "comissão": "comissões, comissoes, comissao",
            "previsão": "previsões, previsoes, previsao",
            "descrição": "descrições, descricao, descricoes",
            "funções.": "função, funcao, funcoes",
        },
        "O guião da entrevista, o órgão e os cidadãos alemães.": {
            "guião": "guiões, guiao, guioes",
            "entrevista,": "entrevistas, ENTREVISTA",
            "órgão": "órgãos, orgao, orgaos",
            "cidadãos": "cidadão, cidadao, cidadaos",
            "alemães.": "alemão, alemao, alemaes",
        },
        "Sinais de alerta a nível nacional: gestor de grandes contas-chave em teletrabalho.": {
            "Sinais": "sinal",
            "nível": "nivel, níveis, niveis",
            "nacional:": "nacionais",
            "gestor": "gestores, gestora",
            "contas-chave": "conta-chave, conta, contas, chave",
            "teletrabalho.": "teletrabalhos",
        },
        "O objetivo atual da seleção, o contacto e a direção do setor.": {
            "objetivo": "objectivo, objetivos, objectivos",
            "atual": "actual, atuais, actuais",
            "seleção,": "selecção, seleccao, selecções, seleções, selecao",
            "contacto": "contato, contactos",
            "direção": "direcção, direções, direcao",
            "setor.": "sector, setores, sectores",
        },
        "O salário e a competência contam; sem experiência, o perfil não chega.": {
            "salário": "salario, salários",
            "competência": "competencia, competências",
            "experiência,": "experiencia",
            "perfil": "perfis",
        },
        "Os perfis, os níveis e os intervalos anuais são possíveis; a margem bruta e o papel contam.": {
            "perfis,": "perfil",
            "níveis": "nível, nivel",
            "anuais": "anual",
            "possíveis;": "possível, possivel",
            "margem": "margens",
            "papel": "papéis, papeis",
        },
    },
}


def pairs(lang: str) -> Iterator[tuple[str, str, str]]:
    """The sentence, the word in it, and what is typed."""
    for sentence, words in PAIRS[lang].items():
        for word, forms in words.items():
            for typed in forms.split(", "):
                yield sentence, word, typed


NAMES: Mapping[str, Mapping[str, str]] = {
    "en": {
        "Key Account Managers": "key account manager, KEY ACCOUNTS MANAGERS",
        "client's question": "clients questions, clients’ questions",
    },
    "es": {
        "Gestora de cuentas": "gestor de cuenta, gestores de cuentas, gestoras de cuentas",
        "Cuentas clave": "cuenta claves",
        "Descripción del puesto": "descripciones del puesto",
    },
    "de": {
        "Schlüsselkunden": "schluesselkunde, schlusselkunde, Schlüsselkunden",
        "Großkundenbetreuer": "grosskundenbetreuer, Großkundenbetreuern",
        "Gehälter": "gehaelter, Gehalt, Gehältern",
        "Überstunde": "ueberstunden",
        "Götter": "goetter",
        "neue Steuer": "neuen steuern",
    },
    "fr": {
        "Questions d’entretien": "question entretien, questions d'entretiens",
        "Comptes nationaux": "compte national, COMPTES NATIONALES",
        "Compte clé": "comptes cles",
        "Main-d’œuvre": "main oeuvre",
    },
    "el": {
        "Στρατηγικός πελάτης": "στρατηγικοι πελατες, στρατηγικών πελατών, ΣΤΡΑΤΗΓΙΚΟΙ ΠΕΛΑΤΕΣ, στρατηγικοσ πελατησ",
        "Υπεύθυνος πελατών": "υπεύθυνη πελάτη, ΥΠΕΥΘΥΝΟΣ ΠΕΛΑΤΩΝ",
        "Δείκτες": "δείκτης, δεικτών",
        "Συνέντευξη": "συνεντεύξεις, συνεντεύξεων",
    },
    "pt": {
        "Plano de comissões": "planos de comissao, PLANO DE COMISSÃO",
        "Contas nacionais": "conta nacional",
        "Objetivo de vendas": "objectivos de venda",
        "Gestor de contas": "gestora de conta, gestores de contas",
    },
}
"""Names of things in the handbook, and the forms in which people type them."""
