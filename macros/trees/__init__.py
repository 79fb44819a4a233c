"""Values that know their place in a file. Knows no model."""
