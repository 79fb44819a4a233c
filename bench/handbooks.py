"""Handbooks to measure: of N copies of a real role, so that nothing but their number differs."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

from bench.commands import Handbook, run

ROOT = Path(__file__).parent.parent
IN_A_FAMILY = 20
"""Roles in each family."""

_BLOCK = r"^{}:.*\n(?:[ #].*\n|\n)*"
_WORDS = """the a an of to and in is you for with that what how who or are it they their your from on by not as at be
has have one each all more only about which when where can must may no this last first two three write there"""
_COMMON = re.compile(
    rf"(?<=\s)(?:{'|'.join(f'[{word[0].upper()}{word[0]}]{word[1:]}' for word in _WORDS.split())})(?=\s)"
)
"""Words of which most sentences hold one. With a number behind them no sentence is in two roles: the checks ask."""
_FIRST_LANGUAGE = re.compile(r"(?m)^(languages:\n(?: +#.*\n)*  \w.*\n(?:    .*\n)*)(?: .*\n)*")
"""What is under `languages:`; the group has the first alone."""
_UNUSED = re.compile(r"'([^']+)' is (?:defined, but no text uses it|in no text)")
_TITLES = re.compile(r"(?m)(?<=^also_called:\n)(?:  - .*\n)+")


def of_copies(count: int, root: Path, source: Handbook | None = None) -> Handbook:
    """Make a handbook of `count` roles, one language, and no fault in the folder `root`, which is not there yet.

    Its role and its program are those of another commit where `source` is its handbook.
    """
    handbook = Handbook(str(count), root, Path(sys.executable))
    if source:
        handbook = Handbook(f"{source.name}-{count}", root, source.python)
    write(root, count, source.root if source else None)
    use_terms(root, handbook.python)
    run(handbook, "generate")
    return handbook


def write(project: Path, count: int, source: Path | None = None) -> None:
    """The repository's handbook in English, with `count` copies of one role, in families of 20, in place of its roles.

    The repository is this one unless `source` is another. Terms and generated files of the copy may be faulty: see
    `use_terms` and `handbook generate`.
    """
    source = source or ROOT
    for folder in ("docs", "macros", "overrides", "data", ".github"):
        shutil.copytree(source / folder, project / folder, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(source / "mkdocs.yml", project)
    roles = project / "data/roles"
    pattern = next(
        path for path in sorted(roles.iterdir()) if _has_own_pay((path / "compensation.yml").read_text("utf-8"))
    )
    shutil.copytree(pattern, project / "pattern")
    shutil.rmtree(roles)
    families = -(-count // IN_A_FAMILY)
    handbook = project / "data/handbook.yml"
    text = _FIRST_LANGUAGE.sub(r"\1", _without(handbook.read_text("utf-8"), "planned_roles"))
    shutil.rmtree(project / "data/locales", ignore_errors=True)
    added = "".join(f"  family-{n}: Family {n}\n" for n in range(families))
    # The families that there are stay, for terms of the glossary belong to them.
    handbook.write_text(text.replace("\nfamilies:\n", f"\nfamilies:\n{added}"), "utf-8")
    for number in range(count):
        _copy(project / "pattern", roles / f"role-{number}", number)
    shutil.rmtree(project / "pattern")


def use_terms(project: Path, python: Path = Path(sys.executable)) -> None:
    """Name terms and synonyms that only the roles left out use in a context's summary: what nobody uses is told."""
    command: list[str | Path] = [python, "-m", "macros.cli", "check"]
    done = subprocess.run(command, cwd=project, capture_output=True, encoding="utf-8", check=False)
    context = sorted((project / "data/contexts").glob("*.yml"))[0]
    text = context.read_text("utf-8").rstrip()
    if terms := _UNUSED.findall(done.stdout + done.stderr):
        text = re.sub(r"(?m)^(summary: >-\n)", rf"\1  Terms: {', '.join(terms)}.\n", text)
    context.write_text(f"{text}\n", "utf-8")


def _copy(pattern: Path, folder: Path, number: int) -> None:
    """One role under its own id and title, in its family, related to none."""
    shutil.copytree(pattern, folder)
    for path in sorted(folder.rglob("*.yml")):
        text = re.sub(r"handbook:[a-z-]+/", f"handbook:{folder.name}/", path.read_text("utf-8"))
        text = _COMMON.sub(rf"\g<0>{number}", text)
        if path.name == "role.yml":
            text = _without(text, "related", "owners")
            text = re.sub(r"(?m)^((?:title|abbreviation): .*)$", rf"\1 {number}", text)
            text = _TITLES.sub(lambda found: re.sub(r"(?m)(.)$", rf"\1 {number}", found[0]), text)
            text = re.sub(r"(?m)^family: .*$", f"family: family-{number // IN_A_FAMILY}", text)
        if path.name == "compensation.yml":
            text = _without(text, "beside")
        path.write_text(text, "utf-8")


def _has_own_pay(text: str) -> bool:
    """Whether a role's pay is without that of another, so that its copies need no other role."""
    return "\nnational:" in text and "\nlocations:" in text


def _without(text: str, *keys: str) -> str:
    """A file without some of its top-level keys."""
    for key in keys:
        text = re.sub(_BLOCK.format(key), "", text, flags=re.MULTILINE)
    return text
