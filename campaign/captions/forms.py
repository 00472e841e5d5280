"""The form of a story's page: captions from a file, and a video of another service."""

from __future__ import annotations

from typing import Any

from django import forms
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from campaign.captions.decoding import MOST_BYTES
from campaign.captions.reading import read_captions, read_text
from campaign.videos.embeds import embed_of, read_address
from network.page_form import PageForm


class StoryForm(PageForm):
    """The page's fields and two more, which are not kept but read into its fields."""

    captions_file = forms.FileField(
        label=_("Captions from a file"),
        required=False,
        widget=forms.FileInput(attrs={"accept": ".vtt,.srt,text/vtt"}),
        help_text=_("A file that ends in .vtt or .srt; it takes the place of the captions below."),
    )
    embed_address = forms.CharField(
        label=_("Or a video of another service"),
        required=False,
        max_length=300,
        help_text=_(
            "The video's address, when it is not uploaded here. "
            "For example: https://vimeo.com/123456789"
        ),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        page = self.instance
        shown = embed_of(page.embed_provider, page.embed_id)
        self.fields["embed_address"].initial = shown.watch if shown else ""
        if "captions" in self.fields:
            field = self.fields["captions"]
            field.validators = []  # what is written is made WebVTT first: clean_captions
            field.widget.editor = self._editor()

    def clean_captions(self) -> str:
        """WebVTT, also of pasted SRT."""
        text: str = self.cleaned_data["captions"]
        return read_text(text) if text.strip() else ""

    def clean_captions_file(self) -> str:
        """What the file says, as WebVTT."""
        file = self.cleaned_data["captions_file"]
        return read_captions(file.read(MOST_BYTES + 1)) if file else ""

    def clean_embed_address(self) -> tuple[str, str]:
        """The provider and the video's id; both empty when there is none."""
        address: str = self.cleaned_data["embed_address"]
        return read_address(address) if address.strip() else ("", "")

    def clean(self) -> dict[str, Any]:
        """Exactly one video, and the file's captions in the place of those in the field."""
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        if cleaned.get("captions_file"):
            self._errors.pop("captions", None)
            cleaned["captions"] = cleaned["captions_file"]
        provider, video_id = cleaned.get("embed_address") or ("", "")
        if provider and cleaned.get("video"):
            self.add_error(
                "embed_address",
                _("A story has one video: take one of the two away."),
            )
        elif "embed_address" in cleaned:
            self.instance.embed_provider, self.instance.embed_id = provider, video_id
        return cleaned

    def _editor(self) -> dict[str, Any]:
        """Where the editor asks, and which video it plays: the page's as it was last saved."""
        page = self.instance
        above = self.parent_page.specific if self.parent_page is not None else None
        region = page.region or getattr(above, "region", None)
        if region is None:
            return {}
        video = page.video
        where = {"region_slug": region.slug}
        playable = video is not None and video.plays
        return {
            "check_url": reverse("campaign_captions_check", kwargs=where),
            "video_url": reverse("campaign_captions_video", kwargs=where | {"video_id": video.pk})
            if playable
            else "",
            "duration": video.duration or "" if video is not None else "",
        }
