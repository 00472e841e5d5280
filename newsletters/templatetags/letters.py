"""A letter on the web: the same parts as in the mail, for somebody without a name."""

from __future__ import annotations

from django import template
from django.utils import timezone
from django.utils.safestring import SafeString

from newsletters.composing.building import parts_of
from newsletters.composing.filling import fills_itself
from newsletters.composing.parts import Part
from newsletters.merging import html_without_fields, without_fields
from newsletters.models import NewsletterPage
from newsletters.queries.window import window_of

register = template.Library()


@register.simple_tag
def letter_parts(letter: NewsletterPage) -> list[Part]:
    """What the letter says: what the mail said, as far as it is still public."""
    since = until = timezone.now()
    if any(fills_itself(block) for block in letter.body):
        since, until = window_of(letter)
    return parts_of(letter, since=since, until=until, mailed=False)


@register.filter
def nameless(text: str) -> str:
    """A text with the words for an unknown reader in its fields."""
    return without_fields(text)


@register.filter(is_safe=True)
def nameless_html(html: str) -> SafeString:
    """The same for what a block has rendered."""
    return SafeString(html_without_fields(html))
