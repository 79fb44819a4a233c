"""Texts: how they are found, written, filled in and said in a language."""
