"""What a posting says, and what rules say of it: read from data, so that Python and the browser come to the same."""
