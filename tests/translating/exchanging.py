"""A translator's file on its way out and back."""

from __future__ import annotations

from typing import Any

import polib
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from wagtail_localize.models import Translation

from regions.models import Region
from tests import factories
from tests.translating.shared import HOST, submitted, text
from translating.models import TranslationFile

KINDS = ["po", "xliff"]
RICH = '<p>Tule <a href="https://example.org/">tänne</a> ja <b>istu</b></p>'
LINK = 'Tule <a id="a1">tänne</a> ja <b>istu</b>'
LINK_EN = 'Come <a id="a1">here</a> and <b>sit</b>'


def coffee(kainuu: Region) -> Translation:
    """A page that waits for its English words."""
    return submitted(
        factories.content(kainuu, title="Kahvila", lead="Hei %(name)s", body=[text(RICH)])
    )


def out(
    client: Any, kind: str = "po", region: str = "kainuu", language: str = "en", **more: str
) -> Any:
    address = reverse("translating_files_out", args=[region])
    return client.post(address, {"language": language, "format": kind, **more}, headers=HOST)


def bring(
    client: Any,
    content: bytes,
    name: str = "en.po",
    region: str = "kainuu",
    language: str = "en",
) -> Any:
    file = SimpleUploadedFile(name, content)
    address = reverse("translating_files_in", args=[region])
    return client.post(address, {"language": language, "file": file}, headers=HOST, follow=True)


def take(client: Any, row: Any = None, region: str = "kainuu") -> Any:
    row = row or TranslationFile.objects.first()
    address = reverse("translating_file_take", args=[region, row.pk])
    return client.post(address, headers=HOST, follow=True)


def filled(content: bytes, **said: str) -> bytes:
    """A PO in which a translator has written; keys are originals."""
    po = polib.pofile(content.decode())
    for entry in po:
        entry.msgstr = said.get(entry.msgid, entry.msgstr)
    return str(po).encode()


def refused(reply: Any) -> list[str]:
    return [line.verdict for line in reply.context["refused"]]


ENGLISH = {"Kahvila": "Café", "Hei %(name)s": "Hello %(name)s", LINK: LINK_EN}
