"""Encryption of a backup as it is written and read: age (https://age-encryption.org/v1).

Written for public keys (``BACKUP_RECIPIENTS``), so that the machine which makes backups cannot
read them. Whoever has the private key can open one with the program ``age`` as well.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Any

import pyrage

from network.backup.errors import BackupError

ENDING = ".age"
_MAGIC = b"age-encryption.org/v1\n"
DAMAGED = "The backup is damaged: what stands in it is not what was written. Take another one."


def recipients(words: list[str]) -> list[Any]:
    """Public keys from their words (``age1…``); raises BackupError for one that is none."""
    try:
        return [pyrage.x25519.Recipient.from_str(word) for word in words]
    except pyrage.RecipientError as problem:
        raise BackupError(
            "BACKUP_RECIPIENTS holds something that is no public key of age (age1…)."
        ) from problem


def identities(file: Path) -> list[Any]:
    """Private keys from a file as ``age-keygen`` writes it; raises BackupError."""
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
        keys = [line.strip() for line in lines if line.strip() and not line.startswith("#")]
        found = [pyrage.x25519.Identity.from_str(key) for key in keys]
    except (OSError, ValueError, pyrage.IdentityError) as problem:
        raise BackupError(f"No private key of age could be read from {file}.") from problem
    if not found:
        raise BackupError(f"{file} holds no private key of age.")
    return found


def is_sealed(file: Path) -> bool:
    """Whether a file is encrypted, by its first bytes."""
    with file.open("rb") as opened:
        return opened.read(len(_MAGIC)) == _MAGIC


@contextmanager
def sealed(target: IO[bytes], keys: list[Any]) -> Iterator[IO[bytes]]:
    """What is written inside the block goes to the target, encrypted; without keys as it is."""
    if not keys:
        yield target
        return
    reader, writer = _pipe()
    with _beside(lambda: pyrage.encrypt_io(reader, target, keys), reader) as problems:
        try:
            yield writer
            writer.close()
        except BrokenPipeError:
            _raise(problems)
            raise
        finally:
            _close(writer)


@contextmanager
def opened(file: Path, keys: list[Any]) -> Iterator[IO[bytes]]:
    """The plain bytes of a backup. Raises BackupError for a wrong key and, at the end of the block
    at the latest, for a file that was changed or cut."""
    with file.open("rb") as source:
        if not is_sealed(file):
            yield source
            return
        if not keys:
            raise BackupError(
                "The backup is encrypted. Name the file with its private key: --identity, or "
                "BACKUP_IDENTITY."
            )
        reader, writer = _pipe()
        with _beside(lambda: _decrypt(source, writer, keys), writer) as problems:
            try:
                yield reader
            except BackupError:
                _raise(problems)  # why the reader had nothing more to read
                raise
            finally:
                reader.close()


def _decrypt(source: IO[bytes], target: IO[bytes], keys: list[Any]) -> None:
    try:
        pyrage.decrypt_io(source, target, keys)
    except pyrage.DecryptError as problem:
        if "No matching keys" in str(problem):
            raise BackupError(
                "This key does not open the backup: it was made for another one, or its beginning "
                "is damaged."
            ) from problem
        raise BackupError(DAMAGED) from problem
    except OSError as problem:  # so are changed bytes called
        raise BackupError(DAMAGED) from problem


@contextmanager
def _beside(work: Callable[[], None], end: IO[bytes]) -> Iterator[list[Exception]]:
    """Run the work in a thread while the block runs; what stops it alone is raised at the end."""
    problems: list[Exception] = []

    def run() -> None:
        try:
            work()
        except Exception as problem:  # noqa: BLE001 — handed to the thread that waits
            problems.append(problem)
        finally:
            _close(end)

    thread = threading.Thread(target=run, name="sealing", daemon=True)
    thread.start()
    try:
        yield problems
    finally:
        thread.join()
    _raise(problems)


def _raise(problems: list[Exception]) -> None:
    if problems:
        raise problems[0]


def _close(end: IO[bytes]) -> None:
    with suppress(BrokenPipeError):
        end.close()


def _pipe() -> tuple[IO[bytes], IO[bytes]]:
    reader, writer = os.pipe()
    return os.fdopen(reader, "rb"), os.fdopen(writer, "wb")
