"""The video of a story page, and what must stand beside it."""

from __future__ import annotations

from collections.abc import Iterator

from django.db import models
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtailmedia.edit_handlers import MediaChooserPanel

from campaign.captions import problems_of, validate_captions
from campaign.captions.widgets import CaptionsInput
from campaign.models.videos import Video
from campaign.videos.embeds import Embed, embed_of
from network.pages import synchronized, translated
from network.publishing import Problem

VIDEO_PANEL = MultiFieldPanel(
    [
        MediaChooserPanel("video", media_type="video"),
        FieldPanel("embed_address"),
        FieldPanel("embed_captioned"),
        FieldPanel("captions_file"),
        FieldPanel("captions", widget=CaptionsInput),
        FieldPanel("transcript"),
    ],
    heading=_("Video"),
)
VIDEO_TRANSLATABLE = [
    *translated("captions", "transcript"),
    *synchronized("video", "embed_provider", "embed_id", "embed_captioned"),
]
_MOST_TOLD = 3
"""Captions that are named one by one; the editor beside the field shows all of them."""


class ShownVideo(models.Model):
    """A video of ours or of another service, its captions and its transcript."""

    video = models.ForeignKey(
        "campaign.Video",
        verbose_name=_("video"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text=_("Choose a video of your region, or add a new one."),
    )
    embed_provider = models.CharField(max_length=12, blank=True, editable=False)
    """Where the video stands when it is not ours: a key of ``campaign.videos.embeds``."""
    embed_id = models.CharField(max_length=64, blank=True, editable=False)
    """The video's id there; its address is always built from it."""
    embed_captioned = models.BooleanField(
        _("the video has captions there"),
        default=False,
        help_text=_("Tick this when you have seen the captions in the other service's player."),
    )
    captions = models.TextField(
        _("captions"),
        blank=True,
        validators=[validate_captions],
        help_text=_(
            "What is said, in short lines with their times; the first line is WEBVTT. "
            "For example: 00:01.000 --> 00:04.000 Welcome!"
        ),
    )
    transcript = models.TextField(
        _("transcript"),
        blank=True,
        help_text=_(
            "All that is said and shown, as text. For example: Aino, at the door: Welcome!"
        ),
    )

    class Meta:
        abstract = True

    @property
    def embed(self) -> Embed | None:
        """The video at another service; None for our own and for a service no longer allowed."""
        return embed_of(self.embed_provider, self.embed_id) if self.embed_id else None

    def publishing_problems(self) -> Iterator[Problem]:
        yield from super().publishing_problems()
        yield from self._video_problems()
        yield from self._caption_problems()
        if not self.transcript.strip():
            yield Problem(
                "transcript", gettext("Write what is said and shown, for those who rather read.")
            )

    def _video_problems(self) -> Iterator[Problem]:
        if self.video is None and not self.embed_id:
            yield Problem("video", gettext("Choose the video that the story is told in."))
        elif self.video is not None and self.embed_id:
            yield Problem(
                "embed_address", gettext("A story has one video: take one of the two away.")
            )
        elif self.video is not None and not self.video.plays:
            yield Problem("video", str(_NOT_READY[self.video.state]))
        elif self.embed_id and self.embed is None:
            yield Problem(
                "embed_address", gettext("Videos of this service are not shown any more.")
            )

    def _caption_problems(self) -> Iterator[Problem]:
        if not self.captions.strip():
            yield from self._without_captions()
            return
        duration = self.video.duration if self.video else None
        stopping = [one for one in problems_of(self.captions, duration) if one.stops]
        for one in stopping[:_MOST_TOLD]:
            told = {"number": one.number, "what": one.sentence}
            named = gettext("Caption %(number)s: %(what)s") % told
            yield Problem("captions", named if one.number else one.sentence)
        if len(stopping) > _MOST_TOLD:
            yield Problem(
                "captions",
                gettext("Look at the other captions too: %(count)s more things to mend.")
                % {"count": len(stopping) - _MOST_TOLD},
            )

    def _without_captions(self) -> Iterator[Problem]:
        if not self.embed_id:
            yield Problem(
                "captions", gettext("Captions are missing: some cannot hear what is said.")
            )
        elif not self.embed_captioned:
            yield Problem(
                "embed_captioned",
                gettext("See that the video has captions at the other service, and tick this."),
            )


_NOT_READY = {
    Video.State.WAITING: _("The video is still being prepared. Publish when it is ready."),
    Video.State.WORKING: _("The video is still being prepared. Publish when it is ready."),
    Video.State.REFUSED: _("The video cannot be used. Choose or upload another."),
    Video.State.REMOVED: _("The video has been taken away. Choose or upload another."),
}
