"""Stories that go along in letters."""

from __future__ import annotations

import pytest
from django.urls import reverse
from django.utils import timezone

from campaign.consents.withdrawing import withdraw_consent
from campaign.models import Consent, StoryShare
from campaign.sharing import answering, giving
from campaign.sharing.errors import CannotShare
from campaign.sharing.picks import waiting_picks
from newsletters.engine.sweeping import sweep
from newsletters.models import Sending
from newsletters.sending.services import send_letter
from tests import factories
from tests.campaign.shared import ADMIN, consent, desk, row_of, told
from tests.newsletters.letters import written
from tests.organisations.caring import words

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("committing")]


@pytest.fixture
def kainuu():
    region = factories.region("kainuu")
    factories.subscriber(region)
    return region


def picked(page, to_region=None):
    return giving.pick_for_letter(
        story=row_of(page),
        to_region=to_region or page.region,
        reason="Hyvä tarina",
        actor=factories.staff(page.region, "publisher"),
    )


def test_a_pick_goes_along_once_with_its_title_lead_picture_and_link(client, visit, kainuu):
    page = told(
        kainuu, title="Kahvilla", lead="Kahvi on kuumana.", picture=factories.picture(kainuu)
    )
    client.force_login(factories.staff(kainuu, "publisher"))
    data = {"reason": "Hyvä tarina", "to_region": kainuu.pk}
    assert client.post(desk("campaign_letter", page), data, headers=ADMIN).status_code == 302
    letter = factories.letter(kainuu)
    address = letter.get_url_parts()[2]
    assert "Kahvilla" not in words(visit("kainuu", address))
    send_letter(letter=letter)
    text, html = written(letter)
    for part in (text, html):
        assert "Kahvilla" in part
        assert "Kahvi on kuumana." in part
        assert page.full_url in part
    assert 'src="http://kainuu.localhost/media/' in html
    assert "Piirretty järvimaisema" in html
    share = StoryShare.everywhere.get()
    assert (share.state, share.letter_key) == ("shown", letter.translation_key)
    assert "Kahvilla" in words(visit("kainuu", address))
    later = factories.letter(kainuu)
    send_letter(letter=later)
    assert "Kahvilla" not in written(later)[0]
    assert not giving.take_back(share=share), "what has been mailed cannot be taken back"


def test_the_sender_sees_which_stories_go_along_and_leaves_one_out(client, kainuu):
    goes, waits = told(kainuu, title="Kahvilla"), told(kainuu, title="Metsässä")
    pick, left_out = picked(goes), picked(waits)
    letter = factories.letter(kainuu)
    client.force_login(factories.staff(kainuu, "communications"))
    address = reverse("newsletters_send", args=(letter.pk,))
    shown = words(client.get(address, headers=ADMIN))
    for said in ("Kahvilla", "Metsässä", "Hyvä tarina"):
        assert said in shown
    client.post(address, {"stories": [pick.pk, "x", str(2**70)]}, headers=ADMIN)
    Sending.objects.update(due_at=timezone.now())
    sweep()
    text = written(letter)[0]
    assert "Kahvilla" in text
    assert "Metsässä" not in text
    assert waiting_picks(kainuu) == [left_out], "it waits for the next letter"


def test_somebody_who_has_not_consented_to_letters_is_in_none(kainuu):
    page = told(kainuu, title="Kahvilla")
    row = consent(page, purposes=["web"])
    with pytest.raises(CannotShare, match="kirje|letters"):
        picked(page)
    Consent.objects.update(purposes=["web", "letters"])
    picked(page)
    Consent.objects.filter(pk=row.pk).update(purposes=["web"])
    letter = factories.letter(kainuu)
    send_letter(letter=letter)
    assert "Kahvilla" not in written(letter)[0]


def test_a_withdrawn_pick_never_goes_and_leaves_the_letters_web_page(visit, kainuu):
    first, second = told(kainuu, title="Kahvilla"), told(kainuu, title="Metsässä")
    picked(first)
    letter = factories.letter(kainuu)
    send_letter(letter=letter)
    picked(second)
    for page in (first, second):
        withdraw_consent(consent=consent(page))
    address = letter.get_url_parts()[2]
    assert "Kahvilla" not in words(visit("kainuu", address))
    assert waiting_picks(kainuu) == []
    later = factories.letter(kainuu)
    send_letter(letter=later)
    assert "Metsässä" not in written(later)[0]


def test_the_hubs_letter_takes_a_regions_story_when_the_hub_agrees(client, kainuu):
    hub = factories.region("verkosto")
    page = told(kainuu, title="Kahvilla")
    share = picked(page, hub)
    assert waiting_picks(hub) == []
    boss = factories.staff(hub, "publisher")
    client.force_login(boss)
    offered = reverse("campaign_offers", args=("verkosto",))
    assert "Kahvilla" in words(client.get(offered, headers=ADMIN))
    answering.answer_share(share=share, accept=True, words="", actor=boss)
    assert [one.pk for one in waiting_picks(hub)] == [share.pk]
    answering.answer_share(share=share, accept=False, words="", actor=boss)
    assert waiting_picks(hub) == []
    assert waiting_picks(kainuu) == []
