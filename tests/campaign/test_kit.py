"""The kit of a story: texts, pictures, embeds, and what people have allowed."""

from __future__ import annotations

import datetime as dt
import re
import uuid
from dataclasses import replace

import pytest
from django.core.files.storage import storages
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from campaign.consents.recording import Given, record_consent
from campaign.kit.channels import CHANNELS
from campaign.kit.facts import Contact, Facts, facts_of
from campaign.kit.kit import kit_of
from campaign.kit.posts import post_for
from campaign.models import Consent, Story, VideoStoryPage
from tests import factories

pytestmark = pytest.mark.django_db
EVERYTHING = tuple(Consent.Purpose.values)
NOBODY = Contact("", "", "")


def told(**fields) -> VideoStoryPage:
    """A public story in Kainuu whose person has allowed everything."""
    purposes = fields.pop("purposes", EVERYTHING)
    kainuu = factories.region("kainuu")
    campaign = factories.campaign(kainuu, title="Yhdessä", hashtag="#yhdessä")
    fields.setdefault("organisation", factories.organisation(kainuu, title="Kylän väki ry"))
    page = factories.story(
        campaign,
        title=fields.pop("title", "Kahvi keitetään aina"),
        lead=fields.pop("lead", "Talolla on joka tiistai lämmin."),
        speaker="Kylän emäntä",
        nobody_shown=False,
        municipality=factories.municipality("Kuhmo"),
        **fields,
    )
    for allowed in (purposes,) if purposes is not None else ():
        consent(page, allowed)
    return page


def consent(page: VideoStoryPage, purposes, **fields) -> Consent:
    story = Story.everywhere.get(key=page.translation_key)
    until = fields.pop("until", timezone.localdate() + dt.timedelta(days=400))
    given = Given(name="Kertoja 1", purposes=purposes, valid_until=until)
    row = record_consent(story=story, given=given)
    for name, value in fields.items():
        setattr(row, name, value)
    row.save()
    return row


def path_to(name: str, page: VideoStoryPage, *more: str) -> str:
    return reverse(name, args=(page.translation_key, *more))


def facts(**fields) -> Facts:
    plain = Facts(
        page=VideoStoryPage(),
        code="fi",
        title="Kahvi keitetään aina",
        lead="Talolla on joka tiistai lämmin.",
        speaker="Kylän emäntä",
        association="Kylän väki ry",
        does="Pidämme kylätaloa.",
        place="Kuhmo",
        in_place="Kuhmossa",
        region="Kainuu",
        campaign="Yhdessä",
        hashtag="#yhdessä",
        url="https://kainuu.example.org/yhdessa/kahvi/",
        association_contact=NOBODY,
        region_contact=NOBODY,
    )
    return replace(plain, **fields)


# --- texts ---


NASTY = [
    {"title": "Ŋ" * 255, "lead": "ž" * 300},
    {"title": "家" * 255, "lead": "👩‍👩‍👧" * 60},
    {"title": "Lue kaikki osoitteessa a.fi ja b.fi ja c.fi", "lead": "x.fi " * 60},
    {"title": "sana " * 51, "lead": "Lause päättyy. Toinen alkaa tästä eikä lopu " * 6},
    {"title": "#" + "tunniste" * 30, "lead": "https://example.org/" + "polku/" * 45},
    {"title": "e\u0301" * 120, "lead": "", "speaker": "s" * 120, "association": "a" * 255},
]


@pytest.mark.parametrize("channel", CHANNELS, ids=lambda one: one.key)
@pytest.mark.parametrize("fields", NASTY, ids=range(len(NASTY)))
def test_a_post_keeps_to_its_channels_length_with_its_hashtag_and_link_whole(channel, fields):
    longest = facts(**fields, hashtag="#" + "m" * 59, url="https://example.org/" + "p" * 100)
    post = post_for(channel, longest)
    assert post.length == channel.count(post.text) <= channel.most
    assert longest.hashtag in post.text
    assert (longest.url in post.text) is channel.linked


def test_a_post_is_cut_at_a_sentence_or_else_at_a_word():
    bluesky = next(one for one in CHANNELS if one.key == "bluesky")
    sentences = "Ensimmäinen virke on tässä ja se on pitkä. " * 6
    assert "on pitkä.\n\n#yhdessä" in post_for(bluesky, facts(lead=sentences.strip())).text
    endless = post_for(bluesky, facts(lead="pitkäsana " * 29)).text
    assert "pitkäsana…\n\n#yhdessä" in endless


