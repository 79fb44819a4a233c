"""What the tests of reviews share."""

import pytest

from tests.conftest import Project, without_page_sources


@pytest.fixture
def project(project: Project) -> Project:
    """The small handbook with its own facts alone, which can be counted."""
    return without_page_sources(project)
