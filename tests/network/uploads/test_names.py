"""What has been uploaded and is shown nowhere yet is found by nobody who guesses."""

from __future__ import annotations

import re

import pytest

from network.images.tasks import make_renditions
from tests import factories

pytestmark = pytest.mark.django_db
GUESSED = re.compile(r"[0-9a-f]{12}")


def test_two_pictures_of_one_name_have_names_that_tell_nothing_of_each_other():
    kainuu = factories.region("kainuu")
    names = [factories.picture(kainuu).file.name for _ in range(2)]
    words = [GUESSED.search(name)[0] for name in names]
    assert words[0] != words[1]


def test_every_size_of_a_picture_carries_the_word(settings):
    photo = factories.picture(factories.region("kainuu"))
    make_renditions.call(photo.pk)
    word = GUESSED.search(photo.file.name)[0]
    sizes = [one.file.name for one in photo.renditions.all()]
    assert sizes
    assert all(word in name for name in sizes)


def test_an_attachment_is_at_its_own_address_only(client):
    file = factories.attachment(factories.region("kainuu"))
    host = {"host": "kainuu.localhost"}
    assert client.get(file.url, headers=host).status_code == 200
    guessed = re.sub(r"-[0-9a-f]{12}", "", file.url)
    assert guessed != file.url
    assert client.get(guessed, headers=host).status_code == 404


def test_a_long_name_keeps_its_word_and_its_ending(settings):
    kainuu = factories.region("kainuu")
    for make in (factories.picture, factories.attachment):
        row = make(kainuu)
        name = type(row)._meta.get_field("file").generate_filename(row, "ä" * 300 + ".pdf")
        assert GUESSED.search(name)
        assert name.endswith(".pdf")
        assert len(name) <= 100
