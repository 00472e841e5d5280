"""How long a session lives, and what its owner sees of it."""

from __future__ import annotations

import time

from allauth.usersessions.models import UserSession
from django.conf import settings
from django.contrib.sessions.backends.base import UpdateError
from django.http import HttpRequest

BEGAN = "account_session_began"
SEEN = "account_session_seen"
EVERY = 60
"""Seconds between two notes that the session is in use: one write a minute, not one a request."""


def begin(request: HttpRequest) -> None:
    """Start the clocks; called at every log-in."""
    request.session[BEGAN] = int(time.time())
    request.session.pop(SEEN, None)


def is_over(request: HttpRequest) -> bool:
    """True when the day is full or nobody has been there for long.

    A session that has no clock is over: it did not begin at any log-in that we know.
    """
    began = request.session.get(BEGAN, 0)
    seen = request.session.get(SEEN, began)
    now = time.time()
    return now - began > settings.SESSION_COOKIE_AGE or now - seen > settings.SESSION_IDLE_SECONDS


def began_recently(request: HttpRequest, seconds: int) -> bool:
    """True in the first moments after the log-in."""
    return time.time() - request.session.get(BEGAN, 0) < seconds


def note_visit(request: HttpRequest) -> bool:
    """Move the idle clock, and the line in the person's list; False for a session just ended.

    Saved at once: were it saved with the answer, a session that another browser ends meanwhile
    would turn the answer into Django's bare 400.
    """
    if time.time() - request.session.get(SEEN, 0) < EVERY:
        return True
    request.session[SEEN] = int(time.time())
    try:
        request.session.save()
    except UpdateError:
        return False
    request.session.modified = False
    UserSession.objects.create_from_request(request)
    return True
