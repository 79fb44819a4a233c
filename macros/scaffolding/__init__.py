"""Files to begin with: valid, with a comment at each key, and texts that say what is to be written."""
