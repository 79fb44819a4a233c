"""Elements are found by their folder: each has what it needs, is loaded by a page, and names itself once."""

import json
import re
from pathlib import Path

import pytest

from macros.pages.stylesheets import LAYERS, stylesheet, without_comments
from tests.conftest import ROOT, Project
from tests.deno import deno

ASSETS = ROOT / "docs/assets"
ELEMENTS = {path.name: path for path in sorted((ASSETS / "elements").iterdir())}
SCRIPTS = sorted(path for path in ASSETS.rglob("*.js") if not path.name.endswith(".test.js"))
STYLES = sorted(ASSETS.rglob("*.css"))
TEMPLATES = [*(ROOT / "macros/views/templates").rglob("*.html"), *(ROOT / "overrides").rglob("*.html")]
IMPORT = re.compile(
    r"""^(?:import\b[^"';]*|export\b[^"';=(]*\bfrom\s*)["']([^"']+)["'];|(?<![{<])\bimport\(["']([^"']+)["']\)"""
    r"""|\bnew Worker\(new URL\(["']([^"']+)["']""",
    re.MULTILINE,
)
"""What a script imports when it is loaded, or later, and what it has run beside the page."""
TAG = re.compile(r"<([a-z]+(?:-[a-z]+)+)[\s>]")
DEFINED = re.compile(r'customElements\.define\("([^"]+)"')
THEME = re.compile(r"""\.md-|\.headerlink|__search|__drawer|data-md-""")
SAID = re.compile(
    r"""(?:textContent\s*=|\btell\([^,()]*,|\.append\(|\.replaceChildren\(|(?:placeholder|title|alt|aria-label|label)["']?\s*[:=]|\bmake\([^;]*)"""
    r"""[^;]*?(["'`])(?P<words>[A-Z][a-z]+|[A-Za-z]+(?: [A-Za-z]+)+)[.!?]?\1"""
)


def _imports(script: Path) -> list[str]:
    """What a script names in its imports."""
    return ["".join(names) for names in IMPORT.findall(script.read_text("utf-8"))]


def _imported(script: Path, seen: set[Path]) -> set[Path]:
    """A script with all that it imports, and what that imports."""
    if script not in seen:
        seen.add(script)
        for name in _imports(script):
            if name.startswith("."):
                _imported((script.parent / name).resolve(), seen)
    return seen


def _named_by_pages() -> set[Path]:
    """The scripts that pages load: by mkdocs.yml, by `module:` in front matter, or by a template."""
    sources = [ROOT / "mkdocs.yml", *TEMPLATES, *(ROOT / "docs").rglob("*.md")]
    text = "\n".join(path.read_text("utf-8") for path in sources)
    return {ROOT / "docs" / name for name in re.findall(r"assets/[\w/-]+\.js", text)}


@pytest.mark.parametrize("name", ELEMENTS)
def test_an_element_has_a_script_and_a_test_of_its_name(name: str) -> None:
    """A newcomer finds both beside each other, and the script defines that element and no other."""
    folder = ELEMENTS[name]
    assert {f"{name}.js", f"{name}.test.js"} <= {path.name for path in folder.iterdir()}
    assert [name] == [found for path in folder.glob("*.js") for found in DEFINED.findall(path.read_text("utf-8"))]


def test_a_part_of_an_element_s_test_is_run_with_it() -> None:
    """A test that needs a page and is too long for one file has parts, `*.page.test.js`, which it imports."""
    imported = {path for name in ELEMENTS for path in _imported(ELEMENTS[name] / f"{name}.test.js", set())}

    assert set() == set(ASSETS.rglob("*.page.test.js")) - imported


def test_every_script_is_loaded_by_a_page() -> None:
    """Each folder is picked up: by handbook.js, by a page's `module:` or by a template. Nothing lies about unused."""
    loaded: set[Path] = set()
    for script in _named_by_pages():
        _imported(script, loaded)

    assert set() == set(SCRIPTS) - loaded


@pytest.mark.parametrize(("first", "names"), [("panel.js", "site-search.js"), ("engine.js", "worker.js")])
def test_what_the_search_needs_is_asked_for_at_once(first: str, names: str) -> None:
    """Anyone who loads a module names all that it leads to, so that a reader far away waits once."""
    folder = ELEMENTS["site-search"]
    named = {(folder / name).resolve() for name in _imports(folder / names)}
    led_to = {path for path in _imported(folder / first, set()) if path.parent == folder}

    assert set() == led_to - named


def test_every_style_is_delivered() -> None:
    """Each file of styles is in a layer; the one style sheet holds them all, and the theme's come before ours."""
    whole = stylesheet(ASSETS)

    assert STYLES == sorted(path for globs in LAYERS.values() for glob in globs for path in ASSETS.glob(glob))
    assert [] == [path.name for path in STYLES if without_comments(path.read_text("utf-8")) not in whole]
    assert whole.startswith("@layer material, theme, ")


@pytest.mark.parametrize("path", [*SCRIPTS, *STYLES], ids=lambda path: path.name)
def test_what_is_delivered_is_the_same_without_comments(path: Path) -> None:
    """What goes are comments on lines of their own, read here line by line; all else stays as it is."""
    text = path.read_text("utf-8")
    kept, is_inside = [], False
    for line in text.splitlines():
        words = line.strip()
        if is_inside or (words.startswith("/*") and ("*/" not in words or words.index("*/") == len(words) - 2)):
            is_inside = not words.endswith("*/")
        else:
            kept.append(line)

    assert kept == without_comments(text).splitlines()


