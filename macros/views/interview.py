"""Blocks of the interview page."""

from markupsafe import Markup

from macros.views.renderer import Renderer, block


@block
def stage_plan(renderer: Renderer, role: str) -> Markup:
    """The stages with length, who leads them, purpose and questions."""
    guide, voice = renderer.guide(role)
    questions = guide.interview.questions
    asked = {stage: {k: q for k, q in questions.items() if q.stage == stage} for stage in guide.interview.stages}
    return renderer.render(
        "stage_plan.html",
        stages=guide.interview.stages,
        asked=asked,
        edit=renderer.editing(role, "interview", "stages"),
        voice=voice,
    )


@block
def stage_choice(renderer: Renderer, role: str) -> Markup:
    """A choice of stage that hides the questions of the others, on screen and on paper."""
    guide, _ = renderer.guide(role)
    return renderer.render("stage_choice.html", stages=guide.interview.stages)


@block
def question_list(renderer: Renderer, role: str, question_type: str) -> Markup:
    """The questions of one type (technical, behavioural, culture) with all that scoring needs."""
    guide, voice = renderer.guide(role)
    chosen = {key: q for key, q in guide.interview.questions.items() if q.type == question_type}
    return renderer.render(
        "question_list.html", questions=chosen, guide=guide, role=role, edit=renderer.editing(role), voice=voice
    )


@block
def evaluation(renderer: Renderer, role: str) -> Markup:
    """How to score and compare."""
    guide, voice = renderer.guide(role)
    return renderer.render(
        "evaluation.html",
        content=guide.interview.evaluation,
        edit=renderer.editing(role, "interview", "evaluation"),
        voice=voice,
        cited=guide.interview.sources,
    )
