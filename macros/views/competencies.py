"""Blocks of the competency framework and of the KPIs."""

from markupsafe import Markup

from macros.model.kpis import Kpi
from macros.views.renderer import Renderer, block


@block
def framework_intro(renderer: Renderer, role: str) -> Markup:
    """How to use the framework."""
    guide, voice = renderer.guide(role)
    return renderer.render(
        "paragraphs.html",
        paragraphs=guide.competencies.intro,
        edit=renderer.editing(role, "competencies", "intro"),
        voice=voice,
    )


@block
def expected_ratings(renderer: Renderer, role: str) -> Markup:
    """The rating that each level of the ladder is expected to show."""
    guide, _ = renderer.guide(role)
    ladder = {level: step.title for level, step in guide.role.ladder.items()}
    return renderer.render(
        "expected_ratings.html",
        ladder=ladder,
        expected=guide.competencies.expected,
        edit=renderer.editing(role, "competencies", "expected"),
    )


@block
def competency_list(renderer: Renderer, role: str) -> Markup:
    """Each competency with behaviours at 1 to 5, and what it is tied to."""
    guide, voice = renderer.guide(role)
    duties = guide.job_description.responsibilities.items()
    questions = guide.interview.questions.items()
    ties = {
        name: {
            "duties": {k: duty for k, duty in duties if name in duty.competencies},
            "questions": {k: question for k, question in questions if question.competency == name},
        }
        for name in guide.competencies.competencies
    }
    return renderer.render(
        "competency_list.html",
        competencies=guide.competencies.competencies,
        ties=ties,
        role=role,
        edit=renderer.editing(role),
        voice=voice,
    )


@block
def kpi_intro(renderer: Renderer, role: str) -> Markup:
    """How to read the measures."""
    guide, voice = renderer.guide(role)
    return renderer.render(
        "paragraphs.html", paragraphs=guide.kpis.intro, edit=renderer.editing(role, "kpis", "intro"), voice=voice
    )


@block
def kpi_table(renderer: Renderer, role: str) -> Markup:
    """All measures with target and cadence in one table."""
    guide, _ = renderer.guide(role)
    targets = {key: kpi.target or guide.role.facts.get(kpi.target_fact or "") for key, kpi in guide.kpis.kpis.items()}
    origins = renderer.shown.origins(target for target in targets.values() if target)

    def edit(key: str, kpi: Kpi) -> str:
        if kpi.target_fact:
            return renderer.editing(role, "role", "facts")(kpi.target_fact)
        return renderer.editing(role, "kpis", "kpis", key)(*(["target"] if kpi.target else []))

    return renderer.render("kpi_table.html", kpis=guide.kpis.kpis, targets=targets, origins=origins, edit=edit)


@block
def kpi_list(renderer: Renderer, role: str) -> Markup:
    """Each measure in full."""
    guide, voice = renderer.guide(role)
    return renderer.render(
        "kpi_list.html", kpis=guide.kpis.kpis, guide=guide, role=role, edit=renderer.editing(role), voice=voice
    )
