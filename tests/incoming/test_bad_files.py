"""Files and addresses that are broken, harmful or too large, and what is said of them."""

from __future__ import annotations

import gzip
import io
import time
import zipfile

import pytest
from django.urls import reverse
from django.utils.translation import override

from incoming.models import Incoming, IncomingItem
from incoming.problems import sentence
from incoming.reading.files import MEGABYTE, MOST_BYTES
from network.images.models import Picture
from news.models import NewsPage
from tests import factories
from tests.incoming.bringing import (
    HEAD,
    JPEG,
    TAIL,
    TEXT,
    brought_in,
    checked,
    export,
    media,
    news,
    old_site,
    post,
    told,
    verdicts,
)
from tests.staff import HOST, soup

pytestmark = pytest.mark.django_db

LAUGHS = "".join(
    f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' if n else '<!ENTITY l0 "ha">' for n in range(10)
)
ENTITIES = {
    "a billion laughs": f"<?xml version='1.0'?><!DOCTYPE rss [{LAUGHS}]><rss><x>&l9;</x></rss>",
    "a file of ours": "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
    "<rss><channel><title>&x;</title></channel></rss>",
    "a strange definition": "<?xml version='1.0'?><!DOCTYPE rss SYSTEM 'http://127.0.0.1/x.dtd'><rss/>",
}


@pytest.mark.parametrize("kind", ["wordpress", "feed"])
@pytest.mark.parametrize("name", list(ENTITIES))
def test_entities_are_never_expanded(kind, name):
    source = checked(ENTITIES[name], kind=kind)
    assert source.state == "refused"
    expected = {"entities"} if kind == "wordpress" else {"entities", "not_a_feed", "no_items"}
    assert source.trouble["code"] in expected
    assert not source.file


def test_entities_in_sixteen_bits_are_found_too():
    source = checked(ENTITIES["a billion laughs"].encode("utf-16"), kind="feed")
    assert source.trouble["code"] == "entities"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (export(post(1))[:-40], "broken_xml"),
        (HEAD + "<item><title>a & b</title></item>" + TAIL, "broken_xml"),
        ("tämä ei ole mitään", "broken_xml"),
        ("<html><body>Sivu</body></html>", "not_wordpress"),
        ("<rss version='2.0'><channel></channel></rss>", "not_wordpress"),
        (export(), "no_items"),
        (export(post(1, title="ä")).encode("latin-1"), "broken_xml"),
        (export(post(1)).replace("UTF-8", "x-klingon"), "broken_xml"),
        (HEAD + "<wp:x>" + "a" * (9 * MEGABYTE) + "</wp:x>" + TAIL, "too_long_item"),
        (b"\x1f\x8brest", "not_packed_well"),
        (b"PK\x03\x04rest", "not_packed_well"),
    ],
)
def test_a_damaged_export_is_refused_in_words(content, code):
    source = checked(content)
    assert (source.state, source.trouble["code"]) == ("refused", code)
    with override("fi"):
        words = sentence(code, source.trouble["told"])
    with override("en"):
        assert words != sentence(code, source.trouble["told"])
    assert not IncomingItem.objects.exists()


def test_what_the_file_says_of_its_encoding_is_heeded():
    content = export(post(1, title="Kevät")).replace("UTF-8", "ISO-8859-1").encode("latin-1")
    brought_in(content)
    assert news("Kevät")


def test_signs_that_xml_does_not_know_are_passed_over():
    brought_in(export(post(1, title="Kahvila\x0b auki")))
    assert news("Kahvila auki")


def packed(name: str) -> bytes:
    """An export as it is often sent."""
    content = export(post(1)).encode()
    if name.endswith(".gz"):
        return gzip.compress(content)
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as box:
        box.writestr("vienti.xml", content)
        box.writestr("__MACOSX/._vienti.xml", "x")
    return buffer.getvalue()


@pytest.mark.parametrize("name", ["vienti.xml.gz", "vienti.zip"])
def test_a_packed_export_is_unpacked_on_the_way(name):
    assert verdicts(checked(packed(name), name=name)) == ["new"]


def test_a_packed_file_that_swells_is_left_before_it_fills_the_disk(monkeypatch):
    monkeypatch.setitem(MOST_BYTES, "wordpress", MEGABYTE)
    bomb = gzip.compress((HEAD + "<wp:x>" + "</wp:x><wp:x>" * 400_000 + "</wp:x>" + TAIL).encode())
    assert len(bomb) < 100_000
    assert checked(bomb).trouble["code"] == "too_big_unpacked"


