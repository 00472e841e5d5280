"""A speaker's PO file: out, in, its report, every wrong file, and the way into ``locale/``."""

from __future__ import annotations

import io
import shutil
from typing import Any

import polib
import pytest
from bs4 import BeautifulSoup
from django.core.management import call_command

from regions.models import Region
from tests import factories
from tests.translating.wording import (
    HUB,
    NUMBERED,
    PEOPLE,
    SE,
    SEARCH,
    apply,
    enter,
    po,
    said,
    upload,
    words,
    write,
)
from translating.models import InterfaceText, WordingUpload
from translating.wording import sentences as catalogues
from translating.wording.override import layer
from translating.wording.reading import LARGEST

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("committing", "_bare_catalogues")]
THREE = {n: f"Reive {n} %(answers)s (%(attended)s)." for n in range(3)}


@pytest.fixture
def _bare_catalogues() -> Any:
    """What a test has put over the catalogues goes with it."""
    yield
    layer.take_off()


@pytest.fixture
def lappi() -> Region:
    return factories.region("lappi")


def download(client: Any, query: str = "") -> polib.POFile:
    reply = client.get(f"{SE}file/{query}", headers=HUB)
    assert reply.headers["Content-Type"] == "text/x-gettext-translation; charset=utf-8"
    assert 'filename="jarjestoverkko-se.po"' in reply.headers["Content-Disposition"]
    return polib.pofile(reply.content.decode())


def numbered(**changes: Any) -> polib.POFile:
    """A file whose only sentence has a number."""
    found = po()
    entry = polib.POEntry(msgid=PEOPLE, msgid_plural="x", msgstr_plural=dict(THREE))
    for name, value in changes.items():
        setattr(entry, name, value)
    found.append(entry)
    return found


def test_what_waits_is_marked_in_the_file_and_has_its_finnish(client, lappi):
    enter(client, lappi, "editor")
    waiting = download(client)
    search = waiting.find("Search")
    assert (search.msgstr, search.comment, search.fuzzy) == ("Oza", "Suomeksi: Hae", True)
    assert list(waiting.find("%(total)s event").msgstr_plural) == [0, 1, 2]
    assert waiting.metadata["Language"] == "se"


def test_all_or_what_waits_of_one_use_is_downloaded(client, lappi):
    enter(client, lappi)
    write(client, form0="Ohcan", spoken="on")
    assert download(client).find("Search") is None
    assert download(client, "?which=all").find("Search").msgstr == "Ohcan"
    assert not download(client, "?which=all").find("Search").fuzzy
    mails = download(client, "?which=all&use=mails")
    assert mails.find("Search") is None
    assert mails.find("Read the letter on the web")


def test_what_was_downloaded_and_comes_back_as_it_was_changes_nothing(client, lappi):
    enter(client, lappi)
    report = words(upload(client, download(client, "?which=all")))
    assert "Tiedosto ei muuta mitään" in report or "The file changes nothing" in report
    assert not WordingUpload.objects.get().changes


def test_a_file_is_told_first_and_stored_when_its_owner_says_so(client, lappi):
    enter(client, lappi)
    file = download(client)
    file.find("Search").msgstr = "Ohcan ŋčđšžá"
    file.find("Search").flags.remove("fuzzy")
    file.find("Show all").msgstr = "Buot"
    assert upload(client, file).status_code == 200
    assert not InterfaceText.objects.exists()
    assert said("se", "Search") == "Oza"
    assert apply(client).status_code == 302
    stored = dict(InterfaceText.objects.values_list("msgid", "state"))
    assert stored == {"Search": "approved", "Show all": "suggested"}
    assert said("se", "Search") == "Ohcan ŋčđšžá"
    assert said("se", "Show all") == "Čájet buot"
    assert not WordingUpload.objects.exists()
    assert apply(client).status_code == 302, "a second press finds nothing and breaks nothing"
    assert InterfaceText.objects.count() == 2


