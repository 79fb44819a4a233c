"""States of the project over time: git, editions, revisions, and the host of the repository."""
