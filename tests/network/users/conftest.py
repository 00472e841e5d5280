"""Browsers and people for the tests of accounts."""

from __future__ import annotations

import pytest

from network.users.models import User
from tests.staff import Staff, give_app, person


@pytest.fixture
def browser_of_staff() -> Staff:
    """A browser that has not been here before."""
    return Staff()


@pytest.fixture
def maija(db: None) -> User:
    """A network administrator with an authenticator app."""
    user = person(first_name="Maija", last_name="Meikäläinen")
    give_app(user)
    return user


@pytest.fixture
def newcomer(db: None) -> User:
    """A network administrator who has no second factor yet."""
    return person()
