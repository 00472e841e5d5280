"""What the editor of captions asks: what is wrong with them, and the video to look at."""

from __future__ import annotations

import re
from dataclasses import asdict
from typing import Any

from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, JsonResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_POST, require_safe

from campaign.captions.checking import problems_of
from campaign.captions.cues import clock
from campaign.captions.decoding import MOST_BYTES
from campaign.captions.mistakes import CaptionMistake
from campaign.captions.reading import cues_of, read_captions
from campaign.captions.transcripts import transcript_of
from campaign.desk.guard import for_region
from campaign.models import Video
from campaign.videos.serving import serve
from regions.models import Region
from regions.services.access import region_collection

_LONGEST = 86_400
"""Seconds; no video is longer than a day."""
_PLAIN_AND = re.compile(r"&amp;(?!#?\w+;)")


@require_POST
@for_region
def check(request: HttpRequest, region: Region) -> JsonResponse:
    """The cues of a text or of a file, what is wrong with each, and the words as a transcript.

    Nothing is kept. A file that cannot be read is answered with ``refused``, a sentence.
    """
    try:
        text = _sent(request)
    except ValidationError as mistake:
        return JsonResponse({"refused": " ".join(mistake.messages)})
    problems = [asdict(one) for one in problems_of(text, _duration(request))]
    reply: dict[str, Any] = {"text": text, "problems": problems, "cues": [], "transcript": ""}
    try:
        reply["cues"] = [
            {
                "start": clock(cue.start),
                "end": clock(cue.end),
                "text": _PLAIN_AND.sub("&", cue.text),
                "settings": cue.settings,
            }
            for cue in cues_of(text)
        ]
        reply["transcript"] = transcript_of(text)
    except CaptionMistake:
        pass  # said among the problems
    return JsonResponse(reply)


@require_safe
@for_region
def video(request: HttpRequest, region: Region, video_id: int) -> HttpResponseBase:
    """The small rendition of a video of the region, for its people, published or not."""
    folder = region_collection(region)
    found = get_object_or_404(Video, pk=video_id, collection__path__startswith=folder.path)
    rendition = found.renditions.filter(name="480p.mp4").first()
    if rendition is None:
        raise Http404
    return serve(request, rendition)


def _sent(request: HttpRequest) -> str:
    file = request.FILES.get("file")
    if file is not None:
        return read_captions(file.read(MOST_BYTES + 1))
    return request.POST.get("text", "")


def _duration(request: HttpRequest) -> float | None:
    try:
        seconds = float(request.POST.get("duration", ""))
    except ValueError:
        return None
    return seconds if 0 < seconds < _LONGEST else None
