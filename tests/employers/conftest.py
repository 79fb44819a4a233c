"""The four employers, each built once."""

from collections.abc import Callable
from pathlib import Path

import pytest

from macros.locales.recording import VARIABLE
from tests.conftest import Once, Project
from tests.employers.employer import ROLES, Employer, project_of

Built = Callable[[str], Employer]


@pytest.fixture(scope="session")
def employer(once: Once) -> Built:
    """Gives an employer by its folder, which the first to ask builds; only to read."""
    found: dict[str, Employer] = {}

    def give(name: str) -> Employer:
        def build(folder: Path) -> None:
            project = project_of(name, folder / "project")
            (folder / "asked").mkdir()
            with pytest.MonkeyPatch.context() as patch:
                patch.setenv(VARIABLE, str(folder / "asked"))
                for verb in ("generate", "build"):
                    done = project.run(verb)
                    assert 0 == done.returncode, done.stdout + done.stderr

        if name not in found:
            found[name] = Employer(Project(once(f"employer-{name}", build) / "project"), ROLES[name])
        return found[name]

    return give
