"""Blocks of one language say nothing of another, though compiled templates are shared by all."""

import shutil
from pathlib import Path

import pytest
from jinja2 import Template

from macros.views import environment
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


def test_what_was_compiled_is_at_hand(project: Project, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """For every other environment of the process, in any language, whatever happens to the files."""
    folder = tmp_path / "compiled"
    monkeypatch.setattr(environment, "_FOLDER", folder)
    catalog = project.catalog()
    Renderer(catalog, language("en")).environment.compile_all()
    shutil.rmtree(folder)
    german = Renderer(catalog, language("de")).environment
    monkeypatch.setattr(german, "compile", None)

    assert "feedback.html" == german.get_template("feedback.html").name


def test_what_is_compiled_stays_in_the_project(
    project: Project, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Each template once, beside what Python compiles; where nothing can be written the build goes on without."""
    folder = tmp_path / "compiled"
    monkeypatch.setattr(environment, "_FOLDER", folder)
    monkeypatch.setattr(environment._Kept, "_seen", {})
    for code in ("en", "de"):
        blocks = Renderer(project.catalog(), language(code)).environment
        blocks.compile_all()
    assert len(blocks.list_templates()) == len(list(folder.iterdir()))

    (tmp_path / "file").touch()
    monkeypatch.setattr(environment, "_FOLDER", tmp_path / "file/compiled")
    monkeypatch.setattr(environment._Kept, "_seen", {})
    Renderer(project.catalog(), language("en")).environment.compile_all()
