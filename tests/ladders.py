"""A second ladder beside that of the small handbook, and a role that climbs it: the same ids, other words."""

from tests.conftest import Project

GUILD = "data/ladders/guild.yml"
BUOY = "data/roles/buoy"

LEVELS = """\
title: Guild of buoys
levels:
  associate:
    title: Apprentice
    summary: Learns from a master.
  core:
    title: Journeyman
    summary: Works alone.
    known_as:
      - {where: Harbour law, name: Class B}
      - {where: Harbour pay, name: P4}
  senior:
    title: Master
    summary: Answers for apprentices.
"""

FAMILY = "  guild: {title: Guild, ladder: guild}\n"


def add_guild(project: Project) -> Project:
    """Add the ladder, a family that has it, and the role `buoy` of that family."""
    project.write(GUILD, LEVELS)
    project.edit("data/handbook.yml", "  coast: Coast and sea\n", f"  coast: Coast and sea\n{FAMILY}")
    project.add_role("buoy")
    project.edit(f"{BUOY}/role.yml", "family: coast", "family: guild")
    return project
