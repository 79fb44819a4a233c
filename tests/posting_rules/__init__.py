"""The rules of the posting check."""
