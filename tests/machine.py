"""What a machine may lack; ``.ci/run`` installs it."""

from __future__ import annotations

import pytest

from network.search.analysis import voikko

HAS_VOIKKO = voikko.available()
needs_voikko = pytest.mark.skipif(
    not HAS_VOIKKO, reason="No Voikko. On Debian and Ubuntu: apt install libvoikko1 voikko-fi"
)
