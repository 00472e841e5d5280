"""The admin's doors of this part."""

from __future__ import annotations

from django.urls import URLPattern

URLS: list[URLPattern] = []
"""Whole paths below ``/admin/``: events/<slug:region_slug>/<int:occasion_id>/…"""
NAMES: tuple[str, ...] = ()
"""Names of these addresses: everybody who works in the region opens them."""
PARAMETERS: dict[str, str] = {}
"""What the ids in them are: {"step_id": "events.Step"}."""
