"""What ``make audit`` does at length: six pages are usable by all, and a bad page is found out."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page

from tests.audit import focus, measures, rules, tree
from tests.audit.modes import MODES, PHONE
from tests.audit.places import PLACES, Site
from tests.audit.visits import in_mode, seen
from tests.demo import Demo

pytestmark = pytest.mark.browser
LOOKED_AT = {
    "front": "dark",
    "events": "320 px",
    "municipality": "text 200 %",
    "practices": "default",
    "story kit": "320 px",
    "registration": "forced colours",
}

BAD = """<!doctype html><html><head><title></title></head><body>
<h1>Bad</h1><h3 id="same">Skips a level</h3><p id="same" style="color:#aaa;background:#fff">Pale</p>
<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><input type="text"><button></button>
<p style="inline-size:900px;block-size:1rem;overflow:hidden">Words.<br>Words.<br>Words.</p>
<div><a href="#a" style="display:block;inline-size:9px;block-size:9px;overflow:hidden">a</a>
<a href="#b" style="display:block;inline-size:9px;block-size:9px;overflow:hidden">b</a></div>
</body></html>"""
FIRES = {
    "button-name",
    "color-contrast",
    "document-title",
    "heading-order",
    "html-has-lang",
    "image-alt",
    "label",
    "target-size",
}

MISTOLD = """<nav></nav><nav></nav><main></main><main></main><button>→</button>
<a href="https://a.test">Read</a><a href="https://b.test">Read</a>
<a href="https://c.test" aria-describedby="one">Go</a>
<a href="https://d.test" aria-describedby="two">Go</a>
<p id="one">in May</p><p id="two">in June</p><input aria-label="Name" aria-invalid="true">
<input aria-label="Mail" aria-invalid="true" aria-describedby="one">"""

LOST = """<button style="outline:0">Plain</button><button>Fine</button>
<button style="position:absolute;inset-inline-start:-99px">Away</button>
<button id="under" style="position:fixed;inset:auto auto 0 0">Under</button>
<div style="position:fixed;inset:auto 0 0;block-size:5rem;background:#fff"></div>
<button tabindex="1">First</button>"""
TRAP = "<button onkeydown='event.preventDefault()'>Trap</button><button>Never</button>"


@pytest.mark.short_cut
def test_six_pages_break_no_rule_by_day_by_night_and_on_a_phone(demo: Demo, page: Page):
    site = Site("kainuu", demo.port)
    places = {place.name: place for place in PLACES}
    modes = {mode.name: mode for mode in MODES}
    wrong = []
    for name, mode in LOOKED_AT.items():
        visit = next(iter(site.visits(places[name])))
        page.goto(visit.address)
        rules.ready(page)
        with in_mode(page, modes[mode]):
            found = [*seen(page, modes[mode]), *measures.misparsed(site.read(visit.path))]
        wrong += [(visit.address, mode, one) for one in found]
    assert wrong == []


def test_a_bad_page_is_found_out(browser: Browser):
    context = browser.new_context(viewport=PHONE)
    page = context.new_page()
    page.set_content(BAD)
    rules.ready(page)
    found = {complaint.partition(":")[0] for complaint in rules.broken(page)}
    assert found >= FIRES
    assert list(measures.scrolls_sideways(page))
    assert any("Words." in one for one in measures.clipped(page))
    assert list(measures.twice(page)) == ["id given twice: same"]


def test_what_a_listener_would_not_understand_is_found_out(page: Page):
    page.set_content(MISTOLD)
    assert sorted(tree.mistold(page)) == [
        "0 landmarks are banner, not one",
        "0 landmarks are contentinfo, not one",
        "2 landmarks are main, not one",
        "button without a name: '→' ",
        "landmarks sound alike: main ''",
        "landmarks sound alike: navigation ''",
        "links sound alike: read: https://a.test/, https://b.test/",
        "textbox is refused and does not say why: Name",
    ]


def test_a_focus_that_is_lost_is_found_out(page: Page):
    page.set_content(LOST)
    told = [(found.partition(": ")[0], found.split(">")[1]) for found in focus.lost(page)]
    assert told == [
        ("the first stop does not skip to the content", "First</button"),
        ("the focus goes backwards to", "Plain</button"),
        ("does not show that it has the focus", "Plain</button"),
        ("has the focus and is not seen", "Away</button"),
        ("has the focus and is not seen", "Under</button"),
    ]
    page.set_content(TRAP)
    assert any(found.startswith("holds the focus: ") for found in focus.lost(page))
    page.set_content("<a href='#main'>Skip</a><main id='main'></main>")
    assert list(focus.lost(page)) == []


def test_a_review_excuses_only_what_was_reviewed():
    left = {
        "any": [{"data": {"messageKey": "bgOverlap"}}],
        "html": '<text class="map__name">',
    }
    assert rules.is_reviewed("color-contrast", left)
    assert not rules.is_reviewed("label", left)
    assert not rules.is_reviewed("color-contrast", left | {"html": "<p>"})
    assert not rules.is_reviewed("color-contrast", left | {"any": [{"data": None}]})


def test_words_of_a_drawing_that_are_pale_are_found_out(page: Page):
    drawing = '<svg><path d="M0 0h9v9z" fill="#fff"/><text y="9" fill="{}">Lappi</text></svg>'
    page.set_content(drawing.format("#ccc"))
    assert list(measures.pale(page)) == ["words of a drawing are pale: Lappi 1.6"]
    page.set_content(drawing.format("#333"))
    assert list(measures.pale(page)) == []


def test_html_that_a_parser_must_guess_at_is_found_out():
    assert not list(measures.misparsed("<!doctype html><title>a</title><p>a<p>b"))
    for bad in (
        "<p>no doctype",
        "<!doctype html><p><div></p>",
        "<!doctype html><a id=a id=b>a</a>",
    ):
        assert list(measures.misparsed(bad)), bad


def test_what_weighs_too_much_is_said():
    light = dict.fromkeys(measures.LIMITS, 1)
    assert not list(measures.too_heavy(light))
    heavy = light | {"js": measures.LIMITS["js"] + 1}
    assert list(measures.too_heavy(heavy)) == ["js weighs 6.0 kB gzipped, 6 are allowed"]
