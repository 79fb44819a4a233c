"""The currencies that amounts can be in (ISO 4217), and how each is written in the data."""

from functools import cache

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


@cache
def codes() -> frozenset[str]:
    """Every code that ISO 4217 has or had."""
    from babel.numbers import list_currencies  # which takes longer to import than most data to check

    return frozenset(list_currencies())


def is_code(code: str) -> bool:
    """Whether a code is one of ISO 4217."""
    return code in _WRITTEN or code in codes()


def written(code: str) -> str:
    """What stands before an amount: `$`, or `CZK `."""
    return _WRITTEN.get(code, f"{code} ")


def has_decimals(code: str) -> bool:
    """Whether amounts have a smaller unit, such as cents."""
    from babel.numbers import get_currency_precision

    return int(get_currency_precision(code)) > 0


def has_thousandths(code: str) -> bool:
    """Whether amounts have three decimals, so that `1.250` is a little more than one."""
    from babel.numbers import get_currency_precision

    return int(get_currency_precision(code)) > 2
