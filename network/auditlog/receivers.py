"""What is written down by itself, wherever in the code it is done."""

from __future__ import annotations

from typing import Any

from allauth.account.signals import password_changed, password_reset, password_set
from allauth.mfa.models import Authenticator
from allauth.mfa.signals import authenticator_used
from axes.signals import user_locked_out
from django.conf import settings
from django.contrib.auth.signals import user_logged_in, user_login_failed
from django.db.models.signals import m2m_changed, post_delete, post_save
from django.dispatch import receiver
from django.utils.module_loading import import_string
from wagtail.models import Page
from wagtail.signals import page_published, page_unpublished

from network.auditlog.models import Event
from network.auditlog.recording import note
from network.users.models import User
from network.users.second_factor import FACTORS


def _regions_of(user: User | None) -> list[int]:
    """The regions where an account works."""
    return list(import_string(settings.AUDIT_LOG_ROLES)(user)[1]) if user else []


@receiver(user_logged_in)
def logged_in(user: User, **_: Any) -> None:
    note(Event.LOGGED_IN, user=user)


@receiver(user_login_failed)
def login_failed(credentials: dict[str, Any], request: Any = None, **_: Any) -> None:
    """Of the account that was tried, when there is such a one; what was typed is not kept.

    A try while the account is shut out is axes' own to tell.
    """
    if getattr(request, "axes_locked_out", False):
        return
    tried = _tried(credentials.get("email") or credentials.get("username"))
    note(Event.LOGIN_FAILED, about=tried or "", regions=_regions_of(tried))


@receiver(user_locked_out)
def locked_out(username: str | None = None, **_: Any) -> None:
    tried = _tried(username)
    note(Event.LOCKED_OUT, about=tried or "", regions=_regions_of(tried))


def _tried(name: Any) -> User | None:
    return User.objects.filter(email__iexact=str(name)).first() if name else None


@receiver(post_save, sender=Authenticator)
def factor_added(instance: Authenticator, created: bool, **_: Any) -> None:
    if created and instance.type in FACTORS:
        _note_factor(Event.FACTOR_ADDED, instance)


@receiver(post_delete, sender=Authenticator)
def factor_removed(instance: Authenticator, **_: Any) -> None:
    if instance.type in FACTORS:
        _note_factor(Event.FACTOR_REMOVED, instance)


def _note_factor(event: Event, instance: Authenticator) -> None:
    owner = User.objects.filter(pk=instance.user_id).first()
    about = f"users.User {instance.user_id}"
    note(event, about=about, regions=_regions_of(owner), details={"kind": instance.type})


@receiver(authenticator_used)
def recovery_used(user: User, authenticator: Authenticator, **_: Any) -> None:
    if authenticator.type == Authenticator.Type.RECOVERY_CODES:
        note(Event.RECOVERY_USED, user=user)


@receiver([password_changed, password_set, password_reset])
def new_password(user: User, **_: Any) -> None:
    note(Event.PASSWORD_CHANGED, user=user)


@receiver(m2m_changed, sender=User.groups.through)
def roles_changed(
    action: str, instance: Any, reverse: bool, pk_set: set[int] | None, **_: Any
) -> None:
    """Roles are groups; a row a person and a change."""
    events = {"post_add": Event.RIGHTS_GIVEN, "post_remove": Event.RIGHTS_TAKEN}
    if action == "pre_clear":
        event = Event.RIGHTS_TAKEN
        pk_set = set(
            instance.user_set.values_list("pk", flat=True)
            if reverse
            else instance.groups.values_list("pk", flat=True)
        )
    elif action in events:
        event = events[action]
    else:
        return
    for person, groups in _by_person(instance, reverse, pk_set or set()):
        regions = import_string(settings.AUDIT_LOG_GROUPS)(groups)
        note(event, about=f"users.User {person}", regions=regions[1], details={"roles": regions[0]})


def _by_person(instance: Any, reverse: bool, keys: set[int]) -> list[tuple[int, set[int]]]:
    if reverse:
        return [(person, {instance.pk}) for person in sorted(keys)]
    return [(instance.pk, keys)] if keys else []


@receiver(post_save, sender=User)
def powers_changed(instance: User, created: bool, **_: Any) -> None:
    """The network's administrators, and accounts that are closed or opened."""
    if created and instance.is_superuser:
        _note_powers(Event.RIGHTS_GIVEN, instance)
    elif getattr(instance, "_powers_change", False):
        had = instance.is_active and (instance.is_superuser or not instance._lost_network)  # type: ignore[attr-defined]  # noqa: SLF001 — set by network.users.signals
        _note_powers(Event.RIGHTS_GIVEN if had else Event.RIGHTS_TAKEN, instance)


def _note_powers(event: Event, instance: User) -> None:
    details = {"is_active": instance.is_active, "network": instance.is_superuser}
    note(event, about=instance, regions=_regions_of(instance), details=details)


@receiver(page_published)
def published(instance: Page, **_: Any) -> None:
    note(Event.PUBLISHED, about=instance, regions=_region_of(instance))


@receiver(page_unpublished)
def unpublished(instance: Page, **_: Any) -> None:
    note(Event.UNPUBLISHED, about=instance, regions=_region_of(instance))


def _region_of(page: Page) -> list[int]:
    region = getattr(page, "region_id", None)
    return [region] if region else []
