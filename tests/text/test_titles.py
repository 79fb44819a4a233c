"""A title with both genders is two for who types it."""

import pytest

from macros.text.titles import each_title


@pytest.mark.parametrize(
    ("title", "each"),
    [
        ("Key Account Manager", ["Key Account Manager"]),
        ("Gestor/a de cuentas", ["Gestor de cuentas", "Gestora de cuentas"]),
        ("Ejecutivo/a de cuentas", ["Ejecutivo de cuentas", "Ejecutiva de cuentas"]),
        ("Jefe/a de ventas", ["Jefe de ventas", "Jefa de ventas"]),
        ("Kundenbetreuer/in", ["Kundenbetreuer", "Kundenbetreuerin"]),
        ("Υπεύθυνος/-η πελατών", ["Υπεύθυνος πελατών", "Υπεύθυνη πελατών"]),
        ("LEH/Handel", ["LEH/Handel"]),
    ],
)
def test_each_title_is_a_title(title: str, each: list[str]) -> None:
    """Its ending is added, or stands in the place of the other's; two words with a stroke are no pair."""
    assert each == each_title(title)
