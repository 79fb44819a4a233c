"""What was found: one figure for each handbook and each thing that was done with it."""

from dataclasses import dataclass, field

from bench.processes import Cost
from bench.sizes import Sizes

PRESENT = "present"
"""The handbook as it is in the repository; others are called by their number of roles."""


@dataclass
class Figures:
    """Everything measured in one run, by handbook (`present`, a revision, `4`) and by what was done with it."""

    costs: dict[tuple[str, str], Cost] = field(default_factory=dict)
    sizes: dict[str, Sizes] = field(default_factory=dict)

    def cpu(self, handbook: str, what: str) -> float | None:
        """Seconds of processor time, None where it was not measured."""
        cost = self.costs.get((handbook, what))
        return cost.cpu if cost else None

    def pages(self, handbook: str) -> int | None:
        """The number of pages of a handbook's first language, None where it was not built."""
        sizes = self.sizes.get(handbook)
        return sizes.pages if sizes else None
