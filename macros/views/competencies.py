"""Blocks of the competency framework."""

from markupsafe import Markup

from macros.views.renderer import Renderer, block


@block
def expected_ratings(renderer: Renderer, role: str) -> Markup:
    """The rating that each level of the ladder is expected to show in each competency, and why."""
    guide, voice = renderer.guide(role)
    levels = renderer.catalog.levels_of(role)  # shorter words than the titles of the steps, which fill the table
    ladder = {level: levels[level].title for level in guide.role.ladder}
    return renderer.render(
        "expected_ratings.html",
        ladder=ladder,
        competencies=guide.competencies.competencies,
        edit=renderer.editing(role, "competencies", "competencies"),
        voice=voice,
    )


@block
def competency_list(renderer: Renderer, role: str) -> Markup:
    """Each competency with behaviors at 1 to 5, and what it is tied to."""
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
