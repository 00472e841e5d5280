"""The wall of a campaign: whose stories stand on it, in which order, and what narrows it."""

from __future__ import annotations

import datetime as dt
import io
import zlib
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.core.files.base import ContentFile
from django.utils import timezone
from PIL import Image
from wagtail.models import Page

from campaign.models import CampaignPage, DeclinedLift, Story, StoryShare
from campaign.queries import stories_for
from campaign.wall.opening import NotPublished, open_campaign
from network.images.models import Picture
from network.images.specs import WALL_SPECS
from regions.models import Theme
from regions.services.access import region_collection
from tests import factories
from tests.organisations.caring import HUB, words

pytestmark = pytest.mark.django_db
WALL = "/yhdessa/"


@pytest.fixture
def walls() -> dict[str, CampaignPage]:
    """One campaign on the hub, in Kainuu and in Lappi."""
    slugs = ("verkosto", "kainuu", "lappi")
    fields = {"slug": "yhdessa", "hashtag": "#yhdessä", "title": "Yhdessä"}
    return {slug: factories.campaign(factories.region(slug), **fields) for slug in slugs}


def share(page: Any, kind: str, to: str = "verkosto", state: str = "shown") -> StoryShare:
    story = Story.objects.get(key=page.translation_key)
    row = StoryShare(story=story, region=story.region, to_region=factories.region(to))
    row.kind, row.state, row.reason = kind, state, "Hyvä"
    row.save()
    return row


def titles(reply: Any) -> list[str]:
    page = BeautifulSoup(reply.content, "html.parser")
    return [link.get_text() for link in page.select(".card--story h3 a")]


def facet(reply: Any, name: str) -> dict[str, str]:
    """Choice → how many, as the page shows it."""
    page = BeautifulSoup(reply.content, "html.parser")
    links = page.select(f"#facet-{name} + ul a")
    return {a["data-key"].partition("-")[2]: a.select(".facet__count span")[1].text for a in links}


def test_a_region_shows_its_own_stories_then_lifted_and_accepted_ones_and_no_others(visit, walls):
    lappi, day = walls["lappi"], dt.date(2026, 5, 1)
    lifted = factories.story(lappi, title="Nosto", published_on=day)
    declined = factories.story(lappi, title="Torjuttu", published_on=day)
    offered = factories.story(lappi, title="Tarjous", published_on=day - dt.timedelta(days=1))
    waiting = factories.story(lappi, title="Odottava", published_on=day)
    factories.story(lappi, title="Lapin oma", published_on=day)
    factories.story(walls["kainuu"], title="Kainuun oma", published_on=dt.date(2020, 1, 1))
    factories.story(factories.campaign(factories.region("kainuu"), key="toinen"), title="Muu")
    for page in (lifted, declined):
        share(page, "lift")
    share(offered, "offer", "kainuu")
    share(waiting, "offer", "kainuu", state="proposed")
    share(waiting, "lift", state="ended")
    DeclinedLift.objects.create(
        region=factories.region("kainuu"), story_key=declined.translation_key
    )
    assert titles(visit("kainuu", WALL)) == ["Kainuun oma", "Nosto", "Tarjous"]
    assert "Torjuttu" in titles(visit("lappi", WALL))
    assert "Torjuttu" in titles(visit("verkosto", WALL))


def test_the_hub_shows_every_regions_stories_the_lifted_ones_first(visit, walls):
    old = factories.story(walls["lappi"], title="Vanha nosto", published_on=dt.date(2020, 1, 1))
    factories.story(walls["kainuu"], title="Uusi", published_on=dt.date(2026, 1, 1))
    share(old, "lift")
    reply = visit("verkosto", WALL)
    assert titles(reply) == ["Vanha nosto", "Uusi"]
    cards = BeautifulSoup(reply.content, "html.parser").select(".card--story")
    assert [("Nosto" in card.text, "Lappi" in card.text) for card in cards] == [
        (True, True),
        (False, False),
    ]
    old.unpublish()
    assert titles(visit("verkosto", WALL)) == ["Uusi"]


def test_a_card_says_who_tells_how_long_it_lasts_and_which_language_it_is_in(visit, walls):
    swedish = factories.campaign(factories.region("kainuu"), "en", slug="yhdessa", title="Together")
    story = factories.story(walls["kainuu"], title="Kahvilla", speaker="vapaaehtoinen, 71")
    story.video.duration = 65
    story.video.save()
    shown = words(visit("kainuu", "/en" + WALL))
    assert swedish.locale.language_code == "en"
    assert "1 min 5 s" in shown
    assert "vapaaehtoinen, 71" in shown
    assert 'hreflang="fi"' in shown
    assert "This content is in Finnish" in shown


