"""What somebody sends must not be able to write lines of its own into the log."""

from __future__ import annotations

import logging
import re

_CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]")
_TRACES = logging.Formatter()


class OneLine(logging.Filter):
    """Every record begins one line: signs that begin another, or that a terminal would obey, are
    written out (``\\n``), and the lines of a traceback are set in."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Always true: the record stays."""
        whole = record.getMessage()
        plain = _CONTROLS.sub(_written_out, whole)
        if plain != whole:
            record.msg, record.args = plain, ()
        if record.exc_info and not record.exc_text:
            trace = _TRACES.formatException(record.exc_info)
            record.exc_text = "\n".join(
                f"    {_CONTROLS.sub(_written_out, line)}" for line in trace.split("\n")
            )
        return True


def _written_out(found: re.Match[str]) -> str:
    return found.group().encode("unicode_escape").decode()
