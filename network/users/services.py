"""What is done to accounts."""

from __future__ import annotations

from functools import partial

from allauth.mfa.models import Authenticator
from allauth.usersessions.models import UserSession
from django.contrib.auth import update_session_auth_hash
from django.db import transaction
from django.db.models import F
from django.http import HttpRequest

from network.users.mails import tell_of_forgotten_factors
from network.users.models import User


@transaction.atomic
def end_sessions(*, user: User, keep: HttpRequest | None = None) -> None:
    """End every session of the person at once, wherever it is.

    ``keep`` is the request of the person's own session when that one may go on, under a new key;
    a request of somebody else is nothing to keep.
    """
    User.objects.filter(pk=user.pk).update(session_version=F("session_version") + 1)
    user.refresh_from_db(fields=["session_version"])
    if keep is not None and keep.user.pk == user.pk:
        before = keep.session.session_key
        update_session_auth_hash(keep, user)
        UserSession.objects.filter(session_key=before).update(session_key=keep.session.session_key)
    kept = keep.session.session_key if keep else None
    for session in UserSession.objects.filter(user_id=user.pk).exclude(session_key=kept or ""):
        session.end()


def renew_session(request: HttpRequest) -> None:
    """Give the session a new key: a key that was seen before is worth nothing any more."""
    before = request.session.session_key
    request.session.cycle_key()
    UserSession.objects.filter(session_key=before).update(session_key=request.session.session_key)


@transaction.atomic
def forget_second_factors(*, user: User) -> None:
    """For a person who has lost phone and recovery codes: the next log-in sets up a new factor.

    The person is told by mail, whoever did it: somebody else's phone may be what comes next.
    """
    Authenticator.objects.filter(user_id=user.pk).delete()
    User.objects.filter(pk=user.pk).update(wrong_codes=0)
    end_sessions(user=user)
    transaction.on_commit(partial(tell_of_forgotten_factors, user))
