"""Who asks: a reader, one region's publisher, an editor of every region, the network's own."""

from __future__ import annotations

from typing import Any

from django.http import HttpResponse
from django.test import Client
from wagtail.models import Page
from wagtail.test.utils.form_data import (
    nested_form_data,
    querydict_from_html,
    rich_text,
    streamfield,
)

from network.users.models import User
from regions.models import Region, RegionRole
from regions.roles import RoleKey
from tests.staff import HOST, StaffClient


def reader(region: str) -> Client:
    """Somebody on a region's site; "" = the hub's."""
    return Client(headers={"host": f"{region}.{HOST}" if region else HOST})


def administrator() -> StaffClient:
    """A network administrator at the admin."""
    return _at_work(User.objects.create_user(email="verkko@example.org", is_superuser=True))


def publisher(*regions: Region) -> StaffClient:
    """A publisher of all these regions at the admin."""
    user = User.objects.create_user(email=f"julkaisija{len(regions)}@example.org")
    roles = RegionRole.objects.filter(region__in=regions, role=RoleKey.PUBLISHER)
    user.groups.set(roles.values_list("group", flat=True))
    return _at_work(user)


def region_administrator(region: Region) -> StaffClient:
    """Who may delete a section with all its pages."""
    user = User.objects.create_user(email="hoitaja@example.org")
    role = RegionRole.objects.get(region=region, role=RoleKey.ADMINISTRATOR)
    user.groups.add(role.group)
    return _at_work(user)


def _at_work(user: User) -> StaffClient:
    client = StaffClient(headers={"host": HOST})
    client.force_login(user)
    return client


def publish(client: StaffClient, page: Page, body: dict[str, Any]) -> HttpResponse:
    """Press "Publish" in the page's editor; ``body`` is what its form sends."""
    return client.post(f"/admin/pages/{page.pk}/edit/", body | {"action-publish": "action-publish"})


def form_of(client: StaffClient, page: Page) -> dict[str, Any]:
    """What the page's editor would send as it stands."""
    text = client.get(f"/admin/pages/{page.pk}/edit/").content.decode()
    found = querydict_from_html(text, form_id="page-edit-form")
    sent = {name: values if len(values) > 1 else values[0] for name, values in found.lists()}
    blocks = [(one.block_type, _sent(one)) for one in page.specific.body]
    return sent | nested_form_data({"body": streamfield(blocks)})


def _sent(block: Any) -> str:
    """A block's value as the editor's script would write it."""
    return rich_text(block.value.source) if block.block_type == "text" else str(block.value)
