"""data/locations/<location>.yml: where people work."""

from pydantic import Field

from macros.model.base import JurisdictionId, Line, Model, SourceId, Status, Text
from macros.model.shared import FoundBy


class Location(Model):
    """data/locations/<location>.yml: a labour market with the posting rules that apply there."""

    title: Line = Field(description="Its name", examples=["Denver, CO"])
    found_by: FoundBy = None
    region: Line | None = Field(
        None, description="The state, province or county in which it lies", examples=["Colorado"]
    )
    status: Status = None
    jurisdictions: tuple[JurisdictionId, ...] = Field(
        strict=False,
        description="Posting rules, from state to city: names of files in data/jurisdictions/; [] for none",
    )
    no_rule_source: SourceId | None = Field(
        None, description="Where it was read that there is no rule: an id of data/sources.yml"
    )
    note: Text | None = Field(
        None,
        description="What readers should know about the rules there",
        examples=["A remote job that reports to New York still falls under the New York State rule."],
    )
