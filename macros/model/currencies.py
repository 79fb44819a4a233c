"""The currencies that amounts can be in (ISO 4217), and how each is written in the data."""

from functools import cache

from babel.core import get_global

SIGNS = {"$": "USD", "£": "GBP", "€": "EUR", "¥": "JPY"}
"""The signs that stand for one currency in the data; all others are written by their code: `CZK 90,000`."""

_WRITTEN = {code: sign for sign, code in SIGNS.items()}

OTHER_SIGNS = {
    **{"us$": "USD", "a$": "AUD", "au$": "AUD", "c$": "CAD", "ca$": "CAD", "nz$": "NZD", "hk$": "HKD", "s$": "SGD"},
    **{"mx$": "MXN", "r$": "BRL", "nt$": "TWD", "cn¥": "CNY", "rmb": "CNY", "元": "CNY", "円": "JPY", "zł": "PLN"},
    **{"kč": "CZK", "ft": "HUF", "lei": "RON", "лв": "BGN", "₹": "INR", "₽": "RUB", "₩": "KRW", "₪": "ILS"},
    **{"₺": "TRY", "₴": "UAH", "₫": "VND", "₱": "PHP", "₦": "NGN", "฿": "THB", "₡": "CRC", "₸": "KZT", "₲": "PYG"},
    **{"euro": "EUR", "euros": "EUR", "fr.": "CHF", "sfr.": "CHF"},
}
"""What else people write for a currency and nothing else, in small letters."""

SHARED_SIGNS = {"kr": ("SEK", "NOK", "DKK", "ISK"), "rs": ("INR", "PKR", "LKR", "NPR")}
"""Signs that stand for the money of several countries, in small letters."""


DOLLARS = frozenset(("USD", "CAD", "AUD", "NZD", "HKD", "SGD", "TWD", "MXN", "ARS", "CLP", "COP"))
"""Currencies that people write with $ where they are spent."""


def meant(typed: str) -> str:
    """The code that someone means by another sign of a currency, or by small letters; empty where it is none."""
    code = SIGNS.get(typed) or OTHER_SIGNS.get(typed.lower()) or typed.upper()
    return code if is_code(code) else ""


@cache
def codes() -> frozenset[str]:
    """Every code that ISO 4217 has or had."""
    return frozenset(get_global("all_currencies"))


def is_code(code: str) -> bool:
    """Whether a code is one of ISO 4217."""
    return code in _WRITTEN or code in codes()


def written(code: str) -> str:
    """What is before an amount: `$`, or `CZK `."""
    return _WRITTEN.get(code, f"{code} ")


def has_decimals(code: str) -> bool:
    """Whether amounts have a smaller unit, such as cents."""
    return _precision(code) > 0


def has_thousandths(code: str) -> bool:
    """Whether amounts have three decimals, so that `1.250` is a little more than one."""
    return _precision(code) > 2


def _precision(code: str) -> int:
    """How many decimals amounts have. babel.numbers says the same, and takes longer to load than the check to run."""
    precisions = get_global("currency_fractions")
    return int(precisions.get(code, precisions["DEFAULT"])[0])
