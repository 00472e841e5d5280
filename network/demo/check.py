"""Proving the demo from outside: every page over HTTP, every log-in, one letter through SMTP."""

from __future__ import annotations

import http.client
import re
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from http.cookies import SimpleCookie
from pathlib import Path
from urllib.parse import urlencode, urlsplit

from django.conf import settings
from django.utils import timezone
from wagtail.models import Page

from campaign.kit.facts import address
from campaign.models import Video, VideoStoryPage
from network.demo.codes import codes_to_try
from network.demo.foreign import foreign_words
from network.demo.people import PASSWORD
from newsletters.models import Audience, Delivery, NewsletterIndexPage, NewsletterPage
from newsletters.queries.recipients import recipients_of
from organisations.models import OrganisationPage
from regions.isolation.ownership import below
from regions.models import Region
from regions.scoping import in_every_region
from regions.services.planting import write

Say = Callable[[str], None]
LETTER_SECONDS = 60
VISITORS = 2
_LANG = re.compile(r'<html[^>]*\blang="([^"]+)"')
_TOKEN = re.compile(r'name="csrfmiddlewaretoken" value="([^"]+)"')


@dataclass
class Reply:
    """What the server answered."""

    status: int
    headers: http.client.HTTPMessage
    body: bytes

    @property
    def text(self) -> str:
        """The body as text."""
        return self.body.decode("utf-8", errors="replace")


@dataclass
class Visitor:
    """A plain HTTP client; it sends the Host itself, because Python cannot resolve *.localhost."""

    port: int
    cookies: SimpleCookie = field(default_factory=SimpleCookie)

    def get(self, host: str, path: str) -> Reply:
        """GET a path of a host."""
        return self._ask("GET", host, path, None)

    def post(self, host: str, path: str, fields: dict[str, str]) -> Reply:
        """POST a form."""
        return self._ask("POST", host, path, urlencode(fields))

    def _ask(self, method: str, host: str, path: str, body: str | None) -> Reply:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        headers = {"Host": f"{host}:{self.port}", "Connection": "close"}
        if body is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        if self.cookies:
            pairs = (f"{name}={morsel.value}" for name, morsel in self.cookies.items())
            headers["Cookie"] = "; ".join(pairs)
        try:
            connection.request(method, path, body, headers)
            answer = connection.getresponse()
            for cookie in answer.headers.get_all("Set-Cookie") or []:
                self.cookies.load(cookie)
            return Reply(answer.status, answer.headers, answer.read())
        finally:
            connection.close()


def check(*, say: Say, mail_dir: Path | None, every: int = 1) -> list[str]:
    """Every problem found, as sentences; an empty list is a proof.

    ``every`` visits each n-th page only: a sample, for those who have the whole elsewhere.
    """
    problems: list[str] = []
    for name, look in (
        ("pages", partial(check_pages, every)),
        ("searches", check_searches),
        ("languages", check_missing_languages),
        ("videos", check_videos),
        ("kits", check_kits),
        ("log-ins", check_log_ins),
    ):
        began = time.monotonic()
        say(f"{name}: …")
        found, count = look()
        problems += found
        say(f"{name}: {count} visited, {len(found)} wrong, {time.monotonic() - began:.1f} s")
    with in_every_region():
        letter = check_letter(mail_dir)
    say("letter: " + (letter or "sent by the worker, received by the catcher"))
    return problems + ([letter] if letter else [])


def check_pages(every: int = 1) -> tuple[list[str], int]:
    """Every live page in a language that its site has: 200, the right ``lang``, no cookie."""
    pages = Page.objects.live().filter(below(_open_homes())).order_by("path")
    pages = pages.select_related("locale")[::every]
    wanted = [(page.full_url or "", page.locale.language_code) for page in pages]
    with ThreadPoolExecutor(VISITORS) as visitors:
        found = list(visitors.map(_visit, wanted))
    return [problem for problems in found for problem in problems], len(wanted)


