"""Links to our own pages and elsewhere."""

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, ListBlock, PageChooserBlock, StructBlock, URLBlock


class LinkBlock(StructBlock):
    """A link to one of our own pages, or elsewhere."""

    title = CharBlock(
        label=_("text of the link"),
        max_length=120,
        help_text=_("Says where the link leads. For example: Register for the evening"),
    )
    page = PageChooserBlock(
        label=_("our own page"),
        required=False,
        help_text=_("A page of this site; the link follows it if its address changes."),
    )
    address = URLBlock(
        label=_("or another address"),
        required=False,
        help_text=_("Copy it from the browser. For example: https://www.soste.fi"),
    )

    class Meta:
        label = _("Link")
        icon = "link"


class LinksBlock(StructBlock):
    """A short list of links."""

    links = ListBlock(LinkBlock(), label=_("links"), min_num=1)

    class Meta:
        label = _("Links")
        icon = "link"
        template = "blocks/links.html"
        description = _("Where to go next: a few links, one below another.")
        preview_value = {
            "links": [{"title": _("Register for the evening"), "address": "https://example.org/"}]
        }
