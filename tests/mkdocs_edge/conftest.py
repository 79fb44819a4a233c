"""What tests of the edge to MkDocs share: its settings."""

from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig


def config_of(root: Path) -> MkDocsConfig:
    """MkDocs' settings for the pages in `root`/docs, without theme and plugins of ours."""
    config = MkDocsConfig()
    config.load_dict(
        {"site_name": "Small", "docs_dir": str(root / "docs"), "site_dir": str(root / "site"), "plugins": []}
    )
    assert ([], []) == config.validate()
    config.plugins._current_plugin = None  # set only while an event runs, and read when a page is made
    return config
