"""This part's doors in the admin."""

from __future__ import annotations

from typing import Any

from django.urls import path

from newsletters.returns import views

NAMES: tuple[str, ...] = ("newsletters_domain",)
PARAMETERS: dict[str, str] = {}


def admin_addresses() -> list[Any]:
    """This part's addresses below /admin/."""
    return [path("letters/<slug:region_slug>/domain/", views.domain, name="newsletters_domain")]
