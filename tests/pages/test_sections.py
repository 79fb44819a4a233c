"""Sections to which the data of a role says nothing."""

import pytest

from macros.pages.sections import without_empty_sections


@pytest.mark.parametrize(
    ("page", "left"),
    [
        ("a\n\n## B\n\nb", "a\n\n## B\n\nb"),
        ("a\n\n## B\n\n## C\n\nc", "a\n\n## C\n\nc"),
        ("## B\n\n  \n\n## C\n\nc\n", "## C\n\nc\n"),
        ("## B\n\n### C\n\nc", "## B\n\n### C\n\nc"),
        ("## B\n\n### C\n\n### D\n\n## E\n\ne", "## E\n\ne"),
        ("## B\n\n### C\n\n### D\n\nd", "## B\n\n### D\n\nd"),
        ("a\n\n## B", "a\n"),
        ("# One\n\n## B\n\nb", "# One\n\n## B\n\nb"),
        ("## B\n\n```sh\n## x\n\n## y\n```\n\n## C", "## B\n\n```sh\n## x\n\n## y\n```\n"),
        ("~~~~\n```\n## x\n~~~\n## y\n~~~~\n\n## C\n", "~~~~\n```\n## x\n~~~\n## y\n~~~~\n"),
        ("```\n## x\n``` y\n## z\n```\n\n## C", "```\n## x\n``` y\n## z\n```\n"),
        ("a\n\n`## x`\n\n## C", "a\n\n`## x`\n"),
        ("", ""),
    ],
)
def test_a_section_without_content_goes(page: str, left: str) -> None:
    """A heading stays where text follows it, or a deeper heading that stays."""
    assert left == without_empty_sections(page)
