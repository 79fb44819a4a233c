"""What people ask in the languages to come, the words that lead to pages there, and the page that has to come first."""

from collections.abc import Mapping
from dataclasses import dataclass

ROLES = {
    "am": "Account Manager",
    "nam": "National Account Manager",
    "kam": "Key Account Manager",
    "sam": "Strategic Account Manager",
}


@dataclass(frozen=True)
class Asked:
    """One language."""

    roles: Mapping[str, str]
    """The id of a role to what else it is called, separated by commas."""

    kinds: Mapping[str, str]
    """The id of a page of a guide to its title and what it is found by."""

    questions: Mapping[str, str]
    """What is typed to the page, as `role kind`."""


ASKED = {
    "es": Asked(
        {
            "am": "gestor de cuentas, comercial",
            "kam": "KAM, cuentas clave",
            "sam": "cuentas estratégicas",
            "nam": "NAM",
        },
        {
            "compensation": "Salario, sueldo, retribución, banda salarial",
            "job-description": "Oferta de empleo, descripción del puesto",
            "interview": "Entrevista, preguntas de entrevista, preguntas entrevista",
            "hiring": "Búsqueda y selección, señales de alerta",
            "remote": "Teletrabajo, trabajo a distancia",
        },
        {
            "sueldos national account manager": "nam compensation",
            "SUELDO NAM": "nam compensation",
            "pregunta entrevistas kam": "kam interview",
            "descripcion del puesto gestores de cuentas": "am job-description",
            "senal de alerta nam": "nam hiring",
            "teletrabajo cuenta estrategica": "sam remote",
        },
    ),
    "de": Asked(
        {
            "am": "Kundenberater",
            "kam": "KAM, Großkundenbetreuer, Key Account",
            "sam": "Strategischer Kunde",
            "nam": "NAM",
        },
        {
            "compensation": "Gehalt, Verdienst, Lohn",
            "job-description": "Stellenanzeige, Stellenausschreibung",
            "interview": "Interview, Vorstellungsgespräch, Fragen Vorstellungsgespräch",
            "hiring": "Suche und Auswahl, Warnsignal",
            "remote": "Mobiles Arbeiten, Homeoffice",
        },
        {
            "gehaelter national account manager": "nam compensation",
            "Gehälter Kundenberatern": "am compensation",
            "frage vorstellungsgespraech key account": "kam interview",
            "stellenausschreibungen grosskundenbetreuer": "kam job-description",
            "warnsignale nam": "nam hiring",
            "homeoffice strategische kunden": "sam remote",
        },
    ),
    "fr": Asked(
        {
            "am": "chargé d’affaires",
            "kam": "responsable grands comptes, KAM",
            "nam": "compte-clé national",
            "sam": "SAM",
        },
        {
            "compensation": "Rémunération, salaire, fourchette",
            "job-description": "Offre d’emploi, fiche de poste",
            "interview": "Entretien, questions d’entretien",
            "hiring": "Recherche et sélection, signaux d’alerte",
            "remote": "Télétravail, à distance",
        },
        {
            "salaires responsable grand compte": "kam compensation",
            "question entretiens kam": "kam interview",
            "fiches de poste comptes cles nationaux": "nam job-description",
            "signal d'alerte charges d'affaires": "am hiring",
            "l’entretien chargée d'affaires": "am interview",
            "teletravail account manager": "am remote",
        },
    ),
    "el": Asked(
        {"am": "υπεύθυνος πελατών", "kam": "KAM", "nam": "NAM", "sam": "στρατηγικοί πελάτες"},
        {
            "compensation": "Αποδοχές, μισθός, αμοιβή",
            "job-description": "Αγγελία, περιγραφή θέσης",
            "interview": "Συνέντευξη, ερωτήσεις συνέντευξης",
            "hiring": "Αναζήτηση και επιλογή, προειδοποιητικά σημάδια",
            "remote": "Τηλεργασία, εξ αποστάσεως",
        },
        {
            "μισθος national account manager": "nam compensation",
            "μισθοί national account manager": "nam compensation",
            "ΜΙΣΘΟΣ NATIONAL ACCOUNT MANAGER": "nam compensation",
            "ερωτηση συνεντευξεων kam": "kam interview",
            "περιγραφη θεσης υπευθυνη πελατων": "am job-description",
            "ΠΕΡΙΓΡΑΦΗ ΘΕΣΗΣ ΥΠΕΥΘΥΝΟΣ ΠΕΛΑΤΩΝ": "am job-description",
            "προειδοποιητικο σημαδι nam": "nam hiring",
            "τηλεργασια στρατηγικος πελατης": "sam remote",
        },
    ),
    "pt": Asked(
        {"am": "gestor de contas", "kam": "KAM", "nam": "conta nacional", "sam": "contas estratégicas"},
        {
            "compensation": "Remuneração, salário, plano de comissões",
            "job-description": "Anúncio de emprego, descrição de funções",
            "interview": "Entrevista, perguntas de entrevista, perguntas entrevista",
            "hiring": "Procura e seleção, sinal de alerta",
            "remote": "Teletrabalho, à distância",
        },
        {
            "salarios key account manager": "kam compensation",
            "pergunta entrevistas gestora de contas": "am interview",
            "descricoes de funcao national account manager": "nam job-description",
            "planos de comissao contas nacionais": "nam compensation",
            "sinais de alerta kam": "kam hiring",
            "procura e selecção kam": "kam hiring",
            "teletrabalho conta estrategica": "sam remote",
        },
    ),
}
