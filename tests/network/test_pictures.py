"""Pictures are ready before a visitor comes."""

from __future__ import annotations

import pytest

from network.images.specs import CARD_SPECS
from tests import factories

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("working")]


def test_a_saved_pictures_renditions_are_made_in_the_background():
    picture = factories.picture(factories.region("kainuu"))
    made = set(picture.renditions.values_list("filter_spec", flat=True))
    assert set(CARD_SPECS) <= made


def test_a_picture_in_a_list_is_not_made_by_the_visitor(visit, monkeypatch):
    from network.images.models import Picture

    kainuu = factories.region("kainuu")
    page = factories.news(kainuu, picture=factories.picture(kainuu))

    def refuse(picture: Picture, *filters: object) -> dict:
        assert not filters, f"a visitor's request made {filters}"
        return {}

    monkeypatch.setattr(Picture, "create_rendition", refuse)
    monkeypatch.setattr(Picture, "create_renditions", refuse)
    index = factories.seeded(kainuu, "news")
    assert visit("kainuu", index.get_url_parts()[2]).status_code == 200
    assert visit("kainuu", page.get_url_parts()[2]).status_code == 200
