"""Words for the person at the terminal."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from contextlib import suppress
from urllib.parse import urlsplit

from network.demo.codes import SECRET
from network.supervisor.stamp import Stamp


class DemoError(Exception):
    """The demo cannot go on; the text says what happened and what to do next."""


def say(text: str = "") -> None:
    """One plain sentence on standard output; a terminal that has gone away is no reason to fail."""
    with suppress(BrokenPipeError, OSError):
        sys.stdout.write(text + "\n")
        sys.stdout.flush()


def introduce(stamp: Stamp, port: int, mail_port: int | None) -> None:
    """Print where everything is and who may log in, from what ``load_demo`` told about itself."""
    rows = [(site.get("name", ""), site.get("url", "")) for site in stamp.sites]
    rows = rows or [("The network", f"http://localhost:{port}/")]
    rows.append(("Admin", stamp.admin or f"{_origin(rows[0][1])}/cms/"))
    if mail_port:
        rows.append(("Mail that was sent", f"http://localhost:{mail_port}/"))
        rows.append(("One-time codes for logging in", f"http://localhost:{mail_port}/codes"))
    say("\nJärjestöverkko is running. Stop it with Ctrl-C.\n")
    _table(rows)
    if stamp.logins:
        codes = "the page above shows it" if mail_port else f"from an app with the key {SECRET}"
        say(f"\nLog-ins (a password, then a one-time code: {codes}):")
        _table(
            [(x.get("role", ""), x.get("email", ""), x.get("password", "")) for x in stamp.logins]
        )
    say()


def _table(rows: Sequence[tuple[str, ...]]) -> None:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        say(("  " + "   ".join(cells)).rstrip())


def _origin(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"
