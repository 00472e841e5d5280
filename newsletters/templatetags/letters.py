"""A letter's blocks as mail: plain HTML without a style sheet, and plain text."""

from __future__ import annotations

import html
import re

from django import template
from django.utils.html import format_html, format_html_join, strip_tags
from django.utils.safestring import SafeString
from wagtail.blocks import StreamValue
from wagtail.models import Page
from wagtail.rich_text import expand_db_html

register = template.Library()
_ENDS_LINE = re.compile(r"</(p|li|h\d)>|<br\s*/?>")


@register.simple_tag
def letter_html(block: StreamValue.StreamChild) -> SafeString | str:
    """One block as mail HTML; a block that mail cannot show gives nothing."""
    value = block.value
    match block.block_type:
        case "heading":
            return format_html('<h2 style="font-size:21px;margin:24px 0 8px">{}</h2>', value)
        case "text":
            return SafeString(expand_db_html(value.source))  # Wagtail's own sanitised rich text
        case "quote":
            return format_html(
                "<blockquote><p>{}</p><p>{}</p></blockquote>", value["text"], value["speaker"]
            )
        case "notice":
            return format_html("<p><strong>{}</strong></p>", value["text"])
        case "item":
            return _item_html(value)
        case "links":
            return format_html_join("", '<p><a href="{}">{}</a></p>', _links(value))
    return ""


def _item_html(page: Page | None) -> SafeString | str:
    if page is None or not page.live:
        return ""
    return format_html(
        '<h2 style="font-size:21px;margin:24px 0 4px"><a href="{}">{}</a></h2><p>{}</p>',
        page.full_url,
        page.title,
        getattr(page.specific, "lead", ""),
    )


def _links(value: dict) -> list[tuple[str, str]]:
    found = []
    for link in value["links"]:
        address = link["page"].full_url if link["page"] else link["address"]
        if address:
            found.append((address, link["title"]))
    return found


@register.simple_tag
def letter_text(block: StreamValue.StreamChild) -> str:
    """One block as plain text, made from what the HTML part says."""
    if block.block_type == "item" and block.value and block.value.live:
        page = block.value
        return f"{page.title}\n{getattr(page.specific, 'lead', '')}\n{page.full_url}"
    marked = str(letter_html(block)).replace("<li>", "- ")
    lines = strip_tags(_ENDS_LINE.sub("\n", marked)).splitlines()
    return html.unescape("\n".join(line.strip() for line in lines).strip())
