"""Words that readers see are marked where they stand, and each can be said."""

import ast
from collections.abc import Iterator
from pathlib import Path

from macros.text.language import Language
from tests.messages import messages_of, modules, placeholders
from tests.structure.test_directions import MODULES, PACKAGE

MARKS = {"N_": 1, "NP_": 2, "NN_": 2, "NNP_": 3}
"""How many texts each mark takes."""

CALLS = {"gettext": 1, "ngettext": 2, "pgettext": 2, "npgettext": 3}
"""How many texts each call for a translation takes, before the number."""

HOME = {"text/language.py", "model/messages.py", "locales/recording.py"}
"""Where a message is made, looked up, and handed on."""

EVERY = sorted({message for module in modules() for message in messages_of(module)}, key=repr)


def calls(path: Path) -> Iterator[tuple[str, ast.Call]]:
    """Every call in a module with the last part of its name."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call):
            yield ast.unparse(node.func).rpartition(".")[2], node


def are_literal(arguments: list[ast.expr]) -> bool:
    """Whether every text stands there as it is: no variable, no text that is put together."""
    return all(isinstance(argument, ast.Constant) and isinstance(argument.value, str) for argument in arguments)


def test_only_marked_words_are_looked_up() -> None:
    """A text that comes from a variable is found by no extractor, so no catalog can have it."""
    unmarked = []
    for path in MODULES:
        name_of_module = path.relative_to(PACKAGE).as_posix()
        texts = MARKS if name_of_module in HOME else MARKS | CALLS
        for name, node in calls(path):
            if name in texts and not (len(node.args) >= texts[name] and are_literal(node.args[: texts[name]])):
                unmarked.append(f"{name_of_module}:{node.lineno}: {ast.unparse(node)}")

    assert [] == unmarked


def test_messages_are_made_by_marks_alone() -> None:
    """What is built otherwise is not extracted."""
    made = {path.relative_to(PACKAGE).as_posix() for path in MODULES for name, _ in calls(path) if name == "Message"}

    assert {"model/messages.py"} == made


def test_every_message_can_be_said() -> None:
    """Its placeholders have names, and it says what it is given."""
    wrong = []
    for message in EVERY:
        values = {name: f"<{name}>" for name in placeholders(message.text) - {"count"}}
        if message.plural:
            said = [Language().count(message, number, **values) for number in (1, 2)]
        else:
            said = [Language().say(message, **(values | dict.fromkeys(placeholders(message.text) - set(values), "")))]
        wrong += [text for text in said if "{" in text or any(value not in text for value in values.values())]

    assert EVERY
    assert [] == wrong
    assert [] == [message for message in EVERY for name in placeholders(message.text) if not name.isidentifier()]


def test_both_numbers_have_the_same_placeholders() -> None:
    """What is told of many can be told of one."""
    counted = [message for message in EVERY if message.plural]

    assert [] == [message for message in counted if placeholders(message.text) != placeholders(message.plural)]


def test_no_message_is_a_fragment() -> None:
    """Spaces at an end say that something is glued to it."""
    texts = [text for message in EVERY for text in (message.text, message.plural, message.context)]

    assert [] == [text for text in texts if text != text.strip()]
    assert [] == [message for message in EVERY if not message.text]
