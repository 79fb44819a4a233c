"""JSON Schemas of the data files, from the models, for the help that editors such as VS Code give while someone types.

Draft-07: yaml-language-server, which those editors use, completes and explains it best; of later drafts it knows parts.
The schemas hold no id that is in data/. They would be a copy of it, stale after each change that someone makes in
the browser, who cannot run a command. That an id exists is for `handbook check` to say.
"""

import json
import re
from functools import cache
from typing import Any

from pydantic import BaseModel, Field, create_model
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from macros.catalog.data_files import KINDS, Kind
from macros.generated.completion import complete, words
from macros.generated.schema_files import path_of
from macros.model.base import FORMS, Id
from macros.model.guide import Guide, sparse
from macros.model.library import SHELVES, TAKE, Borrowing
from macros.model.shared import Option, Overlay

_NOTE = "Made from macros/model/ by 'handbook generate'; change the models, not this file."
_DRAFT = "http://json-schema.org/draft-07/schema#"


def files() -> dict[str, str]:
    """Path of each schema, relative to the project, to its text."""
    return {path_of(kind): json.dumps(schema(kind), indent=1, ensure_ascii=False) + "\n" for kind in KINDS}


@cache
def schema(kind: Kind) -> dict[str, Any]:
    """The JSON Schema of a kind of file."""
    model = _OverlayFile if kind.model is Overlay else _page_model(kind)
    made = _draft_7(model.model_json_schema(schema_generator=_Generator, ref_template="#/definitions/{model}"))
    if kind.model is Overlay:
        for shelf in SHELVES.values():
            made["definitions"][f"{shelf.item.__name__}Change"]["properties"][TAKE] = _take()
    if issubclass(kind.model, Option):  # said once, in the schema of overlays
        made["properties"]["changes"] = {
            **{key: made["properties"]["changes"][key] for key in ("title", "description", "examples")},
            "allOf": [{"$ref": "overlay.json#/definitions/GuideChange"}],
        }
    head = {"$schema": _DRAFT, "$comment": _NOTE, "title": words(kind.name)}
    return complete(head | {key: value for key, value in made.items() if key != "title"})


_CHANGES = Overlay.model_fields["changes"]
_OverlayFile = create_model(
    "Overlay",
    __base__=Overlay,
    __doc__=Overlay.__doc__,
    changes=(sparse(Guide), Field(description=_CHANGES.description, examples=_CHANGES.examples)),
)
"""An overlay with its `changes` as the sparse guide, which the model leaves open: they are validated apart."""


def _page_model(kind: Kind) -> type[BaseModel]:
    """The model of a kind of file, with lists whose items may come from the library."""
    lists: dict[str, Any] = {}
    for shelf in SHELVES.values():
        if kind.name == shelf.page:
            item: Any = shelf.item | shelf.borrowed
            lists[shelf.key] = (dict[Id, item], kind.model.model_fields[shelf.key])
    return create_model(kind.model.__name__, __base__=kind.model, __doc__=kind.model.__doc__, **lists)


def _take() -> dict[str, Any]:
    made: dict[str, Any] = _draft_7(Borrowing.model_json_schema(schema_generator=_Generator))
    found: dict[str, Any] = made["properties"][TAKE]
    return found


class _Generator(GenerateJsonSchema):
    """Pydantic's schemas, said so that editors' tools understand them."""

    def get_title_from_name(self, name: str) -> str:
        """Of a key."""
        return words(name)

    def model_schema(self, schema: core_schema.ModelSchema) -> JsonSchemaValue:
        """With a title in words: `Job description`."""
        return super().model_schema(schema) | {"title": words(re.sub(r"(?<!^)(?=[A-Z])", " ", schema["cls"].__name__))}

    def str_schema(self, schema: core_schema.StringSchema) -> JsonSchemaValue:
        """With the form in words beside the pattern, which editors show in its place."""
        made = super().str_schema(schema)
        return made | {"patternErrorMessage": FORMS[made["pattern"]]} if "pattern" in made else made

    def dict_schema(self, schema: core_schema.DictSchema) -> JsonSchemaValue:
        """With the form of ids as a rule for every key: Pydantic's lets a key of another form hold anything."""
        made = super().dict_schema(schema)
        if "patternProperties" in made:
            ((pattern, values),) = made.pop("patternProperties").items()
            made["additionalProperties"] = values
            made["propertyNames"] = made.get("propertyNames", {}) | {"pattern": pattern}
        return made

    def nullable_schema(self, schema: core_schema.NullableSchema) -> JsonSchemaValue:
        """`null` as one more type or choice where that can be said, which gives plainer messages than two schemas."""
        made = self.generate_inner(schema["schema"])
        if "enum" in made:
            return made | {"enum": [*made["enum"], None], "type": [made["type"], "null"]}
        if isinstance(made.get("type"), str) and "const" not in made:
            return made | {"type": [made["type"], "null"]}
        return super().nullable_schema(schema)

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        """Without the default, which editors would type in."""
        return self.generate_inner(schema["schema"])

    def decimal_schema(self, schema: core_schema.DecimalSchema) -> JsonSchemaValue:
        """A number; the models refuse one in quotes."""
        number: JsonSchemaValue = super().decimal_schema(schema)["anyOf"][0]
        return number


def _draft_7(node: Any) -> Any:
    """The same in draft-07: definitions under their old name, and nothing beside a `$ref`, where it would not count."""
    if isinstance(node, list):
        return [_draft_7(part) for part in node]
    if not isinstance(node, dict):
        return node
    made = {"definitions" if key == "$defs" else key: _draft_7(value) for key, value in node.items()}
    if "$ref" in made and len(made) > 1:
        made["allOf"] = [{"$ref": made.pop("$ref")}]
    return made
