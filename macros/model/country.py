"""Countries, by the two letters of ISO 3166-1."""

from typing import Annotated, Any

from babel import Locale
from babel.core import get_global
from pydantic import AfterValidator, BeforeValidator, Field
from pydantic_core import PydanticCustomError

from macros.model.base import formed

_COUNTRY_WORDS = "write the two letters of the country (ISO 3166-1), such as DE"
_NO_COUNTRIES = ("EU", "EZ", "QO", "UN", "XA", "XB", "ZZ")
"""Two letters that CLDR names and that are no country."""


def _known(code: str) -> bool:
    return code not in _NO_COUNTRIES and code in Locale("en").territories


def _is_the_code(typed: Any) -> Any:
    """Refuse what is for one country in another way, with its code: `us`, `UK`, `DEU`."""
    if isinstance(typed, str) and 1 < len(typed) < 4 and not (typed.isupper() and _known(typed)):
        code = typed.upper()
        others = get_global("territory_aliases").get(code, [])
        meant = code if len(code) == 2 and _known(code) else others[0] if len(others) == 1 else ""
        if meant and meant != typed:
            message = "there is no country '{code}'; write {meant}"
            raise PydanticCustomError("wrong_kind", message, {"code": typed, "meant": meant})
    return typed


def _is_a_country(code: str) -> str:
    if not _known(code):
        raise PydanticCustomError(
            "wrong_kind", "there is no country '{code}'; {fix}", {"code": code, "fix": _COUNTRY_WORDS}
        )
    return code


CountryCode = Annotated[
    str,
    formed(r"^[A-Z]{2}$", _COUNTRY_WORDS),
    AfterValidator(_is_a_country),
    BeforeValidator(_is_the_code),
    Field(examples=["US", "DE"]),
]
"""A country, as ISO 3166-1 abbreviates it; each language has its own name of it."""
