"""A page behind a password, as somebody opens it who has been told the password."""

from __future__ import annotations

import pytest
from bs4 import BeautifulSoup
from wagtail.models import PageViewRestriction

from tests import factories

pytestmark = pytest.mark.django_db
HOST = {"host": "kainuu.localhost"}


@pytest.mark.parametrize("language", ["fi", "en"])
def test_the_password_opens_the_page(client, language):
    """Its form is sent to an address that the pattern of pages fits, too."""
    page = factories.news(factories.region("kainuu"), language, title="Aamukahvit siirtyvät")
    PageViewRestriction.objects.create(page=page, restriction_type="password", password="kuukkeli")
    path = page.get_url_parts()[2]
    asking = client.get(path, headers=HOST)
    assert "Aamukahvit" not in asking.content.decode()
    form = BeautifulSoup(asking.content, "html.parser").select_one("form[action*=password]")
    sent = {one["name"]: one.get("value", "") for one in form.select("input[name]")}
    refused = client.post(form["action"], sent | {"password": "harakka"}, headers=HOST)
    assert refused.status_code == 200
    assert "Aamukahvit" not in refused.content.decode()
    reply = client.post(form["action"], sent | {"password": "kuukkeli"}, headers=HOST)
    assert (reply.status_code, reply["Location"]) == (302, sent["return_url"])
    assert "Aamukahvit" in client.get(path, headers=HOST).content.decode()
