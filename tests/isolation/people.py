"""How the tests of isolation log somebody in: here and nowhere else."""

from __future__ import annotations

from django.test import Client

from network.users.models import User


def cookies_of(user: User | None) -> dict[str, str]:
    """The cookies of somebody who has logged in on the staff's host; none for a visitor."""
    client = Client(headers={"host": "localhost"})
    if user is not None:
        client.force_login(user)
    return {name: morsel.value for name, morsel in client.cookies.items()}
