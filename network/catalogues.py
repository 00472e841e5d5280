"""``python -m network.catalogues``: compiles the translations that changed, without GNU gettext.

Every ``<language>/LC_MESSAGES/*.po`` of ``locale/`` (our own words) and ``locale_vendor/`` (those
that the packages lack) becomes a ``.mo`` beside it. Uncertain (fuzzy) translations are left out, so
that the reader sees the original and not a guess. A translation whose placeholders do not match
would fail while a page renders; it is refused here instead.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from babel.messages.catalog import Catalog

_LINE = re.compile(rb'\s*(#.*|(msg[a-z_]+(\[\d+\])?\s+)?"(\\.|[^"\\])*"\s*)?')
PROJECT = Path(__file__).resolve().parent.parent
LOCALES = (PROJECT / "locale", PROJECT / "locale_vendor")


class CatalogueError(Exception):
    """A catalogue that cannot be compiled; the text has one ``file:line: reason`` a line."""


def compile_all(*locales: Path) -> int:
    """Compile what is newer than its compiled file and return how many were.

    All good catalogues are compiled even when some are not; those are named in a CatalogueError.
    """
    compiled, problems = 0, []
    sources = [path for locale in locales for path in locale.glob("*/LC_MESSAGES/*.po")]
    for source in sorted(sources):
        if _is_current(source):
            continue
        try:
            compile_one(source)
            compiled += 1
        except CatalogueError as error:
            problems.append(str(error))
    if problems:
        raise CatalogueError("\n".join(problems))
    return compiled


def compile_one(source: Path) -> None:
    """Compile one ``.po`` file, or leave the compiled one as it was and raise CatalogueError."""
    # Babel takes 0.2 s to import, and most runs have nothing to compile.
    from babel.messages.mofile import write_mo  # noqa: PLC0415 — see above

    catalogue = _read(source)
    if problems := list(_problems(source, catalogue)):
        raise CatalogueError("\n".join(problems))
    _drop_empty(catalogue)
    # A demo and the tests may compile at the same time.
    fresh = source.with_suffix(f".mo.{os.getpid()}")
    with fresh.open("wb") as file:
        write_mo(file, catalogue, use_fuzzy=False)
    fresh.replace(source.with_suffix(".mo"))


def _drop_empty(catalogue: Catalog) -> None:
    """Leave out what is not translated: Babel would compile an empty plural as its English self,
    and the reader would get English instead of the site's Finnish."""
    for message in [m for m in catalogue if m.id]:
        words = message.string if isinstance(message.string, tuple | list) else [message.string]
        if not any(words):
            catalogue.delete(message.id, message.context)


def _is_current(source: Path) -> bool:
    compiled = source.with_suffix(".mo")
    return compiled.exists() and compiled.stat().st_mtime_ns > source.stat().st_mtime_ns


def broken_line(content: bytes) -> int | None:
    """The first line that is no comment, nor a keyword and a quotation; None in a sound file.

    The packages that read catalogues take an unclosed quotation and cut off its end.
    """
    lines = enumerate(content.splitlines(), 1)
    return next((number for number, line in lines if not _LINE.fullmatch(line)), None)


def _read(source: Path) -> Catalog:
    from babel.messages.pofile import PoFileError, read_po  # noqa: PLC0415 — as above

    if number := broken_line(source.read_bytes()):
        raise CatalogueError(f"{source}:{number}: not a comment, nor a keyword and a quotation")
    try:
        with source.open("rb") as file:
            # Without a locale Babel would leave the plural rule out of the compiled file.
            return read_po(file, locale=source.parent.parent.name, abort_invalid=True)
    except PoFileError as error:
        raise CatalogueError(f"{source}:{error.lineno}: {error}") from error
    except (ValueError, LookupError) as error:
        raise CatalogueError(f"{source}:1: {error}") from error


def _problems(source: Path, catalogue: Catalog) -> Iterator[str]:
    for message, errors in catalogue.check():
        if message.id and not message.fuzzy:
            for error in errors:
                yield f"{source}:{message.lineno}: {error} (in “{_shortened(message.id)}”)"


def _shortened(identifier: str | list[str] | tuple[str, ...]) -> str:
    text = identifier if isinstance(identifier, str) else identifier[0]
    return text if len(text) <= 60 else f"{text[:57]}…"


def main() -> int:
    """Compile; 1 when a catalogue is broken, naming the file and the line."""
    try:
        compiled = compile_all(*LOCALES)
    except CatalogueError as error:
        sys.stderr.write(f"These translations cannot be compiled; correct them:\n{error}\n")
        return 1
    except OSError as error:
        sys.stderr.write(f"The compiled translations cannot be written: {error}\n")
        return 1
    if compiled:
        sys.stdout.write(f"Compiled {compiled} translation files.\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
