"""A region's answers to stories that were sent in."""

from __future__ import annotations

import pytest
from django.core import mail
from django.core.files.base import ContentFile
from django.urls import reverse

from campaign.models import Consent, Story, StorySubmission, VideoStoryPage
from campaign.submissions.moderating import accept
from regions.models import Deed, Region, RegionLogEntry
from regions.services import provision_region
from tests import factories
from tests.campaign.telling import ADMIN, SENDER, begun, desk, path_of, press, sent, told, whole
from tests.organisations.caring import KAINUU, known, links_in, words

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("committing")]
State = StorySubmission.State
ANSWERS = ("ask/", "accept/", "decline/")


@pytest.fixture
def kainuu() -> Region:
    region = factories.region("kainuu")
    factories.campaign(region, title="Yhdessä")
    return region


@pytest.fixture
def publisher(kainuu):
    return factories.staff(kainuu, "publisher")


def look(client, path):
    return client.get(path, headers=ADMIN)


def answer(client, row, what, words_="", **more):
    prefix = what.rstrip("/")
    return client.post(desk(row, what), {f"{prefix}-words": words_, **more}, headers=ADMIN)


def deeds() -> list[tuple[str, str]]:
    return list(RegionLogEntry.objects.order_by("pk").values_list("deed", "label"))


def test_the_moderator_reads_everything_and_is_told_what_is_missing(client, kainuu, publisher):
    row = sent(kainuu, content=whole(captions="ei ajoitusta", transcript=""))
    client.force_login(publisher)
    shown = words(look(client, desk(row)))
    for told_ in (SENDER, "Aino Kanarialintu", "Sotkamo", "Muutin tänne", "Kylän väki ry"):
        assert told_ in shown
    reply = look(client, desk(row))
    assert len(reply.context["missing"]) == 2
    assert reply.context["caption_problems"]
    assert 'name="publish"' not in shown
    film = b"".join(look(client, desk(row, "video/")).streaming_content)
    assert film[4:8] == b"ftyp"


def test_what_waits_stands_first_in_the_list_and_on_the_desk(
    client, kainuu, publisher, django_assert_max_num_queries
):
    begun(kainuu, content={"title": "Kesken"})
    first = sent(kainuu, content=whole(title="Vanhin"))
    for number in range(5):
        sent(kainuu, content=whole(title=f"Tarina {number}"))
    client.force_login(publisher)
    address = reverse("campaign_submissions", args=("kainuu",))
    look(client, address)
    with django_assert_max_num_queries(30):
        rows = list(look(client, address).context["items"])
    assert (rows[0], rows[-1].content["title"]) == (first, "Kesken")
    home = words(look(client, "/admin/"))
    assert desk(first) in home


def test_something_is_asked_for_and_the_story_comes_back(client, kainuu, publisher):
    row = sent(kainuu, content=whole(captions=""))
    client.force_login(publisher)
    assert answer(client, row, "ask/", "Lisätkää tekstitys.").status_code == 302
    message = mail.outbox[-1]
    assert message.to == [SENDER]
    assert "Lisätkää tekstitys." in message.body
    [link] = links_in(message.message())
    client.logout()
    assert "Lisätkää tekstitys." in words(client.get(link, headers={"host": KAINUU}))
    assert press(client, link, "send", **told(message="Nyt on.")).status_code == 303
    row.refresh_from_db()
    assert [(one["what"], one["words"]) for one in row.rounds] == [
        ("sent", ""),
        ("asked", "Lisätkää tekstitys."),
        ("sent", "Nyt on."),
    ]
    client.force_login(publisher)
    shown = words(look(client, desk(row)))
    assert shown.index("Lisätkää tekstitys.") < shown.index("Nyt on.")


def test_words_that_are_missing_are_asked_for_beside_the_field(client, kainuu, publisher):
    row = sent(kainuu)
    client.force_login(publisher)
    for what in ("ask/", "decline/"):
        reply = answer(client, row, what, "")
        assert (reply.status_code, 'class="errorlist"' in words(reply)) == (200, True)
    assert "131052-308T" in words(answer(client, row, "ask/", "Oletteko 131052-308T?"))
    row.refresh_from_db()
    assert row.state == State.SENT


def test_an_accepted_story_becomes_a_draft_with_its_consents(client, kainuu, publisher):
    page = known(kainuu)
    row = sent(kainuu, organisation=page)
    row.document.save("paperi.bin", ContentFile(b"%PDF-1.4 paperi"))
    client.force_login(publisher)
    count = len(mail.outbox)
    reply = answer(client, row, "accept/")
    story = VideoStoryPage.objects.get()
    assert reply["Location"] == reverse("wagtailadmin_pages:edit", args=(story.pk,))
    assert (story.live, story.campaign_key, story.organisation.pk) == (False, "yhdessa", page.pk)
    assert (story.video, story.municipality.name) == (row.video, "Sotkamo")
    latest = story.get_latest_revision_as_object()
    assert (latest.captions, latest.transcript) == (
        row.content["captions"],
        row.content["transcript"],
    )
    assert "Sitten joku koputti." in str(latest.body)
    [consent] = Consent.objects.all()
    assert (consent.name, consent.purposes) == ("Aino Kanarialintu", ["web", "letters"])
    assert consent.document.read() == b"%PDF-1.4 paperi"
    row.refresh_from_db()
    assert (row.state, row.story) == (State.ACCEPTED, Story.objects.get())
    assert [one.to for one in mail.outbox[count:]] == [["aino@example.org"]], "her link to withdraw"
    assert deeds()[-1] == (Deed.ACCEPTED_STORY, "Sotkamon kerho")
    story.get_latest_revision().publish()
    assert mail.outbox[-1].to == [SENDER]
    assert story.full_url in mail.outbox[-1].body
    story.get_latest_revision().publish()
    assert len(mail.outbox) == count + 2


