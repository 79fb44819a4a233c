"""Four invented employers, each with a whole handbook of its own: what any employer can say is shown by them."""
