"""What ffmpeg is asked for: the words of its command lines."""

from __future__ import annotations

import json
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

from campaign.videos.examining import FORMATS
from campaign.videos.probing import Found
from campaign.videos.running import ffmpeg, has_filter

LOUDNESS, PEAK = -23, -1
"""EBU R128: LUFS, and dBTP."""
_SILENCE = -50.0
_THREADS = "2"
_RATE = 30
_BITRATES = {480: 1400, 720: 2800}
"""The most, in kbit/s, of a file by its short side."""


@dataclass(frozen=True)
class Loudness:
    """What the first pass of loudnorm measured."""

    integrated: float
    peak: float
    range: float
    threshold: float
    offset: float

    @property
    def is_silent(self) -> bool:
        """True when nobody would hear anything."""
        return self.peak <= _SILENCE

    @property
    def filter(self) -> str:
        """The second pass; nothing for what is too short or too quiet to be measured."""
        if self.is_silent or self.integrated < -70:
            return ""
        return (
            f"loudnorm=I={LOUDNESS}:TP={PEAK}:LRA=20:linear=true:measured_I={self.integrated}"
            f":measured_TP={self.peak}:measured_LRA={self.range}"
            f":measured_thresh={self.threshold}:offset={self.offset},"
        )


def short_sides(found: Found) -> list[int]:
    """Which renditions are made; never larger than the film."""
    return [480, 720] if min(found.width, found.height) > 480 else [480]


def size_of(found: Found, short: int) -> tuple[int, int]:
    """Width and height of a rendition: even, upright films stay upright, nothing is blown up."""
    scale = min(1.0, short / min(found.width, found.height))
    return (_even(found.width * scale), _even(found.height * scale))


def _even(length: float) -> int:
    return max(2, round(length / 2) * 2)


def _source(path: Path, longest: int) -> list[str]:
    """A file and nothing that it names: no addresses, no playlists."""
    # One thread reads: each more keeps whole pictures of its own in memory.
    words = [ffmpeg(), "-hide_banner", "-nostdin", "-y", "-threads", "1"]
    words += ["-protocol_whitelist", "file", "-format_whitelist", FORMATS]
    return [*words, "-i", str(path), "-t", str(longest)]


def measuring(path: Path, longest: int) -> list[str]:
    """The first pass over the sound; its figures come on stderr."""
    filters = f"loudnorm=I={LOUDNESS}:TP={PEAK}:LRA=20:print_format=json"
    words = [*_source(path, longest), "-map", "0:a:0", "-vn", "-af", filters]
    return [*words, "-nostats", "-progress", "pipe:1", "-f", "null", "-"]


def measured(said: str) -> Loudness:
    """Read the figures. Raises ``ValueError``, ``KeyError``."""
    found = json.loads(said[said.rindex("{") : said.rindex("}") + 1])
    names = ("input_i", "input_tp", "input_lra", "input_thresh", "target_offset")
    return Loudness(*(float(found[name]) for name in names))


def rendition(
    path: Path, target: Path, found: Found, short: int, loudness: Loudness | None, longest: int
) -> list[str]:
    """One file for the web. No word that the camera wrote gets into it: no place, no device."""
    words = [*_source(path, longest), "-v", "error", "-map", f"0:{found.stream}"]
    words += ["-vf", ",".join(_picture_filters(found, short)), *_picture(found, short)]
    if loudness:
        words += ["-map", "0:a:0", *_sound(found, loudness)]
    else:
        words += ["-an"]
    words += ["-dn", "-sn", "-map_metadata", "-1", "-map_chapters", "-1"]
    words += ["-map_metadata:s:v", "-1", "-map_metadata:s:a", "-1"][: 4 if loudness else 2]
    words += ["-write_tmcd", "0", "-movflags", "+faststart", "-max_muxing_queue_size", "1024"]
    return [*words, "-nostats", "-progress", "pipe:1", "-f", "mp4", str(target)]


def _pace(found: Found) -> Fraction:
    """A film of changing pace gets the usual one, so that no movement is lost."""
    if found.variable or found.rate <= 0:
        return Fraction(_RATE)
    return min(found.rate, Fraction(_RATE))


def _picture_filters(found: Found, short: int) -> list[str]:
    width, height = size_of(found, short)
    pace = _pace(found)
    filters = [f"fps={pace.numerator}/{pace.denominator}", f"scale={width}:{height}", "setsar=1"]
    if found.hdr and has_filter("zscale") and has_filter("tonemap"):
        transfer = "smpte2084" if found.pq else "arib-std-b67"
        filters += [
            f"zscale=tin={transfer}:pin=bt2020:min=bt2020nc:t=linear:npl=100",
            "format=gbrpf32le,zscale=p=bt709,tonemap=tonemap=hable:desat=0",
            "zscale=t=bt709:m=bt709:r=tv",
        ]
    return [*filters, "format=yuv420p"]


def _picture(found: Found, short: int) -> list[str]:
    most, keys = _BITRATES[short], max(1, round(_pace(found) * 2))
    words = ["-c:v", "libx264", "-profile:v", "high", "-preset", "veryfast", "-crf", "24"]
    words += ["-maxrate", f"{most}k", "-bufsize", f"{most * 2}k", "-g", str(keys)]
    # x264 would hold forty pictures to look ahead; eight cost little quality and 30 MB less.
    words += ["-x264-params", "rc-lookahead=8:sync-lookahead=0"]
    return [*words, "-threads", _THREADS]


def _sound(found: Found, loudness: Loudness) -> list[str]:
    filters = f"{loudness.filter}aresample=48000:async=1:first_pts=0"
    channels = str(min(max(found.channels, 1), 2))
    return ["-af", filters, "-c:a", "aac", "-b:a", "112k", "-ar", "48000", "-ac", channels]


def still(path: Path, target: Path, second: float) -> list[str]:
    """The picture that says most of those that follow a moment."""
    words = [ffmpeg(), "-hide_banner", "-nostdin", "-y", "-v", "error", "-threads", _THREADS]
    words += ["-ss", f"{second:.2f}", "-i", str(path), "-vf", "thumbnail=30"]
    return [*words, "-frames:v", "1", "-q:v", "3", "-map_metadata", "-1", str(target)]
