"""Countries, by the two letters of ISO 3166-1."""

from typing import Annotated

from babel import Locale
from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from macros.model.base import formed

_COUNTRY_WORDS = "write the two letters of the country (ISO 3166-1), such as DE"
_NO_COUNTRIES = ("EU", "EZ", "QO", "UN", "XA", "XB", "ZZ")
"""Two letters that CLDR names and that are no country."""


def _is_a_country(code: str) -> str:
    if code in _NO_COUNTRIES or code not in Locale("en").territories:
        raise PydanticCustomError(
            "wrong_kind", "there is no country '{code}'; {mend}", {"code": code, "mend": _COUNTRY_WORDS}
        )
    return code


CountryCode = Annotated[
    str, formed(r"^[A-Z]{2}$", _COUNTRY_WORDS), AfterValidator(_is_a_country), Field(examples=["US", "DE"])
]
"""A country, as ISO 3166-1 abbreviates it; each language has its own name of it."""
