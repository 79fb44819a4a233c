"""A page of a guide is added by a model, a row, a template, a page and data, and everything finds it."""

import json
import re
from pathlib import Path

import pytest

from tests.conftest import ROLE, Project, small_project
from tests.site.document import Document

MODEL = '''"""data/roles/<role>/safety.yml: how the work stays safe."""

from pydantic import Field

from macros.model.base import Entries, Items, Model, Text
from macros.model.role import Point


class Safety(Model):
    """How the work stays safe."""

    intro: Items[Text] = Field(
        description="What can go wrong, one paragraph an entry", examples=[["Stairs are steep."]]
    )
    practices: Entries[Point] = Field(description="What to do, each under an id of its own")
'''

ROW = """    safety: Annotated[
        Safety,
        PageKind(N_("Safety at work"), (ItemList("practices", N_("Safety rules"), 14),)),
    ] = Field(description="How the work stays safe, as in safety.yml")

"""

TEMPLATE = '<ul>{% for id, rule in content.items() %}<li id="{{ id }}">{{ voice(rule.text) }}</li>{% endfor %}</ul>\n'

PAGE = """---
title: "Safety: {role}"
heading: Safety
description: "How the work of the role {role} stays safe."
nav_title: Safety rules
nav_order: 75
fills_from: safety
---
{{ page_head(heading, "", role) }}

## What can go wrong { #risks }

{{ paragraphs(role, "safety.intro") }}

## What to do { #rules }

{{ safety_rules(role, "safety.practices") }}
"""

DATA = """intro:
  - Stairs are steep, and the sea is cold.
practices:
  hand-rail:
    label: Hand rail
    text: Hold on to it, all {lamps} lamps or not.
"""


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """The small handbook with a page of a new kind, and nothing else touched."""
    project = small_project(tmp_path_factory.mktemp("safety") / "project")
    project.write("macros/model/safety.py", MODEL)
    project.edit("macros/model/guide.py", "    faq: Annotated[\n", f"{ROW}    faq: Annotated[\n")
    project.edit(
        "macros/model/guide.py",
        "from macros.model.role import RolePage\n",
        "from macros.model.role import RolePage\nfrom macros.model.safety import Safety\n",
    )
    project.write("macros/views/templates/parts/safety_rules.html", TEMPLATE)
    project.write("docs/roles/[role]/safety.md", PAGE)
    line = "# yaml-language-server: $schema=../../schema/safety.json\n"
    (project.root / ROLE / "safety.yml").write_text(line + DATA, "utf-8")
    assert "Wrote data/schema/safety.json\n" in _said(project, "generate")
    return project


def _said(project: Project, *arguments: str, code: int = 0) -> str:
    done = project.handbook(*arguments)
    assert code == done.returncode, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def english(project: Project) -> Path:
    """Its site, for which an overlay changed the new page too."""
    path = project.root / ROLE / "industries/ferries.yml"
    text = path.read_text("utf-8")
    added = "changes:\n  safety:\n    practices:\n      vest:\n        label: Vest\n        text: Wear it.\n"
    path.write_text(text.replace("changes:\n", added, 1), "utf-8")
    _said(project, "build")
    path.write_text(text, "utf-8")
    return project.root / "site/en"


def test_its_page_is_built_and_in_the_navigation(english: Path) -> None:
    """With its data, figures filled, and a way to it from every page of the guide."""
    guide = english / "roles/lighthouse-keeper"
    page = Document.read(english, guide / "safety/index.html")
    assert ["Hold on to it, all 2–4 lamps or not."] == [
        item.words() for item in page.content.all("li") if item.get("id") == "hand-rail"
    ]
    other = Document.read(english, guide / "faq/index.html").root.all("nav", having="md-nav--primary")[0]
    assert "Safety rules" in [link.words() for link in other.all("a") if link.get("href") == "../safety/"]


def test_its_ids_are_checked(project: Project) -> None:
    """An item whose id is already the id of a heading on the page is a fault."""
    path = project.root / ROLE / "safety.yml"
    text = path.read_text("utf-8")
    path.write_text(text.replace("hand-rail:", "rules:"), "utf-8")
    told = _said(project, "check", code=1)
    path.write_text(text, "utf-8")
    assert f"{ROLE}/safety.yml:5:3: the id 'rules' is already the id of a heading on the page 'safety'" in told


def test_an_overlay_can_change_it_and_its_variant_tells_so(english: Path) -> None:
    """The list is compared, and named where the differences of a variant are told."""
    page = Document.read(english, english / "roles/lighthouse-keeper/industries/ferries/index.html")
    (row,) = [row for row in page.content.all("tr") if row.words().startswith("Safety rules")]
    assert "Added Vest" in row.words()


def test_changes_are_told_under_its_title(project: Project, tmp_path: Path) -> None:
    """In plain words, by page."""
    (tmp_path / "data").mkdir()
    for path in (project.root / "data").rglob("*.yml"):
        target = tmp_path / "data" / path.relative_to(project.root / "data")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(path.read_text("utf-8").replace("Hold on to it", "Hold it"), "utf-8")
    told = _said(project, "diff", str(tmp_path))
    assert re.search(r"^  Safety at work\n    .*Hand rail.*Hold it.*Hold on to it", told, re.MULTILINE), told


def test_the_schema_knows_it(project: Project) -> None:
    """For anyone who types its file, and for overlays."""
    folder = project.root / "data/schema"
    assert {"intro", "practices"} == json.loads((folder / "safety.json").read_text("utf-8"))["properties"].keys()
    overlay = json.loads((folder / "overlay.json").read_text("utf-8"))
    assert "safety" in overlay["definitions"]["GuideChange"]["properties"]


def test_a_new_role_has_it(project: Project) -> None:
    """The scaffolder writes its file, and what it wrote passes the checks."""
    told = _said(project, "new", "role", "diver", "--title", "Diver", "--family", "coast")
    assert "Wrote data/roles/diver/safety.yml\n" in told
    assert "The data is in order" in _said(project, "check")
    project.remove("data/roles/diver")