def _open_homes() -> list[str]:
    """Paths of the front pages in the languages that are open; a closed one's pages wait."""
    return [
        path
        for region in Region.objects.open().select_related("site__root_page")
        for path in Page.objects.filter(
            translation_key=region.open_site.root_page.translation_key,
            locale__language_code__in=region.languages,
        ).values_list("path", flat=True)
    ]


def _visit(wanted: tuple[str, str]) -> list[str]:
    address, language = wanted
    parts = urlsplit(address)
    reply = Visitor(settings.WEB_PORT).get(parts.hostname or "", parts.path)
    return list(_problems(address, reply, language))


def _problems(address: str, reply: Reply, language: str) -> Iterator[str]:
    if reply.status != 200:
        yield f"{address} answered {reply.status}"
        return
    found = _LANG.search(reply.text)
    if not found or found.group(1) != language:
        yield f"{address} is in {found.group(1) if found else 'no language'}, not {language}"
    if reply.headers.get("Set-Cookie"):
        yield f"{address} sets a cookie"
    for words in foreign_words(reply.text, language):
        yield f"{address}: {words}"


def check_searches() -> tuple[list[str], int]:
    """The search answers on every site in each of its languages, and finds associations in Finnish
    where there are any."""
    problems, count = [], 0
    for region in Region.objects.open().select_related("site"):
        for code in region.languages:
            prefix = "" if code == settings.LANGUAGE_CODE else f"/{code}"
            address = f"{region.site.root_url}{prefix}/haku/"
            reply = Visitor(settings.WEB_PORT).get(
                region.site.hostname, f"{prefix}/haku/?q=yhdistys"
            )
            count += 1
            problems += _problems(address, reply, code)
            known = OrganisationPage.objects.live().serving(region).exists()
            if known and code == settings.LANGUAGE_CODE and 'class="answer"' not in reply.text:
                problems.append(f"{address} finds nothing: is the index filled?")
    return problems, count


def check_missing_languages() -> tuple[list[str], int]:
    """A language that a site lacks leads to its front page, and to no page of another language."""
    visitor, problems, count = Visitor(settings.WEB_PORT), [], 0
    for region in Region.objects.open().select_related("site"):
        for code, _name in settings.LANGUAGES:
            if code in region.languages:
                continue
            reply = visitor.get(region.site.hostname, f"/{code}/")
            count += 1
            where = reply.headers.get("Location")
            if (reply.status, where) != (301, "/"):
                problems.append(f"{region.site.hostname}/{code}/: {reply.status} to {where}")
    return problems, count


def check_videos() -> tuple[list[str], int]:
    """Every film that a public story shows and its captions are there, and no other film is."""
    visitor, problems, count = Visitor(settings.WEB_PORT), [], 0
    shown = set(VideoStoryPage.objects.live().values_list("video_id", flat=True))
    for video in Video.objects.all():
        reply = visitor.get(settings.NETWORK_DOMAIN, video.url)
        count += 1
        if video.pk not in shown and reply.status != 404:
            problems.append(f"{video.url} is given out, but no story shows it ({reply.status})")
        elif video.pk in shown and (reply.status != 200 or b"ftyp" not in reply.body[:16]):
            problems.append(f"{video.url} is not a film ({reply.status})")
    for story in VideoStoryPage.objects.live():
        address = urlsplit(story.full_url)
        reply = visitor.get(address.hostname or "", f"{address.path}tekstitys/")
        count += 1
        if reply.status != 200 or not reply.text.startswith("WEBVTT"):
            problems.append(f"{story.full_url} has no captions ({reply.status})")
    return problems, count


def check_kits() -> tuple[list[str], int]:
    """Every story has its kit, its frame and its picture."""
    stories = list(VideoStoryPage.objects.live().select_related("locale", "region__site"))
    with ThreadPoolExecutor(VISITORS) as visitors:
        found = list(visitors.map(_ask_kit, stories))
    return [problem for problems in found for problem in problems], 3 * len(stories)


