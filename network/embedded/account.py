"""PostgreSQL refuses to run as root; in a container root is often all there is."""

from __future__ import annotations

import logging
import os
import pwd
import shutil
import stat
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any

NAME = "embedded_postgres"
logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Account:
    """A system user by its numbers."""

    uid: int
    gid: int


def server_account(data: Path) -> Account | None:
    """The account to run PostgreSQL under; ``None`` means our own, which is so unless we are root.

    Root takes the owner of the data, or for new data the system user that the wheel would make as
    well; where users cannot be made, nobody.
    """
    if os.geteuid() != 0:
        return None
    if data.exists() and (found := data.stat()).st_uid:
        return Account(found.st_uid, found.st_gid)
    if useradd := shutil.which("useradd", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin"):
        command = [useradd, "--system", "--no-create-home", "--shell", "/bin/false", NAME]
        if not _exists(NAME):
            subprocess.run(command, check=False, capture_output=True)  # noqa: S603 — fixed words
    entry = pwd.getpwnam(NAME if _exists(NAME) else "nobody")
    return Account(entry.pw_uid, entry.pw_gid)


def run_as(account: Account | None) -> dict[str, Any]:
    """Arguments for ``subprocess`` that run a command under the account."""
    words: dict[str, Any] = {"umask": 0o077}
    if account is not None:
        words |= {"user": account.uid, "group": account.gid, "extra_groups": []}
    return words


def own(folder: Path, account: Account | None) -> None:
    """Make a folder that only the server's account may enter, and reachable for it."""
    folder.mkdir(parents=True, exist_ok=True)
    folder.chmod(0o700)
    if account is not None:
        os.chown(folder, account.uid, account.gid)
        let_through(folder.parent)


def let_through(folder: Path) -> None:
    """Let other users pass through a folder and its parents, never list or read them.

    Only what is closed is opened, and each such folder is named in the log.
    """
    for step in (folder.resolve(), *folder.resolve().parents):
        mode = step.stat().st_mode
        if not mode & stat.S_IXOTH:
            logger.warning(
                "PostgreSQL does not run as root, so other accounts may now pass through %s.", step
            )
            step.chmod(mode | stat.S_IXGRP | stat.S_IXOTH)


def make_readable(tree: Path) -> None:
    """Undo a strict umask of ``pip install`` over the server's own program files."""
    for path in (tree, *tree.rglob("*")):
        mode = path.stat().st_mode
        wanted = mode | stat.S_IROTH | (stat.S_IXOTH if mode & stat.S_IXUSR else 0)
        if wanted != mode:
            path.chmod(wanted)


def _exists(name: str) -> bool:
    try:
        pwd.getpwnam(name)
    except KeyError:
        return False
    return True
