"""Which pages are looked at: one of each public template, found from outside on a running demo.

Pages are found in a site's map by their Finnish address, because every region has Finnish; the map
itself says where their other languages are. What has no page of its own is found by a link on one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from http.client import HTTPConnection
from urllib.parse import urlsplit

LANGUAGE = "fi"


@dataclass(frozen=True, kw_only=True)
class Place:
    """A template, and how a page of it is found."""

    name: str
    page: str = ""
    """What the Finnish address of its page is like."""
    holding: str = ""
    """What the page's HTML must hold: tells event, report and memo apart below one calendar."""
    link: str = ""
    """The template stands behind this link on the page."""
    into: str = ""
    """The address that is made of the first group in the link, when the page has no link to it."""
    below: str = ""
    """Added to the page's address: a view of it, or a question."""
    path: str = ""
    """An address that is the same in each language, instead of a page."""
    sent: bool = False
    """Look at what comes of sending its form empty."""
    status: int = 200
    bare: bool = False
    """Made to stand in another site's frame, or on paper: without header and footer."""


def _calendar(name: str, **more: object) -> Place:
    return Place(name=name, page=r"/tapahtumat/[^/]+/", **more)  # type: ignore[arg-type]


_EVENTS = r"/tapahtumat/"
_PROFILE = r"/yhdistykset/[^/]+/"
_STORY = r"/onneksi-on-joku/[^/]+/"
_KIT = r"/tarina/([\w-]+)/levita/"
_DATED = r"/lomakkeet/vanhentunut/(\d+)/"
_RIDES = r"/tapahtumat/kimppakyydit/"
_RIDE = r"/lomakkeet/kimppakyyti/"
_CAMPAIGN = r"/onneksi-on-joku/"
_REGISTER = r"/lomakkeet/ilmoittaudu/\d+/"

PLACES = (
    Place(name="front", page=r"/"),
    Place(name="content", page=r"/tietoa-palvelusta/"),
    Place(name="contact", page=r"/ota-yhteytta/"),
    Place(name="contacts", path="/yhteystiedot/"),
    Place(name="contact form", path="/lomakkeet/yhteydenotto/"),
    Place(name="plain language", page=r"/selkosuomeksi/"),
    Place(name="privacy", page=r"/tietosuojaseloste/"),
    Place(name="accessibility", page=r"/saavutettavuusseloste/"),
    Place(name="directory", page=r"/yhdistykset/"),
    Place(name="directory map", page=r"/yhdistykset/", below="?nakyma=kartta"),
    Place(name="organisation", page=_PROFILE),
    Place(name="municipalities", page=r"/kunnat/"),
    Place(name="municipality", page=r"/kunnat/[^/]+/"),
    Place(name="news", page=r"/ajankohtaista/"),
    Place(name="news page", page=r"/ajankohtaista/[^/]+/"),
    Place(name="events", page=_EVENTS),
    Place(name="events month", page=_EVENTS, below="?nakyma=kuukausi"),
    Place(name="events map", page=_EVENTS, below="?nakyma=kartta"),
    Place(name="events figures", path="/tapahtumat-lukuina/"),
    _calendar("event", holding=_REGISTER),
    _calendar("event report", holding=r"/tapahtumat-lukuina/raportti/"),
    _calendar("memo", holding='class="checks"'),
    Place(name="meetings", page=r"/tapahtumat/(?:jarjestotreffit|jarjestoillat)/"),
    _calendar("registration", holding=_REGISTER, link=_REGISTER),
    _calendar("registration refused", holding=_REGISTER, link=_REGISTER, sent=True),
    Place(name="car-pool", page=_RIDES),
    Place(name="car-pool form", page=_RIDES, link=_RIDE),
    Place(name="car-pool contact", page=_RIDES, link=_RIDE + r"\d+/"),
    Place(
        name="car-pool embedded", page=_RIDES, link=_RIDE, into="/kimppakyydit/upotus/", bare=True
    ),
    Place(name="campaign", page=_CAMPAIGN),
    Place(name="toolkit", page=_CAMPAIGN, below="tyokalupakki/"),
    Place(
        name="toolkit follow",
        page=_CAMPAIGN,
        below="tyokalupakki/",
        link=r"/lomakkeet/aineistot/[\w-]+/\w+/",
    ),
    Place(name="story of another", page=_CAMPAIGN, link=r"/tarina/[\w-]+/[\w-]+/"),
    Place(name="story", page=_STORY),
    Place(name="story kit", page=_STORY, link=_KIT),
    Place(name="story embedded", page=_STORY, link=_KIT, into="/upotus/tarina/{}/", bare=True),
    Place(name="story form", path="/lomakkeet/tarina/"),
    Place(name="practices", page=r"/toimintamallit/"),
    Place(name="practice", page=r"/toimintamallit/[^/]+/"),
    Place(name="letters", page=r"/uutiskirjeet/"),
    Place(name="letter", page=r"/uutiskirjeet/[^/]+/"),
    Place(name="feedback", path="/lomakkeet/palaute/?sivu=/haku/&asia=puuttuu"),
    Place(name="feedback refused", path="/lomakkeet/palaute/", sent=True),
    Place(name="feedback sent", path="/lomakkeet/palaute/perilla/"),
    Place(name="own data", path="/lomakkeet/omat-tiedot/"),
    Place(name="own data asked", path="/lomakkeet/omat-tiedot/kiitos/"),
    Place(name="own data erased", path="/lomakkeet/omat-tiedot/poistettu/"),
    Place(name="subscribe", path="/lomakkeet/kirjeet/"),
    Place(name="subscribe refused", path="/lomakkeet/kirjeet/", sent=True),
    Place(name="thanks", path="/lomakkeet/kirjeet/kiitos/asked/"),
    Place(name="open data", path="/api/"),
    Place(name="search", path="/haku/?q=apu"),
    Place(name="search without hits", path="/haku/?q=qzxqzx"),
    Place(name="suggest", path="/lomakkeet/ehdota-yhdistysta/"),
    Place(name="out of date", page=_PROFILE, link=_DATED),
    Place(name="ask to correct", page=_PROFILE, link=r"/lomakkeet/paivita-tiedot/\d+/"),
    Place(name="basket", page=_PROFILE, link=_DATED, into="/kori/?valitut={}"),
    Place(name="basket empty", path="/kori/"),
    Place(name="hand-out", page=_PROFILE, link=_DATED, into="/kori/tuloste/?valitut={}", bare=True),
    Place(name="not found", path="/ei-ole/", status=404),
)