def test_an_editors_file_is_kept_as_suggestions(client, lappi):
    enter(client, lappi, "editor")
    upload(client, po(("Search", "Ohcan")))
    apply(client)
    assert InterfaceText.objects.get().state == "suggested"


def test_whoever_lost_the_right_meanwhile_only_suggests(client, lappi):
    person = enter(client, lappi)
    upload(client, po(("Search", "Ohcan")))
    person.groups.set(factories.staff(lappi, "editor").groups.all())
    client.force_login(person)
    apply(client)
    assert InterfaceText.objects.get().state == "suggested"


def test_one_persons_file_is_not_anothers_to_apply(client, lappi):
    enter(client, lappi)
    upload(client, po(("Search", "Ohcan")))
    client.logout()
    enter(client, lappi)
    apply(client)
    assert not InterfaceText.objects.exists()
    assert WordingUpload.objects.count() == 1


def test_three_forms_come_in_from_a_file(client, lappi):
    enter(client, lappi)
    upload(client, numbered())
    apply(client)
    assert InterfaceText.objects.get(key=NUMBERED).forms == list(THREE.values())


def head(text: str) -> bytes:
    return f'msgid ""\nmsgstr ""\n{text}\nmsgid "Search"\nmsgstr "Ohcan"\n'.encode()


OURS = '"Language: se\\n"\n"Content-Type: text/plain; charset={}\\n"\n"Plural-Forms: {}\\n"\n'
THIRD = "nplurals=3; plural=(n==1 ? 0 : n==2 ? 1 : 2);"


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "PO-tiedosto"),
        (b"Moi, tassa kaannos.", "PO-tiedosto"),
        (b"\x00\x01msgid\n", "PO-tiedosto"),
        (b"/etc/passwd", "PO-tiedosto"),
        (b'msgid ""\nmsgstr "\n"Language: se\n', "rivill\u00e4 2"),
        (str(po(("Search", "Ohcan"))).encode() + b'\nmsgstr "x"\nmsgstr[0] "x"\n', "rikki"),
        (str(po(("Search", "Ohcan"))).encode() + b'\nmsgid "Show all\n', "rikki"),
        (str(po(("Search", "Buorre beaivi á"))).encode("latin-1"), "UTF-8"),
        (str(po(("Search", "Ohcan"))).encode("utf-16"), "UTF-8"),
        (head(OURS.format("ISO-8859-1", THIRD)), "UTF-8"),
        (head(OURS.format("UTF-8", "nplurals=2; plural=(n != 1);")), "Plural-Forms"),
        (head(OURS.format("UTF-8", "nplurals=3; plural=n;")), "Plural-Forms"),
        (head(OURS.format("UTF-8", "nplurals=3; plural=__import__('os');")), "Plural-Forms"),
        (head(OURS.format("UTF-8", "nplurals=3; plural=(n==1 ? 0 : 1/0);")), "Plural-Forms"),
        (head(OURS.format("UTF-8", "x")), "Plural-Forms"),
        (head('"Content-Type: text/plain; charset=UTF-8\\n"\n'), "Language"),
        (str(po(("Search", "Sök"), language="sv")).encode(), "sv"),
        (str(po(("Search", "Uusâ"), language="smn")).encode(), "smn"),
        (b"msgid \n" + b"#" * LARGEST, "3 Mt"),
    ],
    ids=lambda value: None if isinstance(value, bytes) else value,
)
def test_a_file_that_is_none_of_ours_is_refused_with_a_reason(client, lappi, content, told):
    enter(client, lappi)
    reply = upload(client, content)
    assert reply.status_code == 200
    error = BeautifulSoup(reply.content, "html.parser").select_one(".errorlist")
    assert error, words(reply)
    assert told in error.get_text()
    assert not WordingUpload.objects.exists()


def test_no_file_at_all_is_told_too(client, lappi):
    enter(client, lappi)
    reply = client.post(f"{SE}upload/", headers=HUB)
    assert BeautifulSoup(reply.content, "html.parser").select(".errorlist")


