"""Writing a letter: fields, what keeps it from being published, and its previews."""

from __future__ import annotations

import pytest
from django.urls import reverse
from django.utils import translation
from wagtail.models import CollectionViewRestriction, Page
from wagtail.test.utils.form_data import nested_form_data, streamfield

from newsletters.merging import field_problems, merged, without_fields
from newsletters.models import NewsletterPage
from newsletters.problems import letter_problems
from newsletters.slots import slot
from newsletters.subjects import LONGEST_SUBJECT
from regions.roles import RoleKey
from tests import factories
from tests.newsletters.composing import FILLED, full_letter, letter_with, mailed, text_block

pytestmark = pytest.mark.django_db
HERE = {"host": "localhost"}


@pytest.fixture
def kainuu():
    return factories.region("kainuu")


@pytest.fixture(autouse=True)
def _in_finnish():
    with translation.override("fi"):
        yield


def problems_of(letter):
    return [(one.field, one.sentence) for one in letter_problems(letter)]


@pytest.mark.parametrize(
    ("written", "words"),
    [("{nimi|ystävä}", "ystävä"), ("{nimi}", "hyvä lukija"), ("{name| friend }", "friend")],
)
def test_a_field_becomes_a_slot_with_words_for_who_has_no_name(written, words):
    assert merged(f"Hei {written}!") == f"Hei {slot('name', words)}!"
    assert without_fields(f"Hei {written}!") == f"Hei {words}!"
    assert list(field_problems(written)) == []


@pytest.mark.parametrize(
    "written",
    ["{xyz}", "{nimi|{nimi}}", "{nimi", "nimi}", "{}", "{nimi|}", "{nimi|<b>x</b>}", "{{"],
)
def test_what_is_no_field_is_refused_and_stays_as_it_was_written(written):
    assert list(field_problems(f"Hei {written}!"))
    assert "{" in merged(written) or "}" in merged(written)


def test_a_field_is_filled_once():
    assert merged(merged("{nimi|nimi}")) == merged("{nimi|nimi}")


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"title": "x" * (LONGEST_SUBJECT + 1)}, "title"),
        ({"title": "\u200e\u202e"}, "title"),
        ({"title": "Hei {nimi}"}, "title"),
        ({"lead": "Hei {nimi|sinä}"}, "lead"),
        ({"intro": "Hei {xyz}"}, "intro"),
    ],
)
def test_a_mistake_is_told_beside_its_field(kainuu, change, field):
    letter = letter_with(kainuu, text_block("<p>Asiaa</p>"))
    assert problems_of(letter) == []
    for name, value in change.items():
        setattr(letter, name, value)
    assert [one for one, _sentence in problems_of(letter)] == [field]


@pytest.mark.parametrize(
    "block",
    [
        text_block("<p>Hei {<b>nimi</b>}</p>"),
        text_block('<p>Kuva <img src="http://example.org/a.png"></p>'),
        {"type": "notice", "value": {"text": "Hei {etunimi}"}},
        {"type": "links", "value": {"links": [{"title": "{nimi}", "address": "https://a.fi/"}]}},
        {"type": "news", "value": {"title": "Hei {nimi}", "most": 3}},
    ],
)
def test_a_mistake_in_the_content_is_told_beside_the_content(kainuu, block):
    assert [one for one, _ in problems_of(letter_with(kainuu, block))] == ["body"]


def test_pictures_and_documents_of_a_closed_collection_do_not_go_into_a_mail(kainuu):
    picture, file = factories.picture(kainuu), factories.attachment(kainuu)
    image = {"image": picture.pk, "decorative": False, "alt_text": "Järvi"}
    letter = letter_with(
        kainuu,
        {"type": "picture", "value": {"image": image, "caption": ""}},
        text_block(f'<p><a linktype="document" id="{file.pk}">ohje</a> luettavaksi</p>'),
        picture=picture,
    )
    assert problems_of(letter) == []
    assert "/documents/" in composed_html(letter)
    CollectionViewRestriction.objects.create(collection=file.collection, restriction_type="login")
    assert [one for one, _ in problems_of(letter)] == ["picture", "body", "body"]
    shown = composed_html(letter)
    assert "<img" not in shown
    assert "/documents/" not in shown
    assert "ohje" in shown


def composed_html(letter):
    return mailed(NewsletterPage.objects.get(pk=letter.pk)).html


def form_of(letter, **fields):
    return nested_form_data(
        {
            "title": letter.title,
            "slug": letter.slug,
            "lead": "",
            "intro": letter.intro,
            "body": streamfield([]),
            "openings": streamfield([]),
            "comments": {"TOTAL_FORMS": 0, "INITIAL_FORMS": 0},
            **fields,
        }
    )


