"""Blocks as pages call them."""

import pytest

from macros.catalog.catalog import Catalog
from macros.pages.blocks import Blocks
from macros.pages.macro_calls import CallError
from macros.text.language import Language
from macros.trees.debugging import VARIABLE
from macros.views import block_names, blocks
from macros.views.renderer import Renderer


@pytest.mark.parametrize(
    ("name", "arguments", "fault"),
    [
        ("question_list", (), ("'question_list' takes other words", "write {{ question_list(")),
        (
            "question_list",
            ("nobody", "technical"),
            ("the block 'question_list' cannot be made (KeyError: 'nobody')", ""),
        ),
    ],
)
def test_a_call_that_fails_says_why(
    catalog: Catalog,
    name: str,
    arguments: tuple[str, ...],
    fault: tuple[str, str],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """A block that there is not, other arguments than it takes, a fault in it; with its traceback if asked for."""
    monkeypatch.delenv(VARIABLE, raising=False)
    made = Blocks(Renderer(catalog, Language()))
    with pytest.raises(CallError) as raised:
        made.render(name, *arguments)
    what, mend = raised.value.args

    assert (fault[0], True, "") == (what, mend.startswith(fault[1]), capsys.readouterr().err)

    monkeypatch.setenv(VARIABLE, "1")
    with pytest.raises(CallError):
        made.render(name, *arguments)
    assert ("KeyError" in what) == ("Traceback" in capsys.readouterr().err)


def test_the_names_of_blocks_are_known_without_loading_them() -> None:
    """Checks ask for them, and wait for no template."""
    assert block_names() == blocks().keys()
