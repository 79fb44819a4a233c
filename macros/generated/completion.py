"""What Pydantic leaves out of a schema: titles of keys that hold a model, and examples of lists and items."""

import re
from typing import Any

_ID = "short-name"


def words(name: str) -> str:
    """A key or a name as a title: `As of`, `KPIs`."""
    said = re.sub(r"[_\s-]+", " ", name).lower()
    return re.sub(r"\b(kpi|faq)(?=s?\b)", lambda match: match[0].upper(), said[:1].upper() + said[1:], flags=re.I)


def complete(schema: dict[str, Any]) -> dict[str, Any]:
    """The schema with `title` and `examples` at every property.

    Raises LookupError for a value that the models give no example of.
    """
    definitions: dict[str, Any] = schema.get("definitions", {})
    for part in [schema, *definitions.values()]:
        for name, value in part.get("properties", {}).items():
            value.setdefault("title", words(name))
            try:
                value.setdefault("examples", _examples(value, definitions))
            except LookupError as error:
                raise LookupError(f"{part['title']}: '{name}' has no example; give one in macros/model/") from error
    return schema


def _examples(schema: dict[str, Any], definitions: dict[str, Any]) -> list[Any]:
    """What a value of this shape can look like."""
    if given := schema.get("examples") or schema.get("enum"):
        return [value for value in given if value is not None]
    if "const" in schema:
        return [schema["const"]]
    if "$ref" in schema:
        return _examples(definitions[schema["$ref"].rpartition("/")[2]], definitions)
    if "properties" in schema:
        return [{key: _examples(schema["properties"][key], definitions)[0] for key in _keys(schema)}]
    if alternatives := schema.get("allOf") or schema.get("anyOf"):
        return _examples(alternatives[0], definitions)
    if "items" in schema:
        return [[_examples(schema["items"], definitions)[0]]]
    values = schema["additionalProperties"]
    key = schema.get("propertyNames", {}).get("examples", [_ID])[0]
    removed = [{key: None}] if {"type": "null"} in values.get("anyOf", []) else []
    return [{key: _examples(values, definitions)[0]}, *removed]


def _keys(schema: dict[str, Any]) -> list[str]:
    """The keys of an example: what is required, with what the chosen method needs; one key where nothing is."""
    required = schema.get("required") or list(schema["properties"])[:1]
    methods = schema["properties"].get("method", {})
    method = methods.get("const") or methods.get("enum", [None])[0]
    needed = {
        key
        for rule in schema.get("allOf", [])
        if rule["if"]["properties"].get("method", {}).get("const", ...) == method
        for key in rule["then"]["required"]
    }
    return [key for key in schema["properties"] if key in needed or key in required]
