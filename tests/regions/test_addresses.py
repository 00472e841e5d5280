"""The first wall: every admin address is for somebody, and a new one is for nobody yet."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from django.urls import URLPattern, URLResolver, get_resolver

from regions.isolation import addresses
from regions.isolation.addresses import Level, levels
from regions.isolation.parameters import INERT, meaning_of
from regions.roles import RoleKey
from tests import factories

pytestmark = pytest.mark.django_db
HOST = {"host": "localhost"}


def admin_patterns(
    resolver: URLResolver | None = None, spaces: tuple[str, ...] = (), path: str = ""
) -> Iterator[tuple[str, URLPattern]]:
    """Name and pattern of every address below /admin/."""
    for entry in (resolver or get_resolver()).url_patterns:
        whole = path + str(entry.pattern).removeprefix("^")
        if not whole.startswith("admin/"):
            continue
        if isinstance(entry, URLResolver):
            inner = (*spaces, entry.namespace) if entry.namespace else spaces
            yield from admin_patterns(entry, inner, whole)
        else:
            yield ":".join((*spaces, entry.name or entry.lookup_str)), entry


def test_every_admin_address_is_for_somebody():
    unknown = sorted({name for name, _pattern in admin_patterns()} - set(levels()))
    assert not unknown, (
        f"Nobody has decided who may open {unknown}. Write the name into one of regions/isolation/"
        "lists/*.txt, or into the addresses of its room.py; when in doubt, into network."
    )


def test_no_list_names_an_address_that_is_gone():
    gone = sorted(set(levels()) - {name for name, _pattern in admin_patterns()})
    assert not gone, f"These names lead nowhere any more; take them out of the lists: {gone}."


def test_every_id_in_an_open_address_has_a_meaning():
    forgotten = []
    for name, pattern in admin_patterns():
        if levels()[name] not in {Level.EDITOR, Level.ADMINISTRATOR}:
            continue
        parameters = set(pattern.pattern.converters) | set(pattern.pattern.regex.groupindex)
        example = {"app_label": "images", "model_name": "picture"}
        forgotten += [
            (name, parameter)
            for parameter in parameters - INERT
            if meaning_of(name, parameter, example) is None
        ]
    assert not forgotten, (
        f"The guard does not know whose these are: {forgotten}. Say it in "
        "regions/isolation/parameters.py, or in the parameters of the room.py."
    )


def test_a_name_that_stands_twice_is_a_mistake(monkeypatch):
    levels.cache_clear()
    monkeypatch.setattr(addresses, "names", lambda level: ["wagtailadmin_home"])
    with pytest.raises(ValueError, match="wagtailadmin_home stands in anyone and in editor"):
        levels()
    levels.cache_clear()


def _status(client, role: str | None, path: str) -> int:
    if role == "network":
        from network.users.models import User

        client.force_login(User.objects.create_superuser("verkko@example.net", "x" * 20))
    else:
        client.force_login(factories.staff(factories.region("kainuu"), role))
    return client.get(path, headers=HOST).status_code


@pytest.mark.parametrize(
    ("role", "path", "found"),
    [
        (RoleKey.EDITOR, "/admin/", True),
        (RoleKey.EDITOR, "/admin/reports/site-history/", False),
        (RoleKey.ADMINISTRATOR, "/admin/users/", False),
        (RoleKey.ADMINISTRATOR, "/admin/redirects/", False),
        ("network", "/admin/users/", True),
        ("network", "/admin/reports/site-history/", True),
    ],
)
def test_an_address_is_found_by_those_whom_it_is_for(client, role, path, found):
    assert (_status(client, role, path) == 200) is found


def test_an_address_that_nobody_decided_on_is_closed_to_everybody(client, monkeypatch):
    known = levels() | {}
    known.pop("wagtailadmin_home")
    monkeypatch.setattr("regions.isolation.middleware.levels", lambda: known)
    assert _status(client, "network", "/admin/") == 404


def test_the_admin_is_on_the_networks_own_host_only(client):
    client.force_login(factories.staff(factories.region("kainuu"), RoleKey.EDITOR))
    assert client.get("/admin/", headers=HOST).status_code == 200
    assert client.get("/admin/", headers={"host": "kainuu.localhost"}).status_code == 404


def test_someone_without_a_role_is_told_so(client):
    user = factories.staff(factories.region("kainuu"), RoleKey.EDITOR)
    user.groups.clear()
    client.force_login(user)
    assert client.get("/admin/", headers=HOST).status_code == 403
