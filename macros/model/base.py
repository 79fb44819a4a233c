"""The bricks of every model: strict, frozen, and with field types that explain themselves in errors."""

import datetime
import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Annotated, Any, Literal, TypeVar

from babel.localedata import locale_identifiers
from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainValidator,
    StringConstraints,
    WithJsonSchema,
)
from pydantic_core import PydanticCustomError

from macros.model.quantity import PATTERN, PATTERN_WORDS, Quantity, QuantityError
from macros.trees.file_names import LONGEST, is_device

ID_PATTERN = r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"
_ID_WORDS = "use lowercase letters, digits and single hyphens, such as new-york"
_NO_DEVICE = "choose another, such as new-york; Windows cannot keep it"
FORMS: dict[str, str] = {}
"""Pattern of a text to how its form is said, in faults and in editors."""

_DAY = r"(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
_DATE_WORDS = "write year-month-day, such as 2026-11-22"
_PERIOD_WORDS = "write 2025, 2025-05 or 2025-05-31"
_SPAN_WORDS = "write a whole number of days, weeks, months or years, such as 12 months"
_LOCALE_WORDS = "write one of the locales of CLDR, such as en_US or pt_PT"
_LONGEST_SPAN = 999
_SPAN_PATTERN = r"^(1 (day|week|month|year)|[1-9][0-9]{0,2} (days|weeks|months|years))$"
_QUANTITIES = ["15-25", "40-60 %", "12-24 months", "3 days a week", "$85,000-$120,000", "$500,000+", "up to €60,000"]

K = TypeVar("K")
T = TypeVar("T")


