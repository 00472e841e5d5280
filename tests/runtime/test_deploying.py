"""What stands in ``deploy/`` starts the programs that ``docs/operations.md`` names, and no more.

No Docker is needed: the image's own steps are run in a copy of the sources, the rest is read.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from network import env

DEPLOY = env.PROJECT / "deploy"
BIN = Path(sys.prefix) / "bin"
PROGRAMS = ("web", "edge", "worker", "video", "beat")


def documented() -> dict[str, str]:
    """The commands of the table of programs, in its order."""
    table = (env.PROJECT / "docs" / "operations.md").read_text().partition("## The programs")[2]
    rows = re.findall(r"^\| [^|]+ \| `([^`]+)` \|", table.partition("\n## ")[0], re.MULTILINE)
    return dict(zip(PROGRAMS, rows, strict=True))


def compose() -> dict:
    found: dict = yaml.safe_load((DEPLOY / "compose.yaml").read_text())
    return found


def unit(name: str) -> dict[str, list[str]]:
    """The settings of a service's file, by their names."""
    found: dict[str, list[str]] = {}
    for line in (DEPLOY / "systemd" / f"jarjestoverkko-{name}.service").read_text().splitlines():
        key, is_setting, value = line.partition("=")
        if is_setting:
            found.setdefault(key, []).append(value)
    return found


@pytest.mark.parametrize("name", PROGRAMS)
def test_systemd_and_compose_start_what_the_documents_say(name: str):
    said = documented()[name].removeprefix("nice -n 5 ")
    (started,) = unit(name)["ExecStart"]
    assert started == f"/srv/jarjestoverkko/.venv/bin/{said}"
    contained = " ".join(compose()["services"][name]["command"])
    assert contained.replace("0.0.0.0", "127.0.0.1") == said
    assert (BIN / said.split()[0]).exists()


def test_the_image_starts_the_web_process_when_nothing_else_is_said():
    last = (DEPLOY / "Dockerfile").read_text().strip().splitlines()[-1]
    assert yaml.safe_load(last.removeprefix("CMD ")) == compose()["services"]["web"]["command"]


def test_every_variable_that_is_set_is_one_that_the_network_reads():
    known = {variable.name for variable in env.VARIABLES}
    known |= {"DJANGO_SETTINGS_MODULE", "PATH", "PYTHONUNBUFFERED", "PYTHONDONTWRITEBYTECODE"}
    image = re.findall(r"^(?:ENV |    )([A-Z_]+)=", (DEPLOY / "Dockerfile").read_text(), re.M)
    composed = compose()["services"]["web"]["environment"]
    units = [pair.partition("=")[0] for name in PROGRAMS for pair in unit(name)["Environment"]]
    assert {*image, *composed, *units} <= known


def test_no_program_may_write_outside_of_its_data_or_become_more_than_it_is():
    for name in PROGRAMS:
        contained, started = compose()["services"][name], unit(name)
        assert contained["read_only"] is True
        assert contained["cap_drop"] == ["ALL"]
        assert contained["security_opt"] == ["no-new-privileges:true"]
        assert started["ProtectSystem"] == ["strict"]
        assert started["NoNewPrivileges"] == ["yes"]
        assert started["User"] == ["jarjestoverkko"]
    assert re.search(r"^USER \d+$", (DEPLOY / "Dockerfile").read_text(), re.MULTILINE)


@pytest.mark.parametrize("name", PROGRAMS)
def test_what_is_counted_stays_in_memory_where_all_programs_see_it(name: str):
    started = unit(name)
    assert "METRICS_DIR=/run/jarjestoverkko/metrics" in started["Environment"]
    assert started["RuntimeDirectory"] == ["jarjestoverkko"]
    assert started["RuntimeDirectoryPreserve"] == ["yes"], "one that ends takes others' numbers"
    contained = compose()
    place = contained["services"][name]["environment"]["METRICS_DIR"]
    assert f"metrics:{place}" in contained["services"][name]["volumes"]
    assert f"metrics:{place}" in contained["services"]["migrate"]["volumes"]
    options = contained["volumes"]["metrics"]["driver_opts"]
    assert options["type"] == options["device"] == "tmpfs"
    assert f"uid={_user()}," in options["o"]


def _user() -> str:
    """Who runs the programs in the image."""
    return re.search(r"^USER (\d+)$", (DEPLOY / "Dockerfile").read_text(), re.M)[1]


def test_nothing_logs_who_has_read_what():
    """A ready page is counted only; nginx, the edge and the web process write no access log."""
    logging = json.loads((env.PROJECT / "network" / "logs" / "programs.json").read_text())
    assert "access_log off;" in (DEPLOY / "nginx.conf").read_text()
    assert "--no-access-log" in documented()["edge"]
    assert "--access-log" not in documented()["web"]
    for name in ("granian.access", "uvicorn.access"):
        assert logging["loggers"][name]["level"] == "WARNING"


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="no systemd here")
def test_systemd_understands_the_units(tmp_path: Path):
    for file in (DEPLOY / "systemd").iterdir():
        words = file.read_text().replace("/srv/jarjestoverkko/.venv", sys.prefix)
        (tmp_path / file.name).write_text(words.replace("/srv/jarjestoverkko", "/"))
    files = [str(file) for file in sorted(tmp_path.iterdir())]
    done = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", *files], capture_output=True, text=True
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_the_steps_of_the_image_work_in_a_copy_of_what_it_takes_in(tmp_path: Path):
    copy = tmp_path / "srv"
    copy.mkdir()
    kept_out = [line for line in (env.PROJECT / ".dockerignore").read_text().split() if line]
    tracked = subprocess.run(
        ["git", "ls-files", "-z"], cwd=env.PROJECT, capture_output=True, text=True, check=True
    ).stdout.split("\0")
    for name in filter(None, tracked):
        if not any(name.startswith(f"{one}/") for one in kept_out):
            (copy / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(env.PROJECT / name, copy / name)
    steps = re.findall(r"^RUN (.*python .*)$", (DEPLOY / "Dockerfile").read_text(), re.MULTILINE)
    steps = [step for step in steps if "venv" not in step]
    assert len(steps) == 3
    environment = {
        "PATH": f"{BIN}:{os.environ['PATH']}",
        "STATIC_ROOT": str(copy / "static" / "collected"),
    }
    for step in steps:
        done = subprocess.run(
            step, shell=True, cwd=copy, env=environment, capture_output=True, text=True
        )
        assert done.returncode == 0, f"{step}\n{done.stderr}"
    assert (copy / "locale/fi/LC_MESSAGES/django.mo").exists()
    assert any((copy / "static" / "collected").rglob("main*.css"))


def test_no_secret_stands_in_what_is_deployed():
    for file in (*DEPLOY.rglob("*.service"), DEPLOY / "compose.yaml", DEPLOY / "Dockerfile"):
        assert not re.search(
            r"(?i)(secret|password|key)\w*\s*[:=]\s*[\"']?\w{8,}", file.read_text()
        )
