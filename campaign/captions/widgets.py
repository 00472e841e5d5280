"""The field of captions in the page's form: a plain text field, and above it an editor."""

from __future__ import annotations

from typing import Any

from django import forms
from django.template.loader import render_to_string
from django.utils.safestring import SafeString

from campaign.captions.decoding import MOST_BYTES


class CaptionsInput(forms.Textarea):
    """A text field with a list of captions that a script lays over it.

    ``editor`` is set by the form that knows the page: ``check_url``, ``video_url`` and
    ``duration``. Without it, and without script, the text field is all there is.
    """

    class Media:
        css = {"all": ("admin/captions.css",)}
        js = ("admin/captions.js", "admin/captions_rows.js")

    def __init__(self, attrs: dict[str, Any] | None = None) -> None:
        more = {"rows": 12, "maxlength": MOST_BYTES, "spellcheck": "false"}
        super().__init__(attrs=more | (attrs or {}))
        self.editor: dict[str, Any] = {}

    def render(
        self, name: str, value: Any, attrs: dict[str, Any] | None = None, renderer: Any = None
    ) -> SafeString:
        """The editor, hidden until its script shows it, and the text field."""
        field = super().render(name, value, attrs, renderer)
        context = {"field": field, "editor": self.editor}
        return render_to_string("campaign/admin/captions_input.html", context)
