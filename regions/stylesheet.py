"""Every style sheet of the site as one file: no build step, and one request instead of thirty.

``static/css/main.css`` lists the files and their layers by ``@import``, and works as it is; here
the imports are replaced by what they import.
"""

from __future__ import annotations

import hashlib
import re
from functools import lru_cache
from pathlib import Path

from django.conf import settings

_FOLDER = settings.PROJECT / "static" / "css"
_IMPORT = re.compile(r'@import url\("(?P<name>[\w./-]+)"\) layer\((?P<layer>\w+)\);')
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_SPACE = re.compile(r"\s+")
_NEEDLESS = re.compile(r" ?([{};,]) ?")


def stylesheet() -> str:
    """The whole style sheet; in development read anew when a file has changed."""
    return _bundled(_newest_change() if settings.DEBUG else 0)


def stylesheet_version() -> str:
    """Eight characters that change when the style sheet does."""
    return _digest(stylesheet())


@lru_cache(maxsize=1)
def _bundled(_stamp: int) -> str:
    main = (_FOLDER / "main.css").read_text(encoding="utf-8")
    whole = _IMPORT.sub(lambda found: _layer(_FOLDER / found["name"], found["layer"]), main)
    return _shortened(whole)


def _layer(file: Path, layer: str) -> str:
    return f"@layer {layer}{{{file.read_text(encoding='utf-8')}}}\n"


def _shortened(css: str) -> str:
    """Without comments and indentation; everything else is left as it is written."""
    return _NEEDLESS.sub(r"\1", _SPACE.sub(" ", _COMMENT.sub("", css))).strip()


@lru_cache(maxsize=2)
def _digest(css: str) -> str:
    return hashlib.sha256(css.encode()).hexdigest()[:8]


def _newest_change() -> int:
    return max(file.stat().st_mtime_ns for file in _FOLDER.rglob("*.css"))
