"""A fault in a page ends the build with its place, and the last good site stays."""

from tests.conftest import ROOT, Project

PAGE = "docs/about/licence.md"


def _told(project: Project) -> list[str]:
    """The lines of a build that must fail, without a traceback, and must write nothing."""
    done = project.run("build")
    told = done.stdout + done.stderr
    assert (1, False) == (done.returncode, "Traceback" in told), told
    assert not (project.root / "site").exists()
    return told.splitlines()


def test_faults_of_links_are_told_at_their_places(project: Project) -> None:
    """As `path:line:col`, one line each. Brackets without a link are no fault."""
    bare = project.spoil(PAGE, "# No warranty { #", "# No ▸warranty](bare.md) { #")
    link = "[The handbook](index.md#nowhere) comes [as it](nowhere.md) is."
    project.edit(PAGE, "We provide the handbook as is.", link)
    section, file = (project.place(PAGE, link.replace(name, f"▸{name}")) for name in ("index.md#", "nowhere.md"))
    lines = _told(project)

    assert [] == [line for line in lines if bare in line]
    assert [True] == ["does not lead to a file" in line for line in lines if file in line]
    assert [True] == ["names a section" in line for line in lines if section in line]


def test_a_fault_of_front_matter_is_told_at_its_place(project: Project) -> None:
    """As that of a data file."""
    at = project.spoil(PAGE, "nav_order: 93", "nav_order: 93\n▸nav_order: 94")
    assert [True] == ["appears twice" in line for line in _told(project) if at in line]


def test_what_pages_may_not_say_is_told_all_at_once(project: Project) -> None:
    """Of every page, before any is made; what a page wants to run is not run."""
    project.edit("docs/index.md", "---\n{{", "---\n<script>alert(1)</script>\n\n{{")
    places = [
        project.spoil(PAGE, "We provide the handbook as is.", '▸{{ lipsum.__globals__.os.popen("touch pwned") }}'),
        project.spoil(
            "docs/about/privacy.md", "{{ page_head(title, lead) }}", "{{ page_head(title, lead) }}\n\n▸{{ nosuch }}"
        ),
        project.spoil("docs/roles/[role]/faq.md", '{{ faq_list(role, "faq.emp', '▸{{ faq_lists(role, "faq.emp'),
    ]
    lines = _told(project)

    assert [1] * len(places) == [len([line for line in lines if f"{place}: " in line]) for place in places], lines
    places.append(project.place("docs/index.md", "▸<script>alert(1)"))
    assert sorted(places) == sorted(line.split(": ")[0] for line in lines if line.startswith("docs/"))
    assert not (project.root / "pwned").exists()


def test_faults_of_making_are_told_all_at_once(project: Project) -> None:
    """A section that is not there, a block that fails, HTML that ends the page: a route's fault once, in its file."""
    places = [
        project.spoil(PAGE, "We provide the handbook as is.", "[We provide](▸index.md#nowhere) the handbook as is."),
        project.spoil(
            "docs/about/privacy.md", "{{ page_head(title, lead) }}", "{{ page_head(title, lead) }}\n\nA▸</div> b"
        ),
        project.spoil("docs/roles/[role]/faq.md", '{{ faq_list(role, "faq.emp', '▸{{ faq_list("nobody", "faq.emp'),
    ]
    lines = _told(project)

    assert [1] * len(places) == [len([line for line in lines if f"{place}: " in line]) for place in places], lines


def test_the_check_and_a_build_refuse_the_same(project: Project) -> None:
    """Settings, files that nothing publishes, and pages of one address; nothing of that is left to a build alone."""
    folder = project.spoil("mkdocs.yml", "hooks:\n", "▸docs_dir: data\nhooks:\n- evil.py\n")
    hook = project.place("mkdocs.yml", "- ▸evil.py")
    project.write("docs/x.html", "<script>alert(1)</script>")
    for page in ("docs/a.md", "docs/a/index.md"):
        project.write(page, "# A page\n")
    check, build = project.run("check"), project.run("build")
    places = ["docs/a.md:1:1", "docs/x.html:1:1", folder, hook]

    assert (1, places) == (check.returncode, [line.split(": ")[0] for line in check.stdout.splitlines()]), check
    assert (1, check.stdout, check.stderr) == (build.returncode, build.stdout, build.stderr)

    for path in ("docs/x.html", "docs/a.md", "mkdocs.yml"):
        project.remove(path)
    project.write("docs/roles/lighthouse-keeper/faq.md", "# Questions\n")
    (project.root / "mkdocs.yml").write_text((ROOT / "mkdocs.yml").read_text("utf-8"), "utf-8")
    told = (
        "docs/roles/lighthouse-keeper/faq.md:1:1: this page has the address of one that docs/roles/[role]/faq.md makes"
    )
    assert [told] == [line.split("; ")[0] for line in project.run("check").stdout.splitlines()]
