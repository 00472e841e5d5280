"""What the tests of this room have in common: invitations, and the admin's host."""

from __future__ import annotations

import datetime as dt
import re
from typing import Any

from django.http import HttpResponse
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from people.models import Invitation, new_nonce, week_from_now
from people.tokens import token_of
from regions.models import Region
from tests import factories

HOST = {"host": "localhost"}
PASSWORD = "kolme sanaa metsästä"
NEW = {
    "first_name": "Aino",
    "last_name": "Kolehmainen",
    "password1": PASSWORD,
    "password2": PASSWORD,
}


def invitation(region: Region, **fields: Any) -> Invitation:
    """An invitation whose mail has left."""
    fields.setdefault("email", "aino@example.net")
    fields.setdefault("roles", ["editor"])
    fields.setdefault("invited_by", factories.staff(region, "administrator"))
    fields.setdefault("mailed_at", timezone.now())
    fields.setdefault("language", "fi")
    fields.setdefault("expires_at", week_from_now())
    return Invitation.objects.create(region=region, nonce=new_nonce(), **fields)


def outdated(region: Region, **fields: Any) -> Invitation:
    """One that nobody answered in time."""
    return invitation(region, expires_at=timezone.now() - dt.timedelta(minutes=1), **fields)


def link(found: Invitation) -> str:
    """The path that stands in the mail."""
    return reverse("people_accept", args=(token_of(found),))


def link_in(text: str) -> str:
    """The path of the link in a mail's text."""
    (path,) = re.findall(r"http://localhost(/account/invitation/\S+/)", text)
    return path


def get(client: Client, name: str, *args: Any) -> HttpResponse:
    return client.get(reverse(name, args=args), headers=HOST)


def post(client: Client, name: str, *args: Any, **data: Any) -> HttpResponse:
    return client.post(reverse(name, args=args), data, headers=HOST)


def words(response: HttpResponse) -> str:
    """What is shown, on one line."""
    return " ".join(response.content.decode().split())


def roles_in(region: Region, user: Any) -> set[str]:
    """The person's roles there, from the database."""
    rows = region.roles.filter(group__user=user)
    return set(rows.values_list("role", flat=True))
