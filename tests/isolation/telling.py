"""What each side's stories hold: consents, sharing, what was sent in, and the toolkit."""

from __future__ import annotations

import datetime as dt
import uuid

from django.core.files.base import ContentFile
from django.utils import timezone

from campaign.models import (
    Consent,
    DeclinedLift,
    Material,
    MaterialFollower,
    MaterialVersion,
    Story,
    StoryShare,
    StorySubmission,
    StoryTakenDown,
    Upload,
    VideoRendition,
)
from tests import factories
from tests.isolation.filling import Side

YEAR = dt.timedelta(days=365)


def tell_stories(side: Side) -> None:
    """Everything that hangs on a public story, and what waits for a moderator."""
    page = side.targets["campaign.VideoStoryPage"]
    story = Story.objects.get(key=page.translation_key)
    side.targets["campaign.Story"] = story
    _film(side, story)
    _consent(side, story)
    _share(side, story)
    _send_in(side)
    _pack_the_toolkit(side)


def _film(side: Side, story: Story) -> None:
    words = side.words("Lapintiira").say("film", "bytes")
    row = VideoRendition(video=story.video, name="480p.mp4", width=854, height=480, size=len(words))
    row.file.save("480p.mp4", ContentFile(words.encode()))


def _consent(side: Side, story: Story) -> None:
    words, region = side.words("Haarapaasky"), side.region
    row = Consent(
        region=region,
        story=story,
        name=words.say("consents"),
        guardian=words.say("guardian"),
        email=words.email("consents"),
        purposes=list(Consent.Purpose),
        valid_until=timezone.localdate() + YEAR,
    )
    row.document.save(words.file("paper", suffix="pdf"), ContentFile(b"%PDF-1.4 paper"))
    side.targets["campaign.Consent"] = row
    StoryTakenDown.objects.create(
        region=region,
        story_number=story.pk,
        campaign_key=words.slug("campaign"),
        reason=StoryTakenDown.Reason.EXPIRED,
        actor=side.people["publisher"],
    )


def _share(side: Side, story: Story) -> None:
    """Lifted, which every region may read of, and picked for a letter, which is its own matter."""
    about = {"region": side.region, "story": story, "made_by": side.people["publisher"]}
    for kind, receiver, bird in (
        (StoryShare.Kind.LIFT, factories.region("verkosto"), "Lapintiira"),
        (StoryShare.Kind.LETTER, side.region, "Haarapaasky"),
    ):
        words = side.words(bird)
        said = {"reason": words.say("share", kind), "answer": words.say("answer", kind)}
        state = StoryShare.State.SHOWN
        StoryShare.objects.create(to_region=receiver, kind=kind, state=state, **said, **about)
    DeclinedLift.objects.create(
        region=side.region,
        story_key=uuid.uuid4(),
        reason=side.words("Haarapaasky").say("declined"),
    )


def _send_in(side: Side) -> None:
    """A submission in each state, and a file on its way from its sender and from staff."""
    words, region = side.words("Haarapaasky"), side.region
    for state in StorySubmission.State:
        sent = StorySubmission.objects.create(
            region=region,
            campaign_key=words.slug("campaign"),
            state=state,
            email=words.email("teller", state),
            language="fi",
            organisation_name=words.say("association"),
            content={"title": words.say("told", state), "transcript": words.say("transcript")},
            feedback=words.say("feedback"),
            sent_at=timezone.now(),
        )
        Upload.objects.create(
            region=region, submission=sent, name=words.file("clip", suffix="mp4"), size=10
        )
    owner = side.people["editor"]
    Upload.objects.create(region=region, owner=owner, name=words.file("own", suffix="mp4"), size=10)


def _pack_the_toolkit(side: Side) -> None:
    """A material that is offered, one that no longer is, and who follows them."""
    region = side.region
    for bird, gone in (("Lapintiira", None), ("Kuukkeli", timezone.now())):
        words = side.words(bird)
        material = Material.objects.create(
            region=region,
            campaign_key=words.slug("campaign"),
            language="fi",
            kind=Material.Kind.TEXT,
            name=words.say("material"),
            purpose=words.say("purpose"),
            archived_at=gone,
        )
        MaterialVersion.objects.create(
            material=material,
            number=1,
            text=words.say("text"),
            changes=words.say("changes"),
            made_by=side.people["editor"],
        )
        MaterialFollower.objects.create(
            region=region,
            material=material,
            email=side.words("Haarapaasky").email("follower", bird),
            language="fi",
            version=1,
        )
