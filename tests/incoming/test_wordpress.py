"""A WordPress export becomes news: what is told, what is written, and what is taken back."""

from __future__ import annotations

import pytest
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Page, ReferenceIndex

from incoming import running
from incoming.checking import check
from incoming.models import BroughtPage, Incoming
from incoming.problems import sentence
from incoming.receiving import start_run
from incoming.running import run
from incoming.tasks import announce_brought, purge_incoming, resume_incoming
from network.images.models import Picture
from news.models import NewsPage
from regions.models import RegionLogEntry
from tests import factories
from tests.incoming.bringing import (
    JPEG,
    after,
    brought_in,
    checked,
    export,
    media,
    news,
    old_site,
    post,
    received,
    told,
    undone,
    verdicts,
)

pytestmark = pytest.mark.django_db

BODY = """<!-- wp:heading --><h2>Miksi tulisin</h2><!-- /wp:heading -->
<!-- wp:paragraph --><p>Tule <strong>sellaisena</strong> kuin olet, lue
<a href="/lisaa/" onclick="x()">lisää</a>.</p><!-- /wp:paragraph -->
<!-- wp:list --><ul><li>kahvia</li><li>seuraa</li></ul><!-- /wp:list -->
<!-- wp:quote --><blockquote class="wp-block-quote"><p>Löysin ystäviä.</p><cite>Kävijä</cite>
</blockquote><!-- /wp:quote -->"""


def kinds(page: NewsPage) -> list[str]:
    return [block.block_type for block in page.body]


def test_a_post_becomes_news_with_its_day_lead_and_blocks():
    source = brought_in(export(post(7, title="Kahvila aukeaa", content=BODY)))
    page = news("Kahvila aukeaa")
    assert source.state == "done"
    assert page.live
    assert page.published_on.isoformat() == "2019-03-12"
    assert page.lead == "Lyhyesti sanottuna."
    assert kinds(page) == ["heading", "text", "quote"]
    text = str(page.body[1].value)
    assert "<b>sellaisena</b>" in text
    assert 'href="https://vanha.example/lisaa/"' in text
    assert "<li>kahvia</li>" in text
    assert "onclick" not in text
    assert page.body[2].value["speaker"] == "Kävijä"
    assert page.get_parent().pk == factories.seeded(source.region, "news").pk
    assert page.latest_revision == page.live_revision
    assert Page.find_problems() == ([], [], [], [], [])
    assert RegionLogEntry.objects.filter(deed="brought_in", region=source.region).exists()


def test_writing_without_blocks_has_the_paragraphs_that_the_old_site_showed():
    content = (
        'Ensimmäinen rivi\nja sen jatko.\n\nToinen kappale.\n\n[gallery ids="99"][kartta id="1"]x'
    )
    source = brought_in(export(post(1, content=content, excerpt="Muu johdanto.")))
    text = str(news("Uutinen 1").body[0].value)
    assert "<p>Ensimmäinen rivi<br/>ja sen jatko.</p><p>Toinen kappale.</p>" in text
    assert told(source) == [["parts_left_out"]]


def test_what_was_left_out_is_told_in_words_that_people_know():
    said = sentence("parts_left_out", {"names": ["form", "iframe", "embed", "[kartta]"]})
    assert said.endswith("paikkaa: lomake, upotettu sisältö, [kartta].")


def test_a_short_first_paragraph_is_the_lead_where_there_is_no_excerpt():
    brought_in(export(post(1, content=f"<p>Johdanto tässä.</p>{TEXT_2}", excerpt="")))
    page = news("Uutinen 1")
    assert page.lead == "Johdanto tässä."
    assert "Johdanto" not in str(page.body[0].value)


TEXT_2 = "<p>Pidempi leipäteksti kertoo kaiken muun, mitä kahvilasta on hyvä tietää.</p>"


def test_pictures_come_along_with_their_words(monkeypatch):
    with old_site(monkeypatch, {"/a.jpg": JPEG, "/b.jpg": JPEG + b"x"}) as site:
        content = (
            f'<figure><a href="{site.url}/a.jpg"><img class="wp-image-50"'
            f' src="{site.url}/a-300x200.jpg" alt="Kuppi"></a>'
            f"<figcaption>Kahvia</figcaption></figure>{TEXT_2}"
        )
        source = brought_in(
            export(
                post(1, content=content, meta={"_thumbnail_id": "51"}),
                media(50, f"{site.url}/a.jpg"),
                media(51, f"{site.url}/b.jpg", "Järvi kesällä"),
            )
        )
        assert sorted(site.asked) == ["/a.jpg", "/b.jpg"]
    page = news("Uutinen 1")
    assert page.live, told(source)
    assert page.picture.description == "Järvi kesällä"
    assert kinds(page) == ["picture", "text"]
    block = page.body[0].value
    assert block["caption"] == "Kahvia"
    assert block["image"].contextual_alt_text == "Kuppi"
    assert page.picture.collection == source.region.collection
    assert "exif" not in page.picture.file.read().decode("latin-1").lower()


