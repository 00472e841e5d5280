"""An original changes, or a translated page: nothing that a translator wrote is lost."""

from __future__ import annotations

import pytest
from django.urls import reverse
from wagtail.models import Page
from wagtail_localize.models import StringTranslation

from regions.roles import RoleKey
from tests import factories
from tests.translating.shared import (
    HOST,
    captions_of,
    change,
    editor,
    say,
    segment,
    submitted,
    target,
    text,
    texts_of,
    write,
)
from translating.models import TextConflict
from translating.orders.changes import bring_up_to_date

pytestmark = pytest.mark.django_db
Choice = TextConflict.Choice


@pytest.fixture
def kainuu():
    return factories.region("kainuu")


@pytest.fixture
def made(kainuu, committing):
    """A piece of news, translated and published in English."""
    page = factories.news(kainuu, title="Kahvila avataan", lead="Tule tiistaina")
    made = submitted(page)
    say(made, **{"Kahvila avataan": "The café opens", "Tule tiistaina": "Come on Tuesday"})
    made.save_target(publish=True)
    return made


def update(client, made, **told):
    address = reverse("wagtail_localize:update_translations", args=[made.source_id])
    return client.post(address, told, headers=HOST, follow=True)


def source_page(made) -> Page:
    return made.source.get_source_instance()


def conflict() -> TextConflict:
    return TextConflict.objects.get(choice="")


def choosing(client, made, **told):
    address = reverse("translating_text", args=["kainuu", made.pk])
    return client.post(address, told, headers=HOST, follow=True)


def publish(client, made, **told):
    address = reverse("wagtailadmin_pages:edit", args=[target(made).pk])
    return client.post(address, {"action": "publish", **told}, headers=HOST)


def test_a_changed_original_leaves_the_translation_standing_and_asks(client, kainuu, made):
    change(source_page(made), title="Kahvila avataan pian")
    client.force_login(editor(kainuu, RoleKey.PUBLISHER))
    update(client, made, publish_translations="on")
    assert target(made).title == "The café opens"
    assert target(made).live
    page = client.get(reverse("translating_text", args=["kainuu", made.pk]), headers=HOST)
    shown = page.content.decode()
    for words in ("Kahvila avataan<", "Kahvila avataan pian", "The café opens"):
        assert words in shown
    listed = client.get(reverse("translating_texts", args=["kainuu"]), headers=HOST)
    assert "Kahvila avataan pian" in listed.content.decode()


def test_keeping_takes_the_translation_over_for_the_new_text(client, kainuu, made):
    change(source_page(made), title="Kahvila avataan pian")
    client.force_login(editor(kainuu))
    update(client, made)
    choosing(client, made, **{f"choice-{conflict().pk}": "keep"})
    assert texts_of(made)["Kahvila avataan pian"] == "The café opens"
    row = StringTranslation.objects.get(translation_of__data="Kahvila avataan pian")
    assert (row.tool_name, row.last_translated_by.email[:6]) == ("", "editor")
    assert TextConflict.objects.get().choice == Choice.KEPT


def test_translating_anew_writes_the_new_text(client, kainuu, made):
    change(source_page(made), title="Kahvila avataan pian")
    client.force_login(editor(kainuu))
    update(client, made)
    pk = conflict().pk
    choosing(client, made, **{f"choice-{pk}": "anew", f"text-{pk}": "The café opens soon"})
    assert texts_of(made)["Kahvila avataan pian"] == "The café opens soon"
    assert TextConflict.objects.get().choice == Choice.ANEW


def test_a_text_left_for_a_translator_is_not_published_as_the_original_unasked(
    client, kainuu, made
):
    change(source_page(made), title="Kahvila avataan pian")
    client.force_login(editor(kainuu, RoleKey.PUBLISHER))
    update(client, made)
    pk = conflict().pk
    choosing(client, made, **{f"choice-{pk}": "anew", f"text-{pk}": ""})
    asked = publish(client, made)
    assert asked.status_code == 200
    assert "Kahvila avataan pian" in asked.content.decode()
    assert target(made).title == "The café opens"
    update(client, made, publish_translations="on")
    assert target(made).title == "The café opens"
    publish(client, made, anyway="1")
    assert target(made).title == "Kahvila avataan pian"


