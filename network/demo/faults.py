"""What is to be mended on the demo's pages: true faults, so that the editors' list is not empty."""

from __future__ import annotations

from django.core.files.base import ContentFile
from django.utils import timezone
from wagtail.models import Page

from network.demo.papers import pdf_of
from network.demo.writer import Desk, day, with_ids
from network.documents.models import Attachment
from quality.inspecting import inspect_region

OLD_DAYS = 800
FILE = "Ohjeet yhdistyksille"
FILE_TEXT = """## Ennen ensimmäistä kertaa

Sovi, kuka yhdistyksestänne pitää tiedot ajan tasalla.

- Tarkistakaa yhteystiedot kaksi kertaa vuodessa
- Kertokaa tapahtumista viimeistään viikkoa ennen
"""
LONG_SENTENCE = (
    "Palvelua ylläpitävät yhdistykset, kunnat ja hyvinvointialue sopivat joka vuosi yhdessä siitä, "
    "kuka vastaa mistäkin tehtävästä, miten tiedot tarkistetaan, kuka neuvoo uudet yhdistykset "
    "alkuun, mihin palaute ohjataan ja miten kaikesta tästä kerrotaan niille asukkaille, jotka "
    "eivät käytä verkkoa ollenkaan."
)


def leave_faults(desk: Desk) -> None:
    """One page that nobody has touched for long, one with a handful of faults; and look at all."""
    keys = [text.key for text in desk.texts.pages]
    if len(keys) > 1:
        first, second = (desk.page("content", key, "fi") for key in keys[:2])
        _leave_alone(first)
        _spoil(desk, second, second.picture_id or first.picture_id)
    inspect_region(region=desk.region)


def _leave_alone(page: Page) -> None:
    then = timezone.now().replace(year=day(-OLD_DAYS).year, month=day(-OLD_DAYS).month, day=1)
    Page.objects.filter(pk=page.pk).update(last_published_at=then, first_published_at=then)


def _spoil(desk: Desk, page: Page, picture_id: int | None) -> None:
    file = Attachment(title=FILE, collection=desk.collection)
    content = pdf_of(FILE, FILE_TEXT, "fi")
    file.file = ContentFile(content, name=f"{desk.region.slug}-ohjeet.pdf")
    file.save()
    link = f'<a linktype="document" id="{file.pk}">tästä</a>'
    found = page.specific
    blocks = [
        *found.body.raw_data,
        *with_ids(
            [
                {"type": "heading", "value": "Työnjako ja ohjeet"},
                {"type": "text", "value": f"<p>{LONG_SENTENCE}</p><p>Tulosta ohjeet {link}.</p>"},
            ]
        ),
    ]
    if picture_id:
        picture = {"image": picture_id, "alt_text": "", "decorative": False}
        blocks += with_ids([{"type": "picture", "value": {"image": picture, "caption": ""}}])
    found.body = blocks
    found.save()
