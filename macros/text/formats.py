"""How the languages write figures where CLDR has no form for it, or not the one that readers are used to.

One row a CLDR locale. What a row leaves out is CLDR's, as Babel has it. Babel knows no ranges and no open ends, groups
the digits of every number from 1,000 on, calls the dollar by signs that other countries use too, and has no first day
of the month.
"""

from collections.abc import Mapping
from dataclasses import dataclass

_NO_BREAK = "\u00a0"


@dataclass(frozen=True)
class Formats:
    """The patterns of one locale. Their parts are figures with their separators, or such figures with a unit."""

    span: str = "{low}–{high}"
    """A range."""

    or_more: str = "{amount}+"
    """What has no upper limit."""

    or_more_has_unit: bool = True
    """Whether that stands around the unit of a count too, as words do; a sign is at the number: `5+ years`."""

    grouped_from: int = 1_000
    """The first whole number whose digits are parted in groups."""

    coded: str = ""
    """An amount in a currency that is written by its code (ISO 4217), behind a range once; empty for CLDR's form."""

    millions: str = ""
    """Such an amount in millions; empty where it is written in full."""

    first_day: str = ""
    """The first day of a month, where it is no mere number."""

    posted_title: str = "{title}"
    """The title of a job where the job is advertised: with what says that it is open to every gender."""

    @property
    def for_scripts(self) -> dict[str, str]:
        """What scripts need to write amounts of pay: those patterns that are not as in English."""
        names = ("span", "or_more", "coded", "millions")
        return {name: said for name in names if (said := getattr(self, name)) != getattr(ENGLISH, name)}


ENGLISH = Formats(or_more_has_unit=False)

FORMATS: Mapping[str, Formats] = {
    "es": Formats(
        span="{low}-{high}",
        or_more="{amount} o más",
        grouped_from=10_000,
        coded=f"{{amount}}{_NO_BREAK}{{code}}",
    ),
    "de": Formats(
        or_more="{amount} oder mehr",
        coded=f"{{amount}}{_NO_BREAK}{{code}}",
        millions=f"{{amount}}{_NO_BREAK}Mio.{_NO_BREAK}{{code}}",
        posted_title="{title} (m/w/d)",
    ),
    "fr": Formats(
        or_more="{amount} et plus",
        coded=f"{{amount}}{_NO_BREAK}{{code}}",
        millions=f"{{amount}}{_NO_BREAK}M{_NO_BREAK}{{code}}",
        first_day="1er",
        posted_title="{title} (F/H)",
    ),
    "el": Formats(
        or_more="{amount} και άνω",
        coded=f"{{amount}}{_NO_BREAK}{{code}}",
        millions=f"{{amount}}{_NO_BREAK}εκατ.{_NO_BREAK}{{code}}",
    ),
    "pt_PT": Formats(
        or_more="{amount} ou mais",
        grouped_from=10_000,
        coded=f"{{amount}}{_NO_BREAK}{{code}}",
        posted_title="{title} (M/F)",
    ),
}
"""CLDR locale to its patterns."""


def formats_of(locale: str) -> Formats:
    """The patterns of a locale; those of English where it has no row."""
    return FORMATS.get(locale, ENGLISH)