def test_a_picture_without_words_keeps_the_page_a_draft(monkeypatch):
    with old_site(monkeypatch, {"/a.jpg": JPEG}) as site:
        content = f'<p><img src="{site.url}/a.jpg"></p>{TEXT_2}'
        decorated = f'<p><img src="{site.url}/a.jpg" alt=""></p>{TEXT_2}'
        source = brought_in(export(post(1, content=content), post(2, content=decorated)))
    assert not news("Uutinen 1").live
    assert news("Uutinen 2").live
    assert "picture_without_words" in told(source)[0]
    assert Picture.objects.filter(collection=source.region.collection).count() == 1


def test_the_same_file_twice_changes_nothing(monkeypatch):
    with old_site(monkeypatch, {"/a.jpg": JPEG}) as site:
        file = export(
            post(1, content=f'<p><img src="{site.url}/a.jpg" alt="Kuva"></p>{TEXT_2}'), post(2)
        )
        brought_in(file)
        pages, redirects = rows(NewsPage), rows(Redirect)
        source = checked(file)
        assert verdicts(source) == ["same", "same"]
        assert not source.pictures.exists()
        assert start_run(source=source, user=source.made_by)
        after(source, run)
    assert (rows(NewsPage), rows(Redirect)) == (pages, redirects)
    assert Picture.objects.count() == 1


def rows(model) -> list[dict]:
    return list(model.objects.order_by("pk").values())


def test_what_is_no_public_post_is_told_apart():
    source = brought_in(
        export(
            post(1, type="page"),
            post(2, status="trash"),
            post(3, status="draft"),
            post(4, status="private"),
            post(5, guid="https://vanha.example/?p=3"),
            post(6, type="nav_menu_item"),
        )
    )
    assert verdicts(source) == ["left_out", "left_out", "new", "new", "error"]
    assert told(source)[0] == ["not_a_post"]
    assert told(source)[4] == ["doubled"]
    assert not news("Uutinen 3").live
    assert not news("Uutinen 4").live


def test_drafts_are_left_as_drafts_when_the_editor_wants_so():
    brought_in(export(post(1)), publish=False)
    page = news("Uutinen 1")
    assert not page.live
    assert page.has_unpublished_changes


def test_posts_without_title_day_or_anything():
    source = brought_in(
        export(
            post(1, title="", content="<p>Ensimmäiset sanat ovat nimi.</p>"),
            post(2, title="", content="", excerpt=""),
            post(3, date="0000-00-00 00:00:00", gmt="0000-00-00 00:00:00"),
            post(4, date="2019-03-12 23:30:00", gmt="0000-00-00 00:00:00"),
            post(5, date="9999-99-99 99:99:99", gmt="huomenna"),
            post(6, gmt="2019-03-12 22:30:00"),
        )
    )
    assert verdicts(source) == ["new", "error", "new", "new", "new", "new"]
    assert news("Ensimmäiset sanat ovat nimi.").live
    assert told(source)[1] == ["nothing_said"]
    for number in (3, 5):
        assert "date_missing" in told(source)[number - 1]
        assert not news(f"Uutinen {number}").live
    assert news("Uutinen 4").published_on.isoformat() == "2019-03-12", "Finnish time without a zone"
    assert news("Uutinen 6").published_on.isoformat() == "2019-03-13", "GMT is the next day here"


def test_old_addresses_lead_to_the_new_pages_and_nothing_is_overwritten(client):
    kainuu = factories.region("kainuu")
    factories.content(kainuu, title="Yhteystiedot", slug="taken")
    other = factories.content(kainuu, title="Muu", slug="other")
    Redirect.objects.create(site=kainuu.site, old_path="/somebody", redirect_page=other)
    source = brought_in(
        export(
            post(1),
            post(2, link="https://vanha.example/taken/"),
            post(3, link="https://vanha.example/somebody/"),
        )
    )
    assert told(source) == [[], ["no_redirect"], ["no_redirect"]]
    host = {"host": "kainuu.localhost"}
    moved = client.get("/2019/03/uutinen-1/", headers=host)
    assert moved.status_code == 301
    assert moved["Location"] == news("Uutinen 1").full_url
    short = client.get("/?p=1", headers=host)
    assert (short.status_code, short["Location"]) == (
        301,
        moved["Location"].removeprefix("http://kainuu.localhost"),
    )
    assert client.get("/?p=77", headers=host).status_code == 200
    assert client.get("/taken/", headers=host).status_code == 200
    assert client.get("/somebody/", headers=host)["Location"].endswith("/other/")
    lappi = client.get("/2019/03/uutinen-1/", headers={"host": "lappi.localhost"})
    assert lappi.status_code == 404


