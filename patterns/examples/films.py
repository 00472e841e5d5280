"""Pictures and videos."""

from __future__ import annotations

from typing import Any

from django.templatetags.static import static
from django.utils.translation import gettext_lazy as _

from campaign.models import Video
from campaign.videos.embeds import Embed
from network.images.showing import shown
from patterns import samples as s
from patterns.registry import Arguments, Example, Pattern
from patterns.states import USUAL

NAME = _("Pictures and videos")
_EMBED = Embed(
    provider="peertube",
    id="malli",
    service="PeerTube",
    company="Esimerkki Oy",
    frame="https://video.example.org/videos/embed/malli",
    watch="https://video.example.org/w/malli",
)


def _picture(shape: str, alt: str) -> Arguments:
    photo: Any = s.Photo()
    return lambda _here: {"shown": shown(photo, shape), "alt": alt}


def _video(*, portrait: bool) -> Arguments:
    width, height = (480, 854) if portrait else (854, 480)
    return lambda _here: {
        "shown": s.thing(
            portrait=portrait,
            width=width,
            height=height,
            poster=static("patterns/sample.svg"),
            large_url="",
            small_url="",
        ),
        "tracks": [],
        "title": s.TITLE,
    }


def _embed(_here: s.Here) -> dict:
    poster = static("patterns/sample.svg")
    return {"embed": _EMBED, "poster": poster, "title": s.TITLE, "width": 854, "height": 480}


PATTERNS = [
    Pattern(
        key="picture",
        name=_("Picture"),
        use=_("In two widths: the browser takes the one that fits."),
        do=_("Say what the picture shows, or that it only decorates."),
        dont=_("Do not write words into a picture."),
        examples=(
            Example(_("In the text"), _picture("body", "Piirretty maisema"), inside="div picture"),
            Example(
                _("Under the title"),
                _picture("page", "Maisema"),
                inside="div picture picture--page",
            ),
            Example(_("A mark"), _picture("logo", ""), inside="div facts__logo"),
        ),
    ),
    Pattern(
        key="video",
        name=_("Video"),
        use=_("A story's video, fetched when it is played."),
        do=_("Add captions, and the same in words below."),
        dont=_("Do not let it play by itself."),
        examples=(
            Example(USUAL, _video(portrait=False)),
            Example(_("Filmed upright"), _video(portrait=True)),
        ),
    ),
    Pattern(
        key="embed",
        name=_("Video of another service"),
        use=_("Where the video stands elsewhere: nothing is asked of it before the press."),
        do=_("Say who sees the reader's address."),
        dont=_("Do not paste the other service's own code."),
        examples=(Example(USUAL, _embed),),
    ),
    Pattern(
        key="upload",
        name=_("Sending a video"),
        use=_("A video on its way here; it may break off and go on."),
        do=_("Show how much has come, in words too."),
        dont=_("Do not begin anew when the connection was away."),
        examples=(
            Example(
                USUAL,
                lambda _here: {
                    "address": s.NOWHERE,
                    "label": "Video",
                    "help_text": "Minuutti tai kaksi riittää.",
                    "field_id": "video-malli",
                    "csrf_token": "",
                },
            ),
            Example(
                _("In a story's form"), lambda _here: {"video": None}, "story_video", "div form"
            ),
            Example(
                _("When it has come"),
                lambda _here: {"video": Video(state=Video.State.WORKING, progress=40)},
                "story_video",
                "div form",
            ),
        ),
    ),
]
