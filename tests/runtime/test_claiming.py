"""Before anything starts: is the folder ours, and are the ports free?"""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from network.supervisor.folder import claim
from network.supervisor.options import Options
from network.supervisor.ports import check_ports
from network.supervisor.terminal import DemoError


@pytest.fixture
def taken() -> Iterator[int]:
    """A port on which another program listens."""
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        yield other.getsockname()[1]


def test_free_ports_pass(options: Options) -> None:
    check_ports(options)


def test_every_taken_port_is_named_together_with_a_command_that_works(
    options: Options, taken: int
) -> None:
    with pytest.raises(DemoError) as refused:
        check_ports(replace(options, port=taken))
    assert f"Port {taken} for the web server is taken" in str(refused.value)
    assert 'make demo ARGS="--port ' in str(refused.value)
    with pytest.raises(DemoError, match=f"Port {taken} for the mail catcher is taken"):
        check_ports(replace(options, smtp_port=taken))


def test_mail_ports_do_not_matter_when_mail_goes_elsewhere(options: Options, taken: int) -> None:
    check_ports(replace(options, smtp_port=taken, email_url="smtp://mail.example.org"))


def test_a_program_on_the_newer_loopback_address_counts_too(options: Options) -> None:
    try:
        other = socket.create_server(("::1", 0), family=socket.AF_INET6)
    except OSError:
        pytest.skip("this machine has no ::1")
    with other, pytest.raises(DemoError, match="is taken"):
        check_ports(replace(options, port=other.getsockname()[1]))


def test_three_ports_must_be_three(options: Options) -> None:
    with pytest.raises(DemoError, match="three different ports"):
        check_ports(replace(options, smtp_port=options.port))


def test_a_second_demo_in_the_same_folder_is_told_of_the_first(tmp_path: Path) -> None:
    with claim(tmp_path, 8000), pytest.raises(DemoError) as refused:
        claim(tmp_path, 8100)
    assert f"process {os.getpid()}, http://localhost:8000/" in str(refused.value)
    claim(tmp_path, 8100).close()


def test_a_folder_that_cannot_be_written_gets_a_sentence(tmp_path: Path) -> None:
    in_the_way = tmp_path / "var"
    in_the_way.write_text("a file, not a folder")
    with pytest.raises(DemoError, match="cannot be written"):
        claim(in_the_way, 8000)
