"""A link that lets somebody in is a secret; Django writes the address of every refused request."""

from __future__ import annotations

import logging
import re

_SECRET = re.compile(r"(/(?:account|lomakkeet)/[\w-]+/)[^/\s?]{20,}")


class WithoutSecrets(logging.Filter):
    """Takes what follows ``/account/<something>/`` out of every line, when it is long; and what
    follows ``/lomakkeet/<something>/``, where the public forms stand."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Always true: the line stays, without its secret."""
        whole = record.getMessage()
        masked = _SECRET.sub(r"\1…", whole)
        if masked != whole:
            record.msg, record.args = masked, ()
        return True
