"""The Hiring Handbook: structured data to hiring guides.

The folders are layers, and all but `macros.mkdocs_edge`, what builds on it, and the command line know no MkDocs.
"""
