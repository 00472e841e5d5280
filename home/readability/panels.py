"""The advice beside the text in the page editor, and the view that reads what is being written."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.html import strip_tags
from django.views.decorators.http import require_POST
from wagtail.admin.panels import Panel

from home.readability.reading import LONG_SENTENCE, LONG_WORD, MOST_READ, read


def text_of(page: Any) -> str:
    """The words of a page with a body, each part a sentence of its own."""
    parts = [page.title, page.lead]
    for block in page.body:
        parts += block.block.get_searchable_content(block.value)
    return "\n".join(strip_tags(str(part)) for part in parts if part)


def advice(text: str) -> dict[str, Any]:
    """What the template of the advice needs."""
    return {"reading": read(text), "long_sentence": LONG_SENTENCE, "long_word": LONG_WORD}


@require_POST
def advise(request: HttpRequest) -> HttpResponse:
    """The advice on a text that an editor is writing; nothing is kept."""
    text = request.POST.get("text", "")[:MOST_READ]
    return render(request, "home/admin/readability_advice.html", advice(text))


class ReadabilityPanel(Panel):
    """Advice on the text that stands in the editor."""

    class BoundPanel(Panel.BoundPanel):
        """The panel in one editor."""

        def render_html(self, parent_context: Any = None) -> str:
            context = advice(text_of(self.instance)) | {"address": reverse("home_readability")}
            return render_to_string("home/admin/readability.html", context, request=self.request)
