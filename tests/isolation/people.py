"""How the tests of isolation log somebody in: here and nowhere else."""

from __future__ import annotations

import time

from network.users import sessions
from network.users.models import User
from tests.staff import StaffClient


def cookies_of(user: User | None) -> dict[str, str]:
    """The cookies of somebody who has logged in on the staff's host; none for a visitor.

    Her session counts as used for an hour to come: a walk undoes what each request writes, so that
    every one of them would note the visit anew, a seventh of its time.
    """
    client = StaffClient(headers={"host": "localhost"})
    if user is not None:
        client.force_login(user)
        session = client.session
        session[sessions.SEEN] = int(time.time()) + 3600
        session.save()
    return {name: morsel.value for name, morsel in client.cookies.items()}
