"""What the tests of stories that are sent in have in common."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django.core.files.base import ContentFile
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import timezone

from campaign.models import StorySubmission, Video
from campaign.submissions.services import attach_video, send_story
from campaign.submissions.tokens import link_to
from network.demo.filming import film
from regions.models import Region
from regions.services.access import region_collection
from tests import factories
from tests.organisations.caring import KAINUU, send

START = "/lomakkeet/tarina/"
SENDER = "salainen.kertoja@example.org"
ADMIN = {"host": "localhost"}
SRT = "1\n00:00:00,000 --> 00:00:02,000\nTervetuloa!\n"
VTT = "WEBVTT\n\n00:00.000 --> 00:02.000\nTervetuloa!\n"
MP4 = b"\x00\x00\x00\x18ftypmp42" + b"\x00" * 40


def begun(region: Region, *, key: str = "yhdessa", **fields: Any) -> StorySubmission:
    """A draft whose link has been mailed."""
    fields.setdefault("email", SENDER)
    fields.setdefault("language", "fi")
    fields.setdefault("agreed_at", timezone.now())
    fields.setdefault("organisation_name", "Kylän väki ry")
    return StorySubmission.objects.create(region=region, campaign_key=key, **fields)


def whole(**changed: Any) -> dict[str, Any]:
    """A content that lacks nothing."""
    person = {
        "name": "Aino Kanarialintu",
        "guardian": "",
        "email": "aino@example.org",
        "until": (timezone.localdate() + dt.timedelta(days=400)).isoformat(),
        "purposes": ["web", "letters"],
    }
    content = {
        "title": "Ovella koputettiin",
        "lead": "Aino oli kylässä uusi.",
        "words": "Muutin tänne maaliskuussa.\n\nSitten joku koputti.",
        "speaker": "vapaaehtoinen ystävä, 71 vuotta",
        "municipality": factories.municipality("Sotkamo").code,
        "themes": [],
        "captions": VTT,
        "transcript": "Aino ovella: Tervetuloa!",
        "nobody": False,
        "people": [person],
    }
    return content | changed


def sent(region: Region, **fields: Any) -> StorySubmission:
    """A story that waits for the moderator, with a real video."""
    fields.setdefault("content", whole())
    row = begun(region, **fields)
    attach_video(submission=row, video=raw_video(region))
    return send_story(submission=row)


def raw_video(region: Region) -> Video:
    """A video as it came, of which nothing has been made; it is said to be ready all the same."""
    video = Video(title="clip", type="video", collection=region_collection(region))
    video.state = Video.State.READY
    video.file.save("clip.mp4", ContentFile(MP4), save=False)
    video.save()
    return video


def path_of(row: StorySubmission, what: str = "") -> str:
    return link_to(row).partition(KAINUU)[2] + what


def told(**changed: Any) -> dict[str, Any]:
    """The form as a browser sends it, without a button."""
    content = whole()
    person = content.pop("people")[0]
    form = content | {f"person1_{name}": value for name, value in person.items()}
    del form["nobody"]
    return {name: value for name, value in (form | changed).items() if value is not None}


def press(client: Any, path: str, button: str, **data: Any) -> Any:
    return send(client, path, **{button: "1"}, **data)


def upload(client: Any, row: StorySubmission, content: bytes, name: str = "clip.mp4") -> Any:
    """The video's form as a browser without a script posts it."""
    path = path_of(row, "video/lahetys/")
    headers = {"host": KAINUU, "sec-fetch-site": "same-origin"}
    return client.post(path, {"file": SimpleUploadedFile(name, content)}, headers=headers)


def desk(row: StorySubmission, what: str = "") -> str:
    return reverse("campaign_submission", args=(row.region.slug, row.pk)) + what


def real_film() -> bytes:
    """A short film that players can play."""
    from network.demo.drawing import draw

    return film([draw("lake", 200, 60, "story")])
