"""The survey: anonymous, open for a month, counted against those who came."""

from __future__ import annotations

import datetime as dt
from urllib.parse import urlsplit

import pytest
from django.core import mail
from django.urls import reverse
from django.utils import timezone

from events.aftermath.answering import forget_survey_words
from events.aftermath.mailing import nudge_survey, send_survey
from events.aftermath.results import results_of
from events.aftermath.tokens import survey_address
from events.models import Occasion, Registration, SurveyAnswer
from tests import factories
from tests.events.held import HUB, answers, guest, held, mailed, press
from tests.organisations.caring import send, words

pytestmark = pytest.mark.django_db
GIVEN = {"usefulness": "5", "useful_for": "both", "who": "association", "words": "Kiitos!"}


def path(occasion, language="fi"):
    return urlsplit(survey_address(occasion, language)).path


def look(client, address, region="kainuu"):
    return client.get(address, headers={"host": f"{region}.localhost"})


def test_an_answer_is_kept_without_a_person_a_time_or_an_order(client):
    _event, occasion = held(factories.region("kainuu"))
    asked = look(client, path(occasion))
    assert "nimetön" in words(asked)
    assert not asked.cookies
    reply = send(client, path(occasion), **GIVEN)
    assert (reply.status_code, reply["Location"]) == (303, "/lomakkeet/palaute/kiitos/")
    assert "Vastauksesi on perillä" in words(look(client, reply["Location"]))
    row = SurveyAnswer.objects.get()
    assert (row.usefulness, row.who, row.words, row.language) == (5, "association", "Kiitos!", "fi")
    assert {field.name for field in SurveyAnswer._meta.fields} == {
        *("id", "region", "occasion", "language", "day"),
        *("usefulness", "useful_for", "who", "words"),
    }
    assert row.pk.version == 4
    assert type(row.day) is dt.date


def test_it_speaks_the_language_of_its_address(client):
    event, occasion = held(factories.region("kainuu"))
    held(
        factories.region("kainuu"),
        language="en",
        title="The evening",
        translation_key=event.translation_key,
    )
    address = path(occasion, "en")
    assert address.startswith("/en/")
    asked = words(look(client, address))
    assert "How useful was it?" in asked
    assert "How was it? The evening" in asked
    send(client, address, **GIVEN)
    assert SurveyAnswer.objects.get().language == "en"


def test_what_is_missing_or_not_ours_comes_back_with_a_sentence(client):
    _event, occasion = held(factories.region("kainuu"))
    code = "Soittakaa: 131052-308T"
    reply = send(client, path(occasion), **(GIVEN | {"who": "", "words": code}))
    assert reply.status_code == 422
    assert "henkilötunnukselta" in words(reply)
    assert 'value="5"' in words(reply)
    assert not SurveyAnswer.objects.exists()


@pytest.mark.parametrize(
    ("change", "status", "sentence"),
    [
        (
            {"starts_at": dt.timedelta(hours=1), "ends_at": dt.timedelta(hours=3)},
            403,
            "aukeaa, kun",
        ),
        ({"ends_at": dt.timedelta(days=-31)}, 410, "nyt suljettu"),
        ({"cancelled": True}, 410, "peruttiin"),
        ({"nonce": "another"}, 404, "Linkki on vajaa"),
    ],
)
def test_it_is_open_from_the_beginning_until_a_month_after(client, change, status, sentence):
    _event, occasion = held(factories.region("kainuu"))
    address, now = path(occasion), timezone.now()
    values = {
        name: now + value if isinstance(value, dt.timedelta) else value
        for name, value in change.items()
    }
    Occasion.objects.filter(pk=occasion.pk).update(**values)
    for reply in (look(client, address), send(client, address, **GIVEN)):
        assert reply.status_code == status
        assert sentence in words(reply)
    assert not SurveyAnswer.objects.exists()


def test_another_regions_site_does_not_know_the_link(client):
    _event, occasion = held(factories.region("kainuu"))
    assert look(client, path(occasion), "lappi").status_code == 404
    assert look(client, path(occasion)[:-3] + "/").status_code == 404
    assert send(client, path(occasion), "lappi.localhost", **GIVEN).status_code == 404


