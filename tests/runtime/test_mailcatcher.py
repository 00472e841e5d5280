"""The mail catcher over real SMTP and HTTP."""

from __future__ import annotations

import http.client
import json
import re
import smtplib
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from email.message import EmailMessage
from pathlib import Path

import pytest

from network.demo.codes import code_at
from network.mailcatcher import store as stores
from network.mailcatcher.smtp import LARGEST, make_server
from network.mailcatcher.store import MailStore
from network.mailcatcher.web import MailPageServer


@dataclass
class Catcher:
    """A running mail catcher and the two ways to talk to it."""

    store: MailStore
    smtp_port: int
    page_port: int

    def send(self, content: bytes, *to: str) -> None:
        with smtplib.SMTP("127.0.0.1", self.smtp_port, timeout=5) as link:
            link.sendmail("from@example.org", list(to) or ["to@example.org"], content)

    def ask(
        self, path: str, method: str = "GET", **headers: str
    ) -> tuple[http.client.HTTPResponse, str]:
        link = http.client.HTTPConnection("127.0.0.1", self.page_port, timeout=5)
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        link.request(method, path, headers={"Host": f"localhost:{self.page_port}"} | named)
        answer = link.getresponse()
        body = answer.read().decode()
        link.close()
        return answer, body

    def only_id(self) -> str:
        (name,) = self.store.ids()
        return name


