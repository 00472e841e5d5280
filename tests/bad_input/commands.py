"""Entry 92: commands with wrong words, twice, in an odd environment, and with broken files."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from django.db import connection

from network import env
from tests.demo import beside

NOWHERE = "postgres://nobody@127.0.0.1:1/nothing"
SECONDS = 120


@dataclass(frozen=True)
class Call:
    """A command as somebody types it; ``well`` when it must succeed."""

    words: tuple[str, ...]
    well: bool = False
    around: dict[str, str] = field(default_factory=dict, hash=False)
    read: bytes = b""

    def __str__(self) -> str:
        told = " ".join(f"{name}={value[:24]}" for name, value in self.around.items())
        return f"{told} manage.py {' '.join(self.words)}".strip()


def calls(folder: Path) -> Iterator[Call]:
    """Every command of ours, and what may go wrong with it."""
    binary = folder / "binary.bin"
    binary.write_bytes(os.urandom(5_000))
    (folder / "empty").write_bytes(b"")
    yield Call(("provision_region",))
    yield Call(("provision_region", "narnia"))
    yield Call(("provision_region", "a\u202eb"))
    yield Call(("provision_region", "kainuu", "--languages", "xx"))
    yield Call(("provision_region", "kainuu", "--rooms", "kitchen"))
    yield Call(("provision_region", "kainuu", "--languages", "fi", "en"), well=True)
    yield Call(("provision_region", "kainuu", "--languages", "fi", "en"), True, {"LC_ALL": "C"})
    yield Call(("load_reference_data",), well=True)
    yield Call(("load_reference_data",), True, {"LC_ALL": "C", "TZ": "Pacific/Kiritimati"})
    yield Call(("load_reference_data", "--unknown"))
    yield Call(("load_reference_data",), False, {"DATABASE_URL": NOWHERE})
    yield Call(("rebuild_directory",), well=True)
    yield Call(("rebuild_directory",), False, {"DATABASE_URL": NOWHERE})
    yield Call(("rebuild_calendar",), well=True)
    yield Call(("rebuild_search",), well=True)
    yield Call(("set_site_port",))
    yield Call(("set_site_port", "abc"))
    yield Call(("set_site_port", "-1"))
    yield Call(("set_site_port", "99999999"))
    yield Call(("dkim_key",))
    yield Call(("dkim_key", "not a domain"))
    yield Call(("dkim_key", "example.org", "--folder", str(binary)))
    yield Call(("dkim_key", "example.org", "--folder", "/proc/nowhere"))
    yield Call(("read_bounces", "--stdin"), True, read=b"\xff\xfe\0 no mail")
    yield Call(("read_bounces", "--stdin", "--recipient", "x\r\ny"), True, read=b"")
    for name in ("missing", "empty", "binary.bin", "."):
        yield Call(("reconcile_letters", str(folder / name)), well=name in {"empty", "binary.bin"})
    yield Call(("export_wording", "--language", "xx"))
    yield Call(("sweep_letters",), False, {"DATABASE_URL": NOWHERE})
    yield Call(("check_demo", "--every", "0"))
    yield Call(("no_such_command",))


def tried(folder: Path, *, every: int = 1) -> tuple[int, list[str]]:
    """Run them on a copy of the world; returns how many and what is wrong with any of them."""
    wrong, chosen = [], list(calls(folder))[::every]
    for call in chosen:
        wrong += [f"92: {call}: {said}" for said in _wrong(call, folder)]
    return len(chosen), wrong


def _wrong(call: Call, folder: Path) -> Iterator[str]:
    environment = {
        **os.environ,
        "DATABASE_URL": beside(os.environ["DATABASE_URL"], connection.settings_dict["NAME"]),
        "DJANGO_SETTINGS_MODULE": "network.settings.development",
        "VAR_DIR": str(folder / "var"),
        "LOG_LEVEL": "WARNING",
        **call.around,
    }
    try:
        done = subprocess.run(
            [sys.executable, "manage.py", *call.words],
            cwd=env.PROJECT,
            env=environment,
            input=call.read,
            capture_output=True,
            timeout=SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        yield "did not end"
        return
    said = (done.stdout + done.stderr).decode("utf-8", "replace")
    if "Traceback" in said:
        yield f"a traceback: {said.strip().splitlines()[-1][:200]}"
    if (done.returncode == 0) is not call.well:
        yield f"ended with {done.returncode}: {said.strip()[-200:]}"
    if done.returncode and not said.strip():
        yield "said nothing"
