"""Taking an address out of what a region remembers: pages' earlier versions, logs of deeds."""

from __future__ import annotations

from django.db import connection
from django.db.models import Value
from django.db.models.functions import Replace
from wagtail.models import Page

from network.privacy.traces import wiper
from regions.isolation.ownership import below, home_paths
from regions.models import Region, RegionLogEntry

GONE = "…"

_IN_JSON = """
    UPDATE {table} SET {column} = regexp_replace({column}::text, %s, %s, 'gi')::{kind}
     WHERE {key} = ANY(%s) AND {column}::text ILIKE %s
"""
_PLACES = (
    ("wagtailcore_revision", "content", "jsonb", "object_id"),
    ("wagtailcore_pagelogentry", "data", "jsonb", "page_id::text"),
    ("wagtailcore_comment", "text", "text", "page_id::text"),
)
"""Where Wagtail keeps what a page once said: table, column, its type, the page's key as text."""
_TRANSLATIONS = """
    UPDATE wagtail_localize_translationsource SET content_json =
           regexp_replace(content_json, %s, %s, 'gi')
     WHERE object_id = ANY(%s::uuid[]) AND content_json ILIKE %s
"""


@wiper
def wipe_histories(email: str, region: int) -> int:
    """Put a sign in the address's place wherever a region's pages or log once had it.

    A public page of today is its editors' matter: whoever is erased is told so.
    """
    home = Region.objects.select_related("site__root_page").get(pk=region)
    pages = Page.objects.filter(below(home_paths([home]))) if home.site_id else Page.objects.none()
    keys = [(str(pk), str(key)) for pk, key in pages.values_list("pk", "translation_key")]
    changed = 0
    pattern, like = _exactly(email), f"%{_escaped(email)}%"
    with connection.cursor() as cursor:
        for table, column, kind, key in _PLACES:
            sql = _IN_JSON.format(table=table, column=column, kind=kind, key=key)
            cursor.execute(sql, [pattern, rf"\1{GONE}", [pk for pk, _key in keys], like])
            changed += cursor.rowcount
        cursor.execute(_TRANSLATIONS, [pattern, rf"\1{GONE}", [key for _pk, key in keys], like])
        changed += cursor.rowcount
    return changed + _wipe_log(email, region)


def _wipe_log(email: str, region: int) -> int:
    rows = RegionLogEntry.objects.filter(region=region, label__icontains=email)
    return rows.update(label=Replace("label", Value(email), Value(GONE)))


def _exactly(email: str) -> str:
    """The address and not the end or the beginning of a longer one."""
    signs = "".join(sign if sign.isalnum() else f"\\{sign}" for sign in email)
    return rf"(^|[^[:alnum:]._%+-]){signs}(?![[:alnum:]-]|\.[[:alnum:]])"


def _escaped(email: str) -> str:
    return email.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
