"""The blocks of an ordinary page: few, and named as an editor would name them."""

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import (
    CharBlock,
    ListBlock,
    PageChooserBlock,
    RichTextBlock,
    StreamBlock,
    StructBlock,
    TextBlock,
    URLBlock,
)
from wagtail.images.blocks import ImageBlock

from network.blocks.figures import FiguresBlock

BODY_FEATURES = ["bold", "italic", "link", "document-link", "ol", "ul"]


class HeadingBlock(CharBlock):
    """A heading between paragraphs; the page's title is the only one above it."""

    class Meta:
        label = _("Heading")
        icon = "title"
        template = "blocks/heading.html"


class TextParagraphsBlock(RichTextBlock):
    """Paragraphs, lists and links."""

    class Meta:
        label = _("Text")
        icon = "pilcrow"
        template = "blocks/text.html"


class PictureBlock(StructBlock):
    """A picture with its alt text and a caption."""

    image = ImageBlock(label=_("picture"))
    caption = CharBlock(label=_("caption"), required=False, max_length=200)

    class Meta:
        label = _("Picture")
        icon = "image"
        template = "blocks/picture.html"


class QuoteBlock(StructBlock):
    """Somebody's own words."""

    text = TextBlock(label=_("what was said"), rows=3)
    speaker = CharBlock(
        label=_("who said it"),
        required=False,
        max_length=120,
        help_text=_("A role is enough, for example: a volunteer in Sotkamo."),
    )

    class Meta:
        label = _("Quotation")
        icon = "openquote"
        template = "blocks/quote.html"


class NoticeBlock(StructBlock):
    """Something that must not be missed."""

    text = TextBlock(label=_("text"), rows=3)

    class Meta:
        label = _("Notice")
        icon = "warning"
        template = "blocks/notice.html"


class LinkBlock(StructBlock):
    """A link to one of our own pages, or elsewhere."""

    title = CharBlock(label=_("text of the link"), max_length=120)
    page = PageChooserBlock(label=_("our own page"), required=False)
    address = URLBlock(
        label=_("or another address"), required=False, help_text=_("Begins with https://")
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


class BodyBlock(StreamBlock):
    """The body of a page."""

    heading = HeadingBlock(max_length=120)
    text = TextParagraphsBlock(features=BODY_FEATURES)
    picture = PictureBlock()
    quote = QuoteBlock()
    notice = NoticeBlock()
    figures = FiguresBlock()
    links = LinksBlock()

    class Meta:
        required = False
