"""The form of a video."""

from django.utils.translation import gettext_lazy as _
from wagtailmedia.forms import BaseMediaForm

from network.files import HelpfulForm


class VideoForm(HelpfulForm, BaseMediaForm):
    """Adding and changing a video."""

    help_texts = {
        "title": _("By this you find the video later. For example: Aino tells about the café"),
        "file": _("Choose it from your computer; MP4 plays everywhere."),
        "duration": _("How long it lasts, in seconds. For example: 95"),
        "width": _("How wide the picture is, in pixels. For example: 1920"),
        "height": _("How high the picture is, in pixels. For example: 1080"),
        "thumbnail": _("The still picture that is shown before the video is started."),
    }
