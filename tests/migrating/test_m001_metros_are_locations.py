"""Metros, as handbooks had them, become locations."""

from macros.migrating import migrate
from tests.migrating.old import OLD_PAY, OLD_PORT


def test_a_metro_is_moved_and_keeps_what_people_wrote() -> None:
    """Its state is its region; comments, order, quotes and line ends are as they were."""
    files = migrate({"metros/north-port.yml": OLD_PORT.replace("\n", "\r\n")})

    expected = OLD_PORT.replace("schema/metro.json", "schema/location.json").replace("state:", "region:")
    assert {"locations/north-port.yml": expected.replace("\n", "\r\n")} == dict(files.texts)


def test_pay_by_metro_is_pay_by_location() -> None:
    """The key alone is another, in quotes too; the word in a comment or a text is nobody's business."""
    for typed in ("metros:", '"metros":', "'metros':"):
        (text,) = migrate({"roles/keeper/compensation.yml": OLD_PAY.replace("\nmetros:", f"\n{typed}")}).texts.values()
        assert OLD_PAY.replace("\nmetros:", "\nlocations:") == text


def test_the_schema_of_metros_goes() -> None:
    """No kind of file has it any more; `handbook generate` writes that of locations."""
    assert ["locations/north-port.yml"] == list(
        migrate({"metros/north-port.yml": OLD_PORT, "schema/metro.json": "{}"}).texts
    )


def test_each_thing_that_was_done_is_told() -> None:
    """With the file, and the line where it is one."""
    assert [
        "Moved data/metros/north-port.yml to data/locations/north-port.yml",
        "Changed data/locations/north-port.yml: line 1: its schema is location.json",
        "Changed data/locations/north-port.yml: line 4: 'state' is 'region'",
        "Changed data/roles/keeper/compensation.yml: line 4: 'metros' is 'locations'",
    ] == migrate({"metros/north-port.yml": OLD_PORT, "roles/keeper/compensation.yml": OLD_PAY}).notes
