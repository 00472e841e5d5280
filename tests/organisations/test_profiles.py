"""A profile: names, family, what has ended, and what must not be seen."""

from __future__ import annotations

import datetime as dt
import json

import pytest
from bs4 import BeautifulSoup
from django.core.management import call_command
from django.db import connection
from django.utils import timezone
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Page, PageViewRestriction

from organisations.family import Family, family_of
from organisations.models import DirectoryEntry, OrganisationName, OrganisationPage
from organisations.profile import names_of
from organisations.structured import ngo
from tests import factories

pytestmark = pytest.mark.django_db
YESTERDAY = timezone.localdate() - dt.timedelta(days=1)


def address(page: OrganisationPage) -> str:
    return page.get_url_parts()[2]


def profile(visit, page: OrganisationPage, region: str = "kainuu") -> BeautifulSoup:
    reply = visit(region, address(page))
    assert reply.status_code == 200
    return BeautifulSoup(reply.content, "html.parser")


def listed(visit, query: str = "", region: str = "kainuu") -> str:
    page = factories.seeded(factories.region(region), "directory")
    return visit(region, address(page) + query).content.decode()


def named(page: OrganisationPage, name: str, **fields) -> OrganisationPage:
    page.names = [OrganisationName(name=name, **fields)]
    page.save()
    return page


def test_an_earlier_name_is_shown_with_its_years_and_found(visit):
    kainuu = factories.region("kainuu")
    page = factories.organisation(kainuu, title="Uusi seura ry")
    named(page, "Vanha Köörinpolku", used_from=1962, used_to=2004)
    shown = profile(visit, page).select_one(".other-names").text
    assert "entinen nimi Vanha Köörinpolku, 1962–2004" in " ".join(shown.split())
    assert "Uusi seura ry" in listed(visit, "?nimi=köörin")


def test_an_ended_association_leaves_the_lists_and_its_address_shows_the_way_on(visit):
    kainuu = factories.region("kainuu")
    heir = factories.organisation(kainuu, title="Jatkaja ry")
    gone = factories.organisation(kainuu, title="Entinen ry", successor=heir, ended_on=YESTERDAY)
    assert "Entinen ry" not in listed(visit)
    place = gone.municipalities.first().pages.get(locale__language_code="fi")
    assert "Entinen ry" not in visit("kainuu", place.get_url_parts()[2]).content.decode()
    notice = profile(visit, gone).select_one(".profile__ended")
    assert notice.select_one("a")["href"] == address(heir)
    assert "Entinen ry" in profile(visit, heir).text


def test_an_association_that_ends_tomorrow_is_still_listed(visit):
    tomorrow = timezone.localdate() + dt.timedelta(days=1)
    page = factories.organisation(factories.region("kainuu"), title="Vielä ry", ended_on=tomorrow)
    assert "Vielä ry" in listed(visit)
    assert profile(visit, page).select_one(".profile__ended") is None


def test_umbrella_and_members_lead_to_each_other_in_the_readers_language(visit):
    kainuu = factories.region("kainuu")
    roof = factories.organisation(kainuu, title="Kattojärjestö ry")
    factories.organisation(kainuu, "en", title="The Umbrella", translation_key=roof.translation_key)
    member = factories.organisation(kainuu, title="Jäsen ry", umbrella=roof)
    english = factories.organisation(
        kainuu, "en", title="The Member", translation_key=member.translation_key
    )
    assert "Jäsen ry" in profile(visit, roof).text
    assert "The Umbrella" in profile(visit, english).select_one(".facts").text
    factories.organisation(kainuu, title="Lopettanut jäsen", umbrella=roof, ended_on=YESTERDAY)
    assert "Lopettanut jäsen" not in profile(visit, roof).text


def test_a_draft_has_the_same_family_as_the_page_that_was_read_by_its_address(visit):
    kainuu = factories.region("kainuu")
    roof = factories.organisation(kainuu, title="Kattojärjestö ry")
    page = factories.organisation(kainuu, title="Jäsen ry", umbrella=roof, successor=roof)
    old = factories.organisation(kainuu, title="Vanha ry", successor=page, ended_on=YESTERDAY)
    below = factories.organisation(kainuu, title="Alajaosto ry", umbrella=page)
    drafted = family_of(OrganisationPage.objects.get(pk=page.pk), kainuu)
    read = family_of(OrganisationPage.objects.for_reading().get(pk=page.pk), kainuu)
    assert drafted == read
    assert read.umbrella.url == read.successor.url == address(roof)
    assert [one.title for one in read.members] == [below.title]
    assert [(one.title, one.ended_on) for one in read.predecessors] == [(old.title, YESTERDAY)]


def test_other_names_come_with_the_profile_in_their_order(visit, django_assert_num_queries):
    page = factories.organisation(factories.region("kainuu"), title="Seura ry")
    page.names = [
        OrganisationName(
            name=name, kind=OrganisationName.Kind.FORMER, used_to=2000 + number, sort_order=number
        )
        for number, name in enumerate(("Ensimmäinen ry", "Toinen ry"))
    ]
    page.save()
    read = OrganisationPage.objects.for_reading().get(pk=page.pk)
    with django_assert_num_queries(0):
        told = names_of(read)
    assert [(one.name, one.used_to) for one in told] == [
        ("Ensimmäinen ry", 2000),
        ("Toinen ry", 2001),
    ]
    assert [str(one) for one in names_of(OrganisationPage.objects.get(pk=page.pk))] == [
        str(one) for one in told
    ]


