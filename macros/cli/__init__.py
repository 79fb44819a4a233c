"""The command `handbook`: one verb, one module."""
