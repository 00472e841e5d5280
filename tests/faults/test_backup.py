"""A backup holds everything, tells when it was touched, and comes back into an empty place only."""

from __future__ import annotations

import stat
from pathlib import Path

import pyrage
import pytest
from django.core.management import CommandError, call_command
from django.db import connection
from django.db.migrations.recorder import MigrationRecorder

from network.backup.making import count_rows
from network.backup.signals import restored
from newsletters.models import Sending
from regions.models import OutgoingMail
from tests import database, factories
from tests.newsletters.letters import on_its_way

KEY, OTHER = pyrage.x25519.Identity.generate(), pyrage.x25519.Identity.generate()


@pytest.fixture
def places(settings, tmp_path):
    """Folders and keys of this test alone."""
    use_folders(settings, tmp_path / "here")
    settings.ERASURE_JOURNAL = tmp_path / "erasures"  # a restore hears of nobody else's
    settings.BACKUP_RECIPIENTS = [str(KEY.to_public())]
    identity = tmp_path / "key.txt"
    identity.write_text(f"# made by a test\n{KEY}\n")
    settings.BACKUP_IDENTITY = str(identity)
    return tmp_path


def use_folders(settings, folder: Path) -> None:
    private = {**settings.STORAGES["private"], "OPTIONS": {"location": folder / "private"}}
    settings.MEDIA_ROOT = folder / "media"
    settings.STORAGES = {**settings.STORAGES, "private": private}


@pytest.fixture
def network(own_database, places):
    """A little network with files: one public, one private, one that a link points to."""
    kainuu = factories.region("kainuu")
    factories.news(kainuu, title="Ennen katkosta")
    here = places / "here"
    for name, text in (("media/kuvat/ä.txt", "kuva"), ("private/liite.pdf", "liite")):
        (here / name).parent.mkdir(parents=True, exist_ok=True)
        (here / name).write_text(text)
    (places / "outside.txt").write_text("not ours")
    (here / "media" / "link.txt").symlink_to(places / "outside.txt")
    return kainuu


@pytest.fixture
def backup(network, places) -> Path:
    call_command("backup", str(places / "backups"))
    return next((places / "backups").iterdir())


@pytest.fixture
def empty(settings, places):
    """An empty database and empty folders in place of those that were kept."""
    name = f"{connection.settings_dict['NAME']}_back"
    usual = connection.settings_dict["NAME"]

    def begin(folder: str = "there") -> None:
        database.copy("template0", name)
        database.use(name)
        use_folders(settings, places / folder)

    yield begin
    database.use(usual)
    database.drop(name)


def rows() -> dict[str, int]:
    with connection.cursor() as cursor:
        return count_rows(cursor)


@pytest.mark.short_cut
def test_everything_comes_back(network, backup, empty, places, capsys):
    before = rows()
    before["auditlog_auditentry"] -= 1  # that there is a backup is written once it is whole
    assert stat.S_IMODE(backup.stat().st_mode) == 0o600
    assert b"Ennen katkosta" not in backup.read_bytes()
    heard = []
    restored.connect(lambda made_at, **_: heard.append(made_at), weak=False, dispatch_uid="test")
    try:
        empty()
        call_command("restore", str(backup))
    finally:
        restored.disconnect(dispatch_uid="test")
    assert rows() == before
    assert len(heard) == 1
    there = places / "there"
    found = {path.relative_to(there).as_posix() for path in there.rglob("*") if path.is_file()}
    assert found == {"media/kuvat/ä.txt", "private/liite.pdf"}
    assert (there / "media/kuvat/ä.txt").read_text() == "kuva"
    assert factories.news(factories.region("kainuu"), title="Katkoksen jälkeen").pk


