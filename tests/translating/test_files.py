"""Files for translators: out, and in again."""

from __future__ import annotations

import datetime as dt
import re

import polib
import pytest
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page

from regions.roles import RoleKey
from tests import factories
from tests.translating.exchanging import (
    ENGLISH,
    KINDS,
    bring,
    coffee,
    filled,
    out,
    refused,
    take,
)
from tests.translating.shared import (
    HOST,
    captions_of,
    editor,
    say,
    submitted,
    target,
    texts_of,
    write,
)
from translating.models import TranslationFile, TranslationOrder
from translating.orders.files.po import read_po
from translating.orders.files.xliff import read_xliff
from translating.orders.tasks import purge_files

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("committing")]


@pytest.fixture
def kainuu():
    return factories.region("kainuu")


@pytest.fixture
def made(kainuu):
    return coffee(kainuu)


@pytest.fixture
def staff(client, kainuu):
    client.force_login(editor(kainuu))
    return client


def test_a_po_goes_out_is_translated_and_comes_in_again(staff, made):
    reply = out(staff)
    assert 'filename="kainuu-en.po"' in reply["Content-Disposition"]
    seen = bring(staff, filled(reply.content, **ENGLISH))
    assert seen.context["writes"] == 3
    assert texts_of(made) == {}, "first it is only looked at"
    taken = take(staff)
    assert taken.context["file"].written == 3
    assert texts_of(made) == ENGLISH
    made.save_target(publish=True)
    assert '<a href="https://example.org/">here</a>' in str(target(made).body)


def test_an_xliff_goes_out_is_translated_and_comes_in_again(staff, made):
    words = {"Kahvila": "Café", "Hei": "Hello", "Tule": "Come", "tänne": "here"}
    words |= {" ja ": " and ", "istu": "sit"}

    def translated(found: re.Match[str]) -> str:
        said = found[1]
        for old, new in words.items():
            said = said.replace(old, new)
        return f"{found[0]}<target>{said}</target>"

    content = out(staff, "xliff").content.decode()
    assert '<g id="a1" ctype="x-html-a">tänne</g>' in content
    content = re.sub(r"<source>(.*?)</source>", translated, content)
    assert refused(bring(staff, content.encode(), "en.xlf")) == []
    take(staff)
    assert texts_of(made) == ENGLISH


@pytest.mark.parametrize("kind", KINDS)
def test_what_went_out_comes_in_as_it_was(staff, made, kind):
    for source, said in ENGLISH.items():
        write(made, source, said)
    content = out(staff, kind).content
    read = read_po if kind == "po" else read_xliff
    units = {unit.source: unit.target for unit in read(content).units if unit.target}
    assert units == ENGLISH
    seen = bring(staff, content, f"en.{kind}")
    assert (seen.context["writes"], seen.context["same"], refused(seen)) == (0, 3, [])


@pytest.mark.parametrize("kind", KINDS)
def test_quotes_entities_and_line_breaks_survive(staff, kainuu, kind):
    made = submitted(factories.content(kainuu, title="A & \"B\" <c> 'd'", lead=""))
    (source,) = [one.string.data for one in made.source.stringsegment_set.all()]
    write(made, source, source)
    read = read_po if kind == "po" else read_xliff
    (unit,) = read(out(staff, kind).content).units
    assert (unit.source, unit.target, unit.damaged) == (source, source, False)


def test_the_same_file_twice_changes_nothing(staff, made):
    content = filled(out(staff).content, **ENGLISH)
    bring(staff, content)
    take(staff)
    seen = bring(staff, content)
    assert (seen.context["writes"], seen.context["same"]) == (0, 3)
    take(staff)
    assert [row.written for row in TranslationFile.objects.order_by("pk")] == [3, 0]


def test_a_file_asked_for_twice_is_taken_once(staff, made, monkeypatch):
    bring(staff, filled(out(staff).content, **ENGLISH))
    row = TranslationFile.objects.get()
    take(staff), take(staff)
    row.refresh_from_db()
    assert (row.written, row.state) == (3, "taken")


