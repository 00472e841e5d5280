"""Bringing something in as an editor does, without the pages around it; old sites to bring from."""

from __future__ import annotations

import http.server
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from html import escape
from typing import Any

from django.core.files.uploadedfile import SimpleUploadedFile

from incoming.checking import check
from incoming.models import Incoming
from incoming.receiving import receive, start_run
from incoming.running import run
from incoming.undoing import undo
from network.demo.drawing import draw
from network.links import reaching
from news.models import NewsPage
from regions.bringing.working import start_undo
from regions.roles import RoleKey
from tests import factories

HEAD = """<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
 xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Vanha sivusto</title>
<wp:wxr_version>1.2</wp:wxr_version><link>https://vanha.example</link>
"""
TAIL = "</channel></rss>"
TEXT = "<p>Kahvila on auki joka tiistai kirjastossa, ja kaikki ovat tervetulleita.</p>"


def post(number: int, **more: Any) -> str:
    """An item of an export; what is not said is as an ordinary post has it."""
    told = {
        "title": f"Uutinen {number}",
        "link": f"https://vanha.example/2019/03/uutinen-{number}/",
        "guid": f"https://vanha.example/?p={number}",
        "content": f"<!-- wp:paragraph -->{TEXT}<!-- /wp:paragraph -->",
        "excerpt": "Lyhyesti sanottuna.",
        "date": "2019-03-12 10:00:00",
        "gmt": "2019-03-12 08:00:00",
        "status": "publish",
        "type": "post",
        "meta": {},
        "url": "",
    } | more
    meta = "".join(
        f"<wp:postmeta><wp:meta_key>{key}</wp:meta_key>"
        f"<wp:meta_value><![CDATA[{value}]]></wp:meta_value></wp:postmeta>"
        for key, value in told["meta"].items()
    )
    return (
        f"<item><title>{escape(told['title'])}</title><link>{escape(told['link'])}</link>"
        f"<guid isPermaLink='false'>{escape(told['guid'])}</guid>"
        f"<content:encoded><![CDATA[{told['content']}]]></content:encoded>"
        f"<excerpt:encoded><![CDATA[{told['excerpt']}]]></excerpt:encoded>"
        f"<wp:post_id>{number}</wp:post_id><wp:post_date>{told['date']}</wp:post_date>"
        f"<wp:post_date_gmt>{told['gmt']}</wp:post_date_gmt><wp:status>{told['status']}</wp:status>"
        f"<wp:post_type>{told['type']}</wp:post_type>"
        f"<wp:attachment_url>{escape(told['url'])}</wp:attachment_url>{meta}</item>"
    )


def media(number: int, url: str, alt: str | None = None) -> str:
    """A picture of an export."""
    meta = {} if alt is None else {"_wp_attachment_image_alt": alt}
    return post(number, type="attachment", status="inherit", url=url, meta=meta, content="")


def export(*items: str) -> str:
    """A whole export."""
    return HEAD + "".join(items) + TAIL


def upload(content: str | bytes, name: str = "vienti.xml") -> SimpleUploadedFile:
    """A file as the browser sends it."""
    return SimpleUploadedFile(name, content.encode() if isinstance(content, str) else content)


def received(content: str | bytes = b"", *, region: str = "kainuu", **more: Any) -> Incoming:
    """Something that has been brought and waits for its dry run."""
    place = factories.region(region)
    choices = {"kind": "wordpress", "publish": True} | more
    if content:
        choices["file"] = upload(content, choices.pop("name", "vienti.xml"))
    user = choices.pop("user", None) or factories.staff(place, RoleKey.PUBLISHER)
    return receive(region=place, user=user, **choices)


def checked(content: str | bytes = b"", **more: Any) -> Incoming:
    """The same after its dry run."""
    return after(received(content, **more), check)


def brought_in(content: str | bytes = b"", **more: Any) -> Incoming:
    """The same after its run."""
    source = checked(content, **more)
    assert start_run(source=source, user=source.made_by), source.trouble
    return after(source, run)


def undone(source: Incoming) -> Incoming:
    """The same after its undoing."""
    assert start_undo(source=source, user=source.made_by)
    return after(source, undo)


def after(source: Incoming, step: Any) -> Incoming:
    """Do a step as the worker does, from a fresh row."""
    step(source=Incoming.objects.select_related("region__site__root_page").get(pk=source.pk))
    source.refresh_from_db()
    return source


def verdicts(source: Incoming) -> list[str]:
    """What the dry run said of each item."""
    return list(source.rows.values_list("verdict", flat=True))


def told(source: Incoming) -> list[list[str]]:
    """The codes of what is told of each item."""
    return [[one["code"] for one in notes] for notes in source.rows.values_list("notes", flat=True)]


def news(title: str) -> NewsPage:
    """The news with the title."""
    return NewsPage.objects.get(title=title)


JPEG = draw("lake", 200, 60, "old site")


class _Site(http.server.BaseHTTPRequestHandler):
    """Answers as the server's ``answers`` say: path → (status, headers, body)."""

    def do_GET(self) -> None:
        status, headers, body = self.server.answers.get(self.path, (404, {}, b""))  # type: ignore[attr-defined]
        self.server.asked.append(self.path)  # type: ignore[attr-defined]
        self.send_response(status)
        headers = {"Content-Length": str(len(body))} | headers
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args: Any) -> None:
        """Quiet."""


@contextmanager
def old_site(monkeypatch: Any, answers: dict[str, Any], *, is_public: bool = True) -> Iterator[Any]:
    """An old site on loopback, which the guard is told to take for a public one."""
    server: Any = http.server.ThreadingHTTPServer(("127.0.0.1", 0), _Site)
    plain = {path: (200, {}, told) for path, told in answers.items() if isinstance(told, bytes)}
    server.answers, server.asked = answers | plain, []
    thread = threading.Thread(target=server.serve_forever, args=[0.05], daemon=True)
    thread.start()
    server.url = f"http://127.0.0.1:{server.server_port}"
    monkeypatch.setattr(reaching, "_PORTS", {"http": server.server_port})
    if is_public:
        monkeypatch.setattr(reaching, "is_public", lambda address: address == "127.0.0.1")
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
