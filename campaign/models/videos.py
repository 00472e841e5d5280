"""Video files, kept in a region's collection."""

from django.utils.translation import gettext_lazy as _
from wagtailmedia.models import AbstractMedia


class Video(AbstractMedia):
    """A video file with its still picture."""

    admin_form_fields = (
        "title",
        "file",
        "collection",
        "duration",
        "width",
        "height",
        "thumbnail",
    )

    class Meta:
        verbose_name = _("video")
        verbose_name_plural = _("videos")
