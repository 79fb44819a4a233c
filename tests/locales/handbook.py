"""The small handbook with more roles, so that nearly every block has something to say of its own.

The buoy's pay is modeled from the keeper's, and some of its facts are due; the raft is a draft without commission;
the pier's pay by location is worked out, other sources and another role stand beside it, and nothing is said of how
much of it is variable. The buoy has a ladder of its own, nothing is said of the employer, and nobody has written the
raft's posting. With the pier there are three finished roles, of which two can be chosen.
"""

from pathlib import Path

from tests.conftest import ROLE, Project, small_project
from tests.ladders import add_guild
from tests.law import with_every_answer
from tests.pay import DISTANCES, MODELED, benchmark, without_mix

BUOY, PIER, RAFT = "data/roles/buoy", "data/roles/pier", "data/roles/raft"

EMPLOYER = "employer:\n  name: Office of Lighthouses\n  equal_opportunity: Everybody may apply.\n"

NO_RULES_YET = "title: West Port\nkind: city\nstatus: draft\nregion: West Coast\njurisdictions: []\n"

RISK = "risk: {note: Not everybody has heard a horn., instead: Play one to everybody.}"

_SOURCED = "source: keepers-survey, verified_on: 2026-01-15, method: sourced"

BESIDE = f"""\
{DISTANCES}reported:
  wage: {{title: Wages of piers, what: base, amount: "$40,000", area: All piers, as_of: 2024, {_SOURCED}}}
  target: {{title: Pay of piers, what: at-target, amount: "$50,000", area: All piers, {_SOURCED}}}
  band: {{title: A band, what: band, amount: "$40,000-$60,000", area: All piers, note: Not of what., {_SOURCED}}}
  mean: {{title: A mean, what: average, amount: "$45,000", area: All piers, {_SOURCED}}}
  share: {{title: A share, what: variable-share, amount: 10-20 %, area: All piers, level: core, {_SOURCED}}}
beside:
  lighthouse-keeper: {{pay: like, why: Both stand by the sea.}}
"""

FERRIES = """\
  hiring:
    sourcing:
      harbours: {text: Ask on every ferry.}
    searches:
      keepers: {text: Finds those who know ferries.}
  interview:
    stages:
      talk: {purpose: See how the candidate hails a ferry.}
"""

BUOY_EDITS = (
    ("role.yml", "as_of: 2025\n    verified_on: 2026-01-15", "as_of: 2025\n    verified_on: 2025-02-01"),  # overdue
    ("role.yml", "as_of: 2025-05\n    verified_on: 2026-01-15", "as_of: 2025-04\n    verified_on: 2025-05-01"),  # soon
    ("role.yml", "related:\n", "related:\n  lighthouse-keeper: Is seen from afar.\n"),
    ("interview.yml", "    competency: repair\n", f"    competency: repair\n    {RISK}\n"),
    ("industries/ferries.yml", "  interview:\n", FERRIES),
    ("hiring.yml", "    label: No log\n", f"    label: No log\n    {RISK}\n"),
)

OPENING = "posting:\n  opening: You look after {lamps} lamps for ships that pass at night as a raft.\n"

RAFT_EDITS = (
    ("job-description.yml", OPENING, ""),
    ("faq.yml", "{base-pay-south-port}", "{base-pay-west-port}"),
    ("compensation.yml", "  south-port:\n", "  west-port:\n"),
    ("role.yml", "family: coast", "status: draft\nfamily: coast"),
    ("compensation.yml", "  total: $47,000-$66,000+\n", ""),
    ("compensation.yml", "    total: $45,000-$60,000\n", ""),
    ("compensation.yml", "    total: $50,000-$70,000\n", ""),
)


def write_handbook(root: Path) -> Project:
    """Write it to a folder that is not there yet."""
    project = small_project(root)
    add_guild(project)
    for name in ("raft", "pier"):
        project.add_role(name)
    project.edit("data/handbook.yml", EMPLOYER, "")
    for folder, edits in ((BUOY, BUOY_EDITS), (RAFT, RAFT_EDITS)):
        for name, old, new in edits:
            project.edit(f"{folder}/{name}", old, new)
    project.edit(f"{ROLE}/role.yml", "related:\n", "related:\n  buoy: Stays where it is.\n")
    project.write("data/locations/west-port.yml", NO_RULES_YET)
    _write_pay(project)
    with_every_answer(project)
    for answer, shows in (("About {nights}.", "pay-history"), ("Between {base-pay-north", "posting-law")):
        project.edit(f"{ROLE}/faq.yml", f"    answer: {answer}", f"    shows: {shows}\n    answer: {answer}")
    return project


def _write_pay(project: Project) -> None:
    path = project.root / BUOY / "compensation.yml"
    text = path.read_text("utf-8")
    head, rest = text.index("figures:"), text.index("level_model:")
    more = benchmark("Keepers of buoys", "total")
    path.write_text(text[:head] + MODELED + text[rest:].rstrip() + "\n" + more, "utf-8")
    path = project.root / PIER / "compensation.yml"
    text = without_mix(path.read_text("utf-8"))
    head, rest = text.index("locations:"), text.index("level_model:")
    wages = benchmark("Keepers of piers", "total").replace("p75: $45,000", "p75: $45,000\n      p90: $46,000+")
    path.write_text(text[:head] + BESIDE + wages + text[rest:], "utf-8")
    path = project.root / RAFT / "compensation.yml"
    path.write_text(without_mix(path.read_text("utf-8")) + benchmark("Keepers of rafts", "base"), "utf-8")
