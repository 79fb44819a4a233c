"""The test beside each element, run in a real page that holds nothing else."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.browser.profiles import Profiles
from tests.conftest import ROOT, served

ELEMENTS = sorted(path.name for path in (ROOT / "docs/assets/elements").iterdir())
RUN = """(file) => Promise.race([
  import('/test.js').then((harness) => harness.run(file)),
  new Promise((_, refuse) => setTimeout(() => refuse(new Error('it takes more than a minute')), 60_000)),
])"""


@pytest.fixture(scope="module")
def harness(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of an empty page beside the scripts, with what the tests import from Node replaced."""
    folder = tmp_path_factory.mktemp("elements") / "site"
    shutil.copytree(Path(__file__).parent / "harness", folder)
    shutil.copytree(ROOT / "docs/assets", folder / "assets")
    with served(folder) as address:
        yield address


@pytest.mark.parametrize("name", ELEMENTS)
def test_an_element_does_what_its_test_says(profiles: Profiles, harness: str, name: str) -> None:
    """A file of tests runs whole and without a fault; one that has no test guards nothing."""
    with profiles.page(harness) as page:
        page.goto("/")
        told = page.evaluate(RUN, f"/assets/elements/{name}/{name}.test.js")
    assert told["names"]
    assert [] == told["failed"]
