"""What reading a zip that somebody brings can raise, besides what is in it."""

from __future__ import annotations

import zipfile
import zlib

BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError)
"""Cut off, garbled, or ended early. ``RuntimeError`` is of a zip with a password, and its kind
``NotImplementedError`` of one that is packed in a way which Python does not know."""
