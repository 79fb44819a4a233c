"""The edge to MkDocs: everything that knows it, and nothing else."""
