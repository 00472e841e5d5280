"""The packages that ``requirements.txt`` names and that are installed."""

from __future__ import annotations

import re
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
_PIN = re.compile(r"^([A-Za-z0-9._-]+)==([^\s;\\]+)", re.MULTILINE)


def pinned(file: str = "requirements.txt") -> dict[str, str]:
    """Each package's version as it is pinned."""
    return dict(_PIN.findall((PROJECT / file).read_text(encoding="utf-8")))


def installed(file: str = "requirements.txt") -> list[Distribution]:
    """The pinned packages that this machine needs, in the order of their names."""
    found = []
    for name in sorted(pinned(file)):
        try:
            found.append(distribution(name))
        except PackageNotFoundError:  # of another system
            continue
    return found


def hashes(file: str) -> dict[str, int]:
    """How many hashes each pinned package has in the file."""
    blocks = re.split(r"\n(?=[A-Za-z0-9])", (PROJECT / file).read_text(encoding="utf-8"))
    named = [(match, block) for block in blocks if (match := _PIN.match(block))]
    return {match[1]: block.count("--hash=sha256:") for match, block in named}
