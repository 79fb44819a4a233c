"""Codes for goods and for services become a list of codes."""

import pytest

from macros.migrating import migrate
from macros.trees.problems import DataProblems

PATH = "roles/keeper/scopes/solo.yml"

BLOCK = """\
summary: One keeper alone.
changes:
  role:
    # Our mapping.
    occupation_codes:   # of one scope
      # crops first
      goods: "41-4012.00"   # corn
      services: '41-3091.00'

      source: onet  # read twice
  kpis: {}
"""

LIST = """\
summary: One keeper alone.
changes:
  role:
    # Our mapping.
    occupation_codes:   # of one scope

      - system: onet-soc
        code: '41-3091.00'
        covers: Employer sells services
        source: onet  # read twice
      # crops first
      - system: onet-soc
        code: "41-4012.00"  # corn
        covers: Employer sells goods
        source: onet
  kpis: {}
"""

SAME = """\
occupation_codes:
  goods: "29-1141.00"
  # the same
  services: "29-1141.00"
  source: onet
"""


def _migrated(path: str, text: str) -> str:
    return migrate({path: text}).texts[path]


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_two_codes_are_two_entries(end: str) -> None:
    """With what each covers; comments stay with what they speak of, and all else as it is."""
    assert LIST.replace("\n", end).replace(f"{end}{end}", f"{end}{end}") == _migrated(PATH, BLOCK.replace("\n", end))


def test_one_code_for_both_is_one_entry() -> None:
    """It covers everything."""
    assert 'occupation_codes:\n  # the same\n  - system: onet-soc\n    code: "29-1141.00"\n    source: onet\n' == (
        _migrated("roles/keeper/role.yml", SAME)
    )


def test_codes_in_braces_stay_in_braces() -> None:
    """They may stand inside others."""
    text = 'changes: {role: {occupation_codes: {goods: 1-2, services: "1-3", source: onet}, title: Keeper}}\n'
    expected = (
        'changes: {role: {occupation_codes: [{system: onet-soc, code: "1-3", covers: Employer sells services, '
        "source: onet}, {system: onet-soc, code: 1-2, covers: Employer sells goods, source: onet}], title: Keeper}}\n"
    )
    assert expected == _migrated("scopes/solo.yml", text)


def test_an_overlay_of_one_code_takes_the_others_from_the_base() -> None:
    """A list is replaced as a whole, where keys were merged."""
    overlay = 'changes:\n  role:\n    occupation_codes:\n      services: "53-5021.01"\n'
    expected = (
        'changes:\n  role:\n    occupation_codes:\n      - system: onet-soc\n        code: "53-5021.01"\n'
        "        covers: Employer sells services\n        source: onet\n      - system: onet-soc\n"
        '        code: "29-1141.00"\n        covers: Employer sells goods\n        source: onet\n'
    )
    assert expected == migrate({PATH: overlay, "roles/keeper/role.yml": SAME}).texts[PATH]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            'changes:\n  role:\n    occupation_codes:\n      services: "1"\n',
            "'occupation_codes' lacks what a list needs",
        ),
        (
            "occupation_codes: {goods: 1,  # one\n services: 2, source: onet}\n",
            "there is a comment inside the braces of 'occupation_codes'",
        ),
        (
            "occupation_codes:\n  goods:\n    1\n  services: 2\n  source: onet\n",
            "'occupation_codes' cannot be rewritten automatically here",
        ),
    ],
)
def test_what_cannot_be_rewritten_is_told(text: str, message: str) -> None:
    """With the place; nothing is lost in silence."""
    with pytest.raises(DataProblems, match=f"{message}; "):
        migrate({PATH if text.startswith("changes") else "roles/keeper/role.yml": text})


def test_a_list_is_left_alone() -> None:
    """It is in the new form already."""
    assert ([], LIST) == ((files := migrate({PATH: LIST})).notes, files.texts[PATH])
