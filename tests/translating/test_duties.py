"""The rule about core pages, who answers for what, and the mails to them."""

from __future__ import annotations

import datetime as dt

import pytest
from bs4 import BeautifulSoup
from django.conf import settings
from django.core import mail
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Locale, Page
from wagtail.users.models import UserProfile

from regions.models import RegionLogEntry
from regions.roles import RoleKey
from regions.tasks import deliver_mails
from tests import factories
from tests.translating.overviewing import ADMIN, published, translated
from translating.models import CoreLanguage, LanguageDuty, TranslationNotice
from translating.overview.duties import set_duties
from translating.overview.tasks import post_digests

pytestmark = pytest.mark.django_db
DUTIES = reverse("translating_duties", args=["lappi"])


@pytest.fixture
def lappi():
    return factories.region("lappi")


@pytest.fixture
def kainuu():
    return factories.region("kainuu")


def shown(client, address: str) -> BeautifulSoup:
    reply = client.get(address, headers=ADMIN)
    assert reply.status_code == 200
    return BeautifulSoup(reply.content, "html.parser")


def answers(region, language: str, role: str = RoleKey.EDITOR, speaks: str = "fi", **fields):
    """Somebody of the region who answers for the language."""
    person = factories.staff(region, role, **fields)
    profile = UserProfile.get_for_user(person)
    profile.preferred_language = speaks
    profile.save()
    LanguageDuty.objects.create(region=region, language=language, person=person)
    return person


def told() -> list[str]:
    """The texts of the mails that leave now."""
    mail.outbox.clear()
    post_digests()
    deliver_mails()
    return [message.body for message in mail.outbox]


def tomorrow(monkeypatch) -> None:
    day = timezone.localdate() + dt.timedelta(days=1)
    monkeypatch.setattr("translating.overview.digest.timezone.localdate", lambda: day)


# --- the rule and the duties ---


def test_an_administrator_sets_the_rule_and_the_duties(client, lappi):
    client.force_login(factories.staff(lappi, RoleKey.ADMINISTRATOR))
    aino = factories.staff(lappi, RoleKey.EDITOR, first_name="Aino", last_name="Magga")
    reply = client.post(DUTIES, {"core": ["se"], "answers-se": aino.pk}, headers=ADMIN)
    assert reply.url == reverse("translating_desk", args=["lappi"])
    assert list(CoreLanguage.objects.values_list("region__slug", "language")) == [("lappi", "se")]
    assert LanguageDuty.objects.get().person == aino
    assert "Aino Magga" in shown(client, reply.url).get_text(" ")
    form = shown(client, DUTIES)
    assert form.select_one('input[value="se"]').has_attr("checked")
    assert form.select_one('[name="answers-se"] option[selected]')["value"] == str(aino.pk)
    assert RegionLogEntry.objects.filter(region=lappi).exists()
    client.post(DUTIES, {}, headers=ADMIN)
    assert not CoreLanguage.objects.exists()
    assert not LanguageDuty.objects.exists()


@pytest.mark.parametrize(
    ("slug", "role", "sees", "sets"),
    [
        ("lappi", RoleKey.ADMINISTRATOR, 200, 302),
        ("lappi", RoleKey.EDITOR, 200, 404),
        ("lappi", RoleKey.PUBLISHER, 200, 404),
        ("kainuu", RoleKey.ADMINISTRATOR, 404, 404),
    ],
)
def test_everybody_of_the_region_sees_and_only_an_administrator_sets(
    client, slug, role, sees, sets
):
    client.force_login(factories.staff(factories.region(slug), role))
    desk = reverse("translating_desk", args=["lappi"])
    reply = client.get(desk, headers=ADMIN)
    assert reply.status_code == sees
    if sees == 200:
        assert (DUTIES in reply.content.decode()) is (sets == 302)
    assert client.get(DUTIES, headers=ADMIN).status_code == (200 if sets == 302 else 404)
    assert client.post(DUTIES, {"core": ["se"]}, headers=ADMIN).status_code == sets
    assert CoreLanguage.objects.exists() is (sets == 302)


