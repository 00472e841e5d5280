"""Where a request came from."""

from __future__ import annotations

import pytest
from django.test import RequestFactory

from network.addresses import UNKNOWN, client_address, client_neighbourhood


@pytest.mark.parametrize(
    ("proxies", "forwarded", "remote", "found"),
    [
        (0, "203.0.113.9", "192.0.2.1", "192.0.2.1"),
        (1, "203.0.113.9", "192.0.2.1", "203.0.113.9"),
        (1, "1.1.1.1, 203.0.113.9", "192.0.2.1", "203.0.113.9"),
        (2, "1.1.1.1, 203.0.113.9, 10.0.0.1", "192.0.2.1", "203.0.113.9"),
        (2, "203.0.113.9", "192.0.2.1", "192.0.2.1"),
        (1, "", "192.0.2.1", "192.0.2.1"),
        (1, "unknown", "192.0.2.1", "192.0.2.1"),
        (0, "", "2001:db8::1", "2001:db8::1"),
        (0, "", "", UNKNOWN),
        (0, "", "unix:", UNKNOWN),
    ],
)
def test_only_what_our_own_proxies_wrote_is_believed(settings, proxies, forwarded, remote, found):
    settings.TRUSTED_PROXIES = proxies
    request = RequestFactory().get("/", headers={"X-Forwarded-For": forwarded}, REMOTE_ADDR=remote)
    assert client_address(request) == found


def test_a_neighbourhood_is_a_64_of_ipv6_and_one_address_of_ipv4():
    make = RequestFactory().get
    six = client_neighbourhood(make("/", REMOTE_ADDR="2001:db8:1:2:3:4:5:6"))
    assert six == "2001:db8:1:2::"
    assert client_neighbourhood(make("/", REMOTE_ADDR="192.0.2.1")) == "192.0.2.1"
