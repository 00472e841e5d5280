"""An association updates its details without an account, and the editors decide."""

from __future__ import annotations

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse
from django.utils import timezone
from wagtail.models import WorkflowState

from organisations.models import OrganisationPage, Proposal
from organisations.tokens import form_address
from tests import factories
from tests.organisations.caring import HUB, KAINUU, known, links_in, send, text_of, words

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("committing")]


@pytest.fixture
def kainuu():
    return factories.region("kainuu")


def ask(client, page, email, **more):
    return send(client, reverse("organisations_ask", args=(page.pk,)), email=email, **more)


def details(kainuu, **changed):
    """The whole form as a browser sends it."""
    place = kainuu.municipalities.first()
    told = {
        "fi_title": "Sotkamon kerho",
        "fi_lead": "Kahvia ja seuraa.",
        "email": "info@kerho.example.org",
        "phone": "040 123 4567",
        "municipalities": [place.code],
        "send": "1",
    }
    return {name: value for name, value in (told | changed).items() if value is not None}


def link_for(page, email="info@kerho.example.org", **fields) -> str:
    proposal = Proposal.objects.create(
        region=page.region,
        organisation=page,
        kind="update",
        name=page.title,
        email=email,
        language=fields.pop("language", "fi"),
        **fields,
    )
    return form_address(proposal).removeprefix(f"http://{KAINUU}")


def decide(client, page, action, **data):
    """What the buttons of the workflow do."""
    task = OrganisationPage.objects.get(pk=page.pk).current_workflow_task_state
    address = reverse("wagtailadmin_pages:workflow_action", args=(page.pk, action, task.pk))
    return client.post(address, data, headers=HUB)


def test_the_answer_is_the_same_for_a_known_address_and_an_unknown_one(client, kainuu, inbox):
    page = known(kainuu)
    answers = [ask(client, page, address) for address in ("INFO@kerho.example.org", "x@y.fi")]
    assert [reply.status_code for reply in answers] == [303, 303]
    assert answers[0]["Location"] == answers[1]["Location"]
    (message,) = inbox.messages
    assert message["To"] == "info@kerho.example.org"
    states = set(Proposal.objects.values_list("email", "state"))
    assert states == {("info@kerho.example.org", "open"), ("x@y.fi", "wished")}
    shown = words(client.get(answers[0]["Location"], headers={"host": KAINUU}))
    assert "Jos osoite on yhdistyksen" in shown


def with_english(kainuu):
    """A page, and the same in English."""
    page = known(kainuu)
    english = page.copy_for_translation(factories.seeded(kainuu, "directory", "en").locale)
    english.lead = "Coffee."
    english.save_revision().publish()
    return page, english


CHANGED = {
    "fi_lead": "Kahvia keskiviikkoisin.",
    "en_title": "Sotkamon kerho",
    "en_lead": "Coffee.",
    "phone": "08 555 123",
}


def test_a_change_waits_for_approval_while_the_old_page_stays(client, kainuu, inbox):
    page, english = with_english(kainuu)
    ask(client, page, "info@kerho.example.org")
    (path,) = links_in(inbox.messages.pop())
    form = words(client.get(path, headers={"host": KAINUU}))
    assert 'lang="en"' in form
    assert "Coffee." in form
    assert send(client, path, **details(kainuu, **CHANGED)).status_code == 303
    page.refresh_from_db()
    assert (page.lead, page.phone) == ("Kahvia ja seuraa.", "040 123 4567")
    assert page.current_workflow_state.status == WorkflowState.STATUS_IN_PROGRESS
    assert english.current_workflow_state is None, "its words are the same"


