"""What ``manage.py doctor`` looks at in videos: the program that prepares them."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from campaign.videos.running import ffmpeg
from network.doctor.findings import Finding, broken, examination


@examination("video", gettext_lazy("Videos"))
def video() -> Iterator[Finding]:
    """ffmpeg starts."""
    try:
        program = ffmpeg()
        subprocess.run([program, "-version"], capture_output=True, check=True, timeout=20)  # noqa: S603 — our own words
    except (OSError, RuntimeError, subprocess.SubprocessError) as problem:
        told = _("ffmpeg does not start, so no video can be prepared: %(problem)s")
        advice = _("apt install ffmpeg, or install the package imageio-ffmpeg anew.")
        yield broken(told % {"problem": problem}, advice)
