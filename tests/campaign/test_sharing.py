"""Stories lifted to the nation, offered to regions, and shown there with their origin."""

from __future__ import annotations

import pytest
from django.urls import reverse

from campaign.models import DeclinedLift, StoryShare
from campaign.sharing import answering, giving
from campaign.sharing.addresses import address_of
from campaign.sharing.errors import CannotShare
from campaign.sharing.queries import shown_keys
from tests import factories
from tests.campaign.shared import ADMIN, consent, desk, ended, row_of, told
from tests.organisations.caring import words

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("committing")]


@pytest.fixture
def kainuu():
    return factories.region("kainuu")


@pytest.fixture
def lappi():
    return factories.region("lappi")


@pytest.fixture
def hub():
    return factories.region("verkosto")


def logged_in(client, region, role="publisher"):
    person = factories.staff(region, role)
    client.force_login(person)
    return person


def shown_on(page, *regions) -> list[bool]:
    return [shown_keys(region).filter(key=page.translation_key).exists() for region in regions]


def lifted(page, hub):
    return giving.lift_as_hub(
        story=row_of(page), reason="Hyvä", actor=factories.staff(hub, "publisher")
    )


def test_a_lift_is_a_proposal_that_the_hub_accepts_and_every_region_shows(
    client, kainuu, lappi, hub
):
    page = told(kainuu)
    person = logged_in(client, kainuu)
    reply = client.post(desk("campaign_lift", page), {"reason": "Kertoo hyvin"}, headers=ADMIN)
    assert reply.status_code == 302
    share = StoryShare.everywhere.get()
    assert (share.state, share.to_region, share.made_by) == ("proposed", hub, person)
    assert shown_on(page, kainuu, lappi, hub) == [True, False, True]
    told_on_desk = words(client.get(desk("campaign_story", page), headers=ADMIN))
    assert "Kertoo hyvin" in told_on_desk
    assert str(person) in told_on_desk
    boss = logged_in(client, hub)
    assert page.title in words(client.get("/admin/?region=verkosto", headers=ADMIN))
    door = reverse("campaign_offer_answer", args=(hub.slug, share.pk))
    asked = words(client.get(door, headers=ADMIN))
    assert "Kertoo hyvin" in asked
    assert kainuu.name in asked
    client.post(door, {"accept": "1", "words": "Kiitos"}, headers=ADMIN)
    share.refresh_from_db()
    assert (share.state, share.answered_by, share.answer) == ("shown", boss, "Kiitos")
    assert shown_on(page, kainuu, lappi) == [True, True]


def test_the_hub_lifts_any_regions_story_at_once_and_takes_it_down(client, kainuu, lappi, hub):
    page = told(kainuu)
    logged_in(client, hub)
    listed = words(client.get(reverse("campaign_all_stories", args=(hub.slug,)), headers=ADMIN))
    assert page.title in listed
    door = reverse("campaign_lift_any", args=(hub.slug,))
    data = {"story": str(page.translation_key), "reason": "Koko maalle"}
    assert client.get(door, {"story": data["story"]}, headers=ADMIN).status_code == 200
    client.post(door, data, headers=ADMIN)
    assert shown_on(page, lappi) == [True]
    client.post(door, {"story": data["story"], "end": "1"}, headers=ADMIN)
    assert shown_on(page, lappi) == [False]
    assert client.get(door, {"story": "../x"}, headers=ADMIN).status_code == 404


def test_a_region_declines_a_lifted_story_and_shows_it_again(client, visit, kainuu, lappi, hub):
    campaign = factories.campaign(lappi, slug="yhdessa")
    page = told(kainuu)
    lifted(page, hub)
    copy = address_of(page, campaign).removeprefix("http://lappi.localhost")
    logged_in(client, lappi)
    assert page.title in words(
        client.get(reverse("campaign_offers", args=("lappi",)), headers=ADMIN)
    )
    door = reverse("campaign_lifted", args=("lappi",))
    key = {"story": str(page.translation_key)}
    assert client.get(door, key, headers=ADMIN).status_code == 200
    client.post(door, key | {"reason": "Kerrottu jo", "decline": "1"}, headers=ADMIN)
    assert DeclinedLift.everywhere.get().reason == "Kerrottu jo"
    assert shown_on(page, lappi, hub) == [False, True]
    assert visit("lappi", copy).status_code == 404
    client.post(door, key | {"show": "1"}, headers=ADMIN)
    assert visit("lappi", copy).status_code == 200


def test_an_offer_is_shown_where_it_is_accepted(client, kainuu, lappi):
    page = told(kainuu)
    logged_in(client, kainuu)
    data = {"regions": [lappi.pk], "reason": "Sopii teille"}
    client.post(desk("campaign_offer", page), data, headers=ADMIN)
    share = StoryShare.everywhere.get()
    assert shown_on(page, lappi) == [False]
    logged_in(client, lappi)
    door = reverse("campaign_offer_answer", args=("lappi", share.pk))
    client.post(door, {"decline": "1", "words": "Ei nyt"}, headers=ADMIN)
    assert shown_on(page, lappi) == [False]
    client.post(door, {"accept": "1", "words": ""}, headers=ADMIN)
    assert shown_on(page, lappi) == [True]
    logged_in(client, kainuu)
    client.post(desk("campaign_take_back", page, share.pk), headers=ADMIN)
    assert shown_on(page, lappi) == [False]
    with pytest.raises(CannotShare):
        answering.answer_share(
            share=share, accept=True, words="", actor=factories.staff(lappi, "publisher")
        )


