"""``python -m campaign.videos.examining FILE SECONDS``: what a file is, as one line of JSON.

A program of its own, with little memory and time: a file that is made to hurt its reader takes down
this process and nothing else. It must not import Django.
"""

from __future__ import annotations

import json
import resource
import sys
from fractions import Fraction
from itertools import pairwise
from typing import Any

MEMORY, CPU_SECONDS = 2_000_000_000, 30
FORMATS = "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,avi,mpegts,mpeg,asf,ogg"
"""No playlists and no lists of files: those make the reader open what somebody else has named."""
OPTIONS = {"protocol_whitelist": "file", "format_whitelist": FORMATS}
LARGEST = 4096 * 2304
"""Pixels of a picture, and its longer side at most 4,096: a 4K frame is 14 MB, an 8K one 50, and a
decoder keeps many."""
_LONGEST_SIDE = 4096
_FRAMES_LOOKED_AT = 900
_PACKETS_TRIED = 300
_HDR = {16, 18}
"""Transfer functions PQ (SMPTE 2084) and HLG (ARIB STD-B67), as ITU-T H.273 numbers them."""


class Unusable(Exception):
    """Carries a key of ``campaign.videos.problems``."""


def examine(path: str, longest: float) -> dict[str, Any]:
    """What the video is. Raises ``Unusable``."""
    import av  # noqa: PLC0415 — after the limits are set

    try:
        container = av.open(path, options=OPTIONS, metadata_errors="ignore")
    except (av.error.FFmpegError, ValueError) as error:
        raise Unusable(_why_closed(path)) from error
    with container:
        videos = [one for one in container.streams.video if not _is_cover(one)]
        if not videos:
            raise Unusable("not_video")
        stream = videos[0]
        _refuse_large(stream.codec_context.width, stream.codec_context.height)
        seconds = _seconds(container, stream)
        if seconds <= 0:
            raise Unusable("no_length")
        if seconds > longest:
            raise Unusable("too_long")
        audio = container.streams.audio[0] if container.streams.audio else None
        found = {"seconds": seconds, "stream": stream.index, "codec": stream.codec_context.name}
        found["audio"] = audio.codec_context.name if audio else ""
        found["channels"] = audio.codec_context.channels if audio else 0
        found |= _pace(container, stream)
        return found | _first_picture(path, stream.index)


def _why_closed(path: str) -> str:
    """A film whose table of contents is missing is told from what never was a film."""
    with open(path, "rb") as file:  # noqa: PTH123 — this program imports little
        head = file.read(12)
    known = head[4:8] in {b"ftyp", b"moov", b"mdat", b"wide"} or head[:4] in {
        b"\x1aE\xdf\xa3",
        b"RIFF",
    }
    return "broken" if known else "not_video"


def _is_cover(stream: Any) -> bool:
    return bool(int(stream.disposition) & 0x400)  # AV_DISPOSITION_ATTACHED_PIC


def _refuse_large(width: int, height: int) -> None:
    if width * height > LARGEST or max(width, height) > _LONGEST_SIDE:
        raise Unusable("too_large")


def _seconds(container: Any, stream: Any) -> float:
    """The length in the header; of files without one (a browser's recording), what is there."""
    if stream.duration:
        return float(stream.duration * stream.time_base)
    if container.duration:
        return container.duration / 1_000_000
    last = Fraction(0)
    for packet in container.demux(stream):
        if packet.pts is not None:
            last = max(last, packet.pts * stream.time_base)
    container.seek(0)
    return float(last)


def _pace(container: Any, stream: Any) -> dict[str, Any]:
    """Pictures a second, and whether they come evenly."""
    rate = stream.average_rate or stream.guessed_rate or Fraction(25)
    times = []
    for packet in container.demux(stream):
        if packet.pts is not None:
            times.append(packet.pts)
        if len(times) >= _FRAMES_LOOKED_AT:
            break
    gaps = sorted(late - early for early, late in pairwise(sorted(times)) if late > early)
    uneven = False
    if len(gaps) > 5:
        usual = gaps[len(gaps) // 2]
        slack = max(usual * 0.2, float(Fraction(2, 1000) / stream.time_base))
        odd = sum(1 for gap in gaps if abs(gap - usual) > slack)
        uneven = odd > max(2, len(gaps) * 0.02)
    return {"rate": f"{rate.numerator}/{rate.denominator}", "variable": uneven}


def _first_picture(path: str, index: int) -> dict[str, Any]:
    """Size as it is shown, and colours. Raises ``Unusable`` when no picture can be decoded."""
    import av  # noqa: PLC0415 — after the limits are set

    with av.open(path, options=OPTIONS, metadata_errors="ignore") as container:
        stream = container.streams[index]
        stream.codec_context.thread_count = 1
        for tried, packet in enumerate(container.demux(stream)):
            try:
                frames = packet.decode()
            except av.error.FFmpegError:
                frames = []
            if frames:
                return _shown(frames[0], stream)
            if tried > _PACKETS_TRIED:
                break
    raise Unusable("unreadable")


def _shown(frame: Any, stream: Any) -> dict[str, Any]:
    _refuse_large(frame.width, frame.height)
    aspect = stream.sample_aspect_ratio or Fraction(1)
    width, height = round(frame.width * aspect) if 0 < aspect < 4 else frame.width, frame.height
    if frame.rotation % 180:
        width, height = height, width
    hdr = int(getattr(frame, "color_trc", 0)) in _HDR
    pq = int(getattr(frame, "color_trc", 0)) == 16
    return {"width": width, "height": height, "hdr": hdr, "pq": pq}


def main(path: str, longest: str) -> None:
    """Set the limits, look, and say."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS))
    try:
        found = examine(path, float(longest))
    except Unusable as error:
        found = {"problem": str(error)}
    sys.stdout.write(json.dumps(found) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:3])
