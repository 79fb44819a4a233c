"""mkdocs.yml runs nothing, and tells no secrets."""

from pathlib import Path

import pytest

from macros.pages.site_file import site_file
from tests.conftest import ROOT

PLUGINS = "plugins: [{macros: {module_name: macros, on_undefined: strict}}]\n"


def _faults(root: Path, text: str) -> list[str]:
    (root / "mkdocs.yml").write_text(text, "utf-8")
    return [str(problem) for problem in site_file(root)[1]]


def test_the_settings_of_the_repository_are_in_order() -> None:
    """With what they take from the environment."""
    assert [] == site_file(ROOT)[1]


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        (
            "extra: !!python/object/apply:os.system ['touch pwned']",
            "3:8: a tag (tag:yaml.org,2002:python/object/apply:",
        ),
        ("extra: !!python/name:os.system", "3:8: a tag (tag:yaml.org,2002:python/name:os.system) is here"),
        ("extra: !relative x", "3:8: a tag (!relative) is here"),
        (
            "copyright: !ENV SECRET",
            "3:12: !ENV asks for 'SECRET', and settings take variables that begin with HANDBOOK_",
        ),
        ("copyright: !ENV [HANDBOOK_A, TOKEN, none]", "3:12: !ENV asks for 'TOKEN', and settings take"),
        ("extra: &x {}", "3:8: an anchor (&x) is here"),
        ("site_name: Y", "3:1: the key 'site_name' appears twice"),
        ("hooks: [evil.py]", "3:9: 'evil.py' is not one of the choices"),
        (
            "theme: {name: material, custom_dir: overrides, font: false, static_templates: [x]}",
            "3:61: the key 'static_templates' is not known here",
        ),
        ("INHERIT: other.yml", "3:1: the key 'INHERIT' is not known here"),
        ("docs_dir: /etc", "3:1: the key 'docs_dir' is not known here"),
        ("theme: {name: material, custom_dir: elsewhere, font: false}", "3:37: 'elsewhere' is not one of the choices"),
    ],
)
def test_what_could_run_code_is_refused(tmp_path: Path, line: str, fault: str) -> None:
    """Tags but for !ENV, hooks, plugins, other folders; and what is no YAML. Each at its place."""
    told = _faults(tmp_path, f"site_name: X\nsite_url: https://example.org/en/\n{line}\n{PLUGINS}")

    assert (1, True) == (len(told), told[0].startswith(f"mkdocs.yml:{fault}")), told


def test_variables_of_the_handbook_are_taken(tmp_path: Path) -> None:
    """Alone, or with a value for where there is none."""
    text = "site_name: !ENV HANDBOOK_NAME\nsite_url: !ENV [HANDBOOK_A, HANDBOOK_B, 'https://example.org']\n"
    assert [] == _faults(tmp_path, text + PLUGINS)


@pytest.mark.parametrize(
    ("plugins", "fault"),
    [
        ("plugins: [search]", "3:11: entry 1 of 'plugins' is text, not keys with values"),
        ("plugins: []", "3:1: 'plugins' has too few entries"),
        (f"{PLUGINS[:-2]}, {PLUGINS[10:-2]}]", "3:1: 'plugins' has too many entries"),
        (PLUGINS.replace("module_name: macros", "module_name: evil"), "3:34: 'evil' is not one of the choices"),
        (PLUGINS.replace("strict}", "strict, include_dir: /etc}"), "3:64: the key 'include_dir' is not known here"),
    ],
)
def test_there_is_one_plugin_and_it_is_told_one_thing(tmp_path: Path, plugins: str, fault: str) -> None:
    """Plugins run code, and mkdocs-macros runs what its settings name."""
    told = _faults(tmp_path, f"site_name: X\nsite_url: https://example.org/en/\n{plugins}\n")

    assert (1, True) == (len(told), told[0].startswith(f"mkdocs.yml:{fault}")), told


def test_what_is_no_yaml_is_told(tmp_path: Path) -> None:
    """With its place."""
    (fault,) = _faults(tmp_path, "site_name: X\nextra: [\n")
    assert fault.startswith("mkdocs.yml:3:1: this cannot be read")


def test_settings_that_are_not_there_are_told(tmp_path: Path) -> None:
    """The file itself, and what it has to say."""
    assert ["mkdocs.yml:1:1: the file cannot be read (No such file or directory); restore it from git"] == [
        str(problem) for problem in site_file(tmp_path)[1]
    ]
    (fault,) = _faults(tmp_path, f"site_name: X\n{PLUGINS}")
    assert fault.startswith("mkdocs.yml:1:1: this file lacks the key 'site_url'")


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("extra_css: [assets/nosuch.css]", "4:13: there is no file docs/assets/nosuch.css"),
        ("extra_css: ['https://evil.example/x.css']", "4:13: 'https://evil.example/x.css' is not a file of docs/"),
        ("extra_css: [//evil.example/x.css]", "4:13: '//evil.example/x.css' is not a file of docs/"),
        ("extra_css: [{a: b}]", "4:13: '{'a': 'b'}' is not a file of docs/"),
        ("extra_css: assets/x.css", "4:12: 'assets/x.css' cannot be the value of 'extra_css'"),
        ("extra_javascript: [{path: ../x.js}]", "4:27: '../x.js' is not a file of docs/"),
        (
            "exclude_docs: /about/",
            "4:15: '/about/' cannot be the value of 'exclude_docs'; begin each line with /assets/",
        ),
        ("strict: maybe", "4:9: 'maybe' cannot be the value of 'strict'"),
        ("repo_url: example.org", "4:11: 'example.org' cannot be the value of 'repo_url'"),
        (
            "theme: {name: material, custom_dir: overrides, font: false, favicon: x.svg}",
            "4:70: there is no file docs/x.svg",
        ),
    ],
)
def test_what_a_build_would_refuse_or_lose_is_told(tmp_path: Path, line: str, fault: str) -> None:
    """Files that every page loads are there, and are ours; values are what MkDocs takes."""
    told = _faults(tmp_path, f"# Settings\nsite_name: X\nsite_url: https://example.org/en/\n{line}\n{PLUGINS}")

    assert (1, True) == (len(told), told[0].startswith(f"mkdocs.yml:{fault}")), told


def test_the_address_of_the_site_is_one(tmp_path: Path) -> None:
    """Also where the environment may give another."""
    (told,) = _faults(tmp_path, f"site_name: X\nsite_url: !ENV [HANDBOOK_A, example.org]\n{PLUGINS}")

    assert told.startswith("mkdocs.yml:2:")
    assert "'example.org' cannot be the value of 'site_url'; write an address such as https://" in told