def test_a_bad_new_text_is_explained_and_kept_in_the_form(client, kainuu, made):
    change(source_page(made), title="Hei %(name)s")
    client.force_login(editor(kainuu))
    update(client, made)
    pk = conflict().pk
    page = choosing(client, made, **{f"choice-{pk}": "anew", f"text-{pk}": "Hello you"})
    assert "Hello you" in page.content.decode()
    assert page.context["rows"][0].error
    assert conflict().pk == pk


def test_an_original_that_changes_twice_is_one_choice_from_the_first_text(kainuu, made):
    for title in ("Kahvila avataan pian", "Kahvila avataan huomenna"):
        change(source_page(made), title=title)
        bring_up_to_date(source=made.source, region=kainuu)
    found = conflict()
    assert found.old_source == "Kahvila avataan"
    assert found.string.data == "Kahvila avataan huomenna"
    assert found.standing == "The café opens"


def test_an_original_that_changes_back_needs_no_choice_for_the_old_text(kainuu, made):
    for title in ("Kahvila avataan pian", "Kahvila avataan"):
        change(source_page(made), title=title)
        bring_up_to_date(source=made.source, region=kainuu)
    assert texts_of(made)["Kahvila avataan"] == "The café opens"


def test_one_changed_sentence_of_a_rich_text_is_told_from_the_others(kainuu, committing):
    block = text("<p>Yksi</p><p>Kaksi</p><p>Kolme</p>")
    made = submitted(factories.content(kainuu, body=[block]))
    for number, said in (("Yksi", "One"), ("Kaksi", "Two"), ("Kolme", "Three")):
        write(made, number, said)
    block["value"] = "<p>Nolla</p><p>Yksi</p><p>Kaksi tai enemmän</p><p>Kolme</p>"
    change(source_page(made), body=[block])
    bring_up_to_date(source=made.source, region=kainuu)
    texts = texts_of(made)
    assert texts["Kaksi tai enemmän"] == "Two"
    assert (texts["Yksi"], texts["Kolme"]) == ("One", "Three")
    assert "Nolla" not in texts
    assert conflict().string.data == "Kaksi tai enemmän"


def test_a_text_written_in_the_editor_is_a_choice(client, kainuu, made):
    change(source_page(made), title="Kahvila avataan pian")
    client.force_login(editor(kainuu))
    update(client, made)
    address = reverse(
        "wagtail_localize:edit_string_translation",
        args=[made.pk, segment(made, "Kahvila avataan pian").pk],
    )
    client.put(
        address,
        "value=Opening soon",
        content_type="application/x-www-form-urlencoded",
        headers=HOST,
    )
    assert TextConflict.objects.get().choice == Choice.OVERTAKEN
    assert texts_of(made)["Kahvila avataan pian"] == "Opening soon"


def stop(client, made) -> None:
    client.post(reverse("wagtail_localize:stop_translation", args=[made.pk]), headers=HOST)


def restart(client, made):
    address = reverse("wagtailadmin_pages:edit", args=[target(made).pk])
    return client.post(address, {"localize-restart-translation": "1"}, headers=HOST)


def test_what_was_edited_on_a_stopped_page_is_not_overwritten(client, kainuu, made):
    client.force_login(editor(kainuu, RoleKey.PUBLISHER))
    stop(client, made)
    change(target(made), title="Our café opens")
    restart(client, made)
    made.refresh_from_db()
    assert made.enabled
    found = conflict()
    assert (found.kind, found.former, found.standing) == (
        "edited",
        "The café opens",
        "Our café opens",
    )
    publish(client, made, anyway="1")
    assert target(made).title == "Our café opens"
    choosing(client, made, **{f"choice-{found.pk}": "anew", f"text-{found.pk}": found.former})
    publish(client, made)
    assert target(made).title == "The café opens"