def test_an_editor_sees_who_sent_what_and_approves(client, kainuu, inbox):
    page, english = with_english(kainuu)
    send(client, link_for(page), **details(kainuu, **CHANGED))
    (proposal,) = Proposal.objects.all()
    client.force_login(factories.staff(kainuu, "publisher"))
    care = reverse("organisations_care", args=("kainuu",))
    assert "info@kerho.example.org" in words(client.get(care, headers=HUB))
    address = reverse("organisations_proposal", args=("kainuu", proposal.pk))
    told = words(client.get(address, headers=HUB))
    assert "Kahvia keskiviikkoisin." in told
    assert "08 555 123" in told
    editor = words(client.get(reverse("wagtailadmin_pages:edit", args=(page.pk,)), headers=HUB))
    assert "info@kerho.example.org" in editor
    decide(client, page, "approve")
    page.refresh_from_db()
    english.refresh_from_db()
    assert (page.lead, page.phone) == ("Kahvia keskiviikkoisin.", "08 555 123")
    assert page.verified_on == timezone.localdate()
    assert (english.lead, english.phone) == ("Coffee.", "08 555 123")
    (message,) = inbox.messages
    assert "hyväksytty" in text_of(message)
    assert page.full_url in text_of(message)


def test_a_returned_change_comes_back_with_the_editors_word_and_a_working_link(
    client, kainuu, inbox
):
    page = known(kainuu)
    path = link_for(page, language="en")
    send(client, path, **details(kainuu, fi_lead="Uusi lause."))
    gone = client.get(path, headers={"host": KAINUU})
    assert gone.status_code == 410
    assert "An editor is reading them." in words(gone)
    client.force_login(factories.staff(kainuu, "publisher"))
    decide(client, page, "reject", comment="Milloin ovet aukeavat?")
    (message,) = inbox.messages
    assert message["Content-Language"] == "en"
    assert "Milloin ovet aukeavat?" in text_of(message)
    (path,) = links_in(message)
    form = words(client.get(path, headers={"host": KAINUU}))
    assert "Uusi lause." in form
    assert "Milloin ovet aukeavat?" in form
    send(client, path, **details(kainuu, fi_lead="Uusi lause.", fi_meeting_times="Ti klo 13"))
    decide(client, page, "approve")
    page.refresh_from_db()
    assert (page.lead, page.meeting_times) == ("Uusi lause.", "Ti klo 13")
    assert Proposal.objects.get().state == "approved"


def test_a_draft_is_kept_and_comes_back_by_the_same_link(client, kainuu):
    page = known(kainuu)
    path = link_for(page)
    half = details(kainuu, fi_title="", municipalities=None, fi_lead="Kesken", save="1", send=None)
    reply = send(client, path, **half)
    assert (reply.status_code, reply["Location"]) == (303, f"{path}?saved=1")
    assert "Kesken" in words(client.get(reply["Location"], headers={"host": KAINUU}))
    page.refresh_from_db()
    assert not page.has_unpublished_changes


def test_a_language_filled_in_for_the_first_time_becomes_a_draft(client, kainuu):
    page = known(kainuu)
    path = link_for(page)
    send(client, path, **details(kainuu, en_title="Sotkamo club", en_lead="Coffee for all."))
    english = page.get_translations().get()
    assert (english.live, english.latest_revision.content["lead"]) == (False, "Coffee for all.")
    assert english.current_workflow_state.status == WorkflowState.STATUS_IN_PROGRESS
    page.refresh_from_db()
    assert page.current_workflow_state is None
    client.force_login(factories.staff(kainuu, "publisher"))
    decide(client, english, "approve")
    english = page.get_translations().get().specific
    assert english.live
    assert english.title == "Sotkamo club"
    assert list(english.municipalities.all()) == list(page.municipalities.all())


def test_details_sent_unchanged_count_as_checked(client, kainuu):
    page = known(kainuu)
    reply = send(client, link_for(page), **details(kainuu))
    assert reply["Location"].endswith("/unchanged/")
    page.refresh_from_db()
    assert page.verified_on == timezone.localdate()
    assert page.current_workflow_state is None


