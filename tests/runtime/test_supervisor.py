"""A whole run of the supervisor over small stand-ins for web, worker, beat and mail catcher."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from network.supervisor.children import children_of
from network.supervisor.options import Options, environment_for_children
from network.supervisor.stamp import Stamp
from network.supervisor.terminal import introduce
from tests.runtime.conftest import running_in, wait_until

# The stand-ins end in the order in which they are told, and write that down. The last one has a
# child of its own and does not listen to SIGTERM.
STAND_IN = """
import os, signal, subprocess, sys, time
name, folder = sys.argv[1:3]
def end(*_):
    open(f"{folder}/ended", "a").write(name + " ")
    sys.exit(0)
signal.signal(signal.SIGTERM, signal.SIG_IGN if name == "deaf" else end)
if name == "deaf":
    subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)", folder])
if name == "passing":
    os.mkfifo(f"{folder}/leave")
open(f"{folder}/{name}.ready", "w").close()
if name == "passing":
    with open(f"{folder}/leave", "w") as leave:  # until somebody opens the other end
        leave.write(str(os.getpid()))
if name in ("dying", "passing"):
    print("out of memory"); sys.exit(3)
time.sleep(60)
"""
DRIVER = f"""
import os, sys
from dataclasses import replace
from pathlib import Path
from network.supervisor import demo
from network.supervisor.children import Child
from network.supervisor.options import Options
from network.supervisor.stamp import Stamp
from network.supervisor.stopping import Bell
folder, names = Path(sys.argv[1]), sys.argv[2].split()
demo.set_up = lambda *_: Stamp()
demo.check_ports = lambda *_: None
demo.children_of = lambda options: [
    Child(name, ["-c", {STAND_IN!r}, name, str(folder)], folder / f"{{name}}.log",
          (folder / f"{{name}}.ready").exists, patience=0.5)
    for name in names
]
bell = Bell()
bell.listen()
options = Options(folder, database_url="postgres://x", redis_url="redis://x")
if len(sys.argv) > 3:
    options = replace(options, project=Path(sys.argv[3]), check=True)
sys.exit(demo.Demo(options, bell).run())
"""


# The check: a child goes meanwhile, and it is over when the kernel has a dead child to show. What
# a process holds (locks, open ends of pipes) is let go a moment earlier than its parent is told.
LETS_A_CHILD_GO = """
import time
gone = open("leave").read()
while open(f"/proc/{gone}/stat").read().rpartition(")")[2].split()[0] != "Z":
    time.sleep(0.01)
print("All well.")
"""


def run(folder: Path, names: str, *project: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", DRIVER, str(folder), names, *project]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def wait_for(process: subprocess.Popen[str], words: str) -> str:
    assert process.stdout
    heard = ""
    for line in process.stdout:
        heard += line
        if words in line:
            break
    assert words in heard
    return heard


@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_ends_the_children_in_order_and_the_run_with_0(
    short_folder: Path, sent: signal.Signals
) -> None:
    process = run(short_folder, "web beat worker catcher")
    wait_for(process, "Ready after")
    process.send_signal(sent)
    process.send_signal(signal.SIGINT)  # a second one changes nothing
    said, _ = process.communicate(timeout=20)
    assert process.returncode == 0
    assert "Everything has stopped." in said
    assert (short_folder / "ended").read_text().split() == ["web", "beat", "worker", "catcher"]
    assert running_in(short_folder) == []


def test_a_child_that_does_not_listen_is_killed_with_all_it_started(short_folder: Path) -> None:
    process = run(short_folder, "deaf")
    wait_for(process, "Ready after")
    assert len(running_in(short_folder)) == 3
    process.send_signal(signal.SIGTERM)
    said, _ = process.communicate(timeout=20)
    assert "The deaf did not stop" in said
    assert process.returncode == 0
    assert running_in(short_folder) == []


def test_a_child_that_dies_is_named_with_its_last_words_and_ends_the_run(
    short_folder: Path,
) -> None:
    process = run(short_folder, "web dying")
    said, _ = process.communicate(timeout=20)
    assert process.returncode == 1
    assert "The dying has stopped by itself (exit status 3)" in said
    assert "out of memory" in said
    assert running_in(short_folder) == []


@pytest.mark.skipif(sys.platform != "linux", reason="reads the states of processes from /proc")
def test_a_child_that_died_during_the_check_makes_the_check_fail(short_folder: Path) -> None:
    (short_folder / "manage.py").write_text(LETS_A_CHILD_GO)
    process = run(short_folder, "web passing", str(short_folder))
    said, _ = process.communicate(timeout=20)
    assert "All well." in said
    assert "The passing has stopped by itself (exit status 3)" in said
    assert process.returncode == 1


@pytest.mark.skipif(sys.platform != "linux", reason="other kernels tell children nothing")
def test_no_child_outlives_a_supervisor_killed_hard(short_folder: Path) -> None:
    process = run(short_folder, "web worker")
    wait_for(process, "Ready after")
    process.kill()
    process.communicate()
    assert wait_until(lambda: not running_in(short_folder))


def test_children_get_every_address_they_need(options: Options) -> None:
    given = environment_for_children(options, "postgres://d", "redis://r")
    assert given["EMAIL_URL"] == f"smtp://127.0.0.1:{options.smtp_port}"
    assert (given["DATABASE_URL"], given["REDIS_URL"]) == ("postgres://d", "redis://r")
    assert given["WEB_PORT"] == str(options.port)
    assert given["DJANGO_SETTINGS_MODULE"] == "network.settings.development"
    assert given["PATH"] == os.environ["PATH"]


def test_no_mail_is_caught_when_it_goes_elsewhere(short_folder: Path) -> None:
    names = [child.name for child in children_of(Options(short_folder))]
    assert names == ["web server", "beat", "worker", "video worker", "mail catcher"]
    elsewhere = Options(short_folder, email_url="smtp://mail.example.org")
    assert len(children_of(elsewhere)) == 4


def test_addresses_and_log_ins_are_printed(capsys: pytest.CaptureFixture[str]) -> None:
    login = {"role": "editor", "email": "e@example.org", "password": "salasana"}
    stamp = Stamp(
        sites=[{"name": "Kainuu", "url": "http://kainuu.localhost:8000/"}], logins=[login]
    )
    introduce(stamp, 8000, 8025)
    said = capsys.readouterr().out
    for words in ("http://kainuu.localhost:8000/", "http://localhost:8025/", "salasana", "Ctrl-C"):
        assert words in said