@pytest.fixture
def catcher(tmp_path: Path, free_port: Callable[[], int]) -> Iterator[Catcher]:
    """A mail catcher over a folder of its own."""
    store = MailStore(tmp_path / "mail")
    page = MailPageServer(store, 0)
    smtp = make_server(store, free_port())
    smtp.start()
    thread = threading.Thread(target=page.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    yield Catcher(store, smtp.port, page.server_address[1])
    page.shutdown()
    thread.join()
    page.server_close()
    smtp.stop()


def letter() -> EmailMessage:
    message = EmailMessage()
    message["Subject"] = "Järjestöilta <Kuhmossa>"
    message["From"] = "Verkko <verkko@example.org>"
    message["To"] = "liisa@example.org"
    message.set_content("Tervetuloa: http://kainuu.localhost:8000/illat/?a=1&b=2.\n")
    message.add_alternative("<html><head></head><b>Tervetuloa</b></html>", subtype="html")
    message.add_attachment(b"BEGIN:VCALENDAR", "text", "calendar", filename="../ilta.ics")
    return message


def test_a_letter_sent_by_smtp_is_on_the_page_with_all_its_parts(catcher: Catcher) -> None:
    catcher.send(letter().as_bytes(), "liisa@example.org", "hidden@example.org")
    name = catcher.only_id()
    _, listed = catcher.ask("/")
    assert "Järjestöilta &lt;Kuhmossa&gt;" in listed
    _, page = catcher.ask(f"/messages/{name}")
    assert 'href="http://kainuu.localhost:8000/illat/?a=1&amp;b=2"' in page
    assert "Delivered-To: hidden@example.org" in page
    assert "<b>Tervetuloa</b>" not in page
    frame, html = catcher.ask(f"/messages/{name}/html")
    assert '<head><base target="_blank"></head><b>Tervetuloa</b>' in html
    assert frame.headers["Content-Security-Policy"].startswith("sandbox ")
    part, content = catcher.ask(f"/messages/{name}/parts/2")
    assert content == "BEGIN:VCALENDAR"
    assert part.headers["Content-Disposition"] == "attachment; filename*=UTF-8''.._ilta.ics"
    _, raw = catcher.ask(f"/messages/{name}/raw")
    assert raw.startswith("Return-Path: <from@example.org>\r\n")


def test_a_program_reads_the_same_as_json(catcher: Catcher) -> None:
    catcher.send(letter().as_bytes())
    (row,) = json.loads(catcher.ask("/api/messages")[1])
    assert row["subject"] == "Järjestöilta <Kuhmossa>"
    found = json.loads(catcher.ask(f"/api/messages/{row['id']}")[1])
    assert found["links"] == ["http://kainuu.localhost:8000/illat/?a=1&b=2"]


def test_newest_messages_come_first_and_the_oldest_make_room(
    catcher: Catcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stores, "KEPT", 3)
    monkeypatch.setattr(stores, "SLACK", 1)
    for number in range(6):
        catcher.send(f"Subject: letter {number}\r\n\r\n".encode())
    rows = json.loads(catcher.ask("/api/messages")[1])
    assert [row["subject"] for row in rows] == ["letter 5", "letter 4", "letter 3"]
    assert len(list(catcher.store.folder.iterdir())) <= 4


def test_an_id_that_did_not_come_from_the_store_is_never_a_path(tmp_path: Path) -> None:
    store = MailStore(tmp_path / "mail")
    (tmp_path / "secret.eml").write_text("secret")
    assert store.read("../secret") is None
    assert store.read("x\0") is None


def test_messages_survive_a_restart(catcher: Catcher) -> None:
    catcher.send(b"Subject: kept\r\n\r\n")
    assert len(MailStore(catcher.store.folder).ids()) == 1


def test_a_message_over_the_limit_is_refused(catcher: Catcher) -> None:
    with pytest.raises(smtplib.SMTPException):
        catcher.send(b"Subject: big\r\n\r\n" + (b"x" * 70 + b"\r\n") * (LARGEST // 72 + 1))
    assert catcher.store.ids() == []


def test_delete_all_empties_the_folder_but_only_from_its_own_page(catcher: Catcher) -> None:
    catcher.send(b"Subject: x\r\n\r\n")
    foreign = {"Origin": "http://evil.example"}
    assert catcher.ask("/delete", "POST", **foreign)[0].status == 403
    assert catcher.ask("/delete", "POST", Sec_Fetch_Site="cross-site")[0].status == 403
    assert catcher.ask("/delete")[0].status == 404
    assert len(catcher.store.ids()) == 1
    ours = {"Origin": f"http://localhost:{catcher.page_port}"}
    assert catcher.ask("/delete", "POST", **ours)[0].status == 303
    assert catcher.store.ids() == []


def test_a_website_that_points_its_name_here_reads_nothing(catcher: Catcher) -> None:
    catcher.send(b"Subject: secret\r\n\r\n")
    for host in ("evil.example", "localhost.evil.example", "", "evil.example:8025"):
        answer, body = catcher.ask("/", Host=host)
        assert answer.status == 421
        assert "secret" not in body


@pytest.mark.parametrize(
    "path",
    [
        "/messages/../../etc/passwd",
        "/messages/%2e%2e%2fetc%2fpasswd/raw",
        "/messages/20261122T190537123456Z-00000000/raw",
        "/messages/20261122T190537123456Z-00000000/parts/0",
        "/messages/x/parts/-1",
        "/api/messages/" + "9" * 5000,
        "//evil.example/",
        "/nothing",
    ],
)
def test_an_address_that_is_none_is_not_found(catcher: Catcher, path: str) -> None:
    (catcher.store.folder.parent / "passwd").write_text("secret")
    answer, body = catcher.ask(path)
    assert answer.status == 404
    assert "secret" not in body


BROKEN = [
    b"",
    b"\xff\xfe\x00garbage",
    b"Subject: =?utf-99?B?///?=\r\nFrom: \xe4\xf6\xff\r\n\r\n\xff\xfe",
    b"Subject: =?utf-8?B?!!!!?= <script>alert(1)</script>\r\n\r\n<script>alert(1)</script>",
    b"Content-Type: text/plain; charset=no-such\r\nContent-Transfer-Encoding: base64\r\n\r\n####",
    b"Content-Type: text/html; charset=\xff\r\nContent-Disposition: ;;=\r\n\r\n<script>1</script>",
    b"Content-Type: multipart/mixed\r\n\r\nno boundary",
    b"Content-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\nContent-Disposition: attachment; "
    b"filename*=utf-99''%ff%00%0d%0a\r\n\r\nx\r\n--a--",
    b"Content-Type: message/rfc822\r\n\r\n" * 2000,
    b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (n, n)
        for n in range(1100)
    ),
    b"Subject: a\r\n b\r\n\tc\r\nNo colon here\r\n: empty\r\n\r\n",
    "Subject: ä\u202e\u0000\r\n\r\n\ud800".encode("utf-8", "surrogatepass"),
]


@pytest.mark.parametrize("content", BROKEN, ids=range(len(BROKEN)))
def test_broken_mail_is_shown_poorly_but_shown_and_never_runs(
    catcher: Catcher, content: bytes
) -> None:
    name = catcher.store.save(content)
    paths = ["/", f"/messages/{name}", "/api/messages", f"/api/messages/{name}"]
    paths += [f"/messages/{name}/{rest}" for rest in ("html", "raw", "parts/0")]
    for path in paths[:4]:
        answer, body = catcher.ask(path)
        assert answer.status == 200
        assert "<script" not in body or answer.headers["Content-Type"] == "application/json"
    for path in paths[4:]:
        link = http.client.HTTPConnection("127.0.0.1", catcher.page_port, timeout=5)
        link.request("GET", path, headers={"Host": "localhost"})
        assert link.getresponse().status in {200, 404}
        link.close()


def test_every_answer_is_guarded(catcher: Catcher) -> None:
    catcher.send(letter().as_bytes())
    for path in ("/", "/style.css", "/api/messages", f"/messages/{catcher.only_id()}", "/none"):
        answer, _ = catcher.ask(path)
        assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert answer.headers["Cache-Control"] == "no-store"
        assert answer.headers["Referrer-Policy"] == "same-origin"  # else our button sends no Origin


def test_the_codes_page_shows_what_an_authenticator_app_would(catcher: Catcher) -> None:
    for _ in range(2):  # the second time, if the first was at the turn of a half minute
        before, (answer, page) = code_at(time.time()), catcher.ask("/codes")
        if before == code_at(time.time()):
            break
    assert answer.status == 200
    assert f"{before[:3]} {before[3:]}" in page
    wait = re.search(r'http-equiv="refresh" content="(\d+)"', page)
    assert wait
    assert 1 <= int(wait[1]) <= 30
    assert 'href="/codes"' in catcher.ask("/")[1]


def test_the_demos_codes_are_those_of_rfc_6238(monkeypatch: pytest.MonkeyPatch) -> None:
    from network.demo import codes

    monkeypatch.setattr(codes, "SECRET", "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")
    assert [codes.code_at(moment) for moment in (59, 1111111109, 20000000000)] == [
        "287082",
        "081804",
        "353130",
    ]
