"""What an association's profile holds besides its body."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, StructBlock, URLBlock

from network.blocks.sturdy import SturdyStreamBlock

MOST_LINKS = 10


class LinkBlock(StructBlock):
    """A link to somewhere else of the association's own."""

    title = CharBlock(
        label=_("text of the link"), max_length=60, help_text=_("For example: Our calendar")
    )
    url = URLBlock(label=_("address"), help_text=_("For example: https://www.example.org/calendar"))

    class Meta:
        label = _("Link")
        icon = "link"
        template = "blocks/organisation_link.html"
        description = _("Where the association is found besides its own website.")
        preview_value = {
            "title": _("The association's calendar"),
            "url": "https://example.org/calendar",
        }


class LinkStream(SturdyStreamBlock):
    """The association's other links, in its own order."""

    link = LinkBlock()

    class Meta:
        required = False
        max_num = MOST_LINKS