@dataclass(frozen=True, kw_only=True)
class Visit:
    """A place on one site in one language."""

    place: Place
    site: str
    language: str
    address: str

    @property
    def path(self) -> str:
        """The address below its host."""
        return "/" + self.address.split("/", 3)[3]


class Site:
    """One site of the running demo, read by HTTP."""

    def __init__(self, name: str, port: int) -> None:
        self.name = name
        self.host = "localhost" if name == "verkosto" else f"{name}.localhost"
        self.host += f":{port}"
        self._port = port
        self._read: dict[str, str] = {}
        self.pages = self._map()
        """From the path of a Finnish page to its languages and their paths."""

    def visits(self, place: Place) -> Iterator[Visit]:
        """The place in each language that the site has it in."""
        for language, path in self._found(place).items():
            address = f"http://{self.host}{path}"
            yield Visit(place=place, site=self.name, language=language, address=address)

    def _found(self, place: Place) -> dict[str, str]:
        if place.path:
            return {
                language: front.rstrip("/") + place.path
                for language, front in self.pages["/"].items()
            }
        fits = [path for path in self.pages if re.fullmatch(place.page, path)]
        fits.sort(key=lambda path: -len(self.pages[path]))
        for path in fits:
            if re.search(place.holding, self.read(path)):
                found = {
                    code: self._at(place, code, page) for code, page in self.pages[path].items()
                }
                if found[LANGUAGE]:
                    return {code: address for code, address in found.items() if address}
        return {}

    def _at(self, place: Place, code: str, page: str) -> str:
        if not place.link:
            return page + place.below
        found = re.search(rf'href="(?P<link>[^"]*{place.link})"', self.read(page + place.below))
        if not found:
            return ""
        if place.into:
            return self.pages["/"][code].rstrip("/") + place.into.format(found.groups()[-1])
        return urlsplit(unescape(found["link"])).path

    def _map(self) -> dict[str, dict[str, str]]:
        pages = {}
        for entry in re.findall(r"<url>.*?</url>", self.read("/sitemap-sivut.xml"), re.DOTALL):
            languages = {
                code: urlsplit(unescape(url)).path
                for code, url in re.findall(r'hreflang="([\w-]+)" href="([^"]+)"', entry)
                if code != "x-default"
            }
            own = urlsplit(re.search(r"<loc>(.*?)</loc>", entry)[1]).path  # type: ignore[index]
            languages = languages or {LANGUAGE: own}
            if languages.get(LANGUAGE) == own:
                pages[own] = languages
        return pages

    def read(self, path: str) -> str:
        """What stands at an address; *.localhost is known to browsers, but not to Python."""
        if path not in self._read:
            connection = HTTPConnection("127.0.0.1", self._port, timeout=60)
            connection.request("GET", path, headers={"Host": self.host})
            self._read[path] = connection.getresponse().read().decode()
            connection.close()
        return self._read[path]
