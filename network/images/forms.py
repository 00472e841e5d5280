"""The form of a picture."""

from django.utils.translation import gettext_lazy as _
from wagtail.images.forms import BaseImageForm

from network.files import HelpfulForm


class PictureForm(HelpfulForm, BaseImageForm):
    """Adding and changing a picture; its file keeps Wagtail's words, which know the limits."""

    help_texts = {
        "title": _("By this you find the picture later. For example: Café in Sotkamo, guests"),
        "description": _(
            "What the picture shows, for those who cannot see it. "
            "For example: Three people laugh at a coffee table."
        ),
    }
