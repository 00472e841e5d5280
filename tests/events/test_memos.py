"""Memos: written from the desk, mailed once to those who came, and what was agreed until done."""

from __future__ import annotations

import datetime as dt
from http import HTTPStatus

import pytest
from django.core import mail
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Locale
from wagtail_localize.models import (
    StringSegment,
    StringTranslation,
    Translation,
    TranslationSource,
)

from events.aftermath.agreeing import settle_agreed
from events.aftermath.mailing import send_memo
from events.models import AgreedItem, AgreedState, MemoPage
from home.models import MunicipalityPage
from tests import factories
from tests.events.held import HUB, guest, held, mailed, memo, press

pytestmark = pytest.mark.django_db
DONE, OPEN = AgreedState.State.DONE, AgreedState.State.OPEN


def at(name, occasion):
    return reverse(name, args=(occasion.region.slug, occasion.pk))


def shown(visit, page):
    return visit("kainuu", page.get_url_parts()[2]).content.decode()


@pytest.mark.parametrize("where", ["kainuu", "lappi"])
def test_the_desk_writes_a_draft_of_the_memo_once(client, where):
    event, occasion = held(factories.region("kainuu"))
    editor = factories.staff(factories.region(where), "editor")
    replies = [press(client, editor, at("events_memo_write", occasion)) for _ in range(2)]
    if where != "kainuu":
        assert {reply.status_code for reply in replies} == {HTTPStatus.NOT_FOUND}
        assert not MemoPage.objects.exists()
        return
    page = MemoPage.objects.get()
    assert (page.live, page.event, page.title) == (False, event, "Muistio: Sotkamon ilta")
    assert (page.held_on, page.municipality) == (
        timezone.localdate(event.starts_at),
        event.municipality,
    )
    edit = reverse("wagtailadmin_pages:edit", args=(page.pk,))
    assert [reply["Location"] for reply in replies] == [edit, edit]
    assert client.get(edit, headers=HUB).status_code == HTTPStatus.OK


def test_a_memo_shows_what_was_presented_wished_and_agreed(visit):
    event, _occasion = held(factories.region("kainuu"))
    page = memo(
        event,
        "Kirjasto avaa salinsa",
        presented="<p>Kunta kertoi tiloista</p>",
        wishes="<p>Numero</p>",
    )
    text = shown(visit, page)
    for words in ("Kunta kertoi tiloista", "Numero", "Kirjasto avaa salinsa (kirjasto, "):
        assert words in text
    assert page.title in shown(visit, event)


def test_only_a_published_memo_is_mailed_once_to_those_who_came_and_asked(committing):
    event, occasion = held(factories.region("kainuu"))
    came = guest(occasion, "tuli@example.net", arrived=2)
    guest(occasion, "jai@example.net", arrived=0)
    guest(occasion, "ei@example.net", arrived=1, wants_memo=False)
    guest(occasion, "", arrived=1)
    english = guest(occasion, "came@example.net", arrived=1, language="en")
    assert "ei ole vielä julkaistu" in send_memo(occasion=occasion)
    assert occasion.memo_sent_at is None
    page = memo(event, "Kirjasto avaa salinsa")
    assert "2 ihmiselle" in send_memo(occasion=occasion)
    sent = {message.to[0]: message for message in mailed(mail.outbox)}
    assert set(sent) == {came.email, english.email}
    finnish, foreign = sent[came.email].body, sent[english.email].body
    assert "Kirjasto avaa salinsa (kirjasto, " in finnish
    assert page.full_url in finnish
    assert "has not been translated" in foreign
    occasion.refresh_from_db()
    assert occasion.memo_sent_at is not None
    assert "Kukaan uusi" in send_memo(occasion=occasion)
    assert mailed(mail.outbox) == []


def test_where_nobody_was_counted_everybody_with_a_seat_gets_the_memo_in_her_language(committing):
    event, occasion = held(factories.region("kainuu"))
    page = memo(event)
    translated = memo(
        event,
        "The library opens",
        language="en",
        title="Memo",
        translation_key=page.translation_key,
    )
    guest(occasion, "en@example.net", language="en")
    guest(occasion, "waiting@example.net", state="waiting")
    send_memo(occasion=occasion)
    (message,) = mailed(mail.outbox)
    assert message.to == ["en@example.net"]
    assert "The library opens" in message.body
    assert translated.full_url in message.body


