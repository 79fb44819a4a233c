"""The national range of a role whose base level has a grade."""

from macros.catalog.reading import read
from macros.model.compensation import Compensation
from tests.conftest import ROLE, Project
from tests.pay import graded

PAY = f"{ROLE}/compensation.yml"


def _pay(project: Project) -> Compensation:
    return read(project.root)[0].roles["lighthouse-keeper"].page(Compensation)


def test_the_national_range_is_what_the_steps_of_the_base_level_pay(project: Project) -> None:
    """From the first to the last, for the period of the file."""
    assert "€3,000-€3,500 a month" == _pay(graded(project)).reference.base.typed


def test_another_base_level_gives_another_range(project: Project) -> None:
    """role.yml names the level."""
    graded(project).edit(f"{ROLE}/role.yml", "base_level: core", "base_level: senior")

    assert "€3,400-€3,900 a month" == _pay(project).reference.base.typed


def test_a_typed_range_stays(project: Project) -> None:
    """The check tells that both say the same; what is typed is not lost."""
    graded(project).edit(PAY, "grades:\n", "national:\n  base: €2,000-€9,000\ngrades:\n")

    assert "€2,000-€9,000 a month" == _pay(project).reference.base.typed


def test_a_faulty_grade_is_told_alone(project: Project) -> None:
    """Nothing follows from a slip in a step, but for what the page cannot show."""
    place = graded(project).spoil(PAY, 'pay: "€3,500"', 'pay: ▸"€3.500"')

    faults = [line for line in project.problems() if "/compensation.yml" in line]
    assert [f"{place}: '€3.500' is not how amounts are written here; write €3,500"] == faults


def test_pay_is_modeled_in_the_other_role_s_currency_and_period(project: Project) -> None:
    """A file that models pay from another's says the same currency and period, or is told to."""
    project.add_role("lamp")
    graded(project)
    project.write("data/roles/lamp/compensation.yml", """\
currency: USD
modeled_from:
  role: lighthouse-keeper
  base: 0.5
  why: The lamps are smaller.
  source: keepers-survey
  as_of: 2025
  verified_on: 2026-01-15
  method: modeled
  how: The keeper’s pay times a factor of the lamp.
cautions: ["Pay is {base-pay} for a lamp."]
""")  # fmt: skip
    fault = (
        "'lighthouse-keeper' is paid in EUR a month; say 'currency: EUR' and 'period: month' here too, or type the "
        "role's own pay"
    )
    assert [fault] == [line.split(": ", 1)[1] for line in project.problems() if "is paid in" in line]

    project.edit(
        "data/roles/lamp/compensation.yml", "currency: USD\n", "currency: EUR\nperiod: month\nyear_has: 13 months\n"
    )
    pay = read(project.root)[0].roles["lamp"].page(Compensation)
    assert "€1,500-€1,800 a month" == pay.reference.base.typed
