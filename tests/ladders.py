"""A second ladder beside that of the small handbook, and a role that climbs it: the same ids, other words."""

import re

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


def give_own_ids(project: Project) -> Project:
    """Call the levels of the ladder and of its role by ids that no other ladder has."""
    ids = {"associate": "apprentice", "core": "journeyman", "senior": "master"}
    for path in [project.root / GUILD, *sorted((project.root / BUOY).rglob("*.yml"))]:
        text = path.read_text("utf-8")
        for old, new in ids.items():
            text = re.sub(rf"(?m)(^ *|[{{,] ?){old}:", rf"\1{new}:", text).replace(
                f"base_level: {old}", f"base_level: {new}"
            )
        path.write_text(text, "utf-8")
    for path in sorted((project.root / BUOY / "levels").iterdir()):
        path.rename(path.with_stem(ids[path.stem]))
    return project