def test_a_suggestion_becomes_a_draft_in_the_workflow(client, kainuu, inbox):
    path = reverse("organisations_suggest")
    told = details(kainuu, fi_title="Uusi yhdistys ry", fi_text="Tule mukaan.\n\n- kahvi\n- pulla")
    reply = send(client, path, email_of_sender="uusi@example.net", **told)
    assert reply.status_code == 303
    page = OrganisationPage.objects.get(title="Uusi yhdistys ry")
    assert (page.live, page.region, page.slug) == (False, kainuu, "uusi-yhdistys-ry")
    assert client.get(f"/yhdistykset/{page.slug}/", headers={"host": KAINUU}).status_code == 404
    client.force_login(factories.staff(kainuu, "publisher"))
    assert "Uusi yhdistys ry" in words(client.get("/admin/", headers=HUB))
    decide(client, page, "approve")
    page.refresh_from_db()
    assert page.live
    assert [place.code for place in page.municipalities.all()] == told["municipalities"]
    (message,) = inbox.messages
    assert message["To"] == "uusi@example.net"


def test_a_suggestion_saved_for_later_leads_on_by_mail(client, kainuu, inbox):
    path = reverse("organisations_suggest")
    told = {"fi_title": "Kesken ry", "save": "1", "email_of_sender": "uusi@example.net"}
    assert send(client, path, **told).status_code == 303
    assert not OrganisationPage.objects.filter(title="Kesken ry").exists()
    (link,) = links_in(inbox.messages[0])
    assert "Kesken ry" in words(client.get(link, headers={"host": KAINUU}))
    send(client, link, **details(kainuu, fi_title="Kesken ry"))
    assert OrganisationPage.objects.get(title="Kesken ry").current_workflow_state is not None


def test_an_editor_judges_an_unknown_address(client, kainuu, inbox):
    page = known(kainuu)
    ask(client, page, "uusi@example.net", message="Olen sihteeri.")
    (proposal,) = Proposal.objects.all()
    address = reverse("organisations_wish", args=("kainuu", proposal.pk))
    client.force_login(factories.staff(factories.region("lappi"), "editor"))
    assert client.get(address, headers=HUB).status_code == 404
    assert client.post(address, {"grant": "1"}, headers=HUB).status_code == 404
    assert inbox.messages == []
    client.force_login(factories.staff(kainuu, "editor"))
    assert "Olen sihteeri." in words(client.get(address, headers=HUB))
    client.post(address, {"grant": "1", "keep": "on"}, headers=HUB)
    assert links_in(inbox.messages[0])
    ask(client, page, "uusi@example.net")
    assert len(inbox.messages) == 2, "the address is kept now"


def test_an_editors_hidden_draft_is_not_shown_to_the_representative(client, kainuu):
    page = known(kainuu)
    page.lead = "Toimituksen salainen luonnos"
    page.save_revision()
    hidden = page.copy_for_translation(factories.seeded(kainuu, "directory", "en").locale)
    hidden.lead = "Secret draft"
    hidden.save()
    form = words(client.get(link_for(page), headers={"host": KAINUU}))
    assert "salainen" not in form
    assert "Secret" not in form


def test_a_text_with_more_than_plain_writing_is_left_out_and_the_form_says_so(client, kainuu):
    sentence = "joten sitä ei muokata tässä"
    plain = known(kainuu, body=[{"type": "text", "value": "<p>Kahvia.</p>"}])
    bold = known(
        kainuu, title="Kuhmon kerho", body=[{"type": "text", "value": "<p><b>Kahvia.</b></p>"}]
    )
    for page, left_out in ((plain, False), (bold, True)):
        form = words(client.get(link_for(page), headers={"host": KAINUU}))
        assert (sentence in form) is left_out
        assert ('name="fi_text"' in form) is not left_out


def test_a_form_is_there_in_every_language_of_the_site(client, kainuu):
    path = reverse("organisations_tell", args=(known(kainuu).pk,))
    page = BeautifulSoup(client.get(path, headers={"host": KAINUU}).content, "html.parser")
    english = page.select_one('.languages a[lang="en"]')["href"]
    assert english == f"/en{path}"
    assert client.get(english, headers={"host": KAINUU}).status_code == 200
