"""What is told about a video: why it cannot be used, and what an editor should know of it."""

from __future__ import annotations

from django.conf import settings
from django.template.defaultfilters import filesizeformat
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

PROBLEMS: dict[str, Promise] = {
    # while it is being received
    "empty": _("The file is empty. Choose the video again, or save it again on your device."),
    "too_big": _(
        "The file is larger than {most}. Make it shorter or save it in a smaller size, for example "
        "1080p, and choose it again."
    ),
    "no_room": _(
        "Our disk has no room for the video just now, and nothing of it was kept. Try again "
        "tomorrow, or tell us: the contacts are at the foot of the page."
    ),
    "too_many": _(
        "Three of your videos are on their way here already. Let one of them come through first."
    ),
    "busy": _("Many videos are coming in just now. Yours goes on by itself in a moment."),
    "held": _("This video is being sent from another window or device already."),
    "moved_on": _("Something has gone out of step. The sending goes on from where it stopped."),
    "gone": _("The unfinished video has been deleted. Choose the file and send it again."),
    "not_asked": _("The file could not be taken. Choose the video again."),
    "damaged": _(
        "The video changed on its way here, so it was not kept. Choose the file and send it again."
    ),
    # when it is looked at
    "not_video": _(
        "The file is not a video, whatever its name says. Choose a video, such as an .mp4 or .mov "
        "file."
    ),
    "broken": _(
        "The video is broken: its end or its table of contents is missing. Copy it from the phone "
        "or the camera again."
    ),
    "no_length": _("The video lasts no time at all. Choose another one."),
    "too_long": _(
        "The video is longer than {minutes} minutes. Cut it to the part that tells the story."
    ),
    "too_large": _(
        "The picture is larger than 4K. Save the video in 4K or smaller, such as 1080p."
    ),
    "unreadable": _(
        "No picture of the video can be read. Save it as MP4 (H.264) and choose it again."
    ),
    "failed": _("The video could not be prepared. Save it as MP4 (H.264) and choose it again."),
}
"""Key of ``Video.problem`` and ``Upload.problem`` → the sentence."""

FINDINGS: dict[str, Promise] = {
    "silent": _("Nothing can be heard in the video. Is that how it should be?"),
    "no_sound": _("The video has no sound track. Is that how it should be?"),
    "portrait": _("The video stands upright. It is shown upright, with room on both sides."),
    "low_resolution": _("The picture is small, so it looks soft on a large screen."),
    "variable_rate": _(
        "The phone filmed at a changing pace; we have evened it out. Look whether lips and sound "
        "agree."
    ),
    "long": _("The video is longer than three minutes. Few watch that far; could it be shorter?"),
    "hdr": _("The colours were HDR; we have made them ordinary. Look whether they please you."),
}
"""A word in ``Video.findings`` → the sentence."""


def sentence(key: str) -> str:
    """The sentence of a problem, in the language of whoever reads; empty without a problem."""
    if not key:
        return ""
    most = filesizeformat(settings.VIDEO_MAX_BYTES)
    minutes = settings.VIDEO_MAX_SECONDS // 60
    return str(PROBLEMS.get(key, PROBLEMS["not_asked"])).format(most=most, minutes=minutes)


def told(findings: list[str]) -> list[str]:
    """The sentences of what was found."""
    return [str(FINDINGS[key]) for key in findings if key in FINDINGS]
