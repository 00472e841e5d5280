"""The scripts of the public pages as one file: no build step, and one request for a whole visit.

A page needs none of them; each part looks for what it serves and rests when there is none.
"""

from __future__ import annotations

import hashlib
from functools import lru_cache

from django.conf import settings

_FILES = [
    settings.PROJECT / f"static/js/{name}.js" for name in ("search", "directory", "map", "copy")
]


def scripts() -> str:
    """All of them, each with names of its own; in development read anew when one has changed."""
    changed = max(file.stat().st_mtime_ns for file in _FILES) if settings.DEBUG else 0
    return _bundled(changed)


def scripts_version() -> str:
    """Eight characters that change when a script does."""
    return hashlib.sha256(scripts().encode()).hexdigest()[:8]


@lru_cache(maxsize=1)
def _bundled(_stamp: int) -> str:
    return "\n".join(f"(() => {{\n{file.read_text(encoding='utf-8')}}})();" for file in _FILES)
