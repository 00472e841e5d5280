"""Registers, names, family and marks of the demo's organisations.

Written to the Finnish profiles; the translations take them as they take every fact.
"""

from __future__ import annotations

import io
from collections.abc import Callable

from django.core.files.base import ContentFile
from PIL import Image, ImageDraw

from network.demo.drawing import Canvas, Colour
from network.demo.texts import StandingText
from network.demo.writer import Desk, day, with_ids
from network.images.models import Picture
from organisations.models import OrganisationName, OrganisationPage

LOGO_SIZE = 320
_LINE = 26


def write_standing(desk: Desk, text: StandingText) -> None:
    """Give a profile that has been written what its standing says."""
    page = OrganisationPage.objects.get(pk=desk.page("organisation", text.key, "fi").pk)
    page.umbrella_name, page.register_number = text.umbrella_name, text.register_number
    page.coordinates = text.coordinates
    page.umbrella = desk.page("organisation", text.umbrella, "fi") if text.umbrella else None
    page.successor = desk.page("organisation", text.successor, "fi") if text.successor else None
    page.ended_on = None if text.ended_days_ago is None else day(-text.ended_days_ago)
    links = [{"type": "link", "value": {"title": t, "url": url}} for t, url in text.links]
    page.links = with_ids(links)
    page.municipalities = [*page.municipalities.all(), *desk.places(text.also_serves)]
    page.names = [
        OrganisationName(name=one.name, kind=one.kind, used_from=one.used_from, used_to=one.used_to)
        for one in text.names
    ]
    if text.logo:
        page.logo = _logo(desk, text)
    page.save()


def _logo(desk: Desk, text: StandingText) -> Picture:
    picture = Picture(
        title=f"Tunnus: {text.key}",
        description="Yhdistyksen tunnus",
        credit="Piirros: Järjestöverkko",
        collection=desk.collection,
        width=LOGO_SIZE,
        height=LOGO_SIZE,
    )
    content = draw_logo(text.logo, desk.look.hue, desk.look.accent_hue)
    picture.file = ContentFile(content, name=f"{desk.region.slug}-{text.key}-tunnus.png")
    picture.save()
    return picture


def draw_logo(mark: str, hue: int, accent_hue: int) -> bytes:
    """A PNG of a round mark in two colours on a ground that lets the page through."""
    colours = Canvas(hue, accent_hue, None)  # type: ignore[arg-type]  # a mark has nothing random
    image = Image.new("RGBA", (LOGO_SIZE, LOGO_SIZE))
    pen = ImageDraw.Draw(image)
    pen.ellipse((4, 4, LOGO_SIZE - 4, LOGO_SIZE - 4), fill=colours.tint(0.3, 0.5))
    _MARKS[mark](pen, colours.tint(0.8, 0.8, accent=True), colours.tint(0.92, 0.4))
    file = io.BytesIO()
    image.save(file, "PNG")
    return file.getvalue()


def _ring(pen: ImageDraw.ImageDraw, accent: Colour, light: Colour) -> None:
    pen.ellipse((80, 80, 240, 240), outline=light, width=_LINE)
    pen.ellipse((190, 60, 250, 120), fill=accent)


def _wave(pen: ImageDraw.ImageDraw, accent: Colour, light: Colour) -> None:
    pen.ellipse((130, 60, 190, 120), fill=accent)
    for y in (130, 180):
        for x in (50, 120, 190):
            pen.arc((x, y, x + 80, y + 70), 0, 180, fill=light, width=_LINE // 2)


def _sun(pen: ImageDraw.ImageDraw, accent: Colour, light: Colour) -> None:
    pen.pieslice((80, 100, 240, 260), 180, 360, fill=accent)
    pen.rectangle((60, 190, 260, 206), fill=light)


def _leaf(pen: ImageDraw.ImageDraw, accent: Colour, light: Colour) -> None:
    pen.chord((70, 70, 290, 290), 135, 315, fill=light)
    pen.chord((30, 30, 250, 250), 315, 495, fill=accent)


def _house(pen: ImageDraw.ImageDraw, accent: Colour, light: Colour) -> None:
    pen.polygon([(70, 160), (160, 70), (250, 160)], fill=accent)
    pen.rectangle((98, 168, 222, 244), fill=light)


_MARKS: dict[str, Callable[[ImageDraw.ImageDraw, Colour, Colour], None]] = {
    "ring": _ring,
    "wave": _wave,
    "sun": _sun,
    "leaf": _leaf,
    "house": _house,
}
