"""`handbook serve` says in one line why it does not serve; what it serves is tried in tests/browser."""

import socket

import pytest

from tests.conftest import ROLE, Project


@pytest.mark.parametrize("address", ["8000", "localhost", ":8000", "localhost:x", "localhost:70000"])
def test_an_address_is_a_host_and_a_port(project: Project, address: str) -> None:
    """Anything else is refused before the data is read."""
    done = project.run("serve", "--address", address)
    assert (2, "") == (done.returncode, done.stdout)
    assert done.stderr.endswith(f"'{address}' is not a host:port, such as 127.0.0.1:8000\n")


def test_an_address_that_is_taken_is_told(project: Project) -> None:
    """Before anything is read, without a traceback."""
    project.spoil(f"{ROLE}/hiring.yml", "    label: No log", "    ▸lable: No log")  # codespell:ignore lable
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        address = f"127.0.0.1:{taken.getsockname()[1]}"
        done = project.run("serve", "--address", address)
    told = f"{address} cannot be used (Address already in use); name another with --address\n"
    assert (2, "", told) == (done.returncode, done.stdout, done.stderr)


@pytest.mark.parametrize("host", ["192.0.2.1", "no.such.host.invalid", "a..b"])
def test_an_address_that_is_not_of_this_machine_is_told(project: Project, host: str) -> None:
    """In a line, too."""
    done = project.run("serve", "--address", f"{host}:8000")
    assert (2, "") == (done.returncode, done.stdout)
    assert done.stderr.startswith(f"{host}:8000 cannot be used (")
    assert 1 == len(done.stderr.splitlines())


def test_faults_are_told_before_anything_is_served(project: Project) -> None:
    """Those of the data and of the pages; each at its place."""
    at = project.spoil("docs/about/licence.md", "nav_order: 93", "nav_order: 93\n▸nav_order: 94")
    done = project.handbook("serve", "--address", "127.0.0.1:0")
    assert (1, True, False) == (done.returncode, at in done.stderr, "Traceback" in done.stderr)

    data = project.spoil(f"{ROLE}/hiring.yml", "    label: No log", "    ▸lable: No log")  # codespell:ignore lable
    done = project.handbook("serve", "--address", "127.0.0.1:0")
    assert (1, [data]) == (done.returncode, [line.split(": ")[0] for line in done.stdout.splitlines() if data in line])