def test_channels_count_as_they_say_themselves():
    count = {one.key: one.count for one in CHANNELS}
    link = "https://kainuu.example.org/" + "a" * 200
    assert count["x"](f"äö {link}") == 3 + 23
    assert count["x"]("家👋") == 4
    assert count["mastodon"](f"äö {link}") == 3 + 23
    assert count["bluesky"]("👩\u200d👩\u200d👧e\u0301") == 2
    assert count["threads"]("a👋") == 5


def test_the_letters_and_the_note_are_told_in_the_storys_own_words():
    page = told()
    kit = kit_of(page)
    assert page.full_url in kit.newsletter.text
    assert f'<a href="{page.full_url}">' in kit.newsletter.html
    assert "Kylän väki ry" in kit.municipal.text
    assert "Kuhmossa" in kit.municipal.text
    assert kit.media.text.startswith("Kahvi keitetään aina")


def test_what_an_editor_wrote_cannot_break_out_of_the_copied_html():
    page = told(title='"><script>alert(1)</script>', lead="<b>")
    kit = kit_of(page)
    for code in (kit.frame, kit.card, kit.newsletter.html):
        assert "<script" not in code
        assert "<b>" not in code


def test_the_media_note_names_whom_to_call():
    kainuu = factories.region("kainuu")
    look = kainuu.site.regionsettings
    look.contact_phone, look.contact_email = "050 000 0100", "rinki@example.org"
    look.save()
    there = factories.organisation(kainuu, title="Kylän väki ry", email="vaki@example.org")
    text = kit_of(VideoStoryPage.objects.get(pk=told(organisation=there).pk)).media.text
    assert "Kylän väki ry, vaki@example.org" in text
    assert "050 000 0100, rinki@example.org" in text


# --- consents ---


@pytest.mark.parametrize(
    ("purpose", "part"), [("social", "posts"), ("letters", "newsletter"), ("media", "media")]
)
def test_the_kit_shows_only_what_every_person_has_allowed(visit, purpose, part):
    page = told()
    assert getattr(kit_of(page), part)
    consent(page, [one for one in EVERYTHING if one != purpose])
    assert not getattr(kit_of(page), part)
    reply = visit("kainuu", path_to("campaign_kit", page))
    assert reply.status_code == 200
    assert reply.content.decode().count('class="notice"') == 1


def test_a_consent_that_has_run_out_allows_nothing_and_forbids_nothing():
    page = told(purposes=None)
    yesterday = timezone.localdate() - dt.timedelta(days=1)
    consent(page, EVERYTHING, until=yesterday)
    consent(page, EVERYTHING, state=Consent.State.WITHDRAWN)
    assert not kit_of(page).posts
    consent(page, ["web", "social"])
    assert kit_of(page).posts
    assert not kit_of(page).media


def test_a_kit_names_nobody_who_has_consented(visit):
    page = told()
    assert "Kertoja 1" not in visit("kainuu", path_to("campaign_kit", page)).content.decode()


# --- the page ---


def test_the_kit_is_a_page_without_a_cookie_and_with_few_queries(visit):
    page = told()
    visit("kainuu", path_to("campaign_kit", page))
    with CaptureQueriesContext(connection) as queries:
        reply = visit("kainuu", path_to("campaign_kit", page))
    assert reply.status_code == 200
    assert not reply.cookies
    assert len(queries) <= 12
    assert reply.headers["X-Robots-Tag"] == "noindex"


@pytest.mark.parametrize("name", ["campaign_kit", "campaign_embed", "campaign_story_link"])
def test_another_regions_site_leads_to_the_storys_own(visit, name):
    page = told()
    reply = visit("lappi", path_to(name, page))
    assert reply.status_code == 302
    assert reply.headers["Location"].startswith("http://kainuu.localhost")
    assert b"Kahvi" not in reply.content


def test_a_short_link_leads_to_the_page_and_stands_for_a_long_address(visit):
    page = told(slug="a" * 150)
    assert visit("kainuu", path_to("campaign_story_link", page)).headers["Location"] == (
        page.full_url
    )
    assert facts_of(page).url.endswith(path_to("campaign_story_link", page))


def test_the_kit_of_a_translation_is_in_its_language(visit):
    page = told()
    english = factories.campaign(page.region, "en", title="Together", hashtag="#together")
    factories.story(english, title="There is always coffee", translation_key=page.translation_key)
    text = visit("kainuu", "/en" + path_to("campaign_kit", page)).content.decode()
    assert "#together" in text
    assert "#yhdessä" not in text
    assert "Watch the story with captions" in text