@pytest.mark.parametrize("bad", [{"core": ["fi"]}, {"core": ["smn"]}, {"answers-se": "x"}])
def test_what_no_choice_offers_is_told_and_nothing_is_saved(client, lappi, bad):
    client.force_login(factories.staff(lappi, RoleKey.ADMINISTRATOR))
    set_duties(region=lappi, core=["sv"], people={})
    reply = client.post(DUTIES, bad, headers=ADMIN)
    assert reply.status_code == 200
    assert BeautifulSoup(reply.content, "html.parser").select(".errorlist")
    assert CoreLanguage.objects.get().language == "sv"


def test_another_regions_people_cannot_be_made_responsible(client, lappi, kainuu):
    client.force_login(factories.staff(lappi, RoleKey.ADMINISTRATOR))
    stranger = factories.staff(kainuu, RoleKey.EDITOR)
    reply = client.post(DUTIES, {"answers-se": stranger.pk}, headers=ADMIN)
    assert reply.status_code == 200
    assert not LanguageDuty.objects.exists()


def test_the_desk_says_in_plain_words_which_core_pages_are_missing(client, lappi):
    client.force_login(factories.staff(lappi, RoleKey.EDITOR))
    desk, own = reverse("translating_desk", args=["lappi"]), reverse("wagtailadmin_home")
    assert not shown(client, desk).select(".help-warning")
    assert "Puuttuvat perussivut" not in shown(client, own).get_text(" ")
    set_duties(region=lappi, core=["se"], people={})
    privacy = Page.objects.get(
        title="Tietosuojaseloste", locale__language_code="fi", path__startswith=home(lappi).path
    )
    submit = reverse("wagtail_localize:submit_page_translation", args=[privacy.pk])
    for address in (desk, own):
        page = shown(client, address)
        assert "Tietosuojaseloste" in page.select_one(f'a[href="{submit}"]').text
    warning = shown(client, desk).select_one(".help-warning").get_text(" ", strip=True)
    assert warning.startswith("Davvisámegiella: 2 perussivua puuttuu")
    news = factories.seeded(lappi, "news", "se")
    news.unpublish()
    warning = shown(client, desk).select_one(".help-warning").get_text(" ", strip=True)
    assert warning.startswith("Davvisámegiella: 3 perussivua puuttuu")
    assert "luonnos, ei vielä julkaistu" in warning


def test_pages_of_the_main_menu_are_core_pages(client, lappi):
    client.force_login(factories.staff(lappi, RoleKey.EDITOR))
    set_duties(region=lappi, core=["se"], people={})
    factories.content(lappi, title="Yhteystiedot", show_in_menus=True)
    factories.content(lappi, title="Muu sivu")
    text = shown(client, reverse("translating_desk", args=["lappi"])).get_text(" ")
    assert "Yhteystiedot" in text
    assert "Muu sivu" not in text


def home(region):
    return factories.home(region)


# --- mails ---


def test_the_responsible_hears_of_a_changed_original_once_a_day(kainuu, monkeypatch):
    answers(kainuu, "en")
    page = published(factories.news(kainuu, title="Talkoot"))
    english = translated(page, title="Working bee")
    assert told() == [], "a new original has no translation"
    published(published(page, lead="Uusi aika"), lead="Toinen aika")
    (text,) = told()
    assert text.count("Working bee") == 1
    edit = reverse("wagtailadmin_pages:edit", args=[english.pk])
    assert f"{settings.WAGTAILADMIN_BASE_URL}{edit}" in text
    published(page, lead="Kolmas aika")
    assert told() == [], "one mail a day"
    tomorrow(monkeypatch)
    assert len(told()) == 1
    assert told() == []