def test_two_files_in_one_packet_are_not_guessed_at():
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as box:
        box.writestr("a.xml", "a")
        box.writestr("b.xml", "b")
    assert checked(buffer.getvalue()).trouble["code"] == "not_one_inside"


def test_two_gigabytes_are_refused_before_they_are_read(client):
    client.defaults["HTTP_HOST"] = HOST
    client.force_login(factories.staff(factories.region("kainuu"), "publisher"))

    class Endless:
        """Fails when somebody reads it."""

        def read(self, *_size: int) -> bytes:
            raise AssertionError("it was read")

        readline = read

    reply = client.generic(
        "POST",
        f"{reverse('incoming_new', args=['kainuu'])}?laji=wordpress",
        CONTENT_TYPE="multipart/form-data; boundary=x",
        CONTENT_LENGTH=str(2 * 1024**3),
        **{"wsgi.input": Endless()},
        HTTP_ACCEPT_LANGUAGE="fi",
    )
    assert reply.status_code == 413
    assert "256 megatavua" in reply.content.decode()
    assert not Incoming.objects.exists()


def test_a_large_file_is_told_beside_its_field(client, monkeypatch):
    monkeypatch.setitem(MOST_BYTES, "wordpress", 10)
    client.defaults["HTTP_HOST"] = HOST
    client.force_login(factories.staff(factories.region("kainuu"), "publisher"))
    address = f"{reverse('incoming_new', args=['kainuu'])}?laji=wordpress"
    for file in (io.BytesIO(b"x" * 11), io.BytesIO(b"")):
        reply = client.post(address, {"file": file, "language": "fi", "publish": "0"})
        assert len(soup(reply).select_one(".errorlist").get_text()) > 10
    assert soup(client.post(address, {})).select_one(".errorlist")
    assert not Incoming.objects.exists()


@pytest.mark.parametrize("kind", ["wordpress", "feed", "calendar"])
def test_a_personal_identity_code_refuses_the_whole_file(kind):
    code = "131052-308T"
    contents = {
        "wordpress": export(post(1), post(2, content=f"<p>Tunnus {code}</p>")),
        "feed": f"<rss version='2.0'><channel><item><title>A</title><description>{code}"
        "</description></item></channel></rss>",
        "calendar": "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nSUMMARY:A\nDTSTART:20301010T100000\n"
        f"DESCRIPTION:{code}\nEND:VEVENT\nEND:VCALENDAR\n",
    }
    source = checked(contents[kind], kind=kind)
    assert (source.state, source.trouble["code"]) == ("refused", "identity_code")
    assert code not in str(source.trouble)
    assert not source.file
    assert not source.rows.exists()


HARM = """<p onmouseover="x()">Hyvä <a href="javascript:x()">linkki</a>
<a href=" jAvAsCrIpT:x()">toinen</a> <a href="data:text/html,x">kolmas</a></p>
<script>alert(1)</script><style>p{}</style><form><input name=a></form>
<iframe src="https://www.youtube.com/embed/abc"></iframe><iframe src="javascript:x()"></iframe>
<svg onload=x()><a xlink:href="javascript:x()"/></svg><img src="data:image/png;base64,AAAA">
<img src="javascript:x()"><object data="x"></object><math><mtext></mtext></math><p>Loppu.</p>"""


def test_what_runs_or_leads_astray_is_taken_out_and_named():
    source = brought_in(export(post(1, content=HARM)))
    said = str(news("Uutinen 1").body.raw_data)
    for sign in ("onmouseover", "javascript", "script", "data:", "iframe", "<form", "svg", "alert"):
        assert sign not in said.lower(), sign
    assert "Hyvä linkki" in said.replace("\\n", " ")
    assert '<a href="https://www.youtube.com/embed/abc">' in said
    assert "Loppu." in said
    notes = {one["code"]: one["told"] for one in source.rows.get().notes}
    assert {"script", "form", "iframe", "svg"} <= set(notes["parts_left_out"]["names"])
    assert notes["parts_became_links"]["names"] == ["iframe"]


