"""Codes of occupations in public classifications."""

import re
from typing import Annotated, Any, Literal, NamedTuple

from pydantic import ConfigDict, Field, StringConstraints, ValidationInfo, field_validator
from pydantic_core import PydanticCustomError

from macros.model.base import Line, Model, SourceId


class CodeForm(NamedTuple):
    """How the codes of a classification are written."""

    pattern: str
    words: str
    """What to write, with an example; begins as a sentence's second part."""


SYSTEMS = {
    "onet-soc": CodeForm(r"\d{2}-\d{4}\.\d{2}", "write an O*NET-SOC code, such as 11-2022.00"),
    "soc": CodeForm(r"\d{2}-\d{4}", "write six digits of the SOC of the United States, such as 11-2022"),
    "uk-soc": CodeForm(r"\d{4}", "write four digits of the SOC of the United Kingdom, such as 2231"),
    "isco-08": CodeForm(r"\d{1,4}", "write one to four digits of ISCO-08, such as 2221"),
    "esco": CodeForm(
        r"\d{4}(\.\d{1,3})+|http://data\.europa\.eu/esco/occupation/[0-9a-f-]{36}",
        "write a code of ESCO, such as 2221.1, or the occupation's address at data.europa.eu",
    ),
    "kldb-2010": CodeForm(r"\d{3,5}", "write three to five digits of the KldB 2010, such as 81302"),
    "rome": CodeForm(r"[A-N]\d{4}", "write a code of the ROME, such as D1402"),
}
"""Each classification that codes may come from. In YAML a code of digits alone is in quotes: 0110 is not 110."""

System = Literal["onet-soc", "soc", "uk-soc", "isco-08", "esco", "kldb-2010", "rome"]


def _forms(schema: dict[str, Any]) -> None:
    """Say in JSON Schema that the form of the code follows from the system."""
    schema["allOf"] = [
        {
            "if": {"properties": {"system": {"const": system}}, "required": ["system"]},
            "then": {"properties": {"code": {"pattern": f"^({form.pattern})$", "patternErrorMessage": form.words}}},
        }
        for system, form in SYSTEMS.items()
    ]


class OccupationCode(Model):
    """One code of the role's occupation; our mapping, unless the source gives it for the very title."""

    model_config = ConfigDict(json_schema_extra=_forms)

    system: System = Field(description="The classification that the code is of")
    code: Annotated[str, StringConstraints(min_length=1, max_length=140)] = Field(
        description="The code as the classification writes it, in quotes", examples=["41-3091.00", "2221", "D1402"]
    )
    covers: Line | None = Field(
        None, description="What the code covers, where the role has several", examples=["Employer sells services"]
    )
    source: SourceId = Field(description="Id of the code list in data/sources.yml")

    @field_validator("code")
    @classmethod
    def _is_of_the_system(cls, code: str, info: ValidationInfo) -> str:
        form = SYSTEMS.get(info.data.get("system", ""))
        if form and not re.fullmatch(form.pattern, code, re.ASCII):
            others = [name for name, other in SYSTEMS.items() if re.fullmatch(other.pattern, code, re.ASCII)]
            fix = f"{form.words}; it could be one of {', '.join(others)}" if others else form.words
            if re.fullmatch(form.pattern, code.upper(), re.ASCII):
                fix = f"write {code.upper()}"
            message = "'{code}' is no code of {system}; {fix}"
            raise PydanticCustomError("wrong_kind", message, {"code": code, "system": info.data["system"], "fix": fix})
        return code
