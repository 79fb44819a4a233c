"""Blocks of the interview page."""

from markupsafe import Markup

from macros.model.kinds import QuestionType
from macros.views.renderer import Renderer, block
from macros.views.sections import Section, Sections


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
def rating_instruction(renderer: Renderer, role: str) -> Markup:
    """How to ask and rate, and what the points of the scale are called."""
    guide, voice = renderer.guide(role)
    name = guide.interview.rating_scale or next(iter(renderer.catalog.rating_scales))
    return renderer.render(
        "rating_instruction.html", id=name, scale=renderer.catalog.scale(guide.interview), voice=voice
    )


@block
def questions_by_type(renderer: Renderer, role: str) -> Sections:
    """All questions with all that scoring needs, a section for each type of the data, in its order."""
    types = renderer.catalog.question_types.items()
    return Sections.of(*(Section(key, kind.title, _questions(renderer, role, key, kind)) for key, kind in types))


def _questions(renderer: Renderer, role: str, key: str, kind: QuestionType) -> Markup:
    guide, voice = renderer.guide(role)
    return renderer.render(
        "question_list.html",
        questions={name: one for name, one in guide.interview.questions.items() if one.type == key},
        kind=key,
        introduction=kind.introduction and voice(kind.introduction),
        guide=guide,
        role=role,
        edit=renderer.editing(role),
        voice=voice,
    )


@block
def pass_rule(renderer: Renderer, role: str) -> Markup:
    """What the panel must see to make an offer, as the scale of the ratings says it; nothing where it says nothing."""
    guide, voice = renderer.guide(role)
    name = guide.interview.rating_scale or next(iter(renderer.catalog.rating_scales))
    steps = renderer.catalog.rating_scales[name].pass_rule
    return renderer.render("pass_rule.html", id=name, steps=steps, role=role, voice=voice)


@block
def other_kits(renderer: Renderer, role: str) -> Markup:
    """Links to the interview kits of the related roles, and to all questions."""
    guide, _ = renderer.guide(role)
    finished = renderer.catalog.finished
    roles = {key: renderer.guide(key)[0].role.title for key in guide.role.related if key in finished}
    return renderer.render("other_kits.html", roles=roles)


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
