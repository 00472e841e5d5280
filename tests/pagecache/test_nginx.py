"""The configuration that we give away, with a real nginx before a real edge."""

import os
import re
import shutil
import socket
import subprocess
import time
from contextlib import contextmanager
from getpass import getuser

import pytest
from django.test import RequestFactory

from network import env
from network.addresses import client_address
from tests.demo import free_ports
from tests.network.headers import expected
from tests.pagecache.origins import asked, running_origin
from tests.pagecache.test_edge import own_redis, running_edge

NGINX = shutil.which("nginx", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
pytestmark = pytest.mark.skipif(NGINX is None, reason="nginx is not installed")


WORDS = {
    *("PID_FILE", "MIME_TYPES", "EDGE", "WEB", "LISTEN", "PLAIN", "CERTIFICATE", "SCHEME"),
    *("STATIC_ROOT", "MEDIA_ROOT"),
}
"""What a machine says in ``deploy/nginx.conf``."""


@contextmanager
def running_nginx(folder, *, edge, web, scheme="http", tls=""):
    """Nginx with deploy/nginx.conf, and with TLS by these lines; gives its port."""
    port, plain = free_ports(2)
    (folder / "plain").write_text(str(plain))
    (folder / "certificate").write_text(tls)
    for name in ("static", "media"):
        (folder / name).mkdir()
    text = (env.PROJECT / "deploy/nginx.conf").read_text()
    said = {
        "PID_FILE": folder / "nginx.pid",
        "MIME_TYPES": "/etc/nginx/mime.types",
        "EDGE": f"127.0.0.1:{edge}",
        "WEB": f"127.0.0.1:{web}",
        "LISTEN": f"127.0.0.1:{port}{' ssl' if tls else ''}",
        "PLAIN": f"127.0.0.1:{plain}",
        "CERTIFICATE": folder / "certificate",
        "SCHEME": scheme,
        "STATIC_ROOT": folder / "static",
        "MEDIA_ROOT": folder / "media",
    }
    assert said.keys() == WORDS
    for word, value in said.items():
        text = text.replace(word, str(value))
    (folder / "nginx.conf").write_text(text)
    words = [
        "nginx",
        "-c",
        str(folder / "nginx.conf"),
        "-p",
        str(folder),
        "-g",
        f"daemon off; user {getuser()};",
    ]
    process = subprocess.Popen(words)
    try:
        _await(port)
        yield port
    finally:
        process.terminate()
        process.wait(10)


def _await(port):
    for _turn in range(100):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise AssertionError("nginx does not listen.")


@pytest.fixture(scope="module")
def network(tmp_path_factory):
    folder = tmp_path_factory.mktemp("nginx")
    with (
        running_origin() as origin,
        running_edge(origin.port, own_redis()) as edge,
        running_nginx(folder, edge=edge, web=origin.port) as port,
    ):
        yield origin, port, folder


def test_pages_come_from_the_edge(network):
    _origin, port, _folder = network
    asked(port, "/p/", Host="kainuu.localhost")
    assert asked(port, "/p/", Host="kainuu.localhost", X_Page_Cache="1").found == "HIT"


def test_forms_and_staff_go_past_the_edge(network):
    origin, port, _folder = network
    for path in ("/lomakkeet/kirjeet/", "/sv/lomakkeet/kirjeet/", "/admin/", "/videot/x"):
        seen = asked(port, path, method="POST", body=b"a=b", X_Forwarded_Host="evil.example")
        assert seen.found == ""
        sent = origin.asked[-1][2]
        assert sent["x-forwarded-for"] == "127.0.0.1, 127.0.0.1"
        assert "x-forwarded-host" not in sent


@pytest.mark.parametrize("path", ["/account/login/", "/fi/lomakkeet/x/", "/videot/x", "/haku/"])
def test_on_every_way_a_senders_own_word_on_her_address_is_left_out(network, settings, path):
    """Else whoever guesses passwords has a new address for each try (ASVS 5.0, V15.3.4)."""
    origin, port, _folder = network
    settings.TRUSTED_PROXIES = 2
    asked(port, path, method="POST", body=b"a=b", X_Forwarded_For="192.0.2.7, 192.0.2.8")
    told = origin.asked[-1][2]["x-forwarded-for"]
    request = RequestFactory().get("/", headers={"X-Forwarded-For": told})
    assert client_address(request) == "127.0.0.1"


def test_the_container_says_every_word_that_the_file_waits_for():
    text = (env.PROJECT / "deploy/compose.yaml").read_text()
    assert {*re.findall(r"s#(?:server )?([A-Z_]+)#", text)} == WORDS


def test_files_are_kept_for_a_year_and_given_in_parts(network):
    _origin, port, folder = network
    (folder / "media" / "a.jpg").write_bytes(bytes(range(200)) * 10)
    (folder / "static" / "a.css").write_text("p{}" * 400)
    part = asked(port, "/media/a.jpg", Range="bytes=10-19")
    assert (part.status, part.body) == (206, bytes(range(10, 20)))
    flood = "bytes=" + ",".join(f"{n}-{n}" for n in range(0, 400, 2))
    assert len(asked(port, "/media/a.jpg", Range=flood).body) <= 2_000
    for path in ("/media/a.jpg", "/static/a.css"):
        whole = asked(port, path)
        assert "immutable" in whole.headers["cache-control"]
        assert whole.headers["x-content-type-options"] == "nosniff"
        assert whole.headers["content-security-policy"] == expected.FILE.format("'none'")
        assert whole.headers["cross-origin-resource-policy"] == "cross-origin"
        assert whole.headers["x-frame-options"] == "DENY"


def test_a_long_address_is_refused_and_the_next_reader_served(network):
    _origin, port, _folder = network
    assert asked(port, "/" + "a" * 40_000).status == 414
    assert asked(port, "/p/").status == 200