def test_the_desk_shows_the_kit_to_its_own_region_only(client):
    page = told()
    story = Story.everywhere.get(key=page.translation_key)
    path = reverse("campaign_story", args=("kainuu", story.pk))
    client.force_login(factories.staff(page.region, "editor"))
    assert "Mastodon" in client.get(path, headers={"host": "localhost"}).content.decode()
    client.force_login(factories.staff(factories.region("lappi"), "editor"))
    assert client.get(path, headers={"host": "localhost"}).status_code == 404


# --- frames of other sites ---


def test_any_site_may_frame_a_story_and_learns_nothing_by_it(visit):
    page = told()
    reply = visit("kainuu", path_to("campaign_embed", page))
    assert reply.status_code == 200
    assert not reply.cookies
    assert reply.headers["Content-Security-Policy"].endswith("frame-ancestors *")
    assert "X-Frame-Options" not in reply.headers
    assert reply.headers["Referrer-Policy"] == "no-referrer"
    text = reply.content.decode()
    assert "<script" not in text
    assert "tekstitykset/" in text
    assert "autoplay" not in text
    assert visit("kainuu", page.get_url_parts()[2]).headers["X-Frame-Options"] == "DENY"


def test_the_copied_codes_ask_the_storys_own_site_only_and_tell_it_nothing():
    kit = kit_of(told())
    for code in (kit.frame, kit.card):
        addresses = re.findall(r'(?:src|href)="([^"]+)"', code)
        assert addresses
        assert all(one.startswith("http://kainuu.localhost/") for one in addresses)
        assert "?" not in code
        assert "<script" not in code
        assert "no-referrer" in code


@pytest.mark.parametrize("name", ["campaign_kit", "campaign_picture", "campaign_embed"])
def test_a_story_that_is_taken_down_is_gone_at_once(visit, name):
    page = told()
    more = ("1200x630",) if name == "campaign_picture" else ()
    assert visit("kainuu", path_to(name, page, *more)).status_code == 200
    page.unpublish()
    reply = visit("kainuu", path_to(name, page, *more))
    assert reply.status_code == (410 if name == "campaign_embed" else 404)


def test_a_frame_of_a_story_that_never_was_says_so_in_the_frame(visit):
    reply = visit("kainuu", f"/upotus/tarina/{uuid.uuid4()}/")
    assert reply.status_code == 404
    assert reply.headers["Content-Security-Policy"].endswith("frame-ancestors *")
    assert "X-Frame-Options" not in reply.headers


# --- pictures ---


def kept_of(page: VideoStoryPage) -> list[str]:
    files = storages["private"]
    folder = f"story-pictures/{page.translation_key}"
    return files.listdir(folder)[1] if files.exists(folder) else []


def test_a_picture_is_drawn_once_and_anew_when_the_story_changes(visit):
    page = told()
    path = path_to("campaign_picture", page, "1200x630")
    first = visit("kainuu", path)
    assert first.headers["Content-Type"] == "image/jpeg"
    assert visit("kainuu", path, HTTP_IF_NONE_MATCH=first.headers["ETag"]).status_code == 304
    kept = kept_of(page)
    assert visit("kainuu", path).content == first.content
    assert kept_of(page) == kept
    page.title = "Aivan toinen otsikko"
    page.save_revision().publish()
    assert visit("kainuu", path).content != first.content
    assert len(kept_of(page)) == 1
    assert kept_of(page) != kept


def test_the_pictures_files_go_with_the_story(visit, committing):
    page = told()
    visit("kainuu", path_to("campaign_picture", page, "1080x1080"))
    assert kept_of(page)
    story = Story.everywhere.get(key=page.translation_key)
    story.taken_down_at = timezone.now()
    story.save()
    assert not kept_of(page)


def test_the_story_page_tells_of_the_drawn_picture(visit):
    page = told()
    text = visit("kainuu", page.get_url_parts()[2]).content.decode()
    picture = re.search(r'property="og:image" content="([^"]+)"', text)[1]
    assert picture == f"http://kainuu.localhost{path_to('campaign_picture', page, '1200x630')}"
    assert 'og:image:width" content="1200"' in text
    assert 'og:image:alt" content="Kahvi keitetään aina. Kylän emäntä"' in text


def test_an_unknown_size_is_not_found(visit):
    assert visit("kainuu", path_to("campaign_picture", told(), "9x9")).status_code == 404
