"""What is done to a page or a site, whatever generator makes it."""
