"""More law than the small handbook has: a union with member states, a country with hints, and every kind of answer."""

from tests.conftest import Project

UNION = """\
title: Union of Coasts
kind: union
laws:
  - title: Directive on lamps
    effective: 2026-06-07
employers: All employers
must_contain:
  - The range of pay, or the candidate is told it.
members: {IE: in-force, PT: none}
checked: official
sources: [coast-law]
verified_on: 2026-01-15
"""
COUNTRY = """\
title: The whole country
kind: country
laws:
  - title: Fair Lamps Act
    about: hiring
employers: All employers
hints:
  questions:
    label: Questions to leave out
    text: Do not ask whether a keeper is afraid of the dark.
    source: coast-law
sources: [coast-law]
verified_on: 2026-01-15
"""

PIER = """\
title: North Pier
kind: city
part_of: north-coast
laws:
  - title: Pier Act 1
    effective: 2025-01-01
    enforced_from: 2025-07-01
  - title: Pier Act 2
    effective: 2099-01-01
    enforced_from: 2099-07-01
employers: Employers with 2 or more keepers
employees: 2
must_contain:
  - The rate of pay.
variable_pay: {answer: not-required}
benefits: {answer: required}
deadline: required
how_to_apply: not-required
also:
  - Answer everybody.
checked: official
unchecked: [employers]
sources: [coast-law]
verified_on: 2026-01-15
"""
"""Of North Port too."""
DOCK = """\
title: North Dock
laws:
  - title: Dock Act
    effective: 2025
employers: All employers on the dock
employees: 1
must_contain:
  - The pay.
sources: [coast-law]
verified_on: 2026-01-15
"""
"""Of North Port too."""
HILLS = """\
title: The hills
laws:
  - title: Hill Act
    about: salary-history
    effective: 2025
employers: Nobody
salary_history: {question: allowed}
checked: not-read
sources: [coast-law]
verified_on: 2026-01-15
"""
ISLES = """\
title: The isles
laws:
  - title: Isle Act
    effective: 2025
employers: All employers
remote: covered
must_contain:
  - The pay.
salary_history: {question: banned}
sources: [coast-law]
verified_on: 2026-01-15
"""


def with_more_law(project: Project) -> Project:
    """The project with both."""
    project.write("data/jurisdictions/union.yml", UNION)
    project.write("data/jurisdictions/country.yml", COUNTRY)
    return project


def with_every_answer(project: Project) -> Project:
    """The project with both, and with places of which each says something that no other does."""
    for name, text in {"north-pier": PIER, "north-dock": DOCK, "hills": HILLS, "isles": ISLES}.items():
        project.write(f"data/jurisdictions/{name}.yml", text)
    project.edit("data/locations/north-port.yml", "[north-coast]", "[north-coast, north-pier, north-dock]")
    return with_more_law(project)
