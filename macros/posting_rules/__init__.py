"""The rules of the posting check, one to a file: what the law of a place or good style asks of a posting."""
