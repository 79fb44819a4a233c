"""What a pull request changes, for those who look at it: faults, facts in plain words, and pages."""
