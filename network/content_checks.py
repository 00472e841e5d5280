"""What Wagtail's checker looks for in a preview: its own rules, more of axe's, and ours.

Checks of ours are axe's own functions with options, and selectors: Wagtail takes no function from
outside. What axe cannot read, such as words, ``static/admin/content_checks.js`` marks in a preview.
"""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.userbar import BaseItem, ContentCheckerItem

LONG_ALT = 150
"""Characters: what is longer belongs into the text, where everybody reads it."""


def _rule(name: str, selector: str, *, impact: str = "serious") -> dict[str, Any]:
    return {
        "id": name,
        "selector": selector,
        "impact": impact,
        "tags": ["best-practice"],
        "enabled": True,
    }


def _matching(name: str, **matcher: Any) -> dict[str, Any]:
    options = {"matcher": matcher}
    return {"id": name, "evaluate": "matches-definition-evaluate", "options": options}


class ContentChecks(ContentCheckerItem):
    """The content of the page, not what the site puts around it."""

    class Media:
        js = ("admin/content_checks.js",)

    axe_include = ["main"]
    axe_run_only = [
        *ContentCheckerItem.axe_run_only,
        *("color-contrast", "image-alt", "link-in-text-block"),
        *(
            "link-says-nothing",
            "link-to-pdf",
            "alt-text-long",
            "table-header",
            "quotation-language",
        ),
    ]
    axe_custom_rules = [
        *ContentCheckerItem.axe_custom_rules,
        {**_rule("link-says-nothing", 'a[data-says="nothing"]'), "any": ["is-fine"]},
        {**_rule("link-to-pdf", 'a[data-opens="pdf"]', impact="moderate"), "any": ["is-fine"]},
        {**_rule("alt-text-long", "img[alt]", impact="moderate"), "none": ["is-long"]},
        {**_rule("table-header", "table:not([role])"), "any": ["has-header"]},
        {**_rule("quotation-language", "blockquote[data-sounds]"), "any": ["is-fine"]},
    ]
    axe_custom_checks = [
        *ContentCheckerItem.axe_custom_checks,
        _matching("is-fine", nodeName="nothing"),
        _matching("is-long", attributes={"alt": f"/^.{{{LONG_ALT + 1}}}/"}),
        {
            "id": "has-header",
            "evaluate": "has-descendant-evaluate",
            "after": "has-descendant-after",
            "options": {"selector": "th"},
        },
    ]
    axe_messages = {
        **ContentCheckerItem.axe_messages,
        "heading-order": {
            "error_name": _("A level of headings is skipped"),
            "help_text": _("Put a heading above the first subheading, or make it a heading."),
        },
        "alt-text-quality": {
            "error_name": _("The picture is described by a file name"),
            "help_text": _("Write what the picture shows, for example: Three people by a lake."),
        },
        "alt-text-long": {
            "error_name": _("The picture's description is long"),
            "help_text": _("Say what matters in a sentence; put the rest into the text."),
        },
        "image-alt": {
            "error_name": _("The picture has no description"),
            "help_text": _("Write what it shows, or mark it as decoration."),
        },
        "color-contrast": {
            "error_name": _("The text is hard to tell from its background"),
            "help_text": _("Choose a darker or a lighter colour: 4.5 to 1 is needed."),
        },
        "link-in-text-block": {
            "error_name": _("A link looks like the text around it"),
            "help_text": _("Links in a text are underlined."),
        },
        "link-says-nothing": {
            "error_name": _("The link does not say where it leads"),
            "help_text": _("Write it so that it is understood alone: Register for the evening."),
        },
        "link-to-pdf": {
            "error_name": _("The link does not say that it opens a PDF"),
            "help_text": _("Add it to the words of the link: Programme (PDF)."),
        },
        "table-header": {
            "error_name": _("The table has no headings"),
            "help_text": _("Say in the first row, or the first column, what stands below."),
        },
        "quotation-language": {
            "error_name": _("The quotation seems to be in another language"),
            "help_text": _("Choose its language, so that it is read with the right voice."),
        },
    }


def with_our_rules(_request: HttpRequest | None, items: list[BaseItem], _page: object) -> None:
    """Ours in the place of Wagtail's checker, in the preview and beside the editor's fields."""
    for at, item in enumerate(items):
        if isinstance(item, ContentCheckerItem):
            items[at] = ContentChecks(in_editor=item.in_editor)
