"""The rules of the posting check have sources."""

from tests.conftest import Project


def test_limits_name_their_source(project: Project) -> None:
    """Without one the posting check cannot use them; who sets none is asked for nothing."""
    text = (project.root / "data/handbook.yml").read_text("utf-8")
    line = text[: text.index("postings:")].count("\n") + 1
    project.edit("data/handbook.yml", "  source: word-list\n", "")
    rules = "duties, first-words, item-length, leave-and-retirement, length, must-haves"
    fault = f"the limits of postings name no source, so the posting check cannot use: {rules}"

    assert [f"data/handbook.yml:{line}:1: {fault}; add 'source:' with an id of sources.yml"] == project.problems()
