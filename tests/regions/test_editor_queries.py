"""The walls cost an editor at her page no more than five queries."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from typing import Any

import pytest
from django.conf import settings
from django.db import connection
from django.test import override_settings
from django.test.client import ClientHandler
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail import hooks
from wagtail.models import Page

from benchmarks.growth import people
from network.page_form import BEFORE, CHECK, NARROW
from regions.roles import RoleKey
from tests import factories

pytestmark = pytest.mark.django_db
OURS = ("network.", "regions.", "allauth.", "axes.")
HOST = {"host": "localhost"}

STOCK_IN_PLACE = {
    "network.users.middleware.KeptSessionMiddleware": (
        "django.contrib.sessions.middleware.SessionMiddleware"
    )
}


@pytest.fixture
def stock_wagtail(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The same page, person, rights and database, with nothing of ours around them.

    Without our middleware, with Wagtail's own menu, and with forms that nobody looks into. What is
    left is the view and the page type: what Wagtail would ask for a page of the same fields.
    """
    assert hooks.get_hooks("construct_main_menu"), "the hooks have been read"
    for name in (NARROW, BEFORE, CHECK, "construct_main_menu"):
        monkeypatch.setitem(hooks._hooks, name, [])
    stock = [STOCK_IN_PLACE.get(name, name) for name in settings.MIDDLEWARE]
    kept = [name for name in stock if not name.startswith(OURS)]
    assert len(kept) < len(settings.MIDDLEWARE) - 5
    with override_settings(MIDDLEWARE=kept):
        yield


def block(kind: str, value: Any) -> dict[str, Any]:
    return {"type": kind, "value": value, "id": str(uuid.uuid4())}


def thirty_blocks() -> Page:
    """A page with six of each kind that points at something or holds a text."""
    kainuu = factories.region("kainuu")
    body = []
    for number in range(6):
        picture = {"image": factories.picture(kainuu).pk, "alt_text": "Järvi", "decorative": False}
        link = {"title": "Lue", "page": factories.news(kainuu).pk, "address": ""}
        body += [
            block("heading", f"Otsikko {number}"),
            block("text", f"<p>Kappale {number}</p>"),
            block("picture", {"image": picture, "caption": ""}),
            block("quote", {"text": "Kahvi on kuumaa.", "speaker": "Aino", "language": ""}),
            block("links", {"links": [{"type": "item", "value": link, "id": str(uuid.uuid4())}]}),
        ]
    assert len(body) == 30
    return factories.news(kainuu, body=body)


def queries(client, address: str) -> list[str]:
    """What opening the page asks of the database, once all caches are warm."""
    assert client.get(address, headers=HOST).status_code == 200
    with CaptureQueriesContext(connection) as asked:
        reply = client.get(address, headers=HOST)
    assert reply.content.decode().count("Kappale") >= 6
    return [row["sql"] for row in asked]


@pytest.fixture
def address(client) -> str:
    """Where an editor opens the page."""
    page = thirty_blocks()
    client.force_login(factories.staff(page.specific.region, RoleKey.EDITOR))
    return reverse("wagtailadmin_pages:edit", args=[page.pk])


def test_an_editor_with_30_blocks_opens_with_five_queries_more_than_stock(
    client, address, request: pytest.FixtureRequest
):
    ours = queries(client, address)
    request.getfixturevalue("stock_wagtail")
    client.handler = ClientHandler()  # the old one has put its middleware together
    stock = queries(client, address)
    assert len(stock) > 20, "the page was not really opened"
    new = [sql for sql in ours if sql not in stock]
    assert len(ours) <= len(stock) + 5, f"{len(ours)} and {len(stock)}:\n" + "\n".join(new)


MOST_TO_PUBLISH = 95
"""``make bench-growth`` sets it beside Wagtail's own, which asks five fewer."""


def test_publishing_asks_no_more_than_it_did():
    kainuu = factories.region("kainuu")
    page = factories.content(kainuu, body=[("text", "<p>Kahvi on kuumaa.</p>")] * 15)
    one = people.publisher(kainuu)
    form = people.form_of(one, page)
    for _warm in range(2):
        assert people.publish(one, page, form).status_code == 302
    with CaptureQueriesContext(connection) as asked:
        assert people.publish(one, page, form).status_code == 302
    page.refresh_from_db()
    assert page.live_revision_id == page.revisions.latest("pk").pk
    assert len(asked) <= MOST_TO_PUBLISH, "\n".join(row["sql"][:160] for row in asked)
