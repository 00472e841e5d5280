"""Points on the drawn maps: against the outlines that the maps themselves have."""

from __future__ import annotations

import pytest

from regions.models import Municipality, Region
from regions.projection import metres, on_map


def test_the_formulas_give_the_coordinates_of_the_recommendation():
    """JHS 197's example: a point in ETRS89 and the same in ETRS-TM35FIN."""
    east, north = metres(60.3851068722, 19.84813676944)
    assert (east, north) == pytest.approx((106_256.36, 6_715_706.37), abs=0.05)


def test_a_map_that_is_not_drawn_has_no_points():
    assert on_map("00", (64.0, 28.0)) is None


@pytest.mark.django_db
def test_every_municipalitys_main_village_lies_on_its_regions_map():
    boxes = {region.code: _box(region) for region in Region.objects.regional()}
    for place in Municipality.objects.select_related("region"):
        found = on_map(place.region.code, (place.latitude, place.longitude))
        assert found is not None
        (left, top, width, height), (x, y) = boxes[place.region.code], found
        assert left <= x <= left + width, place.name_fi
        assert top <= y <= top + height, place.name_fi


def _box(region: Region) -> list[float]:
    return [float(number) for number in region.map_view_box.split()]