@pytest.mark.parametrize(
    ("file", "told"),
    [
        (po(("Page %(number)s of %(total)s", "Siidu %(number)s")), "%(total)s"),
        (po(("Page %(number)s of %(total)s", "%(number)s/%(total)s %(x)s")), "%(x)s"),
        (po(("Page %(number)s of %(total)s", "%(number)s/%(total)s 100 %")), "%"),
        (po(("Search", "<b>Oza</b>")), "<strong>"),
        (po(("Search", "Oza ")), "välilyönn"),
        (numbered(msgstr_plural={0: THREE[0], 1: THREE[1]}), "3"),
        (numbered(msgstr_plural={**THREE, 1: ""}), "muoto"),
        (numbered(msgstr_plural={**THREE, 2: "Reive."}), "%(answers)s"),
        (numbered(msgid_plural="", msgstr_plural={}, msgstr="Reive"), "3"),
    ],
)
def test_a_sentence_that_cannot_be_used_is_told_and_left_out(client, lappi, file, told):
    enter(client, lappi)
    file.append(polib.POEntry(msgid="Show all", msgstr="Buot"))
    reply = upload(client, file)
    assert told in words(reply)
    apply(client)
    assert [row.msgid for row in InterfaceText.objects.all()] == ["Show all"]


def test_unknown_and_doubled_sentences_are_told(client, lappi):
    enter(client, lappi)
    file = po(("No such words here", "Ii leat"), ("Search", "Ohcan"), ("Search", "Nubbi"))
    reply = words(upload(client, file))
    assert "No such words here" in reply
    apply(client)
    assert [row.forms for row in InterfaceText.objects.all()] == [["Ohcan"]]


@pytest.fixture
def project(tmp_path, monkeypatch):
    """The catalogues in a folder of the test's own, for the command to write into."""
    for language in ("fi", "se"):
        path = catalogues.catalogue_path(language)
        copy = tmp_path / path.relative_to(catalogues.PROJECT)
        copy.parent.mkdir(parents=True)
        shutil.copy(path, copy)
    monkeypatch.setattr(catalogues, "PROJECT", tmp_path)
    return tmp_path


def test_what_speakers_approved_is_written_into_the_catalogue(client, lappi, project):
    enter(client, lappi)
    before = catalogues.catalogue_path("se").read_text()
    write(client, form0="Ohcan", spoken="on")
    write(client, NUMBERED, **{f"form{n}": text for n, text in THREE.items()}, spoken="on")
    out = io.StringIO()
    call_command("export_wording", "--language", "se", stdout=out)
    assert "se: 2" in out.getvalue()
    written = polib.pofile(str(catalogues.catalogue_path("se")))
    search = written.find("Search")
    assert search.msgstr == "Ohcan"
    assert search.tcomment.startswith("reviewed by a speaker, 20")
    assert written.find(PEOPLE).msgstr_plural == THREE
    after = catalogues.catalogue_path("se").read_text()
    changed = set(after.splitlines()) ^ set(before.splitlines())
    assert len(changed) < 10, "only the two sentences change"
    call_command("export_wording", "--forget", "--language", "se", stdout=out)
    assert not InterfaceText.objects.exists()
    assert "Ohcan" in words(client.get(f"{SE}?state=reviewed", headers=HUB))


def test_a_row_whose_sentence_has_changed_since_is_not_written(client, lappi, project):
    enter(client, lappi)
    write(client, form0="Ohcan", spoken="on")
    InterfaceText.objects.update(forms=["Oza %(name)s"])
    call_command("export_wording", stdout=io.StringIO())
    assert polib.pofile(str(catalogues.catalogue_path("se"))).find("Search").msgstr == "Oza"


def test_the_wording_of_a_sentence_is_found_by_its_key():
    assert catalogues.sentences("se")[SEARCH].finnish == ("Hae",)
