"""House rule as a system check: no field that may hold something of a person is forgotten."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from django.apps import apps
from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.core.checks import CheckMessage, Error, register
from django.db import models

from network.privacy.declaring import Personal
from network.privacy.registry import declaration_of, personal

HOLDS_WORDS = (
    models.CharField,
    models.TextField,
    models.JSONField,
    models.FileField,
    models.BinaryField,
    models.GenericIPAddressField,
    ArrayField,
)


@register
def every_field_is_declared(**kwargs: Any) -> list[CheckMessage]:
    """Each text, list, file and address of our own models is said to be personal or not."""
    found: list[CheckMessage] = []
    for model in own_models():
        found += _problems(model)
    return found


@register
def declarations_hold_together(**kwargs: Any) -> list[CheckMessage]:
    """What is personal has an end, and somebody who brings it about."""
    found: list[CheckMessage] = []
    asked = {entry["task"] for entry in settings.CELERY_BEAT_SCHEDULE.values()}
    for one in personal():
        if not (one.limits or one.until):
            found.append(_error(one.model, "says of no row when it goes.", "E004", _LIMIT))
        if one.limits and not one.purge:
            found.append(_error(one.model, "has limits that nobody enforces.", "E005", _PURGE))
        elif one.purge and one.purge not in asked:
            found.append(_error(one.model, "has a purge that beat does not call.", "E005", _PURGE))
        if not (one.email or one.unfound):
            found.append(_error(one.model, "cannot be found by its person.", "E006", _EMAIL))
    return found


_LIMIT = "Give limits=(Limit(days=30, after='done_at', event=_('…')),) or until=_('…')."
_PURGE = "Give purge='room.tasks.forget_rows', a task of network/settings/clock.py."
_EMAIL = "Give email='email', the path to the address, or unfound=_('why nobody can find it')."


def own_models() -> Iterator[type[models.Model]]:
    """Models of this project, not of its packages."""
    for config in apps.get_app_configs():
        inside = Path(config.path).resolve().is_relative_to(settings.PROJECT)
        if inside and "site-packages" not in config.path:
            yield from config.get_models()


def words_of(model: type[models.Model]) -> set[str]:
    """The model's fields that could hold something of a person; a choice from a list cannot."""
    return {
        field.name
        for field in model._meta.local_fields
        if isinstance(field, HOLDS_WORDS) and not field.choices
    }


def _problems(model: type[models.Model]) -> list[CheckMessage]:
    label = model._meta.label
    said = declaration_of(label)
    words = words_of(model)
    if said is None:
        if not words:
            return []
        names = " ".join(sorted(words))
        hint = (
            f"In {model._meta.app_config.name.replace('.', '/')}/personal_data.py write either "  # type: ignore[union-attr]
            f'nothing_personal("{label}", "{names}", why="…") or '
            f'declare(Personal(model="{label}", fields=(…), purpose=…, basis=…, limits=…)).'
        )
        return [_error(label, "does not say whether it holds personal data.", "E001", hint)]
    found: list[CheckMessage] = []
    named = set(said.fields) | set(said.others if isinstance(said, Personal) else ())
    if missing := words - named:
        hint = f"Add {' '.join(sorted(missing))} to fields (personal) or to the others."
        found.append(_error(label, "has fields that nobody has declared.", "E002", hint))
    known = {field.name for field in model._meta.get_fields()}
    if gone := named - known:
        hint = f"Take {' '.join(sorted(gone))} out."
        found.append(_error(label, "declares fields that it does not have.", "E003", hint))
    return found


def _error(label: str, sentence: str, code: str, hint: str) -> Error:
    return Error(f"{label} {sentence}", hint=hint, id=f"privacy.{code}")
