"""How a video stands, in words."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext

from campaign.models import Video
from campaign.videos.problems import sentence, told


def words_of(video: Video) -> str:
    """One sentence about the state."""
    state = Video.State
    return {
        state.WAITING: gettext("The video has come and waits to be prepared."),
        state.WORKING: gettext("The video is being prepared: {percent} %.").format(
            percent=video.progress
        ),
        state.READY: gettext("The video is ready."),
        state.REFUSED: sentence(video.problem),
        state.REMOVED: gettext("The video has been taken away."),
    }[state(video.state)]


def state_of(video: Video) -> dict[str, Any]:
    """What a page that waits asks for: ``settled`` says that asking again is no use."""
    return {
        "state": video.state,
        "progress": video.progress,
        "words": words_of(video),
        "findings": told(video.findings),
        "settled": video.state not in {Video.State.WAITING, Video.State.WORKING},
    }