def test_sharing_needs_a_reason_and_a_region(client, kainuu, lappi):
    page = told(kainuu)
    logged_in(client, kainuu)
    for door, data, wrong in (
        ("campaign_lift", {"reason": ""}, ["reason"]),
        ("campaign_lift", {"reason": "x" * 301}, ["reason"]),
        ("campaign_offer", {"reason": "Hyvä"}, ["regions"]),
        ("campaign_offer", {"reason": "Hyvä", "regions": [kainuu.pk]}, ["regions"]),
        ("campaign_letter", {"reason": "Hyvä", "to_region": lappi.pk}, ["to_region"]),
    ):
        reply = client.post(desk(door, page), data, headers=ADMIN)
        assert (reply.status_code, list(reply.context["form"].errors)) == (200, wrong)
    assert not StoryShare.everywhere.exists()


def test_editors_write_consents_but_do_not_share_and_other_regions_reach_nothing(
    client, kainuu, lappi, hub
):
    page = told(kainuu)
    consent(page)
    share = giving.offer_story(
        story=row_of(page),
        regions=[lappi],
        reason="Hyvä",
        actor=factories.staff(kainuu, "publisher"),
    )[0]
    own = [desk(f"campaign_{name}", page) for name in ("lift", "offer", "letter")]
    offered = [
        reverse("campaign_offers", args=("lappi",)),
        reverse("campaign_offer_answer", args=("lappi", share.pk)),
    ]
    hubs = [reverse("campaign_all_stories", args=("verkosto",))]
    take_back = desk("campaign_take_back", page, share.pk)

    def opened(doors):
        return {client.get(door, headers=ADMIN).status_code for door in doors}

    logged_in(client, kainuu)
    assert [opened(own), opened(offered), opened(hubs)] == [{200}, {404}, {404}]
    others = reverse("campaign_all_stories", args=("kainuu",))
    assert client.get(others, headers=ADMIN).status_code == 404, "the list is the hub's"
    logged_in(client, kainuu, "editor")
    assert [opened(own), opened(offered), opened(hubs)] == [{404}, {404}, {404}]
    assert client.get(desk("campaign_consent_add", page), headers=ADMIN).status_code == 200
    assert client.post(take_back, headers=ADMIN).status_code == 404
    logged_in(client, lappi)
    assert [opened(own), opened(offered), opened(hubs)] == [{404}, {200}, {404}]
    assert client.post(take_back, headers=ADMIN).status_code == 404
    logged_in(client, lappi, "editor")
    assert opened(offered) == {404}
    logged_in(client, hub)
    assert [opened(own), opened(offered), opened(hubs)] == [{404}, {404}, {200}]
    share.refresh_from_db()
    assert share.state == "proposed"


def test_a_story_is_shared_only_while_it_is_public_and_consented_to(kainuu, hub):
    page = told(kainuu, nobody_shown=False)
    person = factories.staff(kainuu, "publisher")

    def lift():
        return giving.lift_story(story=row_of(page), reason="Hyvä", actor=person)

    with pytest.raises(CannotShare):
        lift()
    row = consent(page)
    ended(row)
    with pytest.raises(CannotShare):
        lift()
    ended(row, days=-9)
    share = lift()
    with pytest.raises(CannotShare):
        lift()
    giving.take_back(share=share)
    page.unpublish()
    with pytest.raises(CannotShare):
        lift()
    assert StoryShare.everywhere.count() == 1


def test_a_shared_copy_says_where_the_story_is_at_home(visit, kainuu, lappi, hub):
    campaign = factories.campaign(lappi, slug="yhdessa")
    factories.campaign(lappi, "sv", slug="yhdessa")
    page = told(kainuu, title="Kahvilla", lead="Kahvi on kuumana.")
    copy = address_of(page, campaign).removeprefix("http://lappi.localhost")
    assert visit("lappi", copy).status_code == 404, "nobody has shared it"
    lifted(page, hub)
    shown = visit("lappi", copy)
    text = words(shown)
    assert f'<link rel="canonical" href="{page.full_url}">' in text
    assert f'property="og:url" content="{page.full_url}"' in text
    assert "hreflang" not in text.split("</head>")[0]
    assert "<h1>Kahvilla</h1>" in text
    assert "Kainuu" in text
    captions = reverse("campaign_captions", args=(page.translation_key, "fi"))
    assert f'src="{captions}"' in text, "a browser takes captions from this site only"
    assert visit("lappi", captions).content.startswith(b"WEBVTT")
    assert page.full_url in words(visit("lappi", f"/sv{copy}"))
    assert visit("kainuu", copy).status_code == 302, "at home it has a page of its own"
    assert visit("lappi", copy.replace(page.slug, "muu")).status_code == 404
    other = factories.campaign(lappi, key="toinen", slug="toinen")
    elsewhere = other.url.removeprefix("http://lappi.localhost") + copy.partition("/yhdessa/")[2]
    assert visit("lappi", elsewhere).status_code == 404, "it belongs to another campaign"
    assert address_of(page, page.get_parent().specific) == page.url


def test_lists_cost_the_same_however_long_they_are(
    client, kainuu, lappi, hub, django_assert_max_num_queries
):
    person = factories.staff(kainuu, "publisher")

    def share_one():
        page = told(kainuu)
        giving.offer_story(story=row_of(page), regions=[lappi], reason="Hyvä", actor=person)
        lifted(page, hub)

    def counted(address) -> int:
        client.get(address, headers=ADMIN)
        with django_assert_max_num_queries(60) as asked:
            client.get(address, headers=ADMIN)
        return len(asked)

    both = [
        (lappi, reverse("campaign_offers", args=("lappi",))),
        (hub, reverse("campaign_all_stories", args=("verkosto",))),
    ]
    share_one()
    first = []
    for region, address in both:
        logged_in(client, region)
        first.append(counted(address))
    for _more in range(4):
        share_one()
    for (region, address), before in zip(both, first, strict=True):
        logged_in(client, region)
        assert counted(address) == before
