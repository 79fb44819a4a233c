"""The JSON Schemas that editors' tools use, tried on the data with a validator of its own."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft7Validator, FormatChecker
from pydantic import BaseModel, TypeAdapter
from referencing import Registry, Resource

from macros.catalog.data_files import KINDS, Kind, kind_of
from macros.generated.schema_files import first_line
from macros.generated.schemas import files, schema
from macros.model.guide import Guide, sparse
from macros.model.library import TAKE
from macros.model.shared import Option, Overlay
from macros.trees.loading import load
from tests.conftest import ROLE, ROOT, SMALL, Project

BY_NAME = {kind.name: kind for kind in KINDS}
SCHEMAS = {kind.name: schema(kind) for kind in KINDS}
REGISTRY: Registry[Any] = Registry().with_resources(
    [(f"{name}.json", Resource.from_contents(made)) for name, made in SCHEMAS.items()]
)
LOCALES = ROOT / "data/locales"
DATA = [
    (root, path)
    for root in (ROOT / "data", SMALL)
    for path in sorted(root.rglob("*.yml"))
    if not path.is_relative_to(LOCALES)
]
PARTS = [
    (f"{kind.name} {part['title']}", part)
    for kind in KINDS
    for part in (SCHEMAS[kind.name], *SCHEMAS[kind.name].get("definitions", {}).values())
    if "properties" in part
]
KEYS_OF_TOOLS = {"$schema", "$comment", "definitions"}


def validator(kind: Kind) -> Draft7Validator:
    """What finds faults against the schema of a kind, as an editor's tool does."""
    return Draft7Validator(SCHEMAS[kind.name], registry=REGISTRY, format_checker=FormatChecker())


def faults(kind: Kind, value: Any) -> list[str]:
    """The places in a value where it breaks its schema, each with the keyword that says so."""
    return sorted(f"{'.'.join(map(str, e.absolute_path))}: {e.validator}" for e in _leaves(kind, value))


def _leaves(kind: Kind, value: Any) -> Iterator[Any]:
    """The faults themselves: of a value that fits none of two shapes, those against the first."""
    for error in validator(kind).iter_errors(value):
        yield from (e for e in error.context if e.schema_path[0] == 0) if error.context else [error]


def plain(path: Path) -> Any:
    """What a file of data holds, as our own loader reads it."""
    tree, problems = load(path, path.name)
    assert problems == []
    return json.loads(json.dumps(tree))


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_a_schema_is_a_schema(kind: Kind) -> None:
    """Each is valid draft-07 and says so."""
    Draft7Validator.check_schema(SCHEMAS[kind.name])

    assert Draft7Validator.META_SCHEMA["$id"] == SCHEMAS[kind.name]["$schema"]


def test_every_data_file_fits_its_schema() -> None:
    """What the checks pass, an editor's tool does not mark."""
    wrong: dict[str, list[str]] = {}
    for root, path in DATA:
        kind = kind_of(path.relative_to(root).as_posix())
        assert kind, path
        wrong[str(path)] = faults(kind, plain(path))
    assert {} == {path: said for path, said in wrong.items() if said}


@pytest.mark.parametrize("path", sorted(LOCALES.rglob("inclusive-language.yml")), ids=lambda path: path.parent.name)
def test_the_words_of_a_language_fit_the_schema_of_those_of_english(path: Path) -> None:
    """Its first line leads an editor's tool there."""
    kind = BY_NAME["inclusive-language"]
    assert [] == faults(kind, plain(path))
    assert f"# yaml-language-server: $schema=../../schema/{kind.name}.json" == path.read_text("utf-8").split("\n")[0]


def test_every_key_says_what_it_is() -> None:
    """A title, a description and an example stand at each key, for the help beside the cursor."""
    silent = {
        f"{name}.{key}": [word for word in ("title", "description", "examples") if not value.get(word)]
        for name, part in PARTS
        for key, value in part["properties"].items()
    }
    assert {} == {key: words for key, words in silent.items() if words}


def test_a_description_is_no_sentence_of_code() -> None:
    """Descriptions are plain words without a full stop at their end."""
    told = {f"{name}.{key}": value["description"] for name, part in PARTS for key, value in part["properties"].items()}
    assert {} == {key: words for key, words in told.items() if words.endswith(".") or "`" in words}


