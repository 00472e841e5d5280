"""RSS and Atom become news that lead to where they were first told."""

from __future__ import annotations

import pytest

from tests.incoming.bringing import (
    JPEG,
    TEXT,
    brought_in,
    checked,
    export,
    news,
    old_site,
    post,
    told,
    verdicts,
)

pytestmark = pytest.mark.django_db

RSS = f"""<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"
 xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>Muut</title><link>https://muut.example/</link>
<item><title>Retki &amp; kahvi</title><link>/retki/</link><guid isPermaLink="false">r1</guid>
<pubDate>Tue, 03 Mar 2026 22:30:00 GMT</pubDate><description>Lyhyt kuvaus.</description>
<content:encoded><![CDATA[{TEXT}<p><a href="kartta">Kartta</a></p>]]></content:encoded></item>
<item><description>Vain sanoja, ei otsikkoa.</description><pubDate>joskus</pubDate></item>
</channel></rss>"""

ATOM = """<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>A</title>
<entry><id>urn:1</id><title>Atomin uutinen</title><updated>2026-03-03T10:00:00+02:00</updated>
<link href="https://muut.example/1"/><content type="html">&lt;p&gt;Teksti.&lt;/p&gt;</content>
</entry></feed>"""


def test_an_entry_becomes_news_that_names_its_source():
    source = brought_in(RSS, kind="feed")
    page = news("Retki & kahvi")
    assert page.live
    assert page.published_on.isoformat() == "2026-03-04", "the day in Finland"
    assert page.lead == "Lyhyt kuvaus."
    said = str(page.body.raw_data)
    assert 'href="https://muut.example/retki/kartta"' in said
    assert said.count('href="https://muut.example/retki/"') == 1
    assert "Julkaistu ensin täällä" in said
    assert told(source)[1] == ["no_title", "date_missing"]
    assert not news("Vain sanoja, ei otsikkoa.").live


def test_atom_is_read_as_well_and_drafts_stay_drafts():
    brought_in(ATOM, kind="feed", publish=False)
    assert not news("Atomin uutinen").live


def test_a_feed_is_fetched_from_its_address_and_brings_nothing_twice(monkeypatch):
    with old_site(monkeypatch, {"/feed/": RSS.encode(), "/a.jpg": JPEG}) as site:
        address = f"{site.url}/feed/"
        source = brought_in(kind="feed", address=address)
        assert source.name == address
        again = RSS.replace(
            "</channel>", "<item><title>Uusi</title><guid>r9</guid></item></channel>"
        )
        site.answers["/feed/"] = (200, {}, again.encode())
        assert verdicts(checked(kind="feed", address=address)) == ["same", "same", "new"]


def test_the_feed_of_a_site_whose_export_has_been_brought_brings_nothing_twice():
    brought_in(export(post(7)))
    feed = (
        "<rss version='2.0'><channel><item><title>Uutinen 7</title>"
        "<guid>https://vanha.example/?p=7</guid></item></channel></rss>"
    )
    assert verdicts(checked(feed, kind="feed")) == ["same"]


def test_a_feed_in_another_encoding_is_read():
    content = RSS.replace("UTF-8", "ISO-8859-15").replace("kahvi", "käynti").encode("iso-8859-15")
    brought_in(content, kind="feed")
    assert news("Retki & käynti")


@pytest.mark.parametrize("content", ["", "   ", "<html></html>", "{}", "<rss", "\x00\x01"])
def test_what_is_no_feed_is_refused(content):
    source = checked(content or " ", kind="feed")
    assert source.state == "refused"