class Model(BaseModel):
    """A part of the handbook: unknown keys are refused, types are not guessed, values do not change."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True, defer_build=True)


def formed(pattern: str, words: str, **limits: int) -> StringConstraints:
    """The form of a text, with the words that say how to fix one of another form."""
    FORMS[pattern] = words
    return StringConstraints(pattern=pattern, **limits)  # type: ignore[arg-type]


def parsed(parse: Callable[[str], T], kind: str, fix: str) -> Callable[[Any], T]:
    """A validator that reads text with `parse` and turns its ValueError into one plain sentence."""

    def validate(value: Any) -> T:
        if isinstance(value, int) and not isinstance(value, bool):
            value = str(value)
        if not isinstance(value, str):
            raise PydanticCustomError("wrong_kind", "this is not {kind}; {fix}", {"kind": kind, "fix": fix})
        try:
            return parse(value)
        except QuantityError as error:
            raise PydanticCustomError("wrong_kind", "{why}", {"why": str(error)}) from None
        except ValueError:
            raise PydanticCustomError(
                "wrong_kind", "'{value}' is not {kind}; {fix}", {"value": value, "kind": kind, "fix": fix}
            ) from None

    return validate


def _parse_period(text: str) -> str:
    if not re.fullmatch(r"[0-9]{4}(-[0-9]{2}){0,2}", text):
        raise ValueError(text)
    year, month, day = [*map(int, text.split("-")), 1, 1][:3]
    datetime.date(year, month, day)
    return text


def _parse_date(text: str) -> datetime.date:
    if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
        raise ValueError(text)
    return datetime.date.fromisoformat(text)


def form(types: str | list[str], pattern: str, words: str, examples: list[Any]) -> dict[str, Any]:
    """A value's form in JSON Schema; `patternErrorMessage` is what editors' tools show in place of the pattern."""
    return {"type": types, "pattern": pattern, "patternErrorMessage": words, "examples": examples}


def _parse_span(text: str) -> Quantity:
    span = Quantity.parse(text)
    is_whole = span == Quantity(span.low, span.low, unit=span.unit) and span.low == int(span.low)
    if not is_whole or not 1 <= span.low <= _LONGEST_SPAN or span.unit not in ("days", "weeks", "months", "years"):
        raise ValueError(text)
    return span


def _parse_locale(text: str) -> str:
    if text not in locale_identifiers():
        raise ValueError(text)
    return text


class TextKind(Enum):
    """How a text is shown; a mark on the types below that walks over data can see."""

    LINE = "line"
    TEXT = "text"


class Translation(Enum):
    """What is special about a text where others are simply translated; a mark beside its kind."""

    AS_PUBLISHED = "as published"
    """Never: a name that a reader looks for as it is, such as the title of a source or a law."""

    FOR_WRITERS = "for writers"
    """Never: what only those read who write the English texts, such as the reason of an exception."""

    SEARCHED = "searched"
    """Not shown as a text, and translated all the same: words that are looked for in texts of the language."""


@dataclass(frozen=True)
class Keywords:
    """Words that a text may be and that mean the same everywhere; the program says them in each language."""

    words: tuple[str, ...]


Id = Annotated[
    str,
    formed(ID_PATTERN, _ID_WORDS, max_length=LONGEST),
    Field(examples=["short-name"]),
]
"""A handle in kebab-case, such as `new-york`."""


def misnamed(name: str) -> tuple[str, str] | None:
    """Why a name cannot be that of a file or folder that is an id, and how to fix it."""
    shown = name if len(name) <= LONGEST else f"{name[:LONGEST]}…"
    if not re.fullmatch(ID_PATTERN, name):
        return f"the name '{shown}' is not an id", f"rename it with {_ID_WORDS.removeprefix('use ')}"
    if len(name) > LONGEST:
        return f"the name '{shown}' has {len(name)} characters", f"shorten it to {LONGEST} at most"
    return (f"the name '{name}' is that of a device on Windows", _NO_DEVICE) if is_device(name) else None


def _no_device(name: str) -> str:
    if is_device(name):
        message = "'{name}' is the name of a device on Windows; {fix}"
        raise PydanticCustomError("wrong_kind", message, {"name": name, "fix": _NO_DEVICE})
    return name


FolderId = Annotated[Id, AfterValidator(_no_device)]
"""An id that is a folder of the site."""


# An id that points to something. Where it is used is said here, not which ids there are: a list of them in the
# schemas would be a copy of the data, and stale after each change that someone makes in the browser.
SourceId = Annotated[Id, Field(description="Id of a source in data/sources.yml", examples=["hiring-guide-2025"])]
LevelId = Annotated[
    FolderId,
    Field(
        description="Id of a level: in data/levels.yml, or in the file of data/ladders/ that the family names",
        examples=["senior"],
    ),
]
LadderId = Annotated[
    Id, Field(description="Id of a ladder: the name of a file in data/ladders/", examples=["civil-service"])
]
LocationId = Annotated[
    Id, Field(description="Id of a location: the name of a file in data/locations/", examples=["denver"])
]
JurisdictionId = Annotated[
    Id, Field(description="Id of a posting rule: the name of a file in data/jurisdictions/", examples=["colorado"])
]
RoleId = Annotated[Id, Field(description="Id of a role: the name of its folder", examples=["key-account-manager"])]
SynonymId = Annotated[Id, Field(description="Id of a group of words", examples=["resume"])]
FamilyId = Annotated[Id, Field(description="Id of a family in data/handbook.yml", examples=["sales"])]
LanguageId = Annotated[FolderId, Field(description="Folder of a language in the site's addresses", examples=["en"])]
FactId = Annotated[Id, Field(description="Id under 'facts' in the role's role.yml", examples=["travel"])]
CompetencyId = Annotated[Id, Field(description="Id in the role's competencies.yml", examples=["negotiation"])]
RequirementKindId = Annotated[
    Id, Field(description="Id of a kind in data/requirement-kinds.yml", examples=["must-have"])
]
QuestionId = Annotated[
    Id, Field(description="Id under 'questions' in the role's interview.yml", examples=["grew-account"])
]
QuestionTypeId = Annotated[Id, Field(description="Id of a type in data/question-types.yml", examples=["technical"])]
ScaleId = Annotated[Id, Field(description="Id of a scale in data/rating-scales.yml", examples=["five-points"])]
Point = Annotated[
    str, formed(r"^[0-9]$", "write a point of the scale, such as 3"), Field(description="Point of a rating scale")
]
StageId = Annotated[Id, Field(description="Id under 'stages' in the role's interview.yml", examples=["panel"])]
ResponsibilityId = Annotated[
    Id,
    Field(description="Id under 'responsibilities' in the role's job-description.yml", examples=["account-planning"]),
]

Owner = Annotated[
    str,
    formed(
        r"^@[A-Za-z0-9][A-Za-z0-9-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)?$",
        "write a team or a person of GitHub, such as '@organization/team'",
        max_length=140,
    ),
    Field(examples=["@organization/team"]),
]
"""A team or a person of GitHub, as GitHub names them; in YAML in quotes, because of the @."""

Line = Annotated[str, StringConstraints(min_length=1, max_length=140), TextKind.LINE]
"""A short plain text on one line: a title or a label. Shown exactly as typed."""

Text = Annotated[str, StringConstraints(min_length=1, max_length=1500), TextKind.TEXT]
"""A text that may hold `{fact}` placeholders and the inline subset (bold, emphasis, code, links)."""

PublishedLine = Annotated[Line, Translation.AS_PUBLISHED]
"""A line that is a name as it was published: the same in every language."""

WritersText = Annotated[Text, Translation.FOR_WRITERS]
"""A text that readers never see."""

SearchWords = Annotated[str, StringConstraints(min_length=1, max_length=300), Translation.SEARCHED]
"""Words that readers search by, separated by commas. Nothing shows them; each language has its own."""

LanguageTag = Annotated[
    str,
    formed(
        r"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$",
        "write a language tag (BCP 47), such as pt, pt-PT or sr-Latn",
        max_length=15,
    ),
    Field(examples=["pt-PT"]),
]
"""A language, where it matters with script and region, as HTML and search engines name it."""

CldrLocale = Annotated[
    str,
    PlainValidator(parsed(_parse_locale, "a locale that CLDR knows", _LOCALE_WORDS)),
    WithJsonSchema(form("string", r"^[a-z]{2,3}(_[A-Z][a-z]{3})?(_([A-Z]{2}|[0-9]{3}))?$", _LOCALE_WORDS, ["pt_PT"])),
]
"""Whose numbers, money and dates are written; `pt` is Brazil to CLDR."""

Status = Annotated[
    Literal["draft"] | None,
    Field(
        description="draft: not finished. Pages say so, texts may still say 'To do:', and no edition is published with "
        "it. Delete the line when everything is written and reviewed"
    ),
]
"""Whether something is ready to be published."""

Items = Annotated[tuple[T, ...], Field(strict=False, min_length=1)]
"""A list with at least one entry."""

EntriesBy = Annotated[dict[K, T], Field(min_length=1)]
"""At least one entry, each under an id of the type K."""

Entries = Annotated[dict[Id, T], Field(min_length=1)]
"""A list with at least one entry, each under an id, which is its handle for variants, links and tests."""

Date = Annotated[
    datetime.date,
    BeforeValidator(parsed(_parse_date, "a date", _DATE_WORDS)),
    WithJsonSchema(form("string", rf"^[0-9]{{4}}-{_DAY}$", _DATE_WORDS, ["2026-11-22"]) | {"format": "date"}),
]

Period = Annotated[
    str,
    PlainValidator(parsed(_parse_period, "a year or a date", _PERIOD_WORDS)),
    WithJsonSchema(
        form(["string", "integer"], rf"^[0-9]{{4}}(-{_DAY}|-(0[1-9]|1[0-2]))?$", _PERIOD_WORDS, [2025, "2025-05"])
        | {"minimum": 1000, "maximum": 9999}
    ),
]
"""What a figure speaks of: a year, a month or a day, in ISO 8601."""

Span = Annotated[
    Quantity,
    PlainValidator(parsed(_parse_span, "a length of time", _SPAN_WORDS)),
    WithJsonSchema(form("string", _SPAN_PATTERN, _SPAN_WORDS, ["12 months"])),
]
"""A length of time by the calendar: a whole number of days, weeks, months or years."""

Amount = Annotated[
    Quantity,
    PlainValidator(parsed(Quantity.parse, "a quantity", PATTERN_WORDS)),
    WithJsonSchema(form(["string", "integer"], PATTERN, PATTERN_WORDS, _QUANTITIES) | {"minimum": 0}),
]
"""A number or a range with its unit, such as `15-25`, `40-60 %`, `3 days a week` or `$85,000-$120,000`."""
