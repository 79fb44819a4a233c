"""Blocks of the pages on hiring, remote work and questions people ask."""

from markupsafe import Markup

from macros.views.renderer import Renderer, block


@block
def hiring_intro(renderer: Renderer, role: str) -> Markup:
    """How to go about the search."""
    guide, voice = renderer.guide(role)
    return renderer.render(
        "paragraphs.html", paragraphs=guide.hiring.intro, edit=renderer.editing(role, "hiring", "intro"), voice=voice
    )


@block
def sourcing_channels(renderer: Renderer, role: str) -> Markup:
    """Where to find candidates."""
    guide, voice = renderer.guide(role)
    return renderer.render(
        "points.html", points=guide.hiring.sourcing, edit=renderer.editing(role, "hiring", "sourcing"), voice=voice
    )


@block
def search_strings(renderer: Renderer, role: str) -> Markup:
    """Boolean searches to copy."""
    guide, voice = renderer.guide(role)
    return renderer.render(
        "search_strings.html",
        searches=guide.hiring.searches,
        edit=renderer.editing(role, "hiring", "searches"),
        voice=voice,
    )


@block
def red_flags(renderer: Renderer, role: str) -> Markup:
    """Warning signs, each with the fair way to test it."""
    guide, voice = renderer.guide(role)
    return renderer.render(
        "red_flags.html", flags=guide.hiring.red_flags, edit=renderer.editing(role, "hiring", "red_flags"), voice=voice
    )


@block
def posting_tips(renderer: Renderer, role: str) -> Markup:
    """Advice for the posting."""
    guide, voice = renderer.guide(role)
    return renderer.render(
        "points.html",
        points=guide.hiring.posting_tips,
        edit=renderer.editing(role, "hiring", "posting_tips"),
        voice=voice,
    )


@block
def remote_intro(renderer: Renderer, role: str) -> Markup:
    """What remote work means in this role."""
    guide, voice = renderer.guide(role)
    return renderer.render(
        "paragraphs.html", paragraphs=guide.remote.intro, edit=renderer.editing(role, "remote", "intro"), voice=voice
    )


@block
def remote_topic(renderer: Renderer, role: str, topic: str) -> Markup:
    """One side of remote work: role, interview, onboarding, travel, tools or time_zones."""
    guide, voice = renderer.guide(role)
    return renderer.render(
        "remote_topic.html",
        topic=getattr(guide.remote, topic),  # None where the role says nothing of it
        edit=renderer.editing(role, "remote", topic, "practices"),
        voice=voice,
    )


@block
def faq_list(renderer: Renderer, role: str, audience: str) -> Markup:
    """Questions and answers for employers or for job_seekers."""
    guide, voice = renderer.guide(role)
    return renderer.render(
        "faq_list.html", entries=getattr(guide.faq, audience), edit=renderer.editing(role, "faq", audience), voice=voice
    )