def test_the_link_is_mailed_once_and_reminded_to_all_who_got_it(committing):
    _event, occasion = held(factories.region("kainuu"))
    guest(occasion, "eka@example.net", arrived=1, wants_memo=False)
    guest(occasion, "poissa@example.net", arrived=0)
    assert "Kaikilla" in nudge_survey(occasion=occasion)
    assert "1 ihmiselle" in send_survey(occasion=occasion)
    (first,) = mailed(mail.outbox)
    assert (first.to, path(occasion) in first.body) == (["eka@example.net"], True)
    guest(occasion, "vasta@example.net", arrived=1)
    assert "1 ihmiselle" in nudge_survey(occasion=occasion)
    (nudge,) = mailed(mail.outbox)
    assert (nudge.to, path(occasion) in nudge.body) == (["eka@example.net"], True)
    assert nudge.subject != first.subject
    nudge_survey(occasion=occasion)
    send_survey(occasion=occasion)
    assert [message.to for message in mailed(mail.outbox)] == [["vasta@example.net"]]
    Occasion.objects.filter(pk=occasion.pk).update(ends_at=timezone.now() - dt.timedelta(days=40))
    occasion.refresh_from_db()
    assert "ei ole auki" in send_survey(occasion=occasion)
    assert Registration.objects.count() == 3


@pytest.mark.parametrize(("given", "enough"), [(4, False), (5, True)])
def test_shares_are_shown_from_five_answers_on(client, given, enough):
    kainuu = factories.region("kainuu")
    _event, occasion = held(kainuu, attended=20)
    answers(occasion, given - 1)
    answers(occasion, 1, usefulness=1, who="resident", words="Lisää kahvia")
    results = results_of(occasion)
    assert (results.answers, results.rate) == (given, 5 * given)
    assert (results.mean is not None) is enough
    client.force_login(factories.staff(kainuu, "editor"))
    desk = words(client.get(reverse("events_occasion", args=("kainuu", occasion.pk)), headers=HUB))
    assert f"{given} vastausta, paikalla oli 20. Se on {5 * given} %." in desk
    assert "Lisää kahvia" in desk
    assert ("80 %" in desk) is enough
    assert ("viidestä vastauksesta alkaen" in desk) is not enough
    if enough:
        assert results.mean == 3.4
        assert all(sum(count for _, count, _ in one.rows) == 5 for one in results.divided)


@pytest.mark.parametrize("attended", [None, 4, 10])
def test_a_rate_that_would_say_nothing_is_not_shown(attended):
    _event, occasion = held(factories.region("kainuu"), attended=attended)
    answers(occasion, 12)
    results = results_of(occasion)
    assert results.rate is None
    assert results.too_many is (attended is not None)


@pytest.mark.parametrize(("where", "status"), [("kainuu", 200), ("lappi", 404)])
def test_the_code_is_printed_in_each_language_of_the_region(client, where, status):
    _event, occasion = held(factories.region("kainuu"))
    client.force_login(factories.staff(factories.region(where), "editor"))
    address = reverse("events_survey_sheet", args=("kainuu", occasion.pk))
    sheet = client.get(f"{address}?kieli=en", headers=HUB)
    assert sheet.status_code == status
    if status == 200:
        assert "How was it?" in words(sheet)
        assert "<svg" in words(sheet)
        assert survey_address(occasion, "en") in words(sheet)
    sent = press(
        client,
        factories.staff(factories.region(where), "editor"),
        address.replace("survey-sheet", "send-survey"),
    )
    assert sent.status_code == (302 if status == 200 else 404)


def test_own_words_are_forgotten_after_a_year_and_numbers_stay():
    _event, occasion = held(factories.region("kainuu"))
    answers(occasion, 1, words="Kiitos")
    assert forget_survey_words() == 0
    Occasion.objects.update(ends_at=timezone.now() - dt.timedelta(days=366))
    assert forget_survey_words() == 1
    assert SurveyAnswer.objects.get().words == ""