def test_a_file_whose_worker_died_is_taken_by_the_next(staff, made, monkeypatch):
    from translating.orders import tasks

    bring(staff, filled(out(staff).content, **ENGLISH))
    monkeypatch.setattr(tasks.take_files, "delay", lambda: None)  # the broker has lost it
    assert take(staff).context["file"].state == "taking"
    tasks.take_files()
    assert texts_of(made) == ENGLISH


def test_captions_keep_their_times_on_the_way(staff, kainuu):
    story = factories.story(factories.campaign(kainuu), title="Tarina", transcript="Hei")
    made = submitted(story)
    source = captions_of(made)
    late = source.replace("02.000", "03.000").replace("Hei", "Hello")
    assert refused(bring(staff, filled(out(staff).content, **{source: late}))) == ["timings"]
    good = source.replace("Hei", "Hello")
    for kind in KINDS:
        assert source in {
            unit.source
            for unit in (read_po, read_xliff)[KINDS.index(kind)](out(staff, kind).content).units
        }
    bring(staff, filled(out(staff).content, **{source: good}))
    take(staff)
    made.source.create_or_update_translation(made.target_locale, publish=False, fallback=True)
    assert target(made).get_latest_revision_as_object().captions == story.captions.replace(
        "Hei", "Hello"
    )


def test_a_file_holds_only_its_own_region_and_language(staff, made):
    lappi = factories.region("lappi")
    submitted(factories.content(lappi, title="Salattu"))
    submitted(factories.content(lappi, title="Hemlig"), "sv")
    for kind in KINDS:
        content = out(staff, kind).content.decode()
        assert "Kahvila" in content
        assert "Salattu" not in content
        assert "Hemlig" not in content


def test_pages_that_are_not_sent_are_sent_first_when_the_person_says_so(staff, kainuu, made):
    page = factories.content(kainuu, title="Uusi sivu")
    assert "Uusi sivu" not in out(staff).content.decode()
    reply = out(staff, submit="on")
    order = TranslationOrder.objects.get()
    assert reply.url == reverse("translating_order", args=["kainuu", order.pk])
    assert order.failed == 0
    assert "Uusi sivu" in out(staff).content.decode()
    assert Page.objects.filter(translation_key=page.translation_key).count() == 2


def test_texts_of_the_memory_go_out_marked_as_unsure(staff, kainuu):
    say(submitted(factories.news(kainuu, title="Tervetuloa")), Tervetuloa="Welcome")
    submitted(factories.content(kainuu, title="Tervetuloa"))
    po = polib.pofile(out(staff).content.decode())
    assert sorted(entry.fuzzy for entry in po if entry.msgstr == "Welcome") == [False, True]
    assert b"needs-review-translation" in out(staff, "xliff").content


def test_files_are_deleted_after_a_month(staff, made):
    bring(staff, filled(out(staff).content, **ENGLISH))
    assert purge_files() == 0
    TranslationFile.objects.update(created_at=timezone.now() - dt.timedelta(days=31))
    assert purge_files() == 1


@pytest.mark.parametrize(("slug", "allowed"), [("kainuu", True), ("lappi", False)])
def test_files_are_for_the_regions_own_people(client, kainuu, made, slug, allowed):
    client.force_login(editor(kainuu))
    bring(client, filled(out(client).content, **ENGLISH))
    row = TranslationFile.objects.get()
    client.force_login(editor(factories.region(slug), RoleKey.ADMINISTRATOR))
    for region in {"kainuu", slug}:
        wanted = 200 if allowed else 404
        for address in (
            reverse("translating_file", args=[region, row.pk]),
            reverse("translating_file_take", args=[region, row.pk]),
        ):
            status = client.post(address, headers=HOST, follow=True).status_code
            assert status == wanted, address
    assert (out(client).status_code == 200) is allowed
    assert bool(texts_of(made)) is allowed


def test_a_look_changes_nothing(staff, made):
    bring(staff, filled(out(staff).content, **ENGLISH))
    address = reverse("translating_file_take", args=["kainuu", TranslationFile.objects.get().pk])
    assert staff.get(address, headers=HOST).status_code == 405
    assert texts_of(made) == {}
