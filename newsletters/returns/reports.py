"""From the bytes of a mail to what it reports: RFC 3464 (DSN), RFC 5965 (ARF), or server's prose.

Everything here comes from strangers: only the first 256 kB are read, nothing raises, and a report
about a letter that we did not send, or with a mark that is not ours, is about no delivery.
"""

from __future__ import annotations

import hashlib
import logging
import re
from collections.abc import Iterator
from dataclasses import dataclass
from email import message_from_bytes
from email.message import Message

from flufl.bounce import all_failures

from newsletters.models import ReturnedMail
from newsletters.returns import answers, pieces
from newsletters.returns.belonging import delivery_of
from newsletters.returns.judging import (
    Kind,
    enhanced_code,
    judge,
    says_refusal,
    without_addresses,
)

logger = logging.getLogger(__name__)

LARGEST = 256 * 1024
"""Bytes of a mail that are read."""
LONGEST_WORDS = 200
_VAGUE = re.compile(r"[245]\.0\.0$|[45]\.5\.\d+$|[45]\.[34]\.0$")
"""Codes that relays write when the server behind them said more."""
_COPY = re.compile(
    r"^\W*-{2,}.{0,60}(?:copy|original|returned|below).{0,60}$|^return-path:", re.I | re.M
)
Source = ReturnedMail.Source


@dataclass(frozen=True)
class Report:
    """What a mail says about one delivery. ``kind`` None: it is no report that counts."""

    kind: Kind | None
    code: str = ""
    """Enhanced status code of RFC 3463: "5.1.1"."""
    text: str = ""
    """The server's words without addresses, at most 200 characters."""
    delivery_id: int | None = None
    source: Source = Source.DSN
    key: str = ""
    """Fingerprint: the same report counts once, by whatever way it comes."""
    is_answer: bool = False
    """A person's programme answered: nothing is wrong, and nobody needs to look."""


@dataclass(frozen=True)
class _Finding:
    kind: Kind | None
    code: str = ""
    text: str = ""
    source: Source = Source.DSN


def fingerprint(*parts: object) -> str:
    """64 characters that tell reports apart."""
    return hashlib.sha256("\0".join(map(str, parts)).encode("utf-8", "replace")).hexdigest()


def read(raw: bytes, *, recipient: str = "") -> Report:
    """The report in a mail, whatever it is. ``recipient``: the envelope's, where it is known."""
    raw = raw[:LARGEST]
    try:
        message = message_from_bytes(raw)
        finding = _find(message)
        about = delivery_of(message, recipient)
    except Exception:
        logger.exception("A returned mail of %d bytes could not be read.", len(raw))
        return Report(None)
    if finding is None:
        return Report(None, delivery_id=about, is_answer=answers.is_automatic(message))
    # Its headers differ with the way it came; what it says does not.
    said = raw.replace(b"\r\n", b"\n").partition(b"\n\n")[2]
    return Report(
        finding.kind,
        code=finding.code[:12],
        text=without_addresses(finding.text)[:LONGEST_WORDS],
        delivery_id=about,
        source=finding.source,
        key=fingerprint(about, hashlib.sha256(said).hexdigest()),
    )


def _find(message: Message) -> _Finding | None:
    """None: nothing in it is a report."""
    if complaint := pieces.of_kind(message, "message/feedback-report"):
        return _complaint(complaint[0])
    statuses = pieces.of_kind(message, "message/delivery-status")
    blocks = [block for part in statuses for block in pieces.subparts(part)]
    told = [_status(block) for block in blocks if block.get("action")]
    if told:
        return min(told, key=_gravity)
    if answers.is_automatic(message) or not answers.is_from_a_server(message):
        return None
    return _by_words(message, statuses)


_GRAVITY = [Kind.HARD, Kind.SOFT, Kind.SENDER, Kind.DELAYED, Kind.DELIVERED, None]


def _gravity(finding: _Finding) -> int:
    return _GRAVITY.index(finding.kind)


def _complaint(part: Message) -> _Finding | None:
    """RFC 5965, 7.3; a report of failed authentication (RFC 6591) is nobody's complaint."""
    texts = [pieces.text_of(part), *map(pieces.fields, pieces.subparts(part))]
    kinds = [found for text in texts for found in re.findall(r"(?im)^feedback-type:\s*(\S+)", text)]
    if not kinds or kinds[0].lower() not in {"abuse", "fraud", "virus", "opt-out", "other"}:
        return None
    return _Finding(Kind.COMPLAINT, text=kinds[0].lower(), source=Source.ARF)


def _status(block: Message) -> _Finding:
    """One recipient's block of a delivery status (RFC 3464, 2.3)."""
    action = pieces.header(block, "action").lower()
    words = pieces.header(block, "diagnostic-code")
    words = words.partition(";")[2].strip() if ";" in words[:40] else words
    code = enhanced_code(pieces.header(block, "status"))
    if not code or _VAGUE.match(code):
        code = enhanced_code(words) or code
    if action.startswith("delayed"):
        return _Finding(Kind.DELAYED, code, words)
    if action.startswith("delivered"):
        return _Finding(Kind.DELIVERED, code, words)
    if action.startswith(("fail", "error")):
        return _Finding(judge(code, words), code, words)
    return _Finding(None, code, words)


def _by_words(message: Message, statuses: list[Message]) -> _Finding | None:
    """A server's prose, or a report whose status part is missing or broken."""
    texts = [*map(pieces.text_of, statuses), pieces.body_of(message)]
    text = "\n".join(_COPY.split(text)[0] for text in texts)
    delayed, failed = all_failures(message)
    if delayed and not failed:
        return _Finding(Kind.DELAYED, enhanced_code(text), _telling_line(text))
    if not failed and not says_refusal(text):
        return None
    code = enhanced_code(text)
    return _Finding(judge(code, text), code, _telling_line(text))


def _telling_line(text: str) -> str:
    lines = [line.strip() for line in text.splitlines()]
    return next(_telling(lines), next(filter(None, lines), ""))


def _telling(lines: list[str]) -> Iterator[str]:
    return (line for line in lines if says_refusal(line))
