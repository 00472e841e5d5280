"""How the tests of isolation log somebody in: here and nowhere else."""

from __future__ import annotations

from network.users.models import User
from tests.staff import StaffClient


def cookies_of(user: User | None) -> dict[str, str]:
    """The cookies of somebody who has logged in on the staff's host; none for a visitor."""
    client = StaffClient(headers={"host": "localhost"})
    if user is not None:
        client.force_login(user)
    return {name: morsel.value for name, morsel in client.cookies.items()}