@pytest.mark.parametrize("publishes", [True, False])
def test_a_draft_keeps_an_unknown_field_that_publishing_refuses(client, kainuu, publishes):
    letter = factories.letter(kainuu)
    client.force_login(factories.staff(kainuu, RoleKey.COMMUNICATIONS))
    data = form_of(letter, intro="Hei {etunimi}!")
    if publishes:
        data["action-publish"] = "1"
    address = reverse("wagtailadmin_pages:edit", args=[letter.pk])
    reply = client.post(address, data, headers=HERE)
    if publishes:
        assert "{etunimi}" in str(reply.context["form"].errors["intro"])
    else:
        assert Page.objects.get(pk=letter.pk).get_latest_revision_as_object().intro == (
            "Hei {etunimi}!"
        )


def test_the_editor_advises_on_lengths(client, kainuu):
    client.force_login(factories.staff(kainuu, RoleKey.EDITOR))
    letter = factories.letter(kainuu)
    address = reverse("wagtailadmin_pages:edit", args=[letter.pk])
    shown = client.get(address, headers=HERE).content.decode()
    assert 'data-letter-hint="id_title"' in shown
    assert "letter_hints" in shown
    assert reverse("newsletters_previews", args=[letter.pk]) in shown


FRAMES = ("mail", "dark", "text", "web")


@pytest.mark.parametrize(
    ("slug", "role", "allowed"),
    [
        ("kainuu", RoleKey.EDITOR, True),
        ("kainuu", RoleKey.COMMUNICATIONS, True),
        ("lappi", RoleKey.COMMUNICATIONS, False),
    ],
)
def test_whoever_may_edit_a_letter_sees_its_previews(client, kainuu, slug, role, allowed):
    letter, audience = full_letter(kainuu), factories.audience(kainuu)
    letter.intro = "Luonnoksen uudet sanat, {nimi|ystävä}"
    letter.save_revision()
    client.force_login(factories.staff(factories.region(slug), role))
    page = client.get(reverse("newsletters_previews", args=[letter.pk]), headers=HERE)
    assert (page.status_code == 200) is allowed
    for mode in FRAMES:
        address = reverse(f"newsletters_preview_{mode}", args=[letter.pk, audience.pk])
        reply = client.get(address, headers=HERE)
        assert (reply.status_code == 200) is allowed, mode
        if allowed:
            assert address in page.content.decode()
            assert "Luonnoksen uudet sanat, ystävä" in reply.content.decode(), mode
            assert reply["X-Frame-Options"] == "SAMEORIGIN"


def test_a_preview_runs_nothing_and_its_night_is_always(client, kainuu):
    letter, audience = full_letter(kainuu), factories.audience(kainuu)
    client.force_login(factories.staff(kainuu, RoleKey.EDITOR))
    shown = {}
    for mode in ("mail", "dark"):
        address = reverse(f"newsletters_preview_{mode}", args=[letter.pk, audience.pk])
        reply = client.get(address, headers=HERE)
        assert "sandbox" in reply["Content-Security-Policy"]
        shown[mode] = reply.content.decode()
    assert "@media all" in shown["dark"]
    assert "@media not all" in shown["mail"]
    assert "xslot" not in shown["mail"]


def test_another_regions_audience_is_not_previewed(client, kainuu):
    letter, other = full_letter(kainuu), factories.audience(factories.region("lappi"))
    client.force_login(factories.staff(kainuu, RoleKey.EDITOR))
    reply = client.get(
        reverse("newsletters_preview_mail", args=[letter.pk, other.pk]), headers=HERE
    )
    assert reply.status_code != 200


def test_the_preview_of_an_empty_letter_says_so(client, kainuu):
    letter = letter_with(kainuu, FILLED[4])
    client.force_login(factories.staff(kainuu, RoleKey.EDITOR))
    address = reverse("newsletters_preview_mail", args=[letter.pk, factories.audience(kainuu).pk])
    reply = client.get(address, headers=HERE)
    assert reply.status_code == 200
    assert "<table" not in reply.content.decode()


@pytest.mark.parametrize("mode", ["", "mail", "dark", "text"])
def test_the_editors_own_preview_has_the_mail_too(kainuu, mode):
    letter = full_letter(kainuu)
    assert mode in dict(letter.preview_modes)
    reply = letter.make_preview_request(preview_mode=mode)
    reply.render() if hasattr(reply, "render") and not reply.is_rendered else None
    assert "Marraskuun kuulumiset" in reply.content.decode()