def test_a_whole_story_is_accepted_and_published_in_one_press(client, kainuu, publisher, visit):
    row = sent(kainuu)
    client.force_login(publisher)
    assert 'name="publish"' in words(look(client, desk(row)))
    assert answer(client, row, "accept/", publish="1")["Location"] == desk(row)
    story = VideoStoryPage.objects.get()
    assert story.live
    client.logout()
    assert "Ovella koputettiin" in words(visit("kainuu", story.get_url_parts()[2]))
    assert story.full_url in mail.outbox[-1].body


def test_a_story_that_lacks_something_is_not_published_by_the_press(client, kainuu, publisher):
    row = sent(kainuu, content=whole(captions=""))
    client.force_login(publisher)
    answer(client, row, "accept/", publish="1")
    assert not VideoStoryPage.objects.get().live


def test_a_story_is_accepted_in_the_language_that_it_was_told_in(client, kainuu, publisher):
    row = sent(kainuu, language="en")
    client.force_login(publisher)
    answer(client, row, "accept/")
    row.refresh_from_db()
    assert (row.state, VideoStoryPage.objects.count()) == (State.SENT, 0)
    factories.campaign(kainuu, "en", title="Together")
    answer(client, row, "accept/")
    assert VideoStoryPage.objects.get().locale.language_code == "en"


def test_a_declined_story_is_answered_with_the_reason(client, kainuu, publisher):
    row = sent(kainuu)
    client.force_login(publisher)
    answer(client, row, "decline/", "Tämä on mainos.")
    assert "Tämä on mainos." in mail.outbox[-1].body
    row.refresh_from_db()
    assert row.state == State.DECLINED
    client.logout()
    assert client.get(path_of(row), headers={"host": KAINUU}).status_code == 410
    assert deeds() == [(Deed.DECLINED_STORY, "Kylän väki ry")]


def test_the_second_of_two_moderators_is_told_that_the_first_was_quicker(client, kainuu, publisher):
    row = sent(kainuu)
    accept(submission=row, by=publisher)
    client.force_login(factories.staff(kainuu, "publisher"))
    count = len(mail.outbox)
    for what in ANSWERS:
        reply = client.post(
            desk(row, what),
            {"ask-words": "Hei", "decline-words": "Hei"},
            headers=ADMIN,
            follow=True,
        )
        assert [str(one.level_tag) for one in reply.context["messages"]] == ["error"]
    assert (VideoStoryPage.objects.count(), len(mail.outbox)) == (1, count)


@pytest.mark.parametrize("role", ["publisher", "editor"])
def test_publishers_answer_and_editors_read_only(client, kainuu, role):
    row = sent(kainuu)
    client.force_login(factories.staff(kainuu, role))
    shown = words(look(client, desk(row)))
    assert "Muutin tänne" in shown
    may = role == "publisher"
    assert (desk(row, "accept/") in shown) is may
    assert answer(client, row, "accept/").status_code == (302 if may else 404)
    assert VideoStoryPage.objects.exists() is may


@pytest.mark.parametrize("slug", ["kainuu", "lappi"])
def test_another_region_finds_nothing(client, kainuu, slug):
    row = sent(kainuu)
    row.document.save("paperi.bin", ContentFile(b"%PDF-1.4"))
    client.force_login(factories.staff(factories.region(slug), "publisher"))
    expected = 200 if slug == "kainuu" else 404
    for what in ("", "video/", "paper/"):
        assert look(client, desk(row, what)).status_code == expected
        elsewhere = desk(row, what).replace("/kainuu/", "/lappi/")
        assert look(client, elsewhere).status_code == 404
    if slug == "lappi":
        assert {answer(client, row, what, "Hei").status_code for what in ANSWERS} == {404}
        row.refresh_from_db()
        assert row.state == State.SENT


@pytest.mark.parametrize(("language", "address"), [("fi", ""), ("sv", "/sv")])
def test_the_associations_profile_shows_its_story(visit, language, address):
    provision_region(slug="uusimaa", languages=["fi", "sv"])
    region = factories.region("uusimaa")
    profile = known(region)
    if language == "sv":
        profile = known(region, "sv", translation_key=profile.translation_key, title="Klubben")
    campaign = factories.campaign(region)
    public = factories.story(campaign, organisation=known_fi(profile), title="Julkinen tarina")
    public.picture = factories.picture(region)
    public.save()
    hidden = factories.story(campaign, organisation=known_fi(profile), title="Piilotettu tarina")
    hidden.unpublish()
    path = profile.get_url_parts()[2]
    assert path.startswith(address)
    shown = words(visit("uusimaa", path))
    assert ("Julkinen tarina" in shown, "Piilotettu tarina" in shown) == (True, False)
    card = shown.partition("Julkinen tarina")
    assert "card__play" in card[0].rpartition("<article")[2] + card[2].partition("</article")[0]
    assert ('lang="fi"' in shown.partition('id="main"')[2]) is (language == "sv")


def known_fi(page):
    """The Finnish version of a profile, which stories name."""
    return type(page).objects.get(translation_key=page.translation_key, locale__language_code="fi")
