"""Objects for tests: each call makes one that is valid, published and in the region asked for."""

from __future__ import annotations

import datetime as dt
from functools import cache
from itertools import count
from typing import Any

from django.core.files.base import ContentFile
from django.utils import timezone
from wagtail.models import Locale, Page

from campaign.models import CampaignPage, PracticePage, Video, VideoStoryPage
from campaign.videos.keeping import keep_rendition
from events.models import EventPage, EventReportPage, MeetingSeriesPage, MemoPage
from home.models import ContentPage
from network.demo.drawing import draw
from network.demo.filming import HEIGHT, WIDTH, film
from network.documents.models import Attachment
from network.images.models import Picture
from network.pages import BasePage
from network.users.models import User
from news.models import NewsPage
from newsletters.models import Audience, NewsletterPage, Subscriber, Subscription
from organisations.models import OrganisationPage
from regions.models import Municipality, Region, RegionRole
from regions.services.access import region_collection
from regions.services.planting import find, write

_numbers = count(1)


def region(slug: str) -> Region:
    """An open region with its site."""
    return Region.objects.select_related("site__root_page", "site__regionsettings").get(slug=slug)


def home(region: Region, language: str = "fi") -> Page:
    """The region's front page in a language."""
    return region.site.root_page.get_translations(inclusive=True).get(
        locale__language_code=language
    )


def seeded(region: Region, key: str, language: str = "fi") -> Page:
    """A page that provisioning made: "news", "events", "directory" …"""
    found = find(region, key, Locale.objects.get(language_code=language))
    assert found is not None, f"{region} has no seeded page {key} in {language}"
    return found


def _page(model: type[BasePage], parent: Page, **fields: Any) -> Any:
    number = next(_numbers)
    fields.setdefault("title", f"{model.__name__} {number}")
    fields.setdefault("slug", f"page-{number}")
    many = {name: fields.pop(name) for name in list(fields) if name in _MANY}
    page = model(locale=parent.locale, **fields)
    for name, values in many.items():
        setattr(page, name, values)
    return write(parent, page)


_MANY = {"audiences", "municipalities", "themes", "organisations", "agreed"}


def content(region: Region, language: str = "fi", **fields: Any) -> ContentPage:
    return _page(ContentPage, home(region, language), **fields)


def news(region: Region, language: str = "fi", **fields: Any) -> NewsPage:
    return _page(NewsPage, seeded(region, "news", language), **fields)


def organisation(region: Region, language: str = "fi", **fields: Any) -> OrganisationPage:
    fields.setdefault("municipalities", list(region.municipalities.all()[:1]))
    return _page(OrganisationPage, seeded(region, "directory", language), **fields)


def event(region: Region, language: str = "fi", *, in_days: int = 7, **fields: Any) -> EventPage:
    starts = timezone.now() + dt.timedelta(days=in_days)
    fields.setdefault("starts_at", starts)
    fields.setdefault("ends_at", starts + dt.timedelta(hours=3))
    return _page(EventPage, seeded(region, "events", language), **fields)


def report(region: Region, language: str = "fi", **fields: Any) -> EventReportPage:
    fields.setdefault("held_from", dt.date(2026, 3, 18))
    return _page(EventReportPage, seeded(region, "events", language), **fields)


def memo(region: Region, language: str = "fi", **fields: Any) -> MemoPage:
    return _page(MemoPage, seeded(region, "events", language), **fields)


def series(region: Region, language: str = "fi", **fields: Any) -> MeetingSeriesPage:
    return _page(MeetingSeriesPage, seeded(region, "events", language), **fields)


def practice(region: Region, language: str = "fi", **fields: Any) -> PracticePage:
    return _page(PracticePage, seeded(region, "practices", language), **fields)


def campaign(region: Region, language: str = "fi", **fields: Any) -> CampaignPage:
    fields.setdefault("key", "yhdessa")
    return _page(CampaignPage, home(region, language), **fields)


def story(parent: CampaignPage, **fields: Any) -> VideoStoryPage:
    fields.setdefault("captions", "WEBVTT\n\n00:00.000 --> 00:02.000\nHei\n")
    fields.setdefault("transcript", "Hei")
    fields.setdefault("nobody_shown", True)
    fields.setdefault("video", video(parent.region))
    return _page(VideoStoryPage, parent, **fields)


def audience(region: Region, kind: str = "associations") -> Audience:
    return Audience.objects.get(region=region, kind=kind)


def subscriber(region: Region, *, language: str = "fi", **fields: Any) -> Subscriber:
    fields.setdefault("email", f"person{next(_numbers)}@example.net")
    person = Subscriber.objects.create(region=region, language=language, **fields)
    Subscription.objects.create(subscriber=person, audience=audience(region))
    return person


def letter(region: Region, language: str = "fi", **fields: Any) -> NewsletterPage:
    fields.setdefault("audiences", [audience(region)])
    fields.setdefault("intro", "Hyvää syksyä!")
    return _page(NewsletterPage, seeded(region, "newsletters", language), **fields)


def staff(region: Region, role: str, **fields: Any) -> User:
    """A member of one of the region's roles."""
    fields.setdefault("email", f"{role}{next(_numbers)}.{region.slug}@example.org")
    user = User.objects.create_user(password="a-long-password-for-tests", **fields)
    user.groups.add(RegionRole.objects.get(region=region, role=role).group)
    return user


def municipality(name: str) -> Municipality:
    """A municipality by its Finnish name."""
    return Municipality.objects.get(name_fi=name)


def picture(region: Region) -> Picture:
    """A real, small picture in the region's collection."""
    found = Picture(
        title="Kuva",
        description="Piirretty järvimaisema",
        collection=region_collection(region),
        width=1200,
        height=675,
    )
    found.file = ContentFile(draw("lake", 200, 60, "test"), name="kuva.jpg")
    found.save()
    return found


def attachment(region: Region) -> Attachment:
    """A file in the region's collection."""
    found = Attachment(title="Liite", collection=region_collection(region))
    found.file = ContentFile(b"%PDF-1.4 liite", name="liite.pdf")
    found.save()
    return found


@cache
def _film() -> bytes:
    return film([draw("lake", 200, 60, "film")])


def video(region: Region) -> Video:
    """A real, short film in the region's collection, as if it had been prepared."""
    found = Video(title="Filmi", type="video", collection=region_collection(region), duration=3)
    found.state, found.width, found.height = Video.State.READY, WIDTH, HEIGHT
    found.file = ContentFile(_film(), name="filmi.mp4")
    found.save()
    file = ContentFile(_film())
    keep_rendition(video=found, name="480p.mp4", content=file, width=WIDTH, height=HEIGHT)
    return found
