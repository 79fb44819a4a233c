"""A posting that someone wrote elsewhere, as the check reads it: each line a block of one section."""

from collections.abc import Sequence
from html import escape

from macros.posting_check.lines import Doc


def pasted(
    text: str, place: str, *, states: Sequence[str] = (), employees: int | None = None, uses_ai: bool = False
) -> Doc:
    """The plain text as a posting for a place: the id of a location or a jurisdiction, or `remote`."""
    written = [" ".join(line.split()) for line in text.splitlines()]
    blocks = [
        {"id": f"line-{number}", "label": "", "kind": "", "html": escape(line, quote=False)}
        for number, line in enumerate(filter(None, written), start=1)
    ]
    choices = {
        "form": "posting",
        "place": place,
        "states": list(states),
        "employees": employees,
        "uses_ai": uses_ai,
    }
    return {"choices": choices, "sections": [{"id": "text", "heading": "", "shape": "text", "blocks": blocks}]}
