"""100,000 readers from a file: checked as the page does it, brought in as a worker does it."""

from __future__ import annotations

import resource
import time
from collections.abc import Iterator
from importlib import import_module

from benchmarks.mail.stage import free_port, stage

CHECKED_WITHIN = 60.0
"""An officer waits for the page that lists what is wrong with a file."""


def run(mails: int) -> Iterator[str]:
    """Seconds for each, and this process's memory at its highest."""
    with stage("readers", free_port()), import_module("regions.scoping").in_every_region():
        importing = import_module("newsletters.consent.importing")
        region = import_module("tests.factories").region("kainuu")
        audience = import_module("tests.factories").audience(region)
        audience.basis = "Suostumus lomakkeella."
        began = time.monotonic()
        found = importing.receive(
            audience=audience, language="fi", proof="Lomakkeet", file=_file(mails), user=None
        )
        checked = time.monotonic() - began
        verdict = "holds" if checked <= CHECKED_WITHIN else "DOES NOT HOLD"
        yield f"{mails} rows checked in {checked:.1f} s (at most {CHECKED_WITHIN:.0f}): {verdict}"
        found.state = found.State.RUNNING
        found.save()
        began = time.monotonic()
        brought = importing.bring_in(found.pk)
        seconds = time.monotonic() - began
        yield f"{brought} brought in in {seconds:.1f} s: {brought / seconds:.0f} a second"
        yield f"at most {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB"


def _file(rows: int) -> object:
    lines = "\n".join(f"lukija{number}@example.net" for number in range(rows))
    uploaded = import_module("django.core.files.uploadedfile").SimpleUploadedFile
    return uploaded("lukijat.csv", f"sähköposti\n{lines}\n".encode())
