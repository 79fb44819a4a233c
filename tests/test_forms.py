"""What people meet on GitHub: forms that GitHub takes, with fields that the site fills in; hooks that find faults."""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from tests.conftest import ROLE, ROOT, Project
from tests.limits import LIMIT

FORMS = {
    path.name: yaml.safe_load(path.read_text("utf-8"))
    for path in sorted((ROOT / ".github/ISSUE_TEMPLATE").iterdir())
    if path.name != "config.yml"
}
WORDS = {"type": "string", "minLength": 1}


def field(kind: str, attributes: dict[str, Any], required: list[str], **more: Any) -> dict[str, Any]:
    """A field of a form."""
    return {
        "type": "object",
        "additionalProperties": False,
        "required": ["type", "attributes"] if kind == "markdown" else ["type", "id", "attributes"],
        "properties": {
            "type": {"const": kind},
            "attributes": {
                "type": "object",
                "additionalProperties": False,
                "required": required,
                "properties": attributes,
            },
        }
        | ({} if kind == "markdown" else {"id": {"type": "string", "pattern": "^[a-zA-Z0-9_-]+$"}} | more),
    }


ASKED = {"label": WORDS, "description": WORDS}
FILLED = ASKED | {"placeholder": WORDS, "value": WORDS}
VALIDATIONS = {
    "type": "object",
    "additionalProperties": False,
    "properties": {"required": {"type": "boolean"}},
}
BOX = {
    "type": "object",
    "additionalProperties": False,
    "required": ["label"],
    "properties": {"label": WORDS, "required": {"type": "boolean"}},
}
SCHEMA = {
    "type": "object",
    "additionalProperties": False,
    "required": ["name", "description", "body"],
    "properties": {
        "name": WORDS,
        "description": WORDS,
        "title": WORDS,
        "body": {
            "type": "array",
            "minItems": 1,
            "items": {
                "oneOf": [
                    field("markdown", {"value": WORDS}, ["value"]),
                    field("input", FILLED, ["label"], validations=VALIDATIONS),
                    field("textarea", FILLED | {"render": WORDS}, ["label"], validations=VALIDATIONS),
                    field(
                        "dropdown",
                        ASKED | {"options": {"type": "array", "minItems": 1, "uniqueItems": True, "items": WORDS}},
                        ["label", "options"],
                        validations=VALIDATIONS,
                    ),
                    field(
                        "checkboxes",
                        ASKED | {"options": {"type": "array", "minItems": 1, "items": BOX}},
                        ["label", "options"],
                    ),
                ]
            },
        },
    },
}
"""What GitHub takes, as far as the forms use it: https://docs.github.com/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema."""


@pytest.mark.parametrize("name", FORMS)
def test_github_takes_the_form(name: str) -> None:
    """Known kinds of fields with the keys they may and must have; ids and labels are there once; not only words."""
    jsonschema.validate(FORMS[name], SCHEMA)
    fields = [field for field in FORMS[name]["body"] if field["type"] != "markdown"]
    ids, labels = [field["id"] for field in fields], [field["attributes"]["label"] for field in fields]

    assert (len(fields), len(fields)) == (len(set(ids)), len(set(labels)))
    assert fields


@pytest.mark.parametrize(("key", "value"), [("typ", "input"), ("type", "inptu"), ("validation", {"required": True})])
def test_a_slip_in_a_form_is_seen(key: str, value: Any) -> None:
    """The schema of this test refuses an unknown key or kind."""
    form = {"name": "a", "description": "b", "body": [{"type": "input", "id": "c", "attributes": {"label": "d"}}]}
    jsonschema.validate(form, SCHEMA)
    form["body"][0][key] = value  # type: ignore[index]

    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(form, SCHEMA)


@pytest.mark.parametrize("name", ["wrong-fact.yml", "new-question.yml"])
def test_the_site_can_fill_in_the_page(name: str) -> None:
    """`?template=...&page=...` fills the field with this id; source and date are asked for."""
    kinds = {field["id"]: field["type"] for field in FORMS[name]["body"] if "id" in field}

    assert {"page": "input", "source": "input", "date": "input"}.items() <= kinds.items()


def test_the_search_can_fill_in_what_was_typed() -> None:
    """`?template=not-found.yml&page=...&words=...` fills these fields."""
    kinds = {field["id"]: field["type"] for field in FORMS["not-found.yml"]["body"] if "id" in field}

    assert {"page": "input", "words": "input"}.items() <= kinds.items()


@pytest.fixture
def repository(project: Project, monkeypatch: pytest.MonkeyPatch) -> Project:
    """The small handbook under git, with the hooks and an environment that is ready."""
    monkeypatch.setenv("PRE_COMMIT_HOME", str(project.root.parent / "pre-commit"))
    for name in (
        ".pre-commit-config.yaml",
        "Makefile",
        "requirements.lock",
        "pyproject.toml",
        "deno.json",
        "deno.lock",
    ):
        shutil.copy(ROOT / name, project.root)
    project.write(".venv/bin/handbook", f'#!/bin/sh\nexec "{sys.executable}" -m macros.cli "$@"\n')
    (project.root / ".venv/bin/handbook").chmod(0o755)
    project.write(".venv/ready", "")
    project.write(".gitignore", ".venv/\n__pycache__/\n")
    for arguments in (["init", "--quiet"], ["add", "--all"]):
        subprocess.run(["git", *arguments], cwd=project.root, check=True, env=clean(), timeout=LIMIT)
    return project


def clean() -> dict[str, str]:
    """The environment without what an outer git or make sets."""
    return {name: value for name, value in os.environ.items() if not name.startswith(("GIT_", "MAKE", "MFLAGS"))}


def pre_commit(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run pre-commit of the environment that runs the tests."""
    command = [sys.executable, "-m", "pre_commit", *arguments]
    return subprocess.run(
        command, cwd=folder, capture_output=True, encoding="utf-8", check=False, env=clean(), timeout=LIMIT
    )


def test_the_hooks_are_valid_and_are_targets_of_the_makefile() -> None:
    """pre-commit knows every key, and nothing is fetched from elsewhere."""
    hooks = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text("utf-8"))["repos"]
    makefile = (ROOT / "Makefile").read_text("utf-8")

    assert (0, "") == (pre_commit(ROOT, "validate-config").returncode, pre_commit(ROOT, "validate-config").stdout)
    assert ["local"] == [repo["repo"] for repo in hooks]
    assert [] == [
        hook["entry"]
        for hook in hooks[0]["hooks"]
        if hook["language"] != "system" or f"\n{hook['entry'].removeprefix('make ')}:" not in makefile
    ]


def test_a_hook_refuses_faulty_data_with_the_line(repository: Project) -> None:
    """Data in order passes; a slip fails with the line that `handbook check` prints."""
    well = pre_commit(repository.root, "run", "data", "--all-files")
    place = repository.spoil(f"{ROLE}/role.yml", "family: coast", "family: ▸coasts")
    done = pre_commit(repository.root, "run", "data", "--all-files")

    assert (0, True) == (well.returncode, "Passed" in well.stdout), well
    assert (1, True) == (done.returncode, f"{place}: there is no family 'coasts'; " in done.stdout), done