def test_pictures_that_are_none_are_named_and_the_page_comes_without(monkeypatch, settings):
    settings.WAGTAILIMAGES_MAX_UPLOAD_SIZE = 500_000
    huge = b"\xff\xd8" + b"x" * 600_000
    answers = {
        "/html.jpg": b"<html><script>x()</script></html>",
        "/huge.jpg": huge,
        "/svg.png": b"<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>",
        "/cut.jpg": JPEG[: len(JPEG) // 2],
        "/bomb.png": bomb(),
        "/inner.jpg": (302, {"Location": "http://10.0.0.1/x.jpg"}, b""),
        "/round.jpg": (302, {"Location": "/round.jpg"}, b""),
        "/good.jpg": JPEG,
    }
    with old_site(monkeypatch, answers) as site:
        names = [*answers, "/nothing.jpg"]
        images = "".join(f'<p><img src="{site.url}{name}" alt="Kuva"></p>' for name in names)
        source = brought_in(export(post(1, content=images + TEXT)))
    failed = dict(source.pictures.filter(state="failed").values_list("address", "trouble"))
    found = {address.rpartition("/")[2]: why for address, why in failed.items()}
    assert found == {
        "html.jpg": "picture_wrong",
        "huge.jpg": "picture_too_big",
        "svg.png": "picture_wrong",
        "cut.jpg": "picture_wrong",
        "bomb.png": "picture_too_big",
        "inner.jpg": "picture_inner",
        "round.jpg": "picture_refused",
        "nothing.jpg": "picture_gone",
    }
    assert Picture.objects.count() == 1
    page = news("Uutinen 1")
    assert [block.block_type for block in page.body] == ["picture", "text"]
    assert told(source)[0].count("picture_failed") == 8


def bomb() -> bytes:
    """A small file with a hundred million pixels."""
    from PIL import Image

    buffer = io.BytesIO()
    Image.new("1", (10_000, 10_000)).save(buffer, "PNG")
    return buffer.getvalue()


@pytest.mark.parametrize("address", ["http://127.0.0.1/a.jpg", "http://169.254.169.254/a.jpg"])
def test_a_picture_in_an_inner_network_is_not_asked_for(address):
    source = brought_in(export(post(1, content=f'<p><img src="{address}" alt="x"></p>{TEXT}')))
    assert source.pictures.get().trouble == "picture_inner"
    assert news("Uutinen 1").live


def test_a_silent_old_site_is_not_asked_for_thousands_of_pictures(monkeypatch):
    from incoming import pictures
    from network.links.fetching import Fetched
    from network.links.reaching import Answer

    asked: list[str] = []

    def silent(address, *, most):
        asked.append(address)
        return Fetched(Answer.SILENT)

    monkeypatch.setattr(pictures, "fetch", silent)
    images = "".join(f'<p><img src="http://hiljaa.example/{n}.jpg" alt="x"></p>' for n in range(90))
    source = brought_in(export(post(1, content=images + TEXT)))
    assert len(asked) == pictures.AT_ONCE
    assert source.pictures.filter(trouble="picture_silent").count() == 90


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        ((302, {"Location": "http://10.0.0.1/feed/"}, b""), "address_inner"),
        ((302, {"Location": "file:///etc/passwd"}, b""), "address_wrong"),
        ((404, {}, b""), "address_gone"),
        ((200, {"Content-Length": str(11 * MEGABYTE)}, b""), "address_too_big"),
        ((200, {}, b"<html><p>Sivu</p></html>"), "not_a_feed"),
        ((500, {}, b""), "address_silent"),
    ],
)
def test_an_address_that_gives_no_feed_is_told(monkeypatch, answer, code):
    with old_site(monkeypatch, {"/feed/": answer}) as site:
        source = checked(kind="feed", address=f"{site.url}/feed/")
    assert (source.state, source.trouble["code"]) == ("refused", code)


def test_a_feed_that_leads_on_to_an_inner_address_is_not_followed(monkeypatch):
    from network.links import reaching

    with old_site(monkeypatch, {"/feed/": (302, {"Location": "http://[::1]/x"}, b"")}) as site:
        monkeypatch.setattr(reaching, "_PORTS", {"http": site.server_port})
        target = f"http://[::1]:{site.server_port}/x"
        site.answers["/feed/"] = (302, {"Location": target}, b"")
        source = checked(kind="feed", address=f"{site.url}/feed/")
    assert source.trouble["code"] == "address_inner"


def test_ten_thousand_brackets_take_no_time():
    content = "[a " * 20_000 + "[caption" * 5_000 + "<" * 20_000 + "[gallery ids=" * 5_000
    began = time.process_time()
    source = checked(export(post(1, content=content)))
    assert source.state == "checked"
    assert time.process_time() - began < 20, "a bound for what would take hours"
    assert not NewsPage.objects.exists()


def test_media_that_are_no_pictures_are_passed_over():
    source = brought_in(
        export(post(1, meta={"_thumbnail_id": "9"}), media(9, "https://vanha.example/a.pdf"))
    )
    assert not source.pictures.exists()
