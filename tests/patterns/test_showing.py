"""Every component is shown, in every region's look, by day and night, wide and narrow."""

from __future__ import annotations

import pytest
from django.template.loader import get_template

from network.templatetags import kept
from patterns.components import component, every_component, with_parts
from patterns.registry import every_pattern, pattern_named
from regions.models import Region
from tests import factories
from tests.staff import HOST, person, soup

pytestmark = pytest.mark.django_db
REGIONS = ["verkosto", "kainuu", "lappi"]


@pytest.fixture
def shown(client):
    """What a network administrator is shown below ``/tyyli/``."""
    client.force_login(person())

    def get(path: str):
        reply = client.get(f"/tyyli/{path}", headers={"host": HOST})
        assert reply.status_code == 200, path
        return reply

    return get


def frames(reply) -> list:
    return soup(reply).find_all("iframe")


def test_each_pattern_shows_its_templates_their_arguments_its_rules_and_its_states(shown):
    for pattern in every_pattern():
        page = soup(shown(f"{pattern.key}/?alue=kainuu&lang=fi"))
        told = page.main.get_text(" ", strip=True)
        said = [one.template for one in with_parts(pattern.templates)]
        said += [" ".join(one.arguments.split()) for one in with_parts(pattern.templates)]
        said += [str(pattern.name), str(pattern.use), str(pattern.do), str(pattern.dont)]
        said += [str(example.name) for example in pattern.examples]
        assert [words for words in said if words not in told] == [], pattern.key
        seen = [example for example in pattern.examples if not example.unseen]
        assert len(page.select("iframe")) == len(seen), pattern.key
        assert all(one.get_text(strip=True) for one in page.select(".patterns-source"))


def test_every_component_is_drawn_by_some_pattern(shown):
    """When this fails, add the component to a pattern of ``patterns/examples``."""
    drawn: set[str] = set()
    kept.forget()  # what is kept is not drawn again
    for pattern in every_pattern():
        for number in range(len(pattern.examples)):
            reply = shown(f"{pattern.key}/nayte/{number}/?alue=kainuu")
            drawn.update(template.name for template in reply.templates if template.name)
    assert set(every_component()) - drawn == set()


def test_no_pattern_names_a_template_that_has_gone():
    for pattern in every_pattern():
        for name in pattern.templates:
            get_template(name)


def test_no_two_patterns_have_one_address():
    keys = [pattern.key for pattern in every_pattern()]
    assert len(keys) > 50
    assert len(keys) == len(set(keys))
    assert not {"merkit", "ulkoasu"} & set(keys)


def test_every_component_says_what_it_is_for():
    assert [name for name in every_component() if not component(name).about] == []


def test_arguments_and_parts_are_read_from_the_component_itself():
    card = component("components/event_card.html")
    assert card.about == "An event in a list."
    assert card.arguments.startswith("url, title, starts, ends, place, kind")
    assert "components/date_block.html" in card.parts
    assert component("components/suggest_organisation.html").arguments == ""


def test_the_first_page_leads_to_every_pattern(shown):
    links = {link["href"] for link in soup(shown("")).find_all("a")}
    assert {f"/tyyli/{pattern.key}/" for pattern in every_pattern()} <= links


@pytest.mark.parametrize("slug", REGIONS)
@pytest.mark.parametrize("key", ["site_header", "region_map", "organisation_places", "event_card"])
def test_a_frame_wears_the_look_of_its_region(shown, slug, key):
    page = soup(shown(f"{key}/nayte/0/?alue={slug}"))
    address = page.find("link", rel="stylesheet")["href"]
    assert address.startswith(f"/tyyli/ulkoasu/{slug}.css")
    look = factories.region(slug).site.regionsettings
    css = shown(address.removeprefix("/tyyli/")).content.decode()
    assert f"--hue:{look.hue};--accent-hue:{look.accent_hue}" in css
    if key == "site_header":
        assert factories.home(factories.region(slug)).specific.site_name in page.get_text()


def test_all_regions_stand_side_by_side_unless_one_is_chosen(shown):
    everywhere = frames(shown("button/"))
    states = len(pattern_named("button").examples)
    assert len(everywhere) == states * Region.objects.open().count()
    assert all("alue=lappi" in one["src"] for one in frames(shown("button/?alue=lappi")))


@pytest.mark.parametrize(
    ("asked", "modes"),
    [
        ("", {"vaalea"}),
        ("&tila=tumma", {"tumma"}),
        ("&tila=pakotettu", {"pakotettu"}),
        ("&tila=kaikki", {"vaalea", "tumma", "pakotettu"}),
        ("&tila=vaaleanpunainen", {"vaalea"}),
    ],
)
def test_light_dark_and_forced_colours_are_chosen(shown, asked, modes):
    found = frames(shown(f"notice/?alue=kainuu{asked}"))
    assert {one["src"].split("tila=")[1] for one in found} == modes
    for one in found[: len(modes)]:
        frame = soup(shown(one["src"].removeprefix("/tyyli/")))
        assert one["src"].endswith(f"tila={frame.html['data-mode']}")


def test_forced_colours_let_the_rules_loose_that_are_written_for_them(shown):
    plain = shown("ulkoasu/kainuu.css?tila=tumma").content.decode()
    forced = shown("ulkoasu/kainuu.css?tila=pakotettu").content.decode()
    assert "@media (forced-colors: active)" in plain
    assert "(forced-colors: active)" not in forced
    assert "color: CanvasText !important" in forced
    assert "color: CanvasText !important" not in plain


def test_a_phones_width_is_chosen(shown):
    assert {one.get("width") for one in frames(shown("card/?leveys=320"))} == {"320"}
    assert {one.get("width") for one in frames(shown("card/?leveys=321"))} == {None}


def test_the_examples_speak_a_language_of_the_region(shown):
    for asked, spoken in (("se", "se"), ("sv", "sv"), ("xx", "fi")):
        frame = soup(shown(f"calendar_feeds/nayte/0/?alue=lappi&kieli={asked}"))
        assert frame.html["lang"] == spoken
    kainuu = soup(shown("calendar_feeds/nayte/0/?alue=kainuu&kieli=se"))
    assert kainuu.html["lang"] == "fi"


def test_the_choice_goes_along_to_the_other_patterns(shown):
    page = soup(shown("button/?alue=lappi&tila=tumma&leveys=320"))
    assert "alue=lappi&tila=tumma&leveys=320" in page.header.a["href"]