def _properties(kind: Kind) -> Iterator[tuple[str, dict[str, Any]]]:
    for part in (SCHEMAS[kind.name], *SCHEMAS[kind.name].get("definitions", {}).values()):
        for key, value in part.get("properties", {}).items():
            yield f"{part['title']}.{key}", value


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_every_example_fits_its_own_schema(kind: Kind) -> None:
    """What an editor's tool offers, it does not mark afterwards."""
    check = validator(kind)
    bad = [
        f"{name}: {error.message}"
        for name, value in _properties(kind)
        for example in value["examples"]
        for error in check.evolve(schema=value).iter_errors(example)
    ]
    assert [] == bad


def _models(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
        for field in annotation.model_fields.values():
            yield from _models(field.annotation)
    for inner in getattr(annotation, "__args__", ()):
        yield from _models(inner)


def _examples(kind: Kind) -> Iterator[tuple[type[BaseModel], str, Any]]:
    """Model, key and example, for the models behind a kind of file."""
    parts = [SCHEMAS[kind.name], *SCHEMAS[kind.name].get("definitions", {}).values()]
    beside = {TAKE} if kind.model is Overlay else set()  # what the schema says beside the model's own keys
    shapes = {frozenset(part["properties"].keys() - beside): part for part in parts if "properties" in part}
    for model in dict.fromkeys(_models(sparse(Guide) if kind.model is Overlay else kind.model)):
        keys = frozenset(info.alias or name for name, info in model.model_fields.items())
        for key in keys if "root" not in keys else ():
            yield from ((model, key, example) for example in shapes[keys]["properties"][key]["examples"])


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_every_example_is_taken_by_the_model(kind: Kind) -> None:
    """An example follows every rule of the models, those too that a schema cannot say."""
    found = list(_examples(kind))
    assert found or kind.name in ("sources", "levels", "requirement-kinds", "question-types", "rating-scales")
    for model, key, example in found:
        field = next(info for name, info in model.model_fields.items() if key == (info.alias or name))
        TypeAdapter(field.rebuild_annotation()).validate_python(example)


@pytest.mark.parametrize("model", [Overlay, Option], ids=lambda model: model.__name__)
def test_the_example_of_a_change_is_a_change(model: type[BaseModel]) -> None:
    """What is shown for `changes`, which these models leave open, follows the sparse guide."""
    (example,) = model.model_fields["changes"].examples or [None]

    assert {"job-description", "kpis"} == sparse(Guide).model_validate(example).model_dump(
        by_alias=True, exclude_unset=True
    ).keys()


FACT = {
    "value": "2-4",
    "means": "Lamps",
    "source": "x",
    "as_of": 2025,
    "verified_on": "2026-01-15",
    "method": "sourced",
}


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({}, []),
        ({"vlaue": "2-4"}, [": additionalProperties"]),  # codespell:ignore vlaue
        ({"value": None}, ["value: type"]),
        ({"value": "a few"}, ["value: pattern"]),
        ({"value": "40-60 percent"}, ["value: pattern"]),
        ({"value": "$5,00"}, ["value: pattern"]),
        ({"value": True}, ["value: type"]),
        ({"value": "$85,000-$120,000+"}, []),
        ({"value": "12-24 months"}, []),
        ({"value": 15}, []),
        ({"as_of": "2025-13"}, ["as_of: pattern"]),
        ({"as_of": "2025/05"}, ["as_of: pattern"]),
        ({"as_of": 25}, ["as_of: minimum"]),
        ({"as_of": "2025-05-31"}, []),
        ({"verified_on": "2026-1-15"}, ["verified_on: format", "verified_on: pattern"]),
        ({"verified_on": "2026-02-30"}, ["verified_on: format"]),
        ({"verified_on": 2026}, ["verified_on: type"]),
        ({"method": "guessed"}, ["method: enum"]),
        ({"method": "modeled"}, [": required"]),
        ({"method": "proposed", "how": "Ours."}, []),
        ({"source": "Not An Id"}, ["source: pattern"]),
        ({"means": ""}, ["means: minLength"]),
        ({"means": "x" * 141}, ["means: maxLength"]),
        ({"means": ["Lamps"]}, ["means: type"]),
    ],
)
def test_a_slip_in_a_figure_is_marked_while_it_is_typed(change: dict[str, Any], expected: list[str]) -> None:
    """An unknown key, a wrong type, a bad quantity, period, date or id, and what the method of a figure needs."""
    role = plain(ROOT / "data/roles/national-account-manager/role.yml")
    role["facts"] = {"lamps": FACT | change}
    where = "facts.lamps"
    found = [fault.replace(f"{where}.", "").replace(where, "") for fault in faults(BY_NAME["role"], role)]

    assert expected == found


