"""Regions, municipalities and themes as they were published."""

from __future__ import annotations

import pytest

from regions.models import Municipality, Region, Theme
from regions.reference import load_reference_data

pytestmark = pytest.mark.django_db


def test_all_of_finland_is_there():
    assert Region.objects.regional().count() == 19
    assert Municipality.objects.count() == 308
    assert Theme.objects.filter(parent=None).count() == 20
    assert Theme.objects.exclude(parent=None).count() == 60
    assert not Municipality.objects.filter(outline="").exists()


def test_loading_again_keeps_what_a_region_has_been_given():
    before = Region.objects.get(slug="kainuu")
    load_reference_data()
    after = Region.objects.get(slug="kainuu")
    assert (after.pk, after.site_id, after.languages) == (
        before.pk,
        before.site_id,
        before.languages,
    )
    assert Municipality.objects.count() == 308


def test_a_wrong_name_is_mended_by_loading_again():
    Municipality.objects.filter(code="205").update(name_fi="Kajaanni")
    load_reference_data()
    assert Municipality.objects.get(code="205").name_fi == "Kajaani"


def test_municipalities_stand_in_finnish_order():
    names = [m.name_fi for m in Municipality.objects.all()]
    assert names[0] == "Akaa"
    assert names.index("Ähtäri") > names.index("Äänekoski") - 2
    assert names[-1] == "Äänekoski"


def test_a_place_has_its_name_in_the_readers_language():
    utsjoki = Municipality.objects.get(name_fi="Utsjoki")
    assert utsjoki.name_in("se") == "Ohcejohka"
    assert utsjoki.name_in("en") == "Utsjoki"
    assert utsjoki.sami_homeland
