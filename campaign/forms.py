"""The form of a video."""

from typing import Any

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _
from wagtailmedia.forms import BaseMediaForm

from campaign.models import Video
from campaign.videos.problems import sentence
from campaign.videos.services import begin_preparing
from campaign.videos.stills import use_still
from network.files import HelpfulForm


class VideoForm(HelpfulForm, BaseMediaForm):
    """Adding and changing a video; a new file is prepared for the web."""

    help_texts = {
        "title": _("By this you find the video later. For example: Aino tells about the café"),
        "file": _("Choose it from your computer; MP4 plays everywhere."),
        "duration": _("How long it lasts, in seconds. For example: 95"),
        "width": _("How wide the picture is, in pixels. For example: 1920"),
        "height": _("How high the picture is, in pixels. For example: 1080"),
        "thumbnail": _("The still picture that is shown before the video is started."),
    }

    def clean_file(self) -> Any:
        """Neither larger nor emptier than what is taken elsewhere."""
        file = self.cleaned_data["file"]
        if "file" in self.changed_data and file.size > settings.VIDEO_MAX_BYTES:
            raise forms.ValidationError(sentence("too_big"), code="too_big")
        return file

    def save(self, commit: bool = True) -> Video:
        """Let a new file be prepared, and a new still picture be shown."""
        video: Video = super().save(commit)
        if commit and "file" in self.changed_data:
            begin_preparing(video=video)
        elif commit and "thumbnail" in self.changed_data:
            use_still(video=video)
        return video
