"""Files as an older handbook had them, and the small handbook in that form."""

from tests.conftest import ROLE, Project

OLD_PORT = """\
# yaml-language-server: $schema=../schema/metro.json
# A port  (kept as it is)
title: 'North Port'   # its name
state: "North Coast"
jurisdictions: [north-coast]
"""

OLD_PAY = """\
# yaml-language-server: $schema=../../schema/compensation.json
currency: USD
# metros: which there are
metros:   # two of them
  north-port:
    base: $42,000-$48,000
cautions: ["metros: no, ports"]
"""


def with_old_metros(project: Project) -> None:
    """Write the locations of the small handbook as an older one had them."""
    for path in sorted((project.root / "data/locations").glob("*.yml")):
        text = path.read_text("utf-8").replace("schema/location.json", "schema/metro.json")
        project.own(f"data/metros/{path.name}").parent.mkdir(exist_ok=True)
        (project.root / f"data/metros/{path.name}").write_text(text.replace("\nregion:", "\nstate:"), "utf-8")
    project.remove("data/locations")
    project.edit(f"{ROLE}/compensation.yml", "\nlocations:", "\nmetros:")