def test_a_text_that_only_a_stopped_page_has_is_shown_before_it_goes(client, kainuu, committing):
    block = text("<p>Yksi</p>")
    made = submitted(factories.content(kainuu, title="Sivu", body=[block]))
    say(made, Sivu="Page", Yksi="One")
    made.save_target(publish=True)
    client.force_login(editor(kainuu, RoleKey.PUBLISHER))
    stop(client, made)
    own = [{**block, "value": "<p>One</p><p>Only in English</p>"}, text("<p>A block more</p>")]
    change(target(made), body=own)
    restart(client, made)
    found = TextConflict.objects.filter(kind="only_here")
    assert {row.standing for row in found} == {"Only in English", "A block more"}
    assert publish(client, made).status_code == 200
    assert "Only in English" in str(target(made).body)


def test_restarting_what_nobody_has_edited_asks_nothing(client, kainuu, made):
    client.force_login(editor(kainuu))
    stop(client, made)
    restart(client, made)
    assert not TextConflict.objects.exists()


def test_captions_with_changed_times_are_not_published(client, kainuu, committing):
    captions = "WEBVTT\n\n00:00.000 --> 00:02.000\nHei\n"
    story = factories.story(factories.campaign(kainuu), title="Tarina", captions=captions)
    made = submitted(story)
    source = captions_of(made)
    write(made, source, source.replace("Hei", "Hello").replace("02.000", "03.000"))
    client.force_login(editor(kainuu, RoleKey.PUBLISHER))
    assert publish(client, made, anyway="1").status_code == 200
    assert not target(made).live
    write(made, source, source.replace("Hei", "Hello"))
    publish(client, made, anyway="1")
    assert target(made).live
    assert target(made).captions == captions.replace("Hei", "Hello")


@pytest.mark.parametrize(("role", "live"), [(RoleKey.PUBLISHER, True), (RoleKey.EDITOR, False)])
def test_an_update_is_published_only_by_those_who_may_publish(
    client, kainuu, role, live, committing
):
    made = submitted(factories.news(kainuu, title="Uutinen", lead=""))
    say(made, Uutinen="News")
    client.force_login(editor(kainuu, role))
    update(client, made, publish_translations="on")
    assert target(made).live is live


def test_an_original_that_was_deleted_is_not_found_and_nothing_breaks(client, kainuu, made):
    client.force_login(editor(kainuu))
    pk = made.pk
    source_page(made).delete()
    reply = client.get(reverse("translating_text", args=["kainuu", pk]), headers=HOST)
    assert reply.status_code == 404
    assert (
        client.get(reverse("translating_texts", args=["kainuu"]), headers=HOST).status_code == 200
    )


def test_the_editor_says_what_waits(client, kainuu, made):
    change(source_page(made), title="Kahvila avataan pian")
    bring_up_to_date(source=made.source, region=kainuu)
    client.force_login(editor(kainuu))
    address = reverse("wagtailadmin_pages:edit", args=[target(made).pk])
    shown = client.get(address, headers=HOST).content.decode()
    assert reverse("translating_text", args=["kainuu", made.pk]) in shown


def test_the_memory_is_offered_in_the_editor_and_taken_by_a_tick(client, kainuu, committing):
    made = submitted(factories.content(kainuu, title="Tervetuloa"))
    say(submitted(factories.news(kainuu, title="Tervetuloa")), Tervetuloa="Welcome")
    client.force_login(editor(kainuu))
    address = reverse("translating_text", args=["kainuu", made.pk])
    assert "Welcome" in client.get(address, headers=HOST).content.decode()
    assert texts_of(made) == {}
    client.post(address, {"memory": [segment(made, "Tervetuloa").pk]}, headers=HOST)
    assert texts_of(made) == {"Tervetuloa": "Welcome"}


@pytest.mark.parametrize(("slug", "status"), [("kainuu", 200), ("lappi", 404)])
def test_texts_are_for_the_regions_own_people(client, kainuu, made, slug, status):
    change(source_page(made), title="Kahvila avataan pian")
    bring_up_to_date(source=made.source, region=kainuu)
    client.force_login(editor(factories.region(slug), RoleKey.ADMINISTRATOR))
    for region in ("kainuu", "lappi"):
        address = reverse("translating_text", args=[region, made.pk])
        wanted = status if region == "kainuu" else 404
        assert client.get(address, headers=HOST).status_code == wanted
        told = {f"choice-{conflict().pk}": "anew", f"text-{conflict().pk}": "x"}
        if wanted == 404:
            assert client.post(address, told, headers=HOST).status_code == 404
    assert conflict().standing == "The café opens"
