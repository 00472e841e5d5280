"""The first two walls, in front of every view of the admin."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from django.core.exceptions import SuspiciousOperation, ValidationError
from django.db import DataError, connection
from django.db.models import ProtectedError, RestrictedError
from django.http import Http404, HttpRequest, HttpResponse
from django.utils.datastructures import MultiValueDictKeyError

from network.auditlog.models import Event
from network.auditlog.recording import note
from regions.isolation.addresses import Level, levels
from regions.isolation.ownership import Actor, actor_of, are_keys, owns, owns_offered
from regions.isolation.parameters import INERT, Meaning, meaning_of
from regions.isolation.refusal import for_staff, refuse
from regions.isolation.writing import has_unsafe_link, is_incomplete
from regions.permissions import roles_of
from regions.roles import RoleKey


class IsolationMiddleware:
    """Lets a request through to an admin view when the address is for its actor and every id in it
    is her own; all else is not found. Network administrators go anywhere.

    The views behind still ask Wagtail's permissions: this wall only knows regions.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(
        self, request: HttpRequest, view: object, args: tuple[Any, ...], kwargs: dict[str, Any]
    ) -> HttpResponse | None:
        """None lets the view answer."""
        if not for_staff(request):
            return None
        if not request.region.is_hub:  # type: ignore[attr-defined]
            return _refused(request)
        if not request.path_info.startswith("/admin/"):
            return None
        name = request.resolver_match.view_name  # type: ignore[union-attr]
        if not may_open(request, name):
            return _refused(request)
        if has_unsafe_link(request) or is_incomplete(request, name):
            return refuse(request, 400)
        if not request.user.is_authenticated or request.user.is_superuser:
            return None
        request.actor = actor_of(request.user)  # type: ignore[attr-defined]
        if all_own(request, name, kwargs):
            return None
        return _refused(request)

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        """A value that no form of ours sends is the sender's mistake, not the server's; nor is it
        the server's that something cannot be deleted yet."""
        if not for_staff(request):
            return None
        statuses = (status for kind, status in _STATUSES.items() if isinstance(error, kind))
        status = 400 if _NO_NUMBER in str(error) else next(statuses, None)
        if status == 404:
            return _refused(request)
        return refuse(request, status) if status else None


def _refused(request: HttpRequest) -> HttpResponse:
    """Not found, and written down when the person is known: it may be a mistake, or a try."""
    if request.user.is_authenticated and not connection.needs_rollback:
        name = request.resolver_match.view_name if request.resolver_match else ""
        note(Event.REFUSED, about=name[:120], details={"method": request.method})
    return refuse(request)


_NO_NUMBER = "expected a number but got"
"""How Django's fields complain of an id that is a word, or empty; the error's class is the value's
own."""


_STATUSES: dict[type[Exception], int] = {
    Http404: 404,
    json.JSONDecodeError: 400,
    DataError: 400,
    SuspiciousOperation: 400,
    MultiValueDictKeyError: 400,
    ValidationError: 400,
    ProtectedError: 409,
    RestrictedError: 409,
}
"""What views raise → what it means to the person who asked."""


def may_open(request: HttpRequest, name: str) -> bool:
    """True when the address is for the person; those who are not logged in go on to the log-in."""
    level = levels().get(name)
    if level is None:
        return False
    if level is Level.ANYONE or not request.user.is_authenticated or request.user.is_superuser:
        return True
    roles: set[RoleKey] = set().union(*roles_of(request.user).values())
    if level is Level.ADMINISTRATOR:
        return RoleKey.ADMINISTRATOR in roles
    return level is Level.EDITOR and bool(roles)


def all_own(request: HttpRequest, name: str, kwargs: Mapping[str, Any]) -> bool:
    """True when every id in the address, the query and the form is the actor's own."""
    for parameter, value in kwargs.items():
        if parameter in INERT:
            continue
        meaning = _meaning(name, parameter, kwargs)
        if meaning is None or not _own(request.actor, meaning, [value]):  # type: ignore[attr-defined]
            return False
    for sent in (request.GET, request.POST):
        for parameter in sent:
            meaning = _meaning(name, parameter, kwargs)
            if meaning and not _own(request.actor, meaning, sent.getlist(parameter)):  # type: ignore[attr-defined]
                return False
    return True


def _meaning(name: str, parameter: str, kwargs: Mapping[str, Any]) -> Meaning | None:
    try:
        return meaning_of(name, parameter, kwargs)
    except LookupError:
        return None


_WORDS_FOR_ROWS = frozenset({"", "all", "live", "earliest", "latest", "root", "None"})
"""What Wagtail writes where it means no row in particular."""


def _own(actor: Actor, meaning: Meaning, values: Iterable[Any]) -> bool:
    values = {str(value) for value in values} - _WORDS_FOR_ROWS
    if not values:
        return True
    if meaning.model is None:
        return owns_offered(actor, values) if are_keys(values) else False
    if meaning.field == "pk" and not are_keys(values):
        return False
    return owns(actor, meaning.model, values, field=meaning.field)