def _ask_kit(story: VideoStoryPage) -> list[str]:
    language = story.locale.language_code
    problems = _visit((address(story, "campaign_kit"), language))
    problems += _visit((address(story, "campaign_embed"), language))
    picture = urlsplit(address(story, "campaign_picture", "1200x630"))
    drawn = Visitor(settings.WEB_PORT).get(picture.hostname or "", picture.path)
    if drawn.status != 200 or not drawn.body.startswith(b"\xff\xd8"):
        problems.append(f"{picture.geturl()} is no picture ({drawn.status})")
    return problems


def log_in(email: str) -> Visitor | None:
    """A visitor logged in to the admin by password and code, or None when that was refused."""
    visitor, host = Visitor(settings.WEB_PORT), settings.NETWORK_DOMAIN
    _fill_in(visitor, "/account/login/", {"login": email, "password": PASSWORD})
    for code in codes_to_try():
        _fill_in(visitor, "/account/security/authenticate/", {"code": code})
        if visitor.get(host, "/admin/").status == 200:
            return visitor
    return None


def _fill_in(visitor: Visitor, path: str, fields: dict[str, str]) -> None:
    token = _TOKEN.search(visitor.get(settings.NETWORK_DOMAIN, path).text)
    fields["csrfmiddlewaretoken"] = token.group(1) if token else ""
    visitor.post(settings.NETWORK_DOMAIN, path, fields)


def check_log_ins() -> tuple[list[str], int]:
    """Every account that the demo prints opens the admin."""
    from network.demo.load import summary  # noqa: PLC0415 — the loader is heavy

    accounts = [entry["email"] for entry in summary()["logins"]]
    return [f"{email} cannot log in" for email in accounts if not log_in(email)], len(accounts)


def check_letter(mail_dir: Path | None) -> str:
    """Send a letter as a communications officer would; returns what went wrong, or nothing."""
    region = Region.objects.select_related("site").get(slug="kainuu")
    letter = _letter(region)
    officer = log_in(f"viestinta.{region.slug}@example.org")
    if officer is None:
        return "the communications officer cannot log in"
    path = f"/admin/letters/{letter.pk}/send/"
    token = _TOKEN.search(officer.get(settings.NETWORK_DOMAIN, path).text)
    if token is None:
        return "the letter's page has no button"
    total = recipients_of(letter).count()
    officer.post(settings.NETWORK_DOMAIN, path, {"csrfmiddlewaretoken": token.group(1)})
    at_once = {"csrfmiddlewaretoken": token.group(1), "do": "send_now"}
    officer.post(settings.NETWORK_DOMAIN, f"/admin/letters/{letter.pk}/act/", at_once)
    return _await_letter(letter, total, mail_dir)


def _letter(region: Region) -> NewsletterPage:
    parent = NewsletterIndexPage.objects.get(region=region, locale__language_code="fi")
    page = NewsletterPage(
        title=f"Tarkistuskirje {timezone.localtime():%d.%m.%Y %H.%M.%S}",
        lead="Tämän kirjeen lähetti verkon oma tarkistus.",
        intro="Kun luet tätä, kirjeet kulkevat.",
        locale=parent.locale,
        region=region,
    )
    page.audiences = [Audience.objects.get(region=region, kind=Audience.Kind.ASSOCIATIONS)]
    return NewsletterPage.objects.get(pk=write(parent, page).pk)


def _await_letter(letter: NewsletterPage, total: int, mail_dir: Path | None) -> str:
    """Wait until every delivery is sent and, where we can see it, every mail has arrived."""
    deadline = time.monotonic() + LETTER_SECONDS
    sent = arrived = 0
    while time.monotonic() < deadline:
        sent = Delivery.objects.filter(sending__letter=letter, state=Delivery.State.SENT).count()
        arrived = _arrived(letter, mail_dir) if mail_dir else sent
        if total and sent == arrived == total:
            return ""
        time.sleep(0.2)
    return f"of {total} mails {sent} were sent and {arrived} arrived in {LETTER_SECONDS} s"


def _arrived(letter: NewsletterPage, mail_dir: Path) -> int:
    subject = letter.title.encode()
    return sum(1 for file in mail_dir.glob("*.eml") if subject in file.read_bytes()[:4000])
