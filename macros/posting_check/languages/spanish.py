"""How postings in Spain say it."""

from macros.posting_check.words import SIGNS, Amounts, Spoken, amount_of, spoken

_PAY = "(?:salario|sueldo|retribución|remuneración|nómina)"

SPOKEN = Spoken(
    facts={
        "pay_line": spoken(
            "salari~", "sueldos?", "retribuci~", "remuneraci~", "banda salarial", "OTE", "paquete retributivo"
        ),
        "variable_pay": spoken(
            "bonus", "bonos?", "bonificaci~", "comisión", "comisiones", "incentivos?", "variable", "variables", "OTE"
        ),
        "commission": spoken(
            "(?:ganas|cobras|recibes|gana|cobra|recibe|pagamos) (?:una )?comisi~",
            "(?:por|a) comisi~",
            "(?:fijo|salario|sueldo) (?:más|y) comisi~",
        ),
        "commission_only": spoken(
            "(?:solo|sólo|únicamente|exclusivamente) (?:a |por |con |mediante )?comisi~",
            r"100\s?% (?:a )?comisi~",
            "comisión pura",
            "sin (?:fijo|salario fijo|sueldo fijo)",
        ),
        "benefits": spoken(
            "beneficios sociales",
            "beneficios",
            "ventajas sociales",
            "seguro médico",
            "vacaciones pagadas",
            "días de vacaciones",
            "plan de pensiones",
            r"401\(k\)",
        ),
        "health": spoken(
            rf"seguros?(?: [{SIGNS},]+){{0,3}} (?:médic~|sanitari~|salud|dental)",
            "(?:cobertura|asistencia|póliza) (?:médica|sanitaria|dental)",
        ),
        "retirement": spoken(
            r"401\s?\(?k\)?", "jubilación", "planes de pensiones", "plan de pensiones", "pensión", "pensiones"
        ),
        "leave": spoken(
            "vacaciones",
            "permisos? (?:pagad|retribuid)~",
            "(?:días libres|festivos) (?:pagad|retribuid)~",
            "asuntos propios",
        ),
        "deadline": spoken(
            "fecha límite",
            "fecha tope",
            "fecha de cierre",
            "último día",
            "abiert~ hasta",
            "plazo~ (?:de|para) (?:la |las |el |tu )?(?:solicitud|candidatura|presenta|inscripci|envío)~",
            "cierre de (?:las )?(?:candidaturas|solicitudes|inscripciones)",
            r"(?:candidaturas?|solicitudes|cv|inscríbete|inscripción) (?:~ )?(?:hasta|antes del) ",
            "aceptamos candidaturas (?:hasta|de forma continua|mientras)",
        ),
        "deadline_open": spoken(
            "de forma continua", "aceptamos candidaturas mientras", "hasta cubrir (?:la vacante|el puesto)"
        ),
        "leaves_out": spoken("excepto", "salvo", "a excepción", "excluy~", "excluid~"),
        "how_to_apply": spoken(
            "cómo (?:presentar|solicitar|enviar|inscribir|postular)~",
            "(?:envía|envíe|manda|mande|remite|enviar)(?:nos)? (?:tu|su|el|un) (?:cv|currícul~|candidatura)",
            "(?:presenta|presente) (?:tu|su) candidatura (?:en|por|a|aquí|mediante)",
            "inscríbete",
            "solicita (?:el puesto|la plaza)",
            "postúlate",
            "para (?:presentar tu candidatura|solicitar el puesto|inscribirte),",
        ),
        "remote_said": spoken("(?:100\\s?% )?(?:en )?remot[oa]", "a distancia", "teletrabajo", "desde casa"),
        "ai_statement": spoken(
            "IA", "inteligencia artificial", "(?:decision|selección|evaluación|criba)~ automatizad~"
        ),
        "past_pay": spoken(
            f"{_PAY}~ (?:bruto |anual )?(?:actual|anterior|previo|previa|pasado|pasada)~",
            f"(?:últim|anterior|actual)~ {_PAY}~",
            "historial (?:salarial|retributivo)",
            "(?:lo que|cuánto) (?:ganas|ganabas|cobras|cobrabas|gana|cobra)",
            "salarios? percibidos?",
        ),
        "local_experience": spoken("experiencia (?:~ )?canadiense", "experiencia (?:~ )?en canadá"),
        "personal_details": spoken(
            "(?:con|incluye|incluir|adjunta|adjuntar|y|envía) (?:una |tu )?(?:foto|fotografía)~(?: reciente)?",
            "fecha de nacimiento",
            "estado civil",
            "número de hijos",
            "edad (?:máxima|entre|inferior|comprendida)~",
            "(?:menor|menores) de [2-6][0-9] años",
            "(?:hasta|máximo|de) [2-6][0-9] años(?: de edad)?",
            "entre [2-6][0-9] y [2-6][0-9] años",
            "servicio militar",
            "sin cargas familiares",
            "buena presencia",
        ),
        "vacancy": spoken("vacantes?", "plazas? (?:libre|vacante)s?", "bolsa de (?:empleo|trabajo|talento|candidatos)"),
    },
    denials=spoken("no", "nunca", "jamás", "ningún", "ninguna", "sin"),
    statement=spoken(
        "igualdad de oportunidades", "discrimina~", "ajustes razonables", "adaptaciones", "sin distinción"
    ),
    amount=amount_of(
        Amounts(
            opens=["hasta", "máximo de", "como máximo", "al menos", "mínimo de", "como mínimo", "más de"],
            opens_alone=["a partir de", "desde"],
            between="entre",
            and_="y",
            joins=["a", "hasta"],
            or_more=["o más", "y más", "en adelante"],
            times={"k": 1_000, "mil": 1_000, "millones": 1_000_000},
            other_money=[
                "clientes?",
                "facturaci~",
                "presupuestos?",
                "recauda~",
                "gastan?",
                "invert~",
                "formación",
                "cuotas?",
                "cartera",
                "bonus",
                "OTE",
                "a objetivo cumplido",
            ],
            alone_open=["máximo", "mínimo", "según (?:valía|experiencia)", "negociable~"],
        )
    ),
)
