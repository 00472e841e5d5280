"""House rule as a system check: nothing that may be a region's is forgotten when it leaves."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.apps import apps
from django.core.checks import CheckMessage, Error, register
from django.db import models
from wagtail.models import Collection, Page, Site

from network.pages import BasePage
from network.privacy.checks import own_models
from regions.models import Region
from regions.moving.owned import PAGE, REVISION, parent_of
from regions.moving.registry import carried, is_said
from regions.scoping import path_of

_HOLDERS = (Page, Collection, Site, Region)


@register
def every_model_goes_or_stays(**kwargs: Any) -> list[CheckMessage]:
    """Each model of ours, and each of a package that hangs on pages, collections or sites."""
    return [
        Error(
            f"{model._meta.label} does not say whether it goes along when a region leaves.",
            hint=(
                f'In the room\'s carried.py write carry("{model._meta.label}") or '
                f'stay("{model._meta.label}", why="…").'
            ),
            id="moving.E001",
        )
        for model in sorted(_asked(), key=lambda one: one._meta.label)
        if not is_said(model._meta.label)
    ]


@register
def what_goes_has_a_region(**kwargs: Any) -> list[CheckMessage]:
    """Each carried model leads to its region."""
    return [
        Error(
            f"{said.model} is carried, and nobody knows whose its rows are.",
            hint="Give region='path__to__region', or rows=a function of the region.",
            id="moving.E002",
        )
        for said in carried()
        if not (said.rows or said.region or _has_path(said.model_class))
    ]


def _has_path(model: type[models.Model]) -> bool:
    try:
        return bool(path_of(model))
    except KeyError:
        return False


def _asked() -> Iterator[type[models.Model]]:
    ours = set(own_models())
    for model in apps.get_models():
        goes_with_pages = issubclass(model, BasePage) or parent_of(model)
        if goes_with_pages or model._meta.label in {PAGE, REVISION}:
            continue
        if model in ours or _hangs_on_a_region(model):
            yield model


def _hangs_on_a_region(model: type[models.Model]) -> bool:
    return any(
        isinstance(field.related_model, type) and issubclass(field.related_model, _HOLDERS)
        for field in [*model._meta.local_fields, *model._meta.local_many_to_many]
        if field.remote_field
    )
