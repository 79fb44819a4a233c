"""How postings in Portugal say it."""

from macros.posting_check.words import SIGNS, Amounts, Spoken, amount_of, spoken

_PAY = "(?:salário|remuneração|remunerações|ordenado|vencimento|retribuição)"

SPOKEN = Spoken(
    facts={
        "pay_line": spoken(
            "salári~", "salaria~", "remuneraç~", "ordenados?", "vencimentos?", "retribuiç~", "pacote salarial", "OTE"
        ),
        "variable_pay": spoken(
            "bónus",
            "bonus",
            "comissão",
            "comissões",
            "incentivos?",
            "variável",
            "variáveis",
            "OTE",
            "prémios? (?:de (?:desempenho|produtividade|vendas|objetivos)|anua~|por objetivos|comercia~)",
            "prémios? (?:e|ou) comiss~",
        ),
        "commission": spoken(
            "(?:recebe|ganha|recebes|ganhas|pagamos) (?:uma )?comiss~",
            "(?:à|por) comiss~",
            "(?:fixo|salário|ordenado) (?:e|mais) comiss~",
        ),
        "commission_only": spoken(
            "(?:só|apenas|somente|exclusivamente|unicamente) (?:à |a |por |com |em )?comiss~",
            r"100\s?% (?:à |em )?comiss~",
            "sem (?:fixo|salário fixo|salário base|remuneração fixa)",
        ),
        "benefits": spoken(
            "benefícios",
            "regalias",
            "seguro de saúde",
            "férias pagas",
            "dias de férias",
            "subsídio de alimentação",
            "plano de pensões",
            r"401\(k\)",
        ),
        "health": spoken(
            rf"seguros?(?: [{SIGNS},]+){{0,3}} (?:saúde|médico|dentário)",
            "planos? de saúde",
            "cobertura (?:médica|de saúde|dentária)",
        ),
        "retirement": spoken(r"401\s?\(?k\)?", "reforma", "poupança-reforma", "(?:plano|fundo)s? de pensões", "PPR"),
        "leave": spoken("férias", "(?:ausências|licenças|folgas|faltas) (?:pagas|remuneradas)", "feriados pagos"),
        "deadline": spoken(
            "prazo~ (?:de|para) (?:a |as |o )?(?:candidatura|entrega|apresentação|envio|receção)~",
            "data[ -]limite",
            "(?:candidaturas?|candidate-se|candidata-te) (?:~ )?(?:até|abertas até)",
            "em aberto até",
            "aberta~ até",
            "aceitamos candidaturas (?:até|em contínuo|enquanto)",
            "encerramento das candidaturas",
        ),
        "deadline_open": spoken("em contínuo", "aceitamos candidaturas enquanto", "até (?:ao )?preenchimento"),
        "leaves_out": spoken("exceto", "salvo", "à exceção", "exclui~", "excluíd~"),
        "how_to_apply": spoken(
            "como (?:se |te )?candidatar~",
            "para se candidatar",
            "candidate-se (?:em|por|através|aqui|no|na|online|via|pelo|já)",
            "(?:envie|enviar|envia)(?:-nos)? (?:(?:o|a|um) )?(?:(?:seu|sua|teu|tua) )?(?:cv|currícul~|candidatura)",
            "(?:submeta|apresente) (?:a sua |a )?candidatura",
        ),
        "remote_said": spoken("(?:100\\s?% )?remot[oa]", "à distância", "teletrabalho", "a partir de casa"),
        "ai_statement": spoken(
            "(?:a|da|de|com|por|à|usa|usamos|usar|utiliza|utilizamos|utilizar) IA",
            "inteligência artificial",
            "(?:decisões|decisão|seleção|avaliação|triagem) automatizadas?",
        ),
        "past_pay": spoken(
            f"{_PAY}s? (?:bruto |anual |mensal )?(?:atua|actua|anterior|passad)~",
            f"(?:últim|anterior)~ {_PAY}s?",
            "(?:histórico|historial) (?:salarial|remuneratório|de remunerações|de vencimentos)",
            "(?:o que|quanto) (?:ganha|ganhava|recebe|recebia|aufere|ganhas|ganhavas)",
            "recibos? de vencimento",
        ),
        "local_experience": spoken("experiência (?:~ )?canadiana", "experiência (?:~ )?no canadá"),
        "personal_details": spoken(
            "(?:com|inclua|incluir|anexe|anexar|e|envie) (?:uma |a sua )?(?:foto|fotografia)~",
            "data de nascimento",
            "estado civil",
            "número de filhos",
            "idade (?:máxima|até|entre|compreendida)",
            "(?:até|máximo de|menos de) (?:aos )?[2-6][0-9] anos(?: de idade)?",
            "entre (?:os )?[2-6][0-9] e (?:os )?[2-6][0-9] anos",
            "serviço militar",
            "situação militar",
            "sem encargos familiares",
            "boa apresentação",
        ),
        "vacancy": spoken(
            "vagas?",
            "lugar~ (?:~ )?(?:existente|vago|vagos|futuro|futuros)",
            "bolsa de (?:recrutamento|candidatos|talentos)",
        ),
    },
    denials=spoken("não", "nunca", "jamais", "nenhum", "nenhuma", "sem", "nem"),
    statement=spoken(
        "igualdade de oportunidades", "discrimina~", "adaptações", "ajustamentos razoáveis", "sem distinção"
    ),
    amount=amount_of(
        Amounts(
            opens=["até", "no máximo", "pelo menos", "no mínimo", "mínimo de", "mais de"],
            opens_alone=["a partir de", "desde"],
            between="entre",
            and_="e",
            joins=["a", "até"],
            or_more=["ou mais", "e mais", "para cima"],
            times={"k": 1_000, "mil": 1_000, "milhões": 1_000_000},
            other_money=[
                "clientes?",
                "faturação",
                "orçamentos?",
                "angari~",
                "gastam?",
                "invest~",
                "formação",
                "quotas?",
                "carteira",
                "bónus",
                "OTE",
                "com objetivos cumpridos",
            ],
            alone_open=["máximo", "mínimo", "conforme (?:a )?experiência", "negociável"],
        )
    ),
)
