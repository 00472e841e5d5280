"""Seeing every region's rows, for what is nobody's in particular: erasing, purging, counting."""

from __future__ import annotations

from contextlib import AbstractContextManager

from django.conf import settings
from django.utils.module_loading import import_string


def every_region() -> AbstractContextManager[None]:
    """What ``settings.EVERY_REGION`` names: the base does not know how regions are told apart."""
    opened: AbstractContextManager[None] = import_string(settings.EVERY_REGION)()
    return opened
