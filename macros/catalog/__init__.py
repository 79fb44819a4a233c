"""The data put together: files to models, overlays to variants."""
