"""A browser opens some pages of the admin; ``make policies`` opens all of them."""

from __future__ import annotations

import os

import pytest
from playwright.sync_api import sync_playwright

from regions.roles import RoleKey
from regions.scoping import in_every_region
from tests.isolation import world
from tests.isolation.shift import own_world, person
from tests.journeys.conftest import ARGUMENTS, BROWSERS
from tests.journeys.served import served
from tests.network.headers.browsed import paths, walked

os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"


@pytest.fixture
def browser():
    import shutil

    path = next(filter(None, map(shutil.which, BROWSERS)), None)
    if path is None:
        pytest.skip("No Chromium or Chrome found. On Debian and Ubuntu: sudo apt install chromium")
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        yield opened
        opened.close()


@pytest.mark.short_cut
def test_no_page_of_the_admin_wants_what_its_policy_refuses(
    browser, django_db_setup, django_db_blocker
):
    worker = os.environ.get("PYTEST_XDIST_WORKER", "main")
    with django_db_blocker.unblock(), own_world(f"test_jv_seen_{worker}"), in_every_region():
        editor = person(world.OTHER, RoleKey.ADMINISTRATOR)
        some = list(paths(editor, every=60))
        with served() as port:
            found = walked(browser, port, editor, some[::2])
    assert len(found.pages) > 2
    assert found.dialogs
    assert not found.refused
    assert not found.broken


@pytest.mark.short_cut
def test_a_script_without_the_nonce_is_seen(
    browser, django_db_setup, django_db_blocker, monkeypatch
):
    """The oracle: an inline script of a chooser that has lost its nonce."""
    worker = os.environ.get("PYTEST_XDIST_WORKER", "main")
    monkeypatch.setattr("network.headers.middleware.nonces.nonce_for", lambda request: "another")
    monkeypatch.setattr("network.headers.nonces.current", lambda: "lost")
    with django_db_blocker.unblock(), own_world(f"test_jv_seen_{worker}"), in_every_region():
        editor = person(world.OTHER, RoleKey.ADMINISTRATOR)
        with served() as port:
            found = walked(browser, port, editor, [next(paths(editor))])
    assert any("script-src" in one for one in found.refused), found
