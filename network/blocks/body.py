"""The blocks of an ordinary page: few, and named as an editor would name them."""

from typing import Any

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import (
    CharBlock,
    ChoiceBlock,
    RichTextBlock,
    StructBlock,
    TextBlock,
)
from wagtail.rich_text import RichText

from network.blocks.figures import FiguresBlock
from network.blocks.links import LinksBlock
from network.blocks.pictures import PictureBlock
from network.blocks.sturdy import SturdyStreamBlock
from network.localisation import CONTENT_LANGUAGES

BODY_FEATURES = ["bold", "italic", "link", "document-link", "ol", "ul"]


class HeadingBlock(CharBlock):
    """A heading between paragraphs; the page's title is the only one above it."""

    class Meta:
        label = _("Heading")
        icon = "title"
        template = "blocks/heading.html"
        description = _("Divides a long page, so that one finds the right place at a glance.")
        preview_value = _("How to join")


class SubheadingBlock(CharBlock):
    """A heading below a heading, for a part of a part."""

    class Meta:
        label = _("Subheading")
        icon = "title"
        template = "blocks/subheading.html"
        description = _("Divides what stands below a heading, when that is long.")
        preview_value = _("If you come by bus")


class TextParagraphsBlock(RichTextBlock):
    """Paragraphs, lists and links."""

    def get_preview_value(self) -> RichText:
        """A paragraph; rich text cannot be made of words that wait for their language."""
        words = gettext("Come as you are, no need to register.")
        return RichText(f"<p>{words}</p>")

    class Meta:
        label = _("Text")
        icon = "pilcrow"
        template = "blocks/text.html"
        description = _("Paragraphs, lists and links: most of what a page says.")


class LanguageBlock(ChoiceBlock):
    """The language of a part that is not in the page's own; a screen reader changes its voice."""

    choices = CONTENT_LANGUAGES

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("required", False)
        kwargs.setdefault("label", _("language, if another"))
        kwargs.setdefault("help_text", _("Only when this part is not in the page's language."))
        super().__init__(**kwargs)


class QuoteBlock(StructBlock):
    """Somebody's own words."""

    text = TextBlock(
        label=_("what was said"),
        rows=3,
        help_text=_("In the person's own words. For example: I found friends here."),
    )
    speaker = CharBlock(
        label=_("who said it"),
        required=False,
        max_length=120,
        help_text=_("A role is enough. For example: a volunteer in Sotkamo"),
    )
    language = LanguageBlock()

    class Meta:
        label = _("Quotation")
        icon = "openquote"
        template = "blocks/quote.html"
        description = _("Somebody's own words, large, with who said them.")
        preview_value = {"text": _("I found friends here."), "speaker": _("a volunteer in Sotkamo")}


class NoticeBlock(StructBlock):
    """Something that must not be missed."""

    text = TextBlock(
        label=_("text"),
        rows=3,
        help_text=_("One thing, said shortly. For example: The office is closed on 6 December."),
    )
    language = LanguageBlock()

    class Meta:
        label = _("Notice")
        icon = "warning"
        template = "blocks/notice.html"
        description = _("For what must not be missed: a change, a deadline, a closed door.")
        preview_value = {"text": _("The office is closed on 6 December.")}


class BodyBlock(SturdyStreamBlock):
    """The body of a page."""

    heading = HeadingBlock(max_length=120, help_text=_("A few words. For example: How to join"))
    subheading = SubheadingBlock(
        max_length=120, help_text=_("A few words. For example: If you come by bus")
    )
    text = TextParagraphsBlock(
        features=BODY_FEATURES,
        help_text=_(
            "Short paragraphs and lists. For example: Come as you are, no need to register."
        ),
    )
    picture = PictureBlock()
    quote = QuoteBlock()
    notice = NoticeBlock()
    figures = FiguresBlock()
    links = LinksBlock()

    class Meta:
        required = False
