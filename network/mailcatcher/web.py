"""The HTTP side: a list, a message, and the same as JSON."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import quote, urlsplit

from network.mailcatcher import pages
from network.mailcatcher.messages import Opened, attachment_bytes, open_message, summaries
from network.mailcatcher.store import MailStore

HOST = "127.0.0.1"
POLICY = (
    "default-src 'none'; style-src 'self'; frame-src 'self'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'"
)
# A message's HTML gets its own document and not srcdoc, which would inherit the page's policy and
# lose its styles. No scripts, no forms, an origin of its own; pictures from this machine only.
LETTER_POLICY = (
    "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; "
    "style-src 'unsafe-inline'; img-src data: http://localhost:* http://*.localhost:*; "
    "form-action 'none'; frame-ancestors 'self'"
)
_OUR_NAMES = re.compile(r"(localhost|[a-z0-9.-]+\.localhost|127\.0\.0\.1|\[::1\])(:[0-9]+)?", re.I)
_MESSAGE = re.compile(r"/(api/)?messages/([0-9A-Za-z-]+)(?:/(html|raw|parts/([0-9]{1,4})))?")


@dataclass(frozen=True)
class Answer:
    """A response before it is written."""

    body: bytes
    kind: str = "text/html; charset=utf-8"
    status: HTTPStatus = HTTPStatus.OK
    headers: dict[str, str] = field(default_factory=dict)


class MailPage(BaseHTTPRequestHandler):
    """One request. Only loopback names are answered, so that no website can read the mail."""

    server: MailPageServer
    timeout = 15
    server_version = "mailcatcher"
    sys_version = ""

    def do_GET(self) -> None:
        """A page, a part or JSON."""
        self._send(self._guarded(lambda: respond(self.server.store, urlsplit(self.path).path)))

    do_HEAD = do_GET

    def do_POST(self) -> None:
        """``/delete`` empties the folder; no other website can make a browser ask for it."""
        self._send(self._guarded(self._post))

    def _post(self) -> Answer:
        if urlsplit(self.path).path != "/delete":
            return problem(HTTPStatus.NOT_FOUND, "There is nothing here.")
        if not self._same_site():
            return problem(HTTPStatus.FORBIDDEN, "Only this page may delete the mail.")
        self.server.store.clear()
        return Answer(b"", status=HTTPStatus.SEE_OTHER, headers={"Location": "/"})

    def _guarded(self, answer: Callable[[], Answer]) -> Answer:
        if not _OUR_NAMES.fullmatch(self.headers.get("Host", "")):
            return problem(HTTPStatus.MISDIRECTED_REQUEST, "Ask for localhost or 127.0.0.1.")
        return answer()

    def _same_site(self) -> bool:
        origin = self.headers.get("Origin")
        fetched = self.headers.get("Sec-Fetch-Site", "same-origin")
        ours = origin is None or urlsplit(origin).netloc == self.headers.get("Host")
        return ours and fetched in {"same-origin", "none"}

    def _send(self, answer: Answer) -> None:
        self.send_response(answer.status)
        headers = {
            "Content-Type": answer.kind,
            "Content-Length": str(len(answer.body)),
            "Content-Security-Policy": POLICY,
            "X-Content-Type-Options": "nosniff",
            # With no-referrer a browser would send "Origin: null" with our own delete button.
            "Referrer-Policy": "same-origin",
            "Cache-Control": "no-store",
            **answer.headers,
        }
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(answer.body)

    def log_message(self, *_words: Any) -> None:
        """Requests are not worth a line each."""


class MailPageServer(ThreadingHTTPServer):
    """The page's server over a store; requests do not hold up the end of the process."""

    daemon_threads = True

    def __init__(self, store: MailStore, port: int) -> None:
        self.store = store
        super().__init__((HOST, port), MailPage)


def respond(store: MailStore, path: str) -> Answer:
    """The answer to a GET of this path."""
    if path == "/":
        return Answer(pages.list_page(summaries(store)).encode("utf-8", "replace"))
    if path == "/codes":
        return Answer(pages.codes_page(time.time()).encode())
    if path == "/style.css":
        return Answer(pages.STYLE.encode(), "text/css; charset=utf-8")
    if path == "/api/messages":
        return _json([asdict(summary) for summary in summaries(store)])
    if found := _MESSAGE.fullmatch(path):
        message = open_message(store, found[2])
        if message is not None:
            return _of_message(store, message, found)
    return problem(HTTPStatus.NOT_FOUND, "There is no such message; it may have been deleted.")


def _of_message(store: MailStore, message: Opened, found: re.Match[str]) -> Answer:
    name, wanted, number = found[2], found[3], found[4]
    if found[1]:
        return _json({**asdict(message), "links": message.links})
    if wanted == "html":
        letter = pages.html_document(message.html).encode("utf-8", "replace")
        return Answer(letter, headers={"Content-Security-Policy": LETTER_POLICY})
    if wanted == "raw":
        return _download(store.read(name), f"{name}.eml", "message/rfc822")
    if number is not None:
        names = {one.number: one.name for one in message.attachments}
        part = int(number)
        return _download(attachment_bytes(store, name, part), names.get(part, f"part-{part}"))
    return Answer(pages.message_page(message).encode("utf-8", "replace"))


def _download(content: bytes | None, name: str, kind: str = "application/octet-stream") -> Answer:
    if content is None:
        return problem(HTTPStatus.NOT_FOUND, "The message has no such part.")
    safe = quote(name.replace("/", "_"), safe="", errors="replace")
    return Answer(
        content, kind, headers={"Content-Disposition": f"attachment; filename*=UTF-8''{safe}"}
    )


def _json(found: object) -> Answer:
    return Answer(json.dumps(found).encode(), "application/json")


def problem(status: HTTPStatus, text: str) -> Answer:
    """A page that says what is wrong."""
    return Answer(pages.problem_page(status.phrase, text).encode(), status=status)
