"""Fixtures of the room's tests."""

from __future__ import annotations

import pytest

from campaign.models.videos import private_files


@pytest.fixture
def own_disk(tmp_path, monkeypatch):
    """Private files of one test alone, so that what is left behind can be counted."""
    storage = private_files()
    # In this order: the one is worked out from the other when it is first asked for.
    monkeypatch.setattr(storage, "location", str(tmp_path), raising=False)
    monkeypatch.setattr(storage, "base_location", tmp_path, raising=False)
    return tmp_path
