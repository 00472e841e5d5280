"""A region's target, and the service that stands at it."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from network.links import reaching
from regions.models import Region
from tests import factories
from tests.webhooks.receiver import Receiver, names, serve
from webhooks.models import Target, Topic
from webhooks.secrets import give_secret


@pytest.fixture
def receiver(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Receiver]:
    """A service of the world: its name leads here, and here counts as outside."""
    found = Receiver()
    server = serve(found, tmp_path)
    trusting = ssl.create_default_context(cafile=found.authority)
    monkeypatch.setattr(reaching.ssl, "create_default_context", lambda: trusting)
    monkeypatch.setattr(reaching.socket, "getaddrinfo", names("127.0.0.1"))
    monkeypatch.setattr(reaching, "is_public", lambda address: True)
    monkeypatch.setattr(reaching, "_PORTS", {"https": found.port})
    yield found
    server.shutdown()
    server.server_close()


def register(region: Region, url: str, *topics: str) -> tuple[Target, str]:
    """A target with its secret."""
    target = Target(region=region, url=url, topics=list(topics or Topic.values))
    secret = give_secret(target)
    target.save()
    return target, secret


@pytest.fixture
def told(receiver: Receiver) -> Any:
    """Kainuu's target, its secret, and the service."""
    target, secret = register(factories.region("kainuu"), receiver.url)
    return target, secret, receiver
