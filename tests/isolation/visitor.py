"""Somebody who asks and reads the answer to its last byte; also what would be shown next.

Django's test client copies every template's context; this asks the same handler without that.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib import import_module
from types import SimpleNamespace
from typing import Any
from urllib.parse import unquote_plus

from django.conf import settings
from django.contrib.messages.storage.session import SessionStorage
from django.core.signals import got_request_exception
from django.test import RequestFactory
from django.test.client import ClientHandler

from network.users.models import User
from tests.isolation.people import cookies_of

STAFF_HOST = "localhost"
_OTHERS_KEY = re.compile(r"\b9[0-4]\d{5}\b")
_handler = ClientHandler(enforce_csrf_checks=False)


@dataclass(frozen=True)
class Ask:
    """One request. ``door`` is the pattern's name; ``mixed`` when it also names own things."""

    door: str
    method: str
    path: str
    query: str = ""
    body: Mapping[str, Any] = field(default_factory=dict, hash=False)
    mixed: bool = False
    host: str = STAFF_HOST
    json: bool = False

    def __str__(self) -> str:
        query = f"?{self.query}"[:90] if self.query else ""
        return f"{self.method} {self.path}{query}{' with a body' if self.body else ''}"

    @property
    def said(self) -> str:
        """All that the one who asks has written, which an answer may echo."""
        return unquote_plus(f"{self.path}?{self.query} {self.body}")

    @property
    def names_other(self) -> bool:
        """True when a key of the other region stands in the address."""
        return bool(_OTHERS_KEY.search(f"{self.path}?{self.query}"))


@dataclass
class Answer:
    """What came back: the body, its headers, and the messages that wait for the next page."""

    status: int
    headers: str
    body: bytes
    messages: str
    error: str


class Visitor:
    """Keeps a session's cookies, and none of those that an answer sets: each ask stands alone."""

    def __init__(self, user: User | None = None) -> None:
        self.user = user
        self.cookies = cookies_of(user)
        self._factory = RequestFactory()
        self._errors: list[str] = []

    def ask(self, ask: Ask) -> Answer:
        """The answer, whole."""
        self._factory.cookies.clear()
        self._factory.cookies.load(self.cookies)
        request = self._request(ask)
        self._errors.clear()
        got_request_exception.connect(self._note)
        try:
            response = _handler(request.environ)
        finally:
            got_request_exception.disconnect(self._note)
        streamed = getattr(response, "streaming", False)
        body = b"".join(response) if streamed else response.content
        headers = "\n".join(f"{name}: {value}" for name, value in response.headers.items())
        waiting = self._messages(response.cookies)
        return Answer(response.status_code, headers, body, waiting, " ".join(self._errors))

    def _messages(self, cookies: Any) -> str:
        """What the messages say that the next page of the admin will show."""
        name = settings.SESSION_COOKIE_NAME
        key = cookies[name].value if name in cookies else self.cookies.get(name)
        if not key:
            return ""
        kept = import_module(settings.SESSION_ENGINE).SessionStore(key).get("_messages")
        waiting = SessionStorage(SimpleNamespace(session={})).deserialize_messages(kept or [])
        return "\n".join(str(getattr(message, "message", "")) for message in waiting)

    def _request(self, ask: Ask) -> Any:
        path = f"{ask.path}?{ask.query}" if ask.query else ask.path
        headers = {"host": ask.host}
        if ask.method == "GET":
            return self._factory.get(path, headers=headers)
        if ask.method != "POST":
            body, kind = json.dumps(dict(ask.body)), "application/json"
            return self._factory.generic(ask.method, path, body, kind, headers=headers)
        kind = {"content_type": "application/json"} if ask.json else {}
        return self._factory.post(path, dict(ask.body), headers=headers, **kind)

    def _note(self, sender: object, request: Any, **kwargs: Any) -> None:
        import sys

        kind, error, _trace = sys.exc_info()
        self._errors.append(f"{getattr(kind, '__name__', kind)}: {error}"[:200])
