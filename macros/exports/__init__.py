"""A guide in formats other than pages."""
