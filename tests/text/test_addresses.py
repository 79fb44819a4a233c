"""Addresses inside the site."""

import pytest

from macros.text import addresses


@pytest.mark.parametrize(
    ("target", "address"),
    [
        ("keeper", "roles/keeper/"),
        ("keeper/overview", "roles/keeper/"),
        ("keeper#ladder", "roles/keeper/#ladder"),
        ("keeper/overview#ladder", "roles/keeper/#ladder"),
        ("keeper/interview", "roles/keeper/interview/"),
        ("keeper/interview#stages", "roles/keeper/interview/#stages"),
        ("keeper/industries/ferries", "roles/keeper/industries/ferries/"),
    ],
)
def test_a_guide_target_has_an_address(target: str, address: str) -> None:
    """`role/page#section` leads to the folder of the page, and the overview to the role's own folder."""
    assert address == addresses.guide(target)


@pytest.mark.parametrize(
    ("address", "start", "step"),
    [
        ("roles/keeper/", "", "roles/keeper/"),
        ("roles/keeper/kpis/", "roles/keeper/interview/", "../kpis/"),
        ("roles/keeper/kpis/#measures", "roles/keeper/interview/", "../kpis/#measures"),
        ("roles/keeper/", "roles/keeper/interview/", "../"),
        ("roles/keeper/#ladder", "roles/keeper/interview/", "../#ladder"),
        ("roles/keeper/interview/", "roles/keeper/", "interview/"),
        ("roles/keeper/kpis/", "roles/keeper/industries/ferries/", "../../kpis/"),
        ("roles/keeper/pay.csv", "roles/keeper/compensation/", "../pay.csv"),
        ("", "roles/keeper/", "../../"),
        ("", "", "./"),
        ("roles/keeper/", "roles/keeper/", "./"),
        ("roles/keeper/kpis/#measures", "roles/keeper/kpis/", "#measures"),
        ("#tasks", "", "#tasks"),
        ("#tasks", "roles/", "../#tasks"),
        ("roles/keeper/", "404.html", "roles/keeper/"),
    ],
)
def test_an_address_is_relative_to_the_page(address: str, start: str, step: str) -> None:
    """A link works wherever the site is published; on the same page the fragment is enough."""
    assert step == addresses.relative(address, start)
