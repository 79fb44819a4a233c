"""data/locations/<location>.yml: where people work."""

from typing import Literal

from pydantic import Field

from macros.model.base import JurisdictionId, Line, LocationId, Model, SourceId, Status, Text
from macros.model.country import CountryCode
from macros.model.shared import FoundBy

LocationKind = Literal["metro", "city", "region", "country", "remote-area"]


class Location(Model):
    """data/locations/<location>.yml: a place where people work, with its pay and its rules on job postings."""

    title: Line = Field(description="Its name", examples=["Denver, CO"])
    kind: LocationKind = Field(
        "metro",
        description="What it is: metro for a city with all that belongs to its labor market, city, region, country, "
        "or remote-area for all places from which someone may work remotely",
    )
    found_by: FoundBy = None
    country: CountryCode | None = Field(
        None,
        description="The country in which it lies (ISO 3166-1), where neither the location that it is part of nor "
        "data/handbook.yml says it",
    )
    region: Line | None = Field(
        None, description="The state, province or county in which it lies", examples=["Colorado"]
    )
    part_of: LocationId | None = Field(
        None,
        description="The wider location whose posting rules apply here too: the name of a file in data/locations/",
        examples=["germany"],
    )
    status: Status = None
    jurisdictions: tuple[JurisdictionId, ...] = Field(
        (),
        strict=False,
        description="Posting rules of its own, from the widest to the narrowest: names of files in "
        "data/jurisdictions/; those of the location that it is part of are not repeated",
        examples=[["colorado"]],
    )
    no_rule_source: SourceId | None = Field(
        None, description="Where it was read that there is no rule: an id of data/sources.yml"
    )
    note: Text | None = Field(
        None,
        description="What readers should know about the rules there",
        examples=["A remote job that reports to New York still falls under the New York State rule."],
    )
