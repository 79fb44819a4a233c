"""Blocks of one language say nothing of another, though compiled templates are shared by all."""

from jinja2 import Template

from macros.views.renderer import Renderer
from tests.conftest import Project
from tests.languages import language


def test_what_a_filter_says_is_not_compiled_in(project: Project) -> None:
    """Where it is asked of a constant, too: a template that was compiled for English speaks German in German."""
    catalog = project.catalog()
    english, german = (Renderer(catalog, language(code)).environment for code in ("en", "de"))
    for source in ("{{ 0.1|percent }}", "{% trans share=0.1|percent %}{{ share }}{% endtrans %}"):
        code = english.compile(source)
        said = [Template.from_code(one, code, one.make_globals(None)).render() for one in (english, german)]
        assert ["10%", "10\u00a0%"] == said, source
