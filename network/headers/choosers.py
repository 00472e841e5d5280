"""Wagtail's choosers write a script beside their field in Python; it gets the nonce as well."""

from __future__ import annotations

from typing import Any

from django.utils.safestring import mark_safe
from wagtail.admin.widgets.chooser import BaseChooser

from network.headers import nonces


def mark_choosers() -> None:
    """Wrap ``BaseChooser.render``; called once, when the apps are ready."""
    plain = BaseChooser.render

    def render(self: BaseChooser, *args: Any, **kwargs: Any) -> str:
        written: str = plain(self, *args, **kwargs)
        before, tag, script = written.rpartition("<script>")
        if not (tag and nonces.current()):
            return written
        return mark_safe(f'{before}<script nonce="{nonces.current()}">{script}')  # noqa: S308 — as Wagtail has written it, and letters of ours

    BaseChooser.render = render
