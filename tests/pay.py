"""Pay as compensation.yml has it, to put into the small handbook."""

from tests.conftest import ROLE, Project

MODELED = """\
modeled_from:
  role: lighthouse-keeper
  base: 0.5
  why: The lamps are smaller.
  source: keepers-survey
  as_of: 2025
  verified_on: 2026-01-15
  method: modeled
  how: The keeper’s pay times a factor.
"""
"""Pay of a role that is modeled from the small handbook's, as compensation.yml has it."""

OWN_FIGURES = """\
    figures:
      source: keepers-survey
      as_of: 2026
      verified_on: 2026-02-01
      method: sourced
"""
"""What a location says of its own source."""


def without_mix(text: str) -> str:
    """A compensation.yml of the small handbook as it is where nothing is said of variable pay."""
    return text[: text.index("mix:\n")] + text[text.index("cautions:\n") :]


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


DISTANCES = """\
locations_from:
  role: lighthouse-keeper
  why: The same ports.
  source: keepers-survey
  as_of: 2025
  verified_on: 2026-01-15
  method: modeled
  how: As far as there.
"""
"""Pay by location that is worked out from how far the small handbook's lies from its national pay."""

REPORTED = """\
reported:
  wage:
    title: Wages of piers
    what: base
    amount: $40,000+
    area: All piers
    as_of: 2024
    source: keepers-survey
    verified_on: 2026-01-15
    method: sourced
  share:
    title: A share
    level: core
    what: variable-share
    amount: 10-20 %
    area: All piers
    note: "**Old**."
    source: keepers-survey
    verified_on: 2026-01-15
    method: sourced
beside:
  lamp-lighter: {pay: like, why: Both keep a light., crossing: Both begin alike.}
"""
"""What other sources say of pay, and how it stands beside that of another role."""

HOURLY = """\
currency: USD
period: hour
year_has: 2,080 hours
figures:
  source: keepers-survey
  as_of: 2025
  verified_on: 2026-01-15
  method: sourced
national:
  base: $21.30-$35.59
locations:
  north-port:
    base: $20.00-$30.00
  south-port:
    base: $22-$38.21
level_model:
  source: keepers-survey
  as_of: 2025
  verified_on: 2026-01-15
  method: modeled
  how: The hourly rate times a factor.
  factors:
    associate:
      base: 0.8
      why: Keeps one watch.
    senior:
      base: 1.2
      why: Keeps several lights.
premiums:
  night:
    label: Night watch
    amount: $1.50 an hour
    text: Paid from dusk to dawn.
    source: keepers-survey
    as_of: 2025
    verified_on: 2026-01-15
    method: sourced
  islands:
    label: Islands
    amount: 10 %
    text: Paid where no road leads.
    source: keepers-survey
    as_of: 2025
    verified_on: 2026-01-15
    method: sourced
cautions:
  - The reference is {base-pay}; the mean of the ports is {base-pay-mean}.
"""
"""The whole of a compensation.yml whose pay is that of an hour, with premiums."""

GRADED = """\
currency: EUR
period: month
year_has: 13 months
figures:
  source: keepers-survey
  as_of: 2025
  verified_on: 2026-01-15
  method: sourced
grades:
  associate:
    title: Grade 5
    steps:
      first: {title: Step 1, pay: "€2,800"}
  core:
    title: Grade 7
    steps:
      first: {title: Step 1, pay: "€3,000"}
      second: {title: Step 2, pay: "€3,200.50", after: 12 months}
      third: {title: Step 3, pay: "€3,500", after: 2 years}
  senior:
    title: Grade 9
    steps:
      first: {title: Step 1, pay: "€3,400"}
      second: {title: Step 2, pay: "€3,900", after: 3 years}
premiums:
  nights:
    label: Nights
    amount: €120 a month
    text: Paid to who keeps a light at night.
    source: keepers-survey
    as_of: 2025
    verified_on: 2026-01-15
    method: sourced
cautions:
  - The grade pays {base-pay}.
"""
"""The whole of a compensation.yml whose levels have grades, in euros a month, with a premium."""


def graded(project: Project) -> Project:
    """The small handbook with pay by grades, which no text names by location."""
    project.write(f"{ROLE}/compensation.yml", GRADED)
    project.edit(f"{ROLE}/faq.yml", "Between {base-pay-north-port} and {base-pay-south-port} base", "Always {base-pay}")
    return project
