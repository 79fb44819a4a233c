"""The names of places in the data, in plain words."""
