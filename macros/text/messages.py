"""Moved to macros/model/messages.py."""

from macros.model.messages import N_, NN_, NNP_, NP_, Message

__all__ = ["NNP_", "NN_", "NP_", "N_", "Message"]
