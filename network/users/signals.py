"""What must happen whenever something about an account changes, whoever changes it."""

from __future__ import annotations

from typing import Any

from allauth.account.internal.flows.login import record_authentication
from allauth.account.signals import (
    authentication_step_completed,
    password_changed,
    password_reset,
    password_set,
)
from allauth.mfa.models import Authenticator
from allauth.mfa.signals import authenticator_added, authenticator_removed, authenticator_reset
from axes.handlers.proxy import AxesProxyHandler
from django.contrib.auth.signals import user_logged_in, user_logged_out
from django.db.models.signals import m2m_changed, post_save, pre_save
from django.dispatch import receiver
from django.http import HttpRequest

from network.users import sessions
from network.users.models import User
from network.users.second_factor import FACTORS
from network.users.services import end_sessions, renew_session

POWERS = ("is_active", "is_superuser")


@receiver(user_logged_in)
def begin_session(request: HttpRequest, **_: Any) -> None:
    """Remember when the session began."""
    sessions.begin(request)


@receiver(user_logged_out)
def let_the_cookie_go(request: HttpRequest, **_: Any) -> None:
    """Tell ``KeptSessionMiddleware`` that the person herself has ended the session."""
    request.logged_out = True  # type: ignore[attr-defined]  # read by our own middleware


@receiver([password_changed, password_set])
def end_other_sessions(request: HttpRequest, user: User, **_: Any) -> None:
    """A new password ends every session but the one that chose it."""
    end_sessions(user=user, keep=request)


@receiver(password_reset)
def forgive(request: HttpRequest, user: User, **_: Any) -> None:
    """Whoever reads the mailbox is the person: earlier failures no longer stand in the way."""
    User.objects.filter(pk=user.pk).update(wrong_codes=0)
    AxesProxyHandler.reset_attempts(username=user.email)
    end_sessions(user=user)


@receiver(authenticator_added)
def count_as_passed(
    request: HttpRequest, user: User, authenticator: Authenticator, **_: Any
) -> None:
    """To set up a factor is to use it: its first code or its finger was asked for."""
    if authenticator.type in FACTORS:
        record_authentication(
            request, user, "mfa", id=authenticator.pk, type=authenticator.type, added=True
        )


@receiver(authentication_step_completed)
def begin_anew(request: HttpRequest, *, reauthenticated: bool = False, **_: Any) -> None:
    """Who has shown again who she is goes on under another key, as after a log-in."""
    if reauthenticated:
        renew_session(request)


@receiver([authenticator_added, authenticator_removed, authenticator_reset])
def end_sessions_of_other_factors(request: HttpRequest, user: User, **_: Any) -> None:
    """Another set of factors ends every session but the one that chose it."""
    end_sessions(user=user, keep=request)


@receiver(pre_save, sender=User)
def notice_powers(instance: User, update_fields: Any = None, **_: Any) -> None:
    """Remember whether the save will change what the person may do."""
    instance._powers_change = False  # type: ignore[attr-defined]  # noqa: SLF001 — read right below
    if instance.pk and (update_fields is None or set(POWERS) & set(update_fields)):
        before = User.objects.filter(pk=instance.pk).values(*POWERS).first()
        now = {name: getattr(instance, name) for name in POWERS}
        instance._powers_change = before not in (None, now)  # type: ignore[attr-defined]  # noqa: SLF001
        lost = before is not None and before["is_superuser"] and not instance.is_superuser
        instance._lost_network = lost  # type: ignore[attr-defined]  # noqa: SLF001 — for the audit log


@receiver(post_save, sender=User)
def end_sessions_of_other_powers(instance: User, **_: Any) -> None:
    """A closed account, or one with more or less power, begins anew."""
    if instance._powers_change:  # type: ignore[attr-defined]  # noqa: SLF001
        end_sessions(user=instance)


@receiver(m2m_changed, sender=User.groups.through)
def end_sessions_of_other_roles(
    action: str, instance: Any, reverse: bool, pk_set: set[int] | None, **_: Any
) -> None:
    """Roles are groups: another role ends the sessions that had the old one."""
    if action not in {"post_add", "post_remove", "pre_clear"}:
        return
    if not reverse:
        changed = [instance] if action == "pre_clear" or pk_set else []
    elif action == "pre_clear":
        changed = list(instance.user_set.all())
    else:
        changed = list(User.objects.filter(pk__in=pk_set or ()))
    for user in changed:
        end_sessions(user=user)
