"""An old site: its export, and a server on loopback that gives out its pictures."""

from __future__ import annotations

import functools
import http.server
import io
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PIL import Image, ImageDraw

SIZE = (1200, 800)
_WORDS = (
    "Yhdistyksen väki kokoontui syksyllä kirjastoon, ja moni tuli ensimmäistä kertaa mukaan. "
    "Kahvin ääressä puhuttiin siitä, mitä kylällä tarvitaan, ja sovittiin seuraavasta illasta. "
)


def draw_pictures(folder: Path, count: int) -> None:
    """So many photographs, none like another."""
    grain = Image.effect_noise(SIZE, 40).convert("RGB")
    for number in range(count):
        tint = Image.new("RGB", SIZE, (number % 255, number * 7 % 255, number * 13 % 255))
        picture = Image.blend(grain, tint, 0.6)
        ImageDraw.Draw(picture).text((40, 40), f"Kuva {number}", fill="white")
        picture.save(folder / f"{number}.jpg", quality=75)


def export(folder_url: str, count: int) -> bytes:
    """A WXR file of so many posts, each with a picture in its text."""
    out = io.StringIO()
    out.write(
        '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" '
        'xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" '
        'xmlns:content="http://purl.org/rss/1.0/modules/content/" '
        'xmlns:wp="http://wordpress.org/export/1.2/"><channel><wp:wxr_version>1.2</wp:wxr_version>'
    )
    for number in range(count):
        out.write(_post(number, f"{folder_url}/{number}.jpg"))
    out.write("</channel></rss>")
    return out.getvalue().encode()


def _post(number: int, picture: str) -> str:
    paragraphs = "".join(
        f"<!-- wp:paragraph --><p>{_WORDS * 3}</p><!-- /wp:paragraph -->" for _part in range(6)
    )
    content = (
        f"{paragraphs}<!-- wp:heading --><h2>Seuraavaksi</h2><!-- /wp:heading -->"
        f'<!-- wp:image --><figure><img src="{picture}" alt="Väkeä kirjastossa {number}"/>'
        f"<figcaption>Ilta {number}</figcaption></figure><!-- /wp:image -->{paragraphs}"
    )
    day = f"{2010 + number % 15}-{number % 12 + 1:02}-{number % 28 + 1:02} 10:00:00"
    return (
        f"<item><title>Kahvila-ilta {number}</title>"
        f"<link>https://vanha.example/{day[:4]}/kahvila-{number}/</link>"
        f"<guid>https://vanha.example/?p={number}</guid>"
        f"<content:encoded><![CDATA[{content}]]></content:encoded>"
        f"<excerpt:encoded>Ilta kirjastossa, numero {number}.</excerpt:encoded>"
        f"<wp:post_id>{number}</wp:post_id><wp:post_date>{day}</wp:post_date>"
        f"<wp:post_date_gmt>{day}</wp:post_date_gmt><wp:status>publish</wp:status>"
        "<wp:post_type>post</wp:post_type></item>"
    )


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_args: Any) -> None:
        """Nothing."""


@contextmanager
def serving(folder: Path) -> Iterator[int]:
    """The port on which the folder's files are given out."""
    handler = functools.partial(_Quiet, directory=str(folder))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield server.server_port
    finally:
        server.shutdown()
        server.server_close()
