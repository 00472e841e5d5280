"""The admin's doors of this part."""

from __future__ import annotations

from django.urls import URLPattern

URLS: list[URLPattern] = []
NAMES: tuple[str, ...] = ()
PARAMETERS: dict[str, str] = {}