@pytest.mark.usefixtures("working")
def test_undoing_removes_pages_pictures_and_redirects_but_what_has_been_changed(monkeypatch):
    with old_site(monkeypatch, {"/a.jpg": JPEG}) as site:
        picture = f'<p><img src="{site.url}/a.jpg" alt="Kuva"></p>{TEXT_2}'
        source = brought_in(export(post(1, content=picture), post(2)))
    announce_brought()
    changed = news("Uutinen 2")
    changed.lead = "Korjattu"
    changed.save_revision().publish()
    source = undone(source)
    assert list(source.rows.values_list("outcome", flat=True)) == ["undone", "kept"]
    assert not NewsPage.objects.filter(title="Uutinen 1").exists()
    assert news("Uutinen 2").lead == "Korjattu"
    assert not Picture.objects.exists()
    assert not Redirect.objects.filter(old_path="/2019/03/uutinen-1").exists()
    assert Redirect.objects.filter(old_path="/2019/03/uutinen-2").exists()
    assert RegionLogEntry.objects.filter(deed="took_back_brought").exists()
    assert verdicts(checked(export(post(1), post(2)))) == ["new", "same"]


def test_what_was_written_by_the_hundred_is_announced_once():
    brought_in(export(post(1), post(2)))
    assert announce_brought() == 2
    assert announce_brought() == 0
    assert ReferenceIndex.get_references_for_object(news("Uutinen 1")).exists()


class Killed(Exception):
    """A worker that dies."""


@pytest.mark.parametrize("place", ["plant_many", "lead_on", "_finish"])
def test_a_killed_worker_leaves_nothing_half_done_and_another_goes_on(monkeypatch, place):
    monkeypatch.setattr(running, "AT_ONCE", 3)
    source = checked(export(*(post(number) for number in range(8))))
    assert start_run(source=source, user=source.made_by)
    real, calls = getattr(running, place), []

    def dies(*args, **kwargs):
        calls.append(1)
        if len(calls) == (1 if place == "_finish" else 2):
            raise Killed
        return real(*args, **kwargs)

    monkeypatch.setattr(running, place, dies)
    with pytest.raises(Killed):
        after(source, run)
    count = 8 if place == "_finish" else 3
    assert NewsPage.objects.count() == BroughtPage.objects.count() == count
    assert source.rows.filter(outcome="written").count() == count
    resume_incoming()
    source.refresh_from_db()
    assert (source.state, NewsPage.objects.count(), BroughtPage.objects.count()) == ("done", 8, 8)
    assert Redirect.objects.filter(old_path__startswith="/2019").count() == 8


def test_a_killed_check_goes_on_where_it_was(monkeypatch):
    monkeypatch.setattr("incoming.checking.AT_ONCE", 3)
    source = received(export(*(post(number) for number in range(8))))
    real, calls = check.__globals__["_note_pictures"], []

    def dies(*args):
        calls.append(1)
        if len(calls) == 2:
            raise Killed
        return real(*args)

    monkeypatch.setattr("incoming.checking._note_pictures", dies)
    with pytest.raises(Killed):
        after(source, check)
    assert source.rows.count() == 3
    resume_incoming()
    source.refresh_from_db()
    assert (source.state, verdicts(source)) == ("checked", ["new"] * 8)


def test_files_and_rows_go_after_a_month_and_what_was_brought_is_known_for_ever():
    source = brought_in(export(post(1)))
    name, storage = source.file.name, source.file.storage
    assert storage.exists(name)
    assert purge_incoming() == 0
    Incoming.objects.update(created_at="2026-01-01T00:00Z")
    assert purge_incoming() == 1
    assert not storage.exists(name)
    assert news("Uutinen 1").live
    assert verdicts(checked(export(post(1)))) == ["same"]


def test_another_region_brings_the_same_for_itself():
    brought_in(export(post(1)))
    assert verdicts(checked(export(post(1)), region="lappi")) == ["new"]
