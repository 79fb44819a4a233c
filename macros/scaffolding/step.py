"""The step that a level is in a role: its texts as a draft, its expected rating, what it pays, and its overlay."""

import argparse
from collections.abc import Iterator, Sequence
from typing import Any

from macros.catalog.catalog import Catalog
from macros.checks.context import mapping_at
from macros.generated.schema_files import first_line
from macros.model.compensation import Compensation
from macros.model.competencies import Competencies
from macros.model.job_description import Responsibility
from macros.model.mix import Mix
from macros.model.role import RolePage, Step
from macros.scaffolding.inserting import with_entry
from macros.scaffolding.placing import Texts
from macros.scaffolding.request import known
from macros.scaffolding.writing import NONE, fields, scalar, to_do
from macros.trees.loading import Loc, Map, parse

_BOM = "\ufeff"
_PAGE = ("competencies", "competencies")
_LARGEST = 5
"""No level pays more than this many times what the base level pays, as in the model of pay."""


def add_pay(parser: argparse.ArgumentParser) -> None:
    """What the level pays in a role, of which nothing can stand in for."""
    parser.add_argument("--factor", type=float, help="what the roles' base pay is multiplied by there, such as 1.2")
    parser.add_argument(
        "--variable", type=float, metavar="PERCENT", help="how much of pay at target is variable; as one level below"
    )
    parser.add_argument(
        "--pay", default="", metavar="AMOUNT", help="where levels have grades: what its first step pays"
    )


def checked_step(catalog: Catalog, role: str, level: str, options: argparse.Namespace) -> Iterator[str | None]:
    """What is wrong with a step that a role shall have."""
    page, pay = catalog.roles[role].page(RolePage), catalog.roles[role].page(Compensation)
    if level in page.ladder:
        yield f"the role '{role}' has the level '{level}' already; write it in data/roles/{role}/role.yml"
    elif options.below:
        yield known(f"level of {role}", options.below, page.ladder)
    if options.factor is not None and not 0 < options.factor <= _LARGEST:
        yield f"a factor is more than 0 and at most {_LARGEST}; write one such as 1.2"
    if options.variable is not None and not 0 < options.variable < 100:
        yield "a share of pay is more than 0 and less than 100 percent; write one such as 25"
    if pay.national and not (_by_factor(pay, options) or _by_grade(pay, options)):
        what = "--factor" if pay.level_model else "--pay"
        if pay.level_model or pay.grades:
            yield f"nothing says what '{level}' pays in the role '{role}'; add {what}"
        else:
            fix = "add the pay of another level there, by 'grades:' or 'level_model:'"
            yield f"data/roles/{role}/compensation.yml has pay for one level alone; {fix}"


def _by_factor(pay: Compensation, options: argparse.Namespace) -> bool:
    return pay.level_model is not None and options.factor is not None


def _by_grade(pay: Compensation, options: argparse.Namespace) -> bool:
    return bool(pay.grades and options.pay)


def new_step(catalog: Catalog, role: str, level: str, order: Sequence[str], options: argparse.Namespace) -> Texts:
    """The role's files with the level; `order` are those of its ladder, from below, with the new one."""
    pay = catalog.roles[role].page(Compensation)
    following = order[order.index(level) + 1 :]
    entries: list[tuple[str, Loc, list[str]]] = [
        (f"roles/{role}/role.yml", ("ladder",), [f"{level}:", *fields(Step, {"status": "draft"}, 2, NONE)]),
        *_expected(catalog, role, level, following),
    ]
    if pay.national:
        name, loc, entry = _paid(pay, level, options)
        entries.append((f"roles/{role}/{name}.yml", loc, entry))
    if pay.mix:
        share = options.variable or _share_below(pay.mix, following)
        why = to_do("why so much of pay is variable")
        line = f'{level}: {{variable: {share:g} %, why: "{why}"}}'
        entries.append((f"roles/{role}/compensation.yml", ("mix", "levels"), [line]))
    changed: dict[str, str] = {}
    for below, loc, entry in entries:
        text = changed.get(below) or (catalog.root / "data" / below).read_bytes().decode()
        tree: Any = parse(text.removeprefix(_BOM), below)[0]
        there = tree
        for key in loc:
            there = there[key]
        before = next((other for other in following if other in there), "")
        changed[below] = with_entry(text, tree, loc, entry, before)
    return Texts(_overlay(catalog, role, level), changed)


def _expected(
    catalog: Catalog, role: str, level: str, following: Sequence[str]
) -> Iterator[tuple[str, Loc, list[str]]]:
    """The rating of each competency, in the file of the role that says what it expects."""
    for below, tree in catalog.trees_of(role).items():
        above: Loc = ("competencies",) if below.endswith("/competencies.yml") else ("changes", *_PAGE)
        for name, competency in mapping_at(tree, *map(str, above)).items():
            if isinstance(competency, Map) and (ratings := mapping_at(competency, "expected", "ratings")):
                yield below, (*above, name, "expected", "ratings"), [f"{level}: {_rating(ratings, following)}"]


def _rating(ratings: Map, following: Sequence[str]) -> int:
    """What is expected: as much as at the next lower level of the role, or at the lowest."""
    lower: list[int] = [rating for other, rating in ratings.items() if other not in following]
    return max(lower) if lower else int(min(ratings.values()))


def _share_below(mix: Mix, following: Sequence[str]) -> float:
    """The share of the next lower level of the role, or of the lowest, in percent."""
    lower = [share for other, share in mix.levels.items() if other not in following]
    return float((lower or list(mix.levels.values()))[-1 if lower else 0].variable.low)


def _paid(pay: Compensation, level: str, options: argparse.Namespace) -> tuple[str, Loc, list[str]]:
    """What the level pays: by a factor, or by a grade with one step."""
    if not _by_factor(pay, options):
        grade = [f"{level}:", f'  title: "{to_do("what the grade is called")}"', "  steps:", "    first-step:"]
        more = [f'      title: "{to_do("what the step is called")}"', f"      pay: {scalar(options.pay)}"]
        return "compensation", ("grades",), [*grade, *more]
    why = f'  why: "{to_do("why the distance is what it is")}"'
    return (
        "compensation",
        ("level_model", "factors"),
        [f"{level}:", f"  base: {options.factor:g}", why],
    )


def _overlay(catalog: Catalog, role: str, level: str) -> dict[str, str]:
    """What the level changes in the role: one duty, beside which more may be changed."""
    below = f"roles/{role}/levels/{level}.yml"
    competency = next(iter(catalog.roles[role].page(Competencies).competencies))
    lines = [
        first_line(below),
        f"# What is different in this role at the level '{level}'. Write each “To do”, and delete 'status: draft' at",
        "# the level in role.yml. An id of the role changes its item; a new id, as below, adds one.",
        f'summary: "{to_do("what is different here, in one or two sentences")}"',
        "changes:",
        "  job-description:",
        "    responsibilities:",
        f"      {level}-duty:",
        *fields(Responsibility, {"competencies": [competency]}, 8),
    ]
    return {below: "\n".join(lines) + "\n"}