def test_every_element_of_a_template_has_a_folder_and_every_folder_is_used() -> None:
    """A name with a slip in it would do nothing, and say nothing of it."""
    used = {tag for path in TEMPLATES for tag in TAG.findall(path.read_text("utf-8"))}
    linked = {"glossary-term"}  # macros/pages/term_links.py puts it around links

    assert set(ELEMENTS) == used | linked


def test_scripts_know_the_theme_in_one_place() -> None:
    """The theme's names stand in theme.js, and in frame.js, which runs first and so is no module."""
    named = {path.name for path in SCRIPTS if THEME.search(path.read_text("utf-8"))}

    assert {"frame.js", "theme.js"} == named


def test_styles_know_the_theme_in_one_place() -> None:
    """Only theme.css has selectors of the theme."""
    assert {"theme.css"} == {
        path.name for path in STYLES if re.search(r"(?<![-\w])md-|data-md-", path.read_text("utf-8"))
    }


def test_a_shared_module_knows_no_element() -> None:
    """What elements share does not lean on one of them, and no element leans on another."""
    named = {
        (path.relative_to(ASSETS), (path.parent / name).resolve().relative_to(ASSETS))
        for path in SCRIPTS
        for name in _imports(path)
        if name.startswith(".")
    }
    leaning = {
        path.as_posix()
        for path, other in named
        if other.parts[0] == "elements" and path.parts[:2] != other.parts[:2]  # an element may have folders of its own
    }

    assert {"handbook.js"} == leaning


def test_scripts_make_elements_in_one_place() -> None:
    """`make` of dom.js sets attributes and children; nobody does it by hand."""
    by_hand = {path.name for path in SCRIPTS if "createElement" in path.read_text("utf-8")}

    assert {"dom.js"} == by_hand


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.name)
def test_a_script_says_nothing_in_words_of_its_own(script: Path) -> None:
    """Words come from attributes that templates write, where they are translated."""
    assert [] == [match["words"] for match in SAID.finditer(script.read_text("utf-8"))]


@pytest.mark.parametrize(
    "line",
    [
        'this.status.textContent = "Copied";',
        "tell(this.status, `No role found`);",
        'make("button", { "aria-label": "Close the list" })',
        'make("p", {}, "Nothing here.")',
        'field.placeholder = "Type a word";',
    ],
)
def test_words_in_a_script_would_be_found(line: str) -> None:
    """The rule sees words that are put into the page."""
    assert SAID.search(line)


def test_modules_are_short() -> None:
    """No script, test or style is over 300 lines."""
    paths = (*ASSETS.rglob("*.js"), *STYLES)
    lengths = {path.name: len(path.read_text("utf-8").splitlines()) for path in paths}

    assert {} == {name: length for name, length in lengths.items() if length > 300}


def test_tests_and_types_are_not_delivered(site: Path) -> None:
    """Readers get scripts and one style sheet; what developers need, and maps to it, stays at home."""
    assert [] == list(site.rglob("*.map"))
    delivered = {path.relative_to(site / "en/assets") for path in (site / "en/assets").rglob("*") if path.is_file()}

    assert set() == {path for path in delivered if path.name.endswith((".test.js", ".d.ts"))}
    assert set() == {path for path in delivered if path.suffix == ".css" and path.parts[0] in ("elements", "styles")}
    assert {path.relative_to(ASSETS) for path in SCRIPTS} <= delivered
    assert (site / "en/assets/handbook.css").read_text("utf-8").startswith(stylesheet(ASSETS))
    theme = [path.read_text("utf-8") for path in (site / "en/assets/stylesheets").glob("*.css")]
    assert theme
    assert all(css.startswith("@layer material{") for css in theme)


def test_what_needs_no_page_works_without_one() -> None:
    """Rows, filters, kit, Boolean search and what the address says, by the tests beside them."""
    with_page = {f"{name}.test.js" for name in ELEMENTS}
    tests = [path for path in sorted(ASSETS.rglob("*.test.js")) if not path.name.endswith(".page.test.js")]
    files = [str(path) for path in tests if path.name not in with_page]
    done = deno("test", "--frozen", "--no-check", *files)

    assert 0 == done.returncode, done.stdout + done.stderr
    assert re.search(r"ok \| \d+ passed \| 0 failed", done.stdout), done.stdout


def test_a_misspelled_property_is_a_fault(project: Project) -> None:
    """The check of types sees a name that no class, element or file of data has."""
    for name in ("deno.json", "deno.lock"):
        project.write(name, (ROOT / name).read_text("utf-8"))
    project.edit("docs/assets/elements/question-bank/kit.js", "place.minutes, 0", "place.minute, 0")
    done = deno("check", "--frozen", "--config", str(project.root / "deno.json"), str(project.root / "docs/assets"))

    assert 1 == done.returncode
    assert "Property 'minute' does not exist on type 'Place'" in done.stderr


def test_versions_of_the_linters_are_locked() -> None:
    """Every package that a linter pulls in has a hash, and no address of a registry."""
    lock = json.loads((ROOT / "deno.lock").read_text("utf-8"))

    assert [] == [name for name, entry in lock["npm"].items() if not entry["integrity"].startswith("sha512-")]
    assert "://" not in (ROOT / "deno.lock").read_text("utf-8")
