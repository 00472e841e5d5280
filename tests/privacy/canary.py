"""One person who is everywhere, and how she is looked for."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.cache import caches
from django.core.files.storage import storages
from django.db import connection

MARK = "zqxp"
NAME = "Aino Zqxp-Kanarialintu"
EMAIL = "aino.zqxp@kanaria.example.net"
PHONE = "040 7733991"
WORDS = "Terveisin Zqxp, jolla on asiaa."
DIET = "Zqxp: ei gluteenia"
SIGNS = (MARK, "7733991", "77 33 991")

_COLUMNS = """
    SELECT c.table_name, c.column_name FROM information_schema.columns c
      JOIN information_schema.tables t USING (table_schema, table_name)
     WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' AND c.data_type IN
           ('text', 'character varying', 'json', 'jsonb', 'ARRAY', 'tsvector', 'bytea',
            'USER-DEFINED', 'inet')
"""


def in_tables() -> set[str]:
    """Every column, of every table, whose text has a sign of her."""
    found = set()
    with connection.cursor() as cursor:
        cursor.execute(_COLUMNS)
        for table, column in cursor.fetchall():
            cursor.execute(f'SELECT "{column}" FROM "{table}" WHERE "{column}" IS NOT NULL')
            if any(_tells(value) for (value,) in cursor.fetchall()):
                found.add(f"{table}.{column}")
    return found


def in_redis() -> set[str]:
    """Every key of the caches of this test whose name or value has a sign of her."""
    found = set()
    for name in settings.CACHES:
        client = caches[name].client.get_client()
        prefix = settings.CACHES[name]["KEY_PREFIX"]
        for key in client.scan_iter(match=f"*{prefix}*"):
            value = client.get(key) if client.type(key) == b"string" else None
            if _tells(key) or (value is not None and _tells(value)):
                found.add(key.decode(errors="replace"))
    return found


def in_files() -> set[str]:
    """Every file of media and private files whose name or content has a sign of her."""
    return {str(path) for path in _files() if _tells(str(path)) or _tells(path.read_bytes())}


def tells(text: str) -> bool:
    """Whether the text has a sign of her."""
    return _tells(text)


def _files() -> Iterator[Path]:
    roots = (Path(settings.MEDIA_ROOT), Path(storages["private"].location))
    for root in roots:
        yield from (path for path in root.rglob("*") if path.is_file())


def _tells(value: Any) -> bool:
    if isinstance(value, memoryview):
        value = bytes(value)
    if isinstance(value, bytes):
        value = f"{value.decode('utf-8', 'ignore')}{_unpacked(value)}"
    text = str(value).lower()
    return any(sign in text for sign in SIGNS)


def _unpacked(value: bytes) -> str:
    for packed in (value, value[1:]):
        try:
            return zlib.decompress(packed).decode("utf-8", "ignore")
        except zlib.error:
            continue
    return ""