def test_publishing_without_changes_tells_nobody(kainuu):
    answers(kainuu, "en")
    page = published(factories.news(kainuu, title="Talkoot"))
    translated(page)
    published(page)
    assert told() == []


def test_who_answers_for_the_originals_and_who_asked_hear_that_a_translation_is_there(
    client, kainuu
):
    source = answers(kainuu, "fi")
    asker = factories.staff(kainuu, RoleKey.EDITOR)
    translator = factories.staff(kainuu, RoleKey.PUBLISHER)
    page = factories.news(kainuu, title="Talkoot")
    client.force_login(asker)
    address = reverse("wagtail_localize:submit_page_translation", args=[page.pk])
    locale = Locale.objects.get(language_code="en")
    client.post(address, {"locales": [locale.pk]}, headers=ADMIN)
    draft = Page.objects.get(translation_key=page.translation_key, locale=locale)
    assert told() == []
    english = published(draft, by=translator, title="Working bee")
    texts = told()
    assert {message.to[0] for message in mail.outbox} == {source.email, asker.email}
    assert all(english.full_url in text for text in texts)


def test_nobody_is_told_of_what_she_did_herself(kainuu):
    person = answers(kainuu, "en", RoleKey.PUBLISHER)
    LanguageDuty.objects.create(region=kainuu, language="fi", person=person)
    page = published(factories.news(kainuu, title="Talkoot"))
    english = translated(page)
    published(page, by=person, lead="Uusi aika")
    published(english, by=person, lead="New time")
    assert told() == []


def test_what_happened_in_a_day_is_one_mail_in_the_persons_language(lappi):
    person = answers(lappi, "se", speaks="sv")
    LanguageDuty.objects.create(region=lappi, language="en", person=person)
    for title in ("Talkoot", "Kahvila"):
        page = published(factories.news(lappi, title=title))
        for language in ("se", "en"):
            translated(page, language)
        published(page, lead="Uusi aika")
    (text,) = told()
    assert "Original har ändrats" in text
    for title in ("Talkoot (se)", "Talkoot (en)", "Kahvila (se)", "Kahvila (en)"):
        assert title in text
    assert len(mail.outbox[0].to) == 1


@pytest.mark.parametrize("leaves", ["before it happens", "before the post", "in the post"])
def test_who_has_lost_the_role_gets_no_mail(kainuu, leaves):
    person = answers(kainuu, "en")
    page = published(factories.news(kainuu, title="Talkoot"))
    translated(page)
    if leaves == "before it happens":
        person.groups.clear()
    published(page, lead="Uusi aika")
    if leaves == "before the post":
        person.groups.clear()
    mail.outbox.clear()
    post_digests()
    person.groups.clear()
    deliver_mails()
    assert mail.outbox == []
    if leaves == "before the post":
        assert not TranslationNotice.objects.exists()


def test_who_works_in_two_regions_gets_one_mail_and_only_of_those_where_she_still_works(
    kainuu, lappi
):
    person = answers(kainuu, "en")
    person.groups.add(factories.staff(lappi, RoleKey.EDITOR).groups.get())
    LanguageDuty.objects.create(region=lappi, language="en", person=person)
    for region, title in ((kainuu, "Talkoot"), (lappi, "Kahvila")):
        page = published(factories.news(region, title=title))
        translated(page)
        published(page, lead="Uusi aika")
    person.groups.remove(*person.groups.filter(region_role__region=lappi))
    (text,) = told()
    assert "Talkoot" in text
    assert "Kahvila" not in text


def test_told_notices_are_forgotten_after_30_days(kainuu):
    person = answers(kainuu, "en")
    page = factories.news(kainuu)
    for days in (30, 31):
        TranslationNotice.objects.create(
            region=kainuu,
            person=person,
            kind="changed",
            page=page,
            language="en",
            mailed_on=timezone.localdate() - dt.timedelta(days=days),
        )
    post_digests()
    assert TranslationNotice.objects.count() == 1
