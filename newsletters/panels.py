"""Advice beside the subject and the preview text in a letter's editor."""

from __future__ import annotations

from typing import Any

from django.template.loader import render_to_string
from wagtail.admin.panels import Panel

from newsletters.subjects import GOOD_PREVIEW, GOOD_SUBJECT


class HintsPanel(Panel):
    """How long a subject and a preview text should be; a script counts while one writes."""

    class BoundPanel(Panel.BoundPanel):
        """The panel in one editor."""

        def render_html(self, parent_context: Any = None) -> str:
            shortest, longest = GOOD_PREVIEW
            context = {"subject": GOOD_SUBJECT, "shortest": shortest, "longest": longest}
            return render_to_string("newsletters/admin/hints.html", context, request=self.request)