@pytest.mark.parametrize("where", ["beginning", "middle", "end", "cut"])
def test_a_flipped_byte_is_found_before_anything_is_written(backup, empty, where):
    content = bytearray(backup.read_bytes())
    at = {"beginning": 60, "middle": len(content) // 2, "end": len(content) - 5, "cut": 0}[where]
    content[at] ^= 1 if at else 0
    backup.write_bytes(content if at else content[:-1000])
    empty()
    with pytest.raises(CommandError, match="damaged"):
        call_command("restore", str(backup))
    assert rows() == {}


def test_a_flipped_byte_is_found_without_encryption_too(network, places, empty, settings):
    settings.BACKUP_RECIPIENTS = []
    call_command("backup", str(places / "plain"), unencrypted=True)
    backup = next((places / "plain").iterdir())
    content = bytearray(backup.read_bytes())
    at = content.index(b"liite", content.index(b"private/liite.pdf") + 100)
    content[at] ^= 1
    backup.write_bytes(content)
    empty()
    with pytest.raises(CommandError, match="damaged"):
        call_command("restore", str(backup))
    assert rows() == {}


def test_another_key_opens_nothing(backup, empty, places):
    (places / "key.txt").write_text(f"{OTHER}\n")
    empty()
    with pytest.raises(CommandError, match="does not open"):
        call_command("restore", str(backup))
    (places / "key.txt").write_text("")
    with pytest.raises(CommandError, match="holds no private key"):
        call_command("restore", str(backup))


def test_a_newer_schema_is_refused(network, places, empty):
    MigrationRecorder(connection).record_applied("news", "0099_from_the_future")
    call_command("backup", str(places / "backups"))
    empty()
    with pytest.raises(CommandError, match="news 0099_from_the_future"):
        call_command("restore", str(next((places / "backups").iterdir())))
    assert rows() == {}


def test_nothing_that_is_there_is_written_over(backup, empty, places):
    with pytest.raises(CommandError, match="empty database only"):
        call_command("restore", str(backup))
    empty("here")
    with pytest.raises(CommandError, match="is not empty"):
        call_command("restore", str(backup))
    assert (places / "here/private/liite.pdf").read_text() == "liite"


def test_without_a_key_no_backup_is_made_unless_that_is_asked_for(network, places, settings):
    settings.BACKUP_RECIPIENTS = []
    with pytest.raises(CommandError, match="BACKUP_RECIPIENTS is not set"):
        call_command("backup", str(places / "backups"))
    settings.BACKUP_RECIPIENTS = ["age1nonsense"]
    with pytest.raises(CommandError, match="no public key"):
        call_command("backup", str(places / "backups"))
    assert not (places / "backups").exists()


def test_a_backup_is_checked_without_a_restore_and_names_keys_it_needs(
    network, places, settings, monkeypatch, capsys
):
    settings.BACKUP_RECIPIENTS = []
    monkeypatch.setenv("FINGERPRINT_KEY", "the-value-of-a-secret-that-is-in-no-backup")
    call_command("backup", str(places / "backups"), unencrypted=True)
    made = next((places / "backups").iterdir())
    monkeypatch.delenv("FINGERPRINT_KEY")
    call_command("restore", str(made), check=True)
    said = capsys.readouterr().out
    assert "is whole" in said
    assert "not set here: FINGERPRINT_KEY" in said
    assert b"the-value-of-a-secret" not in made.read_bytes()


def test_a_broken_off_backup_leaves_nothing(network, places, monkeypatch):
    monkeypatch.setattr(
        "network.backup.programs.where", lambda _target: ["--dbname", "nowhere_at_all"]
    )
    with pytest.raises(CommandError, match="pg_dump failed"):
        call_command("backup", str(places / "backups"))
    assert list((places / "backups").iterdir()) == []


def test_what_was_on_its_way_waits_for_a_person_after_a_restore(network, places, empty):
    sending = on_its_way(network, 2)
    Sending.objects.update(state=Sending.State.SENDING)
    mail = OutgoingMail.objects.create(
        region=network, kind="test", about=1, key="test:1", email="a@example.net", language="fi"
    )
    call_command("backup", str(places / "backups"))
    empty()
    call_command("restore", str(next((places / "backups").iterdir())))
    sending.refresh_from_db()
    assert (sending.state, sending.pause) == ("paused", "restored")
    mail.refresh_from_db()
    assert mail.state == OutgoingMail.State.IN_DOUBT
