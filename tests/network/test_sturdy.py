"""One broken block of a page is left out; its page, its neighbours and the lists stay."""

from __future__ import annotations

import json

import pytest
from django.db import connection
from django.db.utils import OperationalError
from wagtail.rich_text import RichText

from network.blocks.body import BodyBlock
from news.models import NewsPage
from regions.scoping import in_every_region
from tests import factories

pytestmark = pytest.mark.django_db
GOOD = {"type": "text", "value": "<p>Tervetuloa kahville.</p>", "id": "1"}
LINE = "Tätä sivun osaa ei voi juuri nyt näyttää."
BROKEN = [
    {"type": "text", "value": {"a": 1}, "id": "2"},
    {"type": "text", "value": 17, "id": "2"},
    {"type": "quote", "value": "vain sanoja", "id": "2"},
    {"type": "quote", "value": None, "id": "2"},
    {"type": "picture", "value": "ei numero", "id": "2"},
    {"type": "picture", "value": {"image": "ei numero"}, "id": "2"},
    {"type": "figures", "value": {"rows": 3}, "id": "2"},
    {"type": "links", "value": [1], "id": "2"},
]
NO_BLOCKS = [1, None, "sana", [], {"a": 1}, {"type": "text"}, {"type": 3, "value": "x"}]


def stored(raw: object) -> NewsPage:
    """A published page whose row somebody has written by hand."""
    page = factories.news(factories.region("kainuu"), title="Talkoot")
    with connection.cursor() as cursor:
        cursor.execute(
            "UPDATE news_newspage SET body = %s WHERE page_ptr_id = %s", [json.dumps(raw), page.pk]
        )
    return page


def shown(client, page: NewsPage) -> str:
    with in_every_region():
        reply = client.get(page.get_url(), headers={"host": "kainuu.localhost"})
        listed = client.get("/ajankohtaista/", headers={"host": "kainuu.localhost"})
    assert listed.status_code == 200
    assert "Talkoot" in listed.content.decode()
    assert reply.status_code == 200
    return reply.content.decode()


@pytest.mark.parametrize("block", BROKEN, ids=lambda one: json.dumps(one["value"])[:20])
def test_a_broken_block_leaves_the_blocks_beside_it(client, block):
    text = shown(client, stored([GOOD, block, GOOD | {"id": "3"}]))
    assert text.count("Tervetuloa kahville.") == 2


@pytest.mark.parametrize("block", [BROKEN[0], BROKEN[3]], ids=["text", "quote"])
def test_the_reader_is_told_that_a_part_is_missing(client, block):
    assert LINE in shown(client, stored([GOOD, block]))


@pytest.mark.parametrize("item", NO_BLOCKS, ids=str)
@pytest.mark.parametrize("first", [True, False], ids=["first", "last"])
def test_what_is_no_block_at_all_is_left_out(client, item, first):
    text = shown(client, stored([item, GOOD] if first else [GOOD, item]))
    assert "Tervetuloa kahville." in text


@pytest.mark.parametrize("raw", [{"type": "text"}, 17, "sana", True])
def test_what_is_no_list_is_an_empty_page(client, raw):
    assert "Talkoot" in shown(client, stored(raw))


def test_what_cannot_be_read_stays_as_it_is_stored():
    stream = BodyBlock().to_python([GOOD, BROKEN[3]])
    assert [child.block_type for child in stream] == ["text", "unreadable"]
    assert stream.get_prep_value() == [GOOD, BROKEN[3]]


def test_a_database_that_is_away_is_not_taken_for_a_broken_block(monkeypatch):
    def away(*_arguments):
        raise OperationalError

    stream = BodyBlock().to_python([GOOD])
    monkeypatch.setattr(type(stream.stream_block.child_blocks["text"]), "bulk_to_python", away)
    with pytest.raises(OperationalError):
        stream[0]


def test_a_whole_stream_reads_as_ever():
    stream = BodyBlock().to_python([GOOD, GOOD | {"id": "9"}])
    assert isinstance(stream[-1].value, RichText)
    assert [child.id for child in stream[0:2]] == ["1", "9"]
    with pytest.raises(IndexError):
        stream[2]
    assert BodyBlock().to_python([("text", RichText("<p>a</p>"))])[0].value.source == "<p>a</p>"


def test_what_a_program_changes_in_a_stream_is_kept_when_it_is_given_to_a_page():
    page = stored([GOOD])
    with in_every_region():
        page = NewsPage.objects.get(pk=page.pk)
        page.body[0].value = RichText("<p>Toisin.</p>")
        page.body = page.body
        assert "Toisin." in str(page.body)
        assert page.body.get_prep_value()[0]["value"] == "<p>Toisin.</p>"
