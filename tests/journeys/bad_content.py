"""What editors really put into pages: far too long, far too much, and pictures of every make."""

from __future__ import annotations

import io
import itertools

from django.core.files.base import ContentFile
from django.utils import timezone
from PIL import Image
from wagtail.models import Page
from wagtail.rich_text import RichText

from benchmarks.events.filling import fill
from network.images.models import Picture
from regions.models import Region
from regions.services.access import region_collection
from tests import factories

COMPOUND = "Yhdistystoimintaavustushakemuslomakkeentäyttöohjekokoelmassa"
LONG = ("Syksyn avoimet ovet, vertaistuki ja yhteinen kahvihetki kaikille halukkaille; " * 5)[:255]
ARABIC = "مرحبا بكم في مقهى الجمعية، كل يوم ثلاثاء الساعة ١٢"
assert (len(COMPOUND), len(LONG)) == (60, 255)


def _bytes(image: Image.Image, kind: str, **options: object) -> bytes:
    found = io.BytesIO()
    image.save(found, kind, **options)
    return found.getvalue()


def _animated() -> bytes:
    frames = [Image.new("P", (300, 200), number) for number in (10, 90, 200)]
    return _bytes(frames[0], "GIF", save_all=True, append_images=frames[1:], duration=200)


PICTURES = {
    "portrait.jpg": lambda: _bytes(Image.new("RGB", (600, 1800), "teal"), "JPEG"),
    "transparent.png": lambda: _bytes(Image.new("RGBA", (500, 300), (0, 90, 90, 60)), "PNG"),
    "print.jpg": lambda: _bytes(Image.new("CMYK", (640, 400), (90, 20, 0, 10)), "JPEG"),
    "animated.gif": _animated,
    "tiny.png": lambda: _bytes(Image.new("RGB", (9, 9), "navy"), "PNG"),
}


def pictures(region: Region) -> list[Picture]:
    """A picture of each make in the region's collection."""
    made = []
    for name, content in PICTURES.items():
        found = Picture(title=name, description="Kuva", collection=region_collection(region))
        found.file = ContentFile(content(), name=name)
        found.save()
        made.append(found)
    return made


def body(photos: list[Picture], words: str, *, blocks: int = 1) -> list[tuple[str, object]]:
    """Every block there is, each with the words."""
    links = [{"title": words[:120], "page": None, "address": "https://example.org/" + "a" * 90}]
    figures = [{"value": "12 345 678 901 234 €", "label": words[:120]}] * 6
    told = [
        ("heading", words[:120]),
        ("subheading", words[:120]),
        ("text", RichText(f"<p>{words}</p><ul><li>{words}</li></ul>")),
        *[("picture", {"image": _shown(one), "caption": words[:200]}) for one in photos],
        ("quote", {"text": words, "speaker": words[:120], "language": ""}),
        ("notice", {"text": words, "language": ""}),
        ("figures", {"figures": figures}),
        ("links", {"links": links}),
    ]
    return told * blocks


def _shown(photo: Picture) -> Picture:
    photo.contextual_alt_text, photo.decorative = "Kuva", False
    return photo


def spoiled(region: Region) -> list[Page]:
    """Pages of every kind, each with a hard title, and pages with hard bodies."""
    photos = pictures(region)
    made: list[Page] = []
    for title, photo in zip((COMPOUND, LONG, ARABIC), itertools.cycle(photos)):
        told = {"title": title, "lead": title, "slug": f"vaikea-{len(made)}", "picture": photo}
        for make in (factories.content, factories.news, factories.practice, factories.campaign):
            made.append(make(region, **told))
        made.append(factories.organisation(region, title=title, lead=title, slug=told["slug"]))
        made.append(factories.event(region, **told, venue=title[:80], organiser=title[:80]))
        made += [make(region, **told) for make in (factories.report, factories.letter)]
    for words in (COMPOUND, LONG, ARABIC):
        made.append(factories.content(region, title="Kaikki", body=body(photos[:1], words)))
    ten = factories.content(region, title="Kymmenen kuvaa", body=body(photos * 2, "Kuvateksti"))
    plain = factories.news(region, title="Ei kuvaa", picture=None, lead="")
    return [*made, ten, plain]


def crowded(region: Region, number: int) -> None:
    """So many events on this very day."""
    day = timezone.localtime().replace(minute=0, second=0, microsecond=0)
    fill(region, [day.replace(hour=8 + at % 12) for at in range(number)])
