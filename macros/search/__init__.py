"""The search of a version of the handbook: its index, and what is known of words that people type."""
