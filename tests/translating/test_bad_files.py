"""Translators' files that are broken or somebody else's: told line by line, nothing lost."""

from __future__ import annotations

import uuid

import polib
import pytest
from django.urls import reverse

from tests import factories
from tests.translating.exchanging import (
    ENGLISH,
    LINK,
    LINK_EN,
    bring,
    coffee,
    filled,
    out,
    refused,
    take,
)
from tests.translating.shared import (
    HOST,
    change,
    editor,
    say,
    submitted,
    texts_of,
    write,
)
from translating.models import TranslationFile
from translating.orders.changes import bring_up_to_date

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


def test_an_xliff_whose_marks_are_not_the_originals_is_told(staff, made):
    write(made, LINK, LINK_EN)
    content = out(staff, "xliff").content.decode()
    target = content.rindex("<target")
    broken = content[:target] + content[target:].replace('id="a1"', 'id="a7"')
    assert refused(bring(staff, broken.encode(), "en.xlf")) == ["damaged"]


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "tyhjä"),
        (b"   \n", "tyhjä"),
        (b"kahvila;cafe\n", "PO"),
        (b"\x00\x01\x02", "PO"),
        (b'msgid "x"\nmsgstr "kesken\n', "rikki"),
        (b'msgid "a"\nmsgstr "b"\n', "kieltä"),
        ('msgid ""\nmsgstr ""\n"Language: en\\n"\nmsgid "pöly"'.encode("latin-1"), "UTF-8"),
        (b"<xliff version='1.2'><file>", "rikki"),
        (b"<html></html>", "PO"),
        (b"<xliff version='2.0'/>", "PO"),
        (b"<xliff version='1.2'/>", "kieltä"),
        ("<xliff version='1.2'>ä</xliff>".encode("latin-1"), "UTF-8"),
        (b"<?xml version='1.0' encoding='x-none'?><xliff version='1.2'/>", "UTF-8"),
        (
            b"<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>"
            b"<xliff version='1.2'>&a;</xliff>",
            "rikki",
        ),
        (b"/etc/passwd msgid", "rikki"),
    ],
)
def test_a_file_that_cannot_be_read_is_explained_beside_the_field(staff, made, content, says):
    reply = bring(staff, content)
    assert reply.status_code == 200
    (error,) = reply.context["in_form"].errors["file"]
    assert says in error
    assert not TranslationFile.objects.exists()


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        (b"Language: en", b"Language: sv", "toisella kielellä"),
        (b"X-Region: kainuu", b"X-Region: lappi", "ei ole tehty täällä"),
        (b"nplurals=2", b"nplurals=3", "monikkosääntö"),
        (b"Plural-Forms", b"X-Plural-Forms", "monikkosääntö"),
    ],
)
def test_a_head_that_is_another_files_is_refused(staff, made, old, new, says):
    content = out(staff).content
    assert old in content
    reply = bring(staff, content.replace(old, new))
    assert says in str(reply.context["in_form"].errors["file"])


def test_another_regions_file_is_refused_by_its_ids_too(staff, kainuu):
    lappi = factories.region("lappi")
    other = submitted(factories.content(lappi, title="Salattu"))
    client = staff
    submitted(factories.content(kainuu, title="Kahvila"))
    content = out(client).content.decode()
    po = polib.pofile(content)
    for entry in po:
        entry.msgctxt, entry.msgid, entry.msgstr = f"{other.uuid}/title", "Salattu", "Mine"
    seen = bring(client, str(po).encode())
    assert refused(seen) == ["unknown"]
    assert seen.context["refused"][0].title == ""
    take(client)
    assert texts_of(other) == {}


@pytest.mark.parametrize(
    ("source", "said", "verdict"),
    [
        ("Hei %(name)s", "Hello", "placeholder"),
        ("Hei %(name)s", "Hello %(nimi)s", "placeholder"),
        (LINK, "Come here and <b>sit</b>", "links"),
        (LINK, 'Come <a id="a9">here</a> and <b>sit</b>', "links"),
        (LINK, 'Come <a id="a1">here</a> and sit', "tags"),
        (LINK, 'Come <a id="a1">here</a> and <b>sit', "tags"),
        (LINK, 'Come <a id="a1">here</a> <script>x</script><b>sit</b>', "tags"),
        (LINK, 'Come <a id="a1" href="javascript:x">here</a> and <b>sit</b>', "tags"),
    ],
)
def test_a_text_that_has_lost_something_is_refused_and_the_others_are_taken(
    staff, made, source, said, verdict
):
    content = filled(out(staff).content, **{"Kahvila": "Café", source: said})
    seen = bring(staff, content)
    assert refused(seen) == [verdict]
    take(staff)
    assert texts_of(made) == {"Kahvila": "Café"}
    page = staff.get(
        reverse("translating_file", args=["kainuu", seen.context["file"].pk]), headers=HOST
    )
    assert refused(page) == [verdict]


@pytest.mark.parametrize(
    ("changed", "verdict"),
    [
        ({"msgctxt": f"{uuid.uuid4()}/title"}, "unknown"),
        ({"msgctxt": "nonsense"}, "unknown"),
        ({"msgctxt": None}, "unknown"),
        ({"msgid": "Jotain muuta"}, "moved"),
        ({"msgid_plural": "Kahvilat"}, "damaged"),
        ({"flags": ["fuzzy"]}, "unsure"),
    ],
)
def test_a_line_that_fits_nowhere_is_told(staff, made, changed, verdict):
    po = polib.pofile(out(staff).content.decode())
    (entry,) = [one for one in po if one.msgid == "Kahvila"]
    entry.msgstr = "Café"
    for name, value in changed.items():
        setattr(entry, name, value)
    if "msgid_plural" in changed:
        entry.msgstr_plural = {0: "Café", 1: "Cafés"}
    seen = bring(staff, str(po).encode())
    assert refused(seen) == [verdict]
    take(staff)
    assert texts_of(made) == {}


def test_an_original_that_changed_meanwhile_is_skipped_and_told(staff, kainuu, made):
    content = filled(out(staff).content, **ENGLISH)
    change(made.source.get_source_instance(), title="Kahvila ja leipomo")
    bring_up_to_date(source=made.source, region=kainuu)
    seen = bring(staff, content)
    assert refused(seen) == ["moved"]
    take(staff)
    assert "Kahvila ja leipomo" not in texts_of(made)
    assert len(texts_of(made)) == 2


def test_what_somebody_has_translated_here_meanwhile_stands(staff, made):
    content = filled(out(staff).content, **ENGLISH)
    say(made, Kahvila="Coffee house")
    seen = bring(staff, content)
    assert refused(seen) == ["newer"]
    take(staff)
    assert texts_of(made)["Kahvila"] == "Coffee house"


def test_what_happens_between_the_look_and_the_taking_is_minded(staff, made):
    bring(staff, filled(out(staff).content, **ENGLISH))
    say(made, Kahvila="Coffee house")
    taken = take(staff)
    assert texts_of(made)["Kahvila"] == "Coffee house"
    assert refused(taken) == ["newer"]


def test_a_text_that_stands_twice_counts_once(staff, made):
    po = polib.pofile(filled(out(staff).content, Kahvila="Café").decode())
    (entry,) = [one for one in po if one.msgid == "Kahvila"]
    po.append(polib.POEntry(msgid="Kahvila", msgctxt=entry.msgctxt, msgstr="Bar"))
    assert refused(bring(staff, str(po).encode())) == ["twice"]
    take(staff)
    assert texts_of(made) == {"Kahvila": "Café"}
