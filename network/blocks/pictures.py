"""A picture between paragraphs."""

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import BooleanBlock, CharBlock, StructBlock
from wagtail.images.blocks import ImageBlock, ImageChooserBlock


class DescribedImageBlock(ImageBlock):
    """Wagtail's picture with its alt text, asked for in our words.

    Migrations hold Wagtail's own block: what is stored is the same.
    """

    def __init__(self, required: bool = True, **kwargs: object) -> None:
        image = ImageChooserBlock(
            required=required,
            label=_("picture"),
            help_text=_("Choose one of your region's pictures, or add a new one."),
        )
        decorative = BooleanBlock(
            default=False,
            required=False,
            label=_("the picture is only decoration"),
            help_text=_("Nothing about it is then read to those who cannot see it."),
        )
        alt_text = CharBlock(
            required=False,
            label=_("what the picture shows"),
            help_text=_("Is read to those who cannot see it. For example: Three people by a lake."),
        )
        children = [("image", image), ("decorative", decorative), ("alt_text", alt_text)]
        # Wagtail's own children come from its ``__init__`` with no place for words.
        super(ImageBlock, self).__init__(children, **kwargs)


class PictureBlock(StructBlock):
    """A picture with its alt text and a caption."""

    image = DescribedImageBlock(label=_("picture"))
    caption = CharBlock(
        label=_("caption"),
        required=False,
        max_length=200,
        help_text=_("Stands under the picture. For example: Autumn evening in Sodankylä."),
    )

    class Meta:
        label = _("Picture")
        icon = "image"
        template = "blocks/picture.html"
        preview_template = "blocks/previews/picture.html"
        description = _("A picture between paragraphs, with a line of text under it.")
