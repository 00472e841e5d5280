"""A campaign with stories by the hundreds, each written as editors' pages are."""

from __future__ import annotations

import datetime as dt
import io

from django.core.files.base import ContentFile
from django.db import connection
from PIL import Image

from campaign.models import CampaignPage, Story, StoryShare, VideoStoryPage
from network.images.models import Picture
from network.images.specs import CAMPAIGN_SPECS, SOCIAL_SPECS, WALL_SPECS
from regions.models import Region, Theme
from regions.services.access import region_collection
from regions.services.planting import write
from tests import factories

KEY, SLUG = "mitattava", "mitattava"
_PICTURES, _EVERY_LIFTED = 12, 10
_LEAD = "Kahvia, kuulumisia ja seuraa: vapaaehtoinen kertoo, miksi hän palaa joka tiistai."


def fill(total: int) -> CampaignPage:
    """The hub's campaign with so many stories from all open regions; a tenth of them lifted."""
    hub = factories.region("verkosto")
    regions = list(Region.objects.open().regional().select_related("site__root_page"))
    pictures = [_picture(number) for number in range(_PICTURES)]
    national = factories.campaign(hub, key=KEY, slug=SLUG, title="Onneksi", picture=pictures[0])
    homes = [factories.campaign(region, key=KEY, slug=SLUG) for region in regions]
    films = [factories.video(region) for region in regions]
    themes = list(Theme.objects.all())
    for number in range(total):
        place = number % len(regions)
        story = VideoStoryPage(
            title=f"Löysin ystäviä kylätalolta {number}",
            lead=_LEAD,
            slug=f"tarina-{number}",
            locale=homes[place].locale,
            speaker="vapaaehtoinen, 71",
            picture=pictures[number % _PICTURES],
            video=films[place],
            campaign_key=KEY,
            municipality=regions[place].municipalities.all()[number % 5],
            captions="WEBVTT\n\n00:00.000 --> 00:02.000\nHei\n",
            transcript="Hei " * 200,
            published_on=dt.date(2026, 1, 1) + dt.timedelta(days=number % 300),
        )
        story.themes = [themes[number % len(themes)], themes[(number * 7) % len(themes)]]
        write(homes[place], story)
    _lift(hub)
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")
    return national


def _lift(hub: Region) -> None:
    lifted = Story.objects.filter(campaign_key=KEY).order_by("pk")[::_EVERY_LIFTED]
    StoryShare.objects.bulk_create(
        StoryShare(
            region=story.region,
            to_region=hub,
            story=story,
            kind=StoryShare.Kind.LIFT,
            state=StoryShare.State.SHOWN,
            reason="Hyvä",
        )
        for story in lifted
    )


def _picture(number: int) -> Picture:
    """As hard to pack as a photograph: soft shapes in colour under a fine grain."""
    picture = Picture(title="Kuva", description="Kuva", width=1600, height=1200)
    picture.collection = region_collection(factories.region("kainuu"))
    picture.file = ContentFile(_photo(number), name=f"valokuva-{number}.jpg")
    picture.save()
    picture.get_renditions(*WALL_SPECS, *CAMPAIGN_SPECS, *SOCIAL_SPECS)
    return picture


def _photo(number: int) -> bytes:
    size, soft = (1600, 1200), Image.Resampling.BICUBIC
    bands = [
        Image.blend(
            Image.effect_noise((24 + number, 18), 90).resize(size, soft),
            Image.effect_noise((400, 300), 60).resize(size, soft),
            0.3,
        )
        for _band in range(3)
    ]
    grain = Image.effect_noise(size, 12)
    out = io.BytesIO()
    colour = Image.merge("RGB", [Image.blend(band, grain, 0.15) for band in bands])
    colour.save(out, "JPEG", quality=88)
    return out.getvalue()
