"""More law than the small handbook has: a union with member states, and a country with hints."""

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


def with_more_law(project: Project) -> Project:
    """The project with both."""
    project.write("data/jurisdictions/union.yml", UNION)
    project.write("data/jurisdictions/country.yml", COUNTRY)
    return project
