"""Tools for people who look after the repository; nothing that a build or a reader needs."""
