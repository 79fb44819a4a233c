"""Pay as compensation.yml has it, to put into the small handbook."""

MODELLED = """\
modelled_from:
  role: lighthouse-keeper
  base: 0.5
  total: 0.6
  why: The lamps are smaller.
  source: keepers-survey
  as_of: 2025
  verified_on: 2026-01-15
  method: modelled
  how: The keeper’s pay times two factors.
"""
"""Pay of a role that is modelled from the small handbook's, as compensation.yml has it."""

OWN_FIGURES = """\
    figures:
      source: keepers-survey
      as_of: 2026
      verified_on: 2026-02-01
      method: sourced
"""
"""What a location says of its own source."""


def benchmark(title: str, compares_with: str) -> str:
    """Statistics to compare a role's pay with; `compares_with` is `base` or `total`."""
    return f"""\
benchmarks:
  keepers:
    title: {title}
    area: All coasts
    occupation_code: 53-5021
    compares_with: {compares_with}
    source: keepers-survey
    as_of: 2024-05
    verified_on: 2026-01-15
    method: sourced
    employment: 1234
    wages:
      p10: $41,000
      p25: $42,000
      median: $43,000
      mean: $44,000
      p75: $45,000
    note: Counts **all** keepers.
"""
