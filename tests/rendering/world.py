"""A site with a page of every template in one language, each with what makes such pages costly."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django.core.management import call_command
from django.utils import timezone

from campaign.models import VideoStoryPage
from contact.services import keep_contact
from events.models import AgreedItem, AgreedState
from home.models import PlainPage
from network.images.models import Picture
from network.images.tasks import make_renditions
from regions.models import Region, Theme
from tests import factories


def fill(region: Region, language: str, picture: Picture, *, times: int = 1) -> None:
    """Write a page of each kind so many times, all of them about one another."""
    for number in range(times):
        _fill(region, language, picture, number)
    call_command("rebuild_search", verbosity=0)


def ready_picture(region: Region) -> Picture:
    """A picture with all its files, as the workers leave it."""
    picture = factories.picture(region)
    make_renditions.call(picture.pk)
    make_renditions.call(picture.pk, ["hero", "campaign", "poster", "logo"])
    return picture


def _fill(region: Region, language: str, picture: Picture, number: int) -> None:
    place = region.municipalities.order_by("sort_key")[0]
    about: dict[str, Any] = {
        "municipalities": [place],
        "themes": list(Theme.objects.all()[:2]),
    }
    shown = {"picture": picture}
    content = factories.content(region, language, title=f"Apu {number}", **shown)
    if language == "fi":
        factories._page(PlainPage, content)
    host = factories.organisation(region, language, logo=picture, **about, **shown)
    factories.organisation(region, language, umbrella=host, **about, **shown)
    factories.news(region, language, organisations=[host], **about, **shown)
    event = factories.event(
        region, language, organisations=[host], themes=about["themes"], municipality=place, **shown
    )
    past = factories.event(region, language, in_days=-7, municipality=place, **shown)
    said = [{"type": "agreed", "value": {"items": ["Kirjasto avaa salinsa."]}}]
    factories.report(region, language, municipalities=[place], event=past, body=said, **shown)
    items = [AgreedItem(what=what, who="kirjasto") for what in ("Sali", "Kahvit")]
    factories.memo(region, language, event=past, municipality=place, agreed=items)
    AgreedState.objects.create(
        region=region, key=items[0].translation_key, state="done", settled_on=timezone.localdate()
    )
    factories.memo(region, language, event=event)
    factories.series(region, language, **shown)
    factories.practice(region, language, **about, **shown)
    factories.letter(region, language, sent_at=timezone.now() - dt.timedelta(days=number + 1))
    campaign = factories.campaign(region, language, key=f"yhdessa-{number}", **shown)
    story: VideoStoryPage = factories.story(
        campaign, organisation=host, municipality=place, themes=about["themes"], **shown
    )
    assert story.live
    role = {"role": {"fi": f"Neuvonta {number}", language: f"Neuvonta {number}"}}
    ways = {"name": "Tuuli Esimerkki", "phone": "050 000 0100", "languages": ["fi", "ru"]}
    keep_contact(region=region, told={**role, **ways, **shown}, municipalities=[place])
