"""The long lists of the desks: fifty rows a page, and a way to the others."""

from __future__ import annotations

import re

import pytest
from django.urls import reverse

from network import env
from tests import factories

pytestmark = pytest.mark.django_db
HOST = {"host": "localhost"}


def shown_on(client, address: str) -> str:
    return client.get(address, headers=HOST).content.decode()


def test_the_second_page_of_a_list_is_one_press_away_and_keeps_what_was_chosen(client):
    kainuu = factories.region("kainuu")
    for number in range(51):
        factories.event(kainuu, title=f"Talkoot {number:02}", in_days=-7)
    client.force_login(factories.staff(kainuu, "editor"))
    address = reverse("events_occasions", args=["kainuu"])
    first = shown_on(client, f"{address}?menneet=1")
    links = re.findall(r'href="(\?[^"]*sivu=2[^"]*)"', first)
    assert links
    assert "menneet=1" in links[0]
    second = shown_on(client, address + links[0].replace("&amp;", "&"))
    titles = set(re.findall(r"Talkoot \d\d", first)) | set(re.findall(r"Talkoot \d\d", second))
    assert len(titles) == 51


def test_no_list_of_ours_has_wagtails_links_which_say_another_word():
    """Wagtail's ask for ``?p=2``; our views read ``?sivu=2`` (``network/paginate.py``)."""
    with_them = [
        path.name
        for path in (env.PROJECT / "templates").rglob("*.html")
        if "shared/pagination_nav.html" in path.read_text(encoding="utf-8")
    ]
    assert with_them == []