def test_the_wall_is_narrowed_by_region_theme_place_and_association(visit, walls):
    theme = Theme.objects.filter(parent=None).first()
    sub = Theme.objects.filter(parent=theme).first()
    kainuu, lappi = walls["kainuu"], walls["lappi"]
    place = factories.municipality("Kajaani")
    told_by = factories.organisation(factories.region("kainuu"))
    factories.story(kainuu, title="A", themes=[sub, theme], municipality=place)
    factories.story(kainuu, title="B", organisation=told_by)
    factories.story(lappi, title="C", themes=[sub])
    hub = visit("verkosto", WALL)
    assert facet(hub, "maakunta") == {"kainuu": "2", "lappi": "1"}
    assert facet(hub, "teema")[theme.key] == "2"
    for query, found in (
        (f"?teema={theme.key}", ["C", "A"]),
        (f"?teema={theme.key}&teema={sub.key}", ["C", "A"]),
        (f"?teema={sub.key}&maakunta=kainuu", ["A"]),
        ("?maakunta=lappi", ["C"]),
        ("?kunta=kajaani", ["A"]),
        (f"?yhdistys={told_by.translation_key}", ["B"]),
        ("?maakunta=lappi&kunta=kajaani", []),
    ):
        reply = visit("verkosto", WALL + query)
        assert titles(reply) == found, query
        assert reply.status_code == 200
    chosen = words(visit("verkosto", WALL + "?maakunta=lappi&kunta=kajaani"))
    assert "Mikään tarina ei" in chosen
    assert "noindex" in chosen
    assert facet(visit("kainuu", WALL), "kunta") == {"kajaani": "1"}


def test_the_language_facet_shows_stories_that_have_been_told_in_it(visit, walls):
    english = factories.campaign(factories.region("kainuu"), "en", slug="yhdessa")
    both = factories.story(walls["kainuu"], title="Kahvilla")
    factories.story(walls["kainuu"], title="Vain suomeksi")
    told = factories.story(english, title="At coffee", translation_key=both.translation_key)
    factories.story(english, title="Only in English")
    assert told.locale.language_code == "en"
    reply = visit("kainuu", WALL)
    assert sorted(titles(reply)) == ["Kahvilla", "Vain suomeksi"]
    assert facet(reply, "kieli") == {"fi": "2", "en": "2"}
    narrowed = visit("kainuu", WALL + "?kieli=en")
    assert sorted(titles(narrowed)) == ["At coffee", "Only in English"]
    both_ways = visit("kainuu", WALL + "?kieli=en&kieli=fi")
    assert sorted(titles(both_ways)) == ["Kahvilla", "Only in English", "Vain suomeksi"]


@pytest.mark.parametrize(
    "query",
    [
        "?teema=ei-ole&maakunta=atlantis&kieli=xx&yhdistys=1&kunta=%01",
        "?yhdistys=00000000-0000-0000-0000-00000000000g&sivu=99999999999999999999",
        "?sivu=-1&teema=" + "&teema=".join(["a"] * 300),
    ],
)
def test_what_means_nothing_is_left_out(visit, walls, query):
    factories.story(walls["kainuu"], title="A")
    assert titles(visit("kainuu", WALL + query)) == ["A"]


def test_a_wall_without_stories_says_so(visit, walls):
    assert "Täällä ei ole vielä kerrottu" in words(visit("lappi", WALL))


def test_the_figures_count_what_the_page_shows(visit, walls):
    told_by = factories.organisation(factories.region("lappi"))
    place = factories.municipality("Inari")
    for n in range(2):
        factories.story(walls["lappi"], title=f"L{n}", organisation=told_by, municipality=place)
    factories.story(walls["kainuu"])
    page = BeautifulSoup(visit("verkosto", WALL).content, "html.parser")
    figures = {row.dt.text.strip(): row.dd.text for row in page.select(".figures--campaign > div")}
    assert figures == {"tarinaa": "3", "yhdistys": "1", "kunta": "1", "maakuntaa": "2"}
    own = BeautifulSoup(visit("kainuu", WALL).content, "html.parser")
    assert [row.dd.text for row in own.select(".figures--campaign > div")] == ["1"]


@pytest.mark.parametrize(
    ("ends_on", "today", "said"),
    [
        (None, "2026-09-30", "1 päivä"),
        (None, "2026-10-01", "Tänään"),
        (None, "2026-10-02", "364 päivää"),
        ("2026-12-31", "2026-10-02", "Kampanjan päivä oli 1. lokakuuta 2026"),
        ("2026-12-31", "2026-12-31", "Kampanjan päivä oli 1. lokakuuta 2026"),
        ("2026-12-31", "2027-01-01", "Kampanja on päättynyt"),
    ],
)
def test_the_page_says_how_the_day_stands(visit, walls, monkeypatch, ends_on, today, said):
    page = walls["kainuu"]
    page.ends_on = ends_on and dt.date.fromisoformat(ends_on)
    page.save()
    moment = dt.datetime.combine(dt.date.fromisoformat(today), dt.time(12), dt.UTC)
    monkeypatch.setattr(timezone, "now", lambda: moment)
    countdown = BeautifulSoup(visit("kainuu", WALL).content, "html.parser").select(".countdown")
    assert said in " ".join(countdown[0].get_text(" ", strip=True).split())
    assert len(countdown) == 1


