"""Words of the program: marked where they stand, said in a language."""

from macros.model.messages import N_, NN_, NNP_, NP_
from macros.text.language import Language


def test_a_message_is_said_with_its_values() -> None:
    """Values stand in the words as they are, braces and all."""
    assert "In {x} alone" == Language().say(N_("In {title} alone"), title="{x}")


def test_a_message_without_values_is_said_as_it_stands() -> None:
    """Braces that nobody fills stay, because a script fills them later."""
    assert "{shown} of {all}" == Language().say(N_("{shown} of {all}"))


def test_a_context_is_not_said() -> None:
    """It tells translators which sense is meant."""
    assert "Level" == Language().say(NP_("career", "Level"))


def test_a_number_chooses_the_words() -> None:
    """It stands in them as the language writes numbers."""
    message, other = NN_("{count} role", "{count} roles"), NNP_("jobs", "{count} role", "{count} roles")
    assert ["1 role", "1,200 roles"] == [Language().count(message, number) for number in (1, 1200)]
    assert "2 roles" == Language().count(other, 2)