def test_what_is_open_begins_the_next_evening_and_stands_on_the_municipality_page(visit):
    kainuu = factories.region("kainuu")
    event, _occasion = held(kainuu, days_ago=90)
    memo(event, "Kirjasto avaa salinsa", "Yksi numero varauksille")
    following = factories.event(kainuu, kind="evening", municipality=event.municipality)
    elsewhere = factories.event(kainuu, municipality=factories.municipality("Kuhmo"))
    place = MunicipalityPage.objects.get(
        municipality=event.municipality, region=kainuu, locale__language_code="fi"
    )
    assert "Viimeksi sovittiin" in shown(visit, following)
    assert "Viimeksi sovittiin" not in shown(visit, elsewhere)
    assert "Viimeksi sovittiin" not in shown(visit, event)
    done = AgreedItem.objects.get(what="Kirjasto avaa salinsa")
    settle_agreed(
        region=kainuu, key=done.translation_key, state=DONE, by=None, note="Auki tiistaisin"
    )
    assert "Kirjasto avaa salinsa" not in shown(visit, following)
    assert "Yksi numero varauksille" in shown(visit, following)
    on_page = shown(visit, place)
    assert "Yksi numero varauksille" in on_page
    assert "Auki tiistaisin" in on_page
    long_ago = timezone.localdate() - dt.timedelta(days=31)
    AgreedState.objects.update(settled_on=long_ago)
    assert "Kirjasto avaa salinsa" not in shown(visit, place)


def test_publishing_an_old_revision_opens_nothing_anew(visit):
    kainuu = factories.region("kainuu")
    event, _occasion = held(kainuu)
    page = memo(event, "Kirjasto avaa salinsa")
    old = page.save_revision()
    old.publish()
    item = AgreedItem.objects.get()
    settle_agreed(region=kainuu, key=item.translation_key, state=DONE, by=None)
    old.publish()
    following = factories.event(kainuu, kind="evening", municipality=event.municipality)
    assert "Viimeksi sovittiin" not in shown(visit, following)


@pytest.mark.parametrize(("where", "status"), [("kainuu", 302), ("lappi", 404)])
def test_an_item_is_settled_by_one_press_of_somebody_of_the_region(client, where, status):
    event, occasion = held(factories.region("kainuu"))
    memo(event, "Kirjasto avaa salinsa")
    item = AgreedItem.objects.get()
    person = factories.staff(factories.region(where), "editor")
    address = reverse("events_agreed_settle", args=(where,))
    data = {"item": str(item.translation_key), "state": "done", "note": "Valmista"}
    reply = press(client, person, address, **data)
    assert reply.status_code == status
    assert AgreedState.objects.filter(state=DONE, by=person).count() == (status == 302)
    if status == 302:
        listed = client.get(f"{reverse('events_agreed', args=(where,))}?hoidetut=1", headers=HUB)
        assert "Kirjasto avaa salinsa" in listed.content.decode()
        assert (
            "Valmista" in client.get(at("events_occasion", occasion), headers=HUB).content.decode()
        )
        bad = press(client, person, address, **(data | {"item": "x", "state": "?"}))
        assert bad.status_code == 302
        away = press(
            client, person, address, **(data | {"state": "open", "next": "//evil.example"})
        )
        assert away["Location"] == reverse("events_agreed", args=(where,))
        assert AgreedState.objects.get().state == OPEN


def test_a_translated_memo_keeps_its_items_and_their_states(visit):
    kainuu = factories.region("kainuu")
    event, _occasion = held(kainuu)
    page = memo(event, "Kirjasto avaa salinsa", presented="<p>Tilat</p>")
    source, _made = TranslationSource.update_or_create_from_instance(page)
    english = Locale.objects.get(language_code="en")
    translation = Translation.objects.create(source=source, target_locale=english)
    for segment in StringSegment.objects.filter(source=source, string__data__startswith="Kirj"):
        StringTranslation.objects.create(
            translation_of=segment.string,
            locale=english,
            context=segment.context,
            data="The library opens its hall",
        )
    translation.save_target(publish=False)
    MemoPage.objects.get(locale=english).get_latest_revision().publish()
    original, copy = AgreedItem.objects.order_by("locale__language_code").reverse()
    assert (copy.what, copy.due_on) == ("The library opens its hall", original.due_on)
    assert copy.translation_key == original.translation_key
    settle_agreed(region=kainuu, key=copy.translation_key, state=DONE, by=None)
    for found, words in ((page, "Tehty "), (MemoPage.objects.get(locale=english), "Done on ")):
        assert words in shown(visit, found)


def test_reading_what_was_agreed_costs_the_same_however_much_it_is(
    visit, django_assert_max_num_queries
):
    kainuu = factories.region("kainuu")
    for number in range(4):
        event, _occasion = held(kainuu, days_ago=90 + number)
        memo(event, *(f"Asia {number}.{one}" for one in range(3)))
    following = factories.event(kainuu, kind="evening", municipality=event.municipality)
    shown(visit, following)
    with django_assert_max_num_queries(20):
        assert "Asia 3.2" in shown(visit, following)