def test_two_campaigns_on_one_site_have_walls_toolkits_and_hashtags_of_their_own(visit, walls):
    other = factories.campaign(
        factories.region("kainuu"), key="hyva-joulu", slug="hyva-joulu", hashtag="#hyväjoulu"
    )
    factories.story(walls["kainuu"], title="Yhdessä kahvilla")
    factories.story(other, title="Kuusen alla")
    first, second = visit("kainuu", WALL), visit("kainuu", "/hyva-joulu/")
    assert (titles(first), titles(second)) == (["Yhdessä kahvilla"], ["Kuusen alla"])
    assert "#hyväjoulu" in words(second)
    assert "#hyväjoulu" not in words(first)
    assert visit("kainuu", "/hyva-joulu/tyokalupakki/").status_code == 200


def test_a_new_campaign_of_the_hub_is_opened_in_the_regions_once(client):
    hub = factories.region("verkosto")
    page = factories.campaign(hub, key="hyva-joulu", title="Hyvä joulu", hashtag="#hyväjoulu")
    own = factories.campaign(factories.region("lappi"), key="hyva-joulu", title="Lapin joulu")
    path = f"/admin/campaign/verkosto/open/{page.pk}/"
    client.force_login(factories.staff(hub, "editor"))
    assert client.get(path, headers=HUB).status_code in (302, 403)
    client.force_login(factories.staff(factories.region("kainuu"), "publisher"))
    assert client.get(path, headers=HUB).status_code == 404
    client.force_login(factories.staff(hub, "publisher"))
    assert "Kainuu" in words(client.get(path, headers=HUB))
    for _press in range(2):
        assert client.post(path, {"how": "draft"}, headers=HUB).status_code == 302
    drafts = CampaignPage.objects.filter(key="hyva-joulu", region__slug="kainuu")
    assert [(p.live, p.hashtag, p.has_unpublished_changes) for p in drafts] == [
        (False, "#hyväjoulu", True)
    ]
    assert drafts.get().latest_revision is not None
    own.refresh_from_db()
    assert own.title == "Lapin joulu"
    assert CampaignPage.objects.filter(key="hyva-joulu", region__slug="lappi").count() == 1
    assert client.post(path, {"how": "nonsense"}, headers=HUB).status_code == 200


def test_a_campaign_can_be_opened_as_published_and_only_when_the_hubs_own_is(visit):
    page = factories.campaign(factories.region("verkosto"), slug="yhdessa", title="Yhdessä")
    assert open_campaign(key="yhdessa", published=True) > 0
    assert visit("kainuu", WALL).status_code == 200
    assert open_campaign(key="yhdessa", published=True) == 0
    page.unpublish()
    with pytest.raises(NotPublished):
        open_campaign(key="yhdessa", published=True)


def photo(seed: int) -> bytes:
    """As hard to pack as a photograph: grain on a soft ground."""
    ground = Image.effect_noise((80, 50), 60 + seed).resize((800, 500), Image.Resampling.BICUBIC)
    grain = Image.effect_noise((800, 500), 14)
    picture = Image.merge("RGB", [Image.blend(ground, grain, 0.25)] * 3)
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=90)
    return out.getvalue()


def test_a_page_of_the_wall_is_light_and_costs_few_queries(
    visit, walls, django_assert_max_num_queries
):
    pictures = []
    for seed in range(3):
        picture = Picture(title="Kuva", description="Kuva", width=800, height=500)
        picture.collection = region_collection(factories.region("kainuu"))
        picture.file = ContentFile(photo(seed), name="valokuva.jpg")
        picture.save()
        pictures.append(picture)
    walls["verkosto"].picture = pictures[0]
    walls["verkosto"].save()
    film = factories.video(factories.region("kainuu"))
    for n in range(14):
        place = walls["kainuu" if n % 2 else "lappi"]
        page = factories.story(place, picture=pictures[n % 3], video=film, lead="Sana " * 50)
        if n % 3 == 0:
            share(page, "lift")
    for slug in ("verkosto", "kainuu"):
        visit(slug, WALL)
        with django_assert_max_num_queries(12):
            reply = visit(slug, f"{WALL}?kieli=fi")
        assert len(titles(reply)) == (12 if slug == "verkosto" else 10)
    packed = len(zlib.compress(visit("verkosto", WALL).content, 6))
    _small, large = pictures[0].get_renditions(*WALL_SPECS).values()
    # At the first look at a telephone at most one card's picture is seen.
    assert packed + large.file.size < 60 * 1024
    shown = BeautifulSoup(visit("verkosto", WALL).content, "html.parser").select(".card__media img")
    assert {image.get("loading") for image in shown} == {"lazy"}
    assert (
        stories_for(walls["verkosto"]).count()
        == Page.objects.filter(content_type__model="videostorypage").count()
    )
