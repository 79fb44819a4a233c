"""Blocks of the page of KPIs."""

from markupsafe import Markup

from macros.model.guide import Guide
from macros.model.kpis import CADENCES, Kpi
from macros.model.provenance import Provenance
from macros.views.renderer import Renderer, block


@block
def kpi_table(renderer: Renderer, role: str) -> Markup:
    """All measures with target and cadence in one table."""
    guide, _ = renderer.guide(role)
    targets = _targets(guide)
    origins = renderer.shown.origins(target for target in targets.values() if target)

    def edit(key: str, kpi: Kpi) -> str:
        if kpi.target_fact:
            return renderer.editing(role, "role", "facts")(kpi.target_fact)
        return renderer.editing(role, "kpis", "kpis", key)(*(["target"] if kpi.target else []))

    order = dict(zip(CADENCES, range(len(CADENCES)), strict=True))
    return renderer.render(
        "kpi_table.html",
        kpis=guide.kpis.kpis,
        targets=targets,
        origins=origins,
        edit=edit,
        ranks={kpi.cadence: order.get(kpi.cadence, len(order)) for kpi in guide.kpis.kpis.values()},
    )


@block
def kpi_list(renderer: Renderer, role: str) -> Markup:
    """Each measure in full."""
    guide, voice = renderer.guide(role)
    return renderer.render(
        "kpi_list.html",
        kpis=guide.kpis.kpis,
        guide=guide,
        role=role,
        told=renderer.shown.common(filter(None, _targets(guide).values())),
        edit=renderer.editing(role),
        voice=voice,
    )


def _targets(guide: Guide) -> dict[str, Provenance | None]:
    """The target of each measure, its own or the fact that it names."""
    return {key: kpi.target or guide.role.facts.get(kpi.target_fact or "") for key, kpi in guide.kpis.kpis.items()}
