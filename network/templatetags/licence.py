"""The licence of texts and data, where pages offer them as files."""

from __future__ import annotations

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString

from network.api.licence import LICENCE, TERMS

register = template.Library()


@register.simple_tag
def licence_link() -> SafeString:
    """A link to the licence by its short name."""
    return format_html('<a href="{}" rel="license">{}</a>', LICENCE.url, LICENCE.name)


@register.simple_tag
def licence_terms() -> tuple[object, ...]:
    """The sentences that stand beside the licence."""
    return TERMS