@pytest.mark.parametrize(
    ("path", "key", "value", "expected"),
    [
        ("role.yml", "title", None, ": required"),
        ("role.yml", "facts", {"Lamps": FACT}, "facts: pattern"),
        ("role.yml", "ladder", {}, "ladder: minProperties"),
        ("role.yml", "facts", [], "facts: type"),
        ("role.yml", "owners", ["office"], "owners.0: pattern"),
        ("kpis.yml", "intro", [], "intro: minItems"),
        ("interview.yml", "evaluation", "One text.", "evaluation: type"),
        ("compensation.yml", "currency", "euro", "currency: pattern"),
        ("compensation.yml", "period", "hour", ": required"),
    ],
)
def test_a_slip_in_a_file_is_marked(path: str, key: str, value: Any, expected: str) -> None:
    """A missing key, a key that is no id, too few entries, a wrong type, a choice that there is not."""
    kind = kind_of(f"roles/x/{path}")
    assert kind
    whole = plain(ROOT / "data/roles/national-account-manager" / path)
    changed = whole | {key: value} if value is not None else {name: whole[name] for name in whole if name != key}

    assert [expected] == faults(kind, changed)


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, []),
        ({"kpis": None}, []),
        ({"job-description": {"requirements": {"boat": None}}}, []),
        ({"job-description": {"requirements": {"boat": {"text": "Only the text."}}}}, []),
        ({"job-description": {"works_with": {"one": "One", "two": None}}}, []),
        ({"role": {"facts": {"lamps": {"value": "5-10"}}}}, []),
        ({"kpi": {}}, ["changes: additionalProperties"]),
        ({"interview": {"question": {}}}, ["changes.interview: additionalProperties"]),
        ({"role": {"facts": {"lamps": {"value": "few"}}}}, ["changes.role.facts.lamps.value: pattern"]),
    ],
)
@pytest.mark.parametrize("kind", ["overlay", "industry"])
def test_a_change_is_the_sparse_guide(kind: str, changes: dict[str, Any], expected: list[str]) -> None:
    """Overlays of a role and what all roles share are completed by page, every key may be missing, null removes."""
    head = {"overlay": {"summary": "x"}, "industry": {"title": "x", "summary": "x", "offering": "goods"}}[kind]
    found = [
        f"{'.'.join(map(str, error.absolute_path))}: {error.validator}"
        for error in _deepest(validator(BY_NAME[kind]).iter_errors(head | {"changes": changes}))
    ]
    assert expected == found


def _deepest(errors: Any) -> Iterator[Any]:
    """Of a value that may be null too, what is wrong with it where it is not."""
    for error in errors:
        inner = [e for e in error.context or [] if e.schema_path[0] == 0]
        yield from _deepest(inner) if inner else [error]


@pytest.mark.parametrize(
    ("below", "expected"),
    [
        ("handbook.yml", "schema/handbook.json"),
        ("locations/denver.yml", "../schema/location.json"),
        ("roles/x/faq.yml", "../../schema/faq.json"),
        ("roles/x/levels/senior.yml", "../../../schema/overlay.json"),
    ],
)
def test_a_file_names_its_schema_from_where_it_stands(below: str, expected: str) -> None:
    """The address is relative to the file, as yaml-language-server reads it."""
    assert f"# yaml-language-server: $schema={expected}" == first_line(below)


def test_a_file_of_no_kind_names_none() -> None:
    """What nothing reads has no schema."""
    assert first_line("roles/x/notes.yml") == ""


def test_no_schema_holds_what_people_edit(project: Project) -> None:
    """A new source, location or role leaves every schema as it is: who edits in the browser cannot make them anew."""
    before = files()
    project.write(
        "data/locations/west-port.yml", "title: West Port\nregion: West\njurisdictions: []\nno_rule_source: coast-law\n"
    )
    project.edit(
        "data/sources.yml",
        "word-list:\n",
        "tide-table:\n  title: Tides\n  publisher: Sea\n  published: 2024\n  url: https://example.org/tides\nword-list:\n",
    )
    project.edit(
        f"{ROLE}/role.yml",
        "  lamps:\n",
        "  horns:\n    value: 1-2\n    means: Horns\n    source: tide-table\n"
        "    as_of: 2025\n    verified_on: 2026-01-15\n    method: sourced\n  lamps:\n",
    )
    done = project.run("check")

    assert (0, before) == (done.returncode, {path: (project.root / path).read_text("utf-8") for path in before}), done