def test_the_machine_readable_profile_tells_what_the_page_does_and_nothing_hidden(visit):
    evil = "</script><script>alert(1)</script>"
    page = factories.organisation(
        factories.region("kainuu"),
        title=f"Seura {evil} ry",
        street="Salakuja 3",
        postal_code="87100",
        post_office="Kajaani",
        coordinates="64.1303, 28.3874",
        founded=1987,
        register_number="123.456",
        ended_on=YESTERDAY,
    )
    named(page, "Vanha nimi")
    script = profile(visit, page).select('script[type="application/ld+json"]')[-1]
    words = json.loads(script.string)
    assert words["@type"] == "NGO"
    assert words["name"] == f"Seura {evil} ry"
    assert words["alternateName"] == ["Vanha nimi"]
    assert words["address"]["streetAddress"] == "Salakuja 3"
    assert words["identifier"][0]["value"] == "123.456"
    page.hide_address = True
    page.save()
    shown = str(profile(visit, page))
    for secret in ("Salakuja", "64.1303", "28.3874"):
        assert secret not in shown, secret
        assert secret not in listed(visit, "?nakyma=tuloste"), secret
        assert secret not in listed(visit, "?nakyma=kartta"), secret


def test_a_hidden_address_is_in_no_index(visit):
    page = factories.organisation(
        factories.region("kainuu"),
        street="Salakuja 3",
        coordinates="64.1303, 28.3874",
        hide_address=True,
    )
    with connection.cursor() as cursor:
        cursor.execute("SELECT e::text FROM organisations_directoryentry e")
        rows = str(cursor.fetchall())
        cursor.execute("SELECT e::text FROM wagtailsearch_indexentry e")
        rows += str(cursor.fetchall())
    assert str(page.pk) in rows
    assert "alakuja" not in rows
    assert "64.1303" not in rows


def test_a_changed_slug_leads_on_in_its_own_region_only(visit, committing):
    kainuu = factories.region("kainuu")
    page = factories.organisation(kainuu, title="Muuttuva ry", slug="vanha-osoite")
    before = address(page)
    page.slug = "uusi-osoite"
    page.save_revision().publish()
    reply = visit("kainuu", before)
    assert reply.status_code in {301, 302}
    assert reply.url.endswith("/uusi-osoite/")
    assert {found.site_id for found in Redirect.objects.all()} == {kainuu.site_id}
    assert visit("lappi", before).status_code == 404


def test_a_profile_shows_a_map_of_every_region_that_it_serves(visit):
    places = [factories.municipality(name) for name in ("Kuhmo", "Posio")]
    page = factories.organisation(
        factories.region("kainuu"), municipalities=places, coordinates="64.1287, 29.5178"
    )
    maps = profile(visit, page).select(".map--served")
    assert [found.figcaption.text for found in maps] == ["Kainuu", "Lappi"]
    assert (
        len(maps[0].select(".map__area--served")) == len(maps[1].select(".map__area--served")) == 1
    )
    point = maps[0].circle
    assert (float(point["cx"]), float(point["cy"])) == pytest.approx((290.6, 335.0), abs=1)
    assert maps[1].circle is None


def test_a_profile_takes_few_queries(visit, django_assert_max_num_queries):
    kainuu = factories.region("kainuu")
    roof = factories.organisation(kainuu, title="Kattojärjestö ry")
    for _ in range(20):
        factories.organisation(kainuu, umbrella=roof)
    visit("kainuu", address(roof))
    with django_assert_max_num_queries(25):
        visit("kainuu", address(roof))


def test_the_table_follows_what_happens_to_pages():
    kainuu = factories.region("kainuu")
    page = factories.organisation(kainuu, title="Seura ry")
    swedish = factories.organisation(
        factories.region("lappi"), "en", title="Club", translation_key=page.translation_key
    )
    assert "en" not in DirectoryEntry.objects.get(page=page).shown_in
    swedish.unpublish()
    assert "en" in DirectoryEntry.objects.get(page=page).shown_in
    directory = factories.seeded(kainuu, "directory")
    closed = PageViewRestriction.objects.create(page=directory, restriction_type="login")
    assert not DirectoryEntry.objects.filter(page=page).exists()
    closed.delete()
    assert DirectoryEntry.objects.filter(page=page).exists()
    Page.objects.get(pk=page.pk).delete()
    assert not DirectoryEntry.objects.exists()


def test_the_command_puts_the_table_right(capsys):
    page = factories.organisation(factories.region("kainuu"), title="Seura ry")
    right = DirectoryEntry.objects.filter(page=page).values().get()
    DirectoryEntry.objects.update(names="", regions=[])
    call_command("rebuild_directory", verbosity=0)
    assert DirectoryEntry.objects.filter(page=page).values().get() == right


def test_the_words_of_an_empty_profile_have_no_empty_ones():
    page = factories.organisation(factories.region("kainuu"), title="Seura ry")
    words = ngo(page, url="http://x/", places=[], names=[], family=Family())
    assert set(words) == {"@context", "@type", "@id", "name", "url", "mainEntityOfPage"}
