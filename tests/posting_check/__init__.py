"""The posting check: expressions, facts and findings, in Python and in the browser."""
