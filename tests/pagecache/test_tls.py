"""TLS of the configuration that we give away: a real nginx, and clients that know old ways only."""

from __future__ import annotations

import datetime as dt
import socket
import ssl
from http.client import HTTPConnection
from pathlib import Path
from typing import NamedTuple

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from tests.pagecache.origins import running_origin
from tests.pagecache.test_nginx import NGINX, running_nginx

pytestmark = pytest.mark.skipif(NGINX is None, reason="nginx is not installed")


class Ports(NamedTuple):
    """Where nginx listens."""

    tls: int
    plain: int


def certificate(folder: Path) -> str:
    """A certificate for one day; the lines that tell nginx of it."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    now = dt.datetime.now(dt.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(hours=1))
        .not_valid_after(now + dt.timedelta(days=1))
        .sign(key, hashes.SHA256())
    )
    (folder / "cert.pem").write_bytes(made.public_bytes(serialization.Encoding.PEM))
    (folder / "key.pem").write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    return f"ssl_certificate {folder}/cert.pem;\nssl_certificate_key {folder}/key.pem;\n"


@pytest.fixture(scope="module")
def ports(tmp_path_factory):
    folder = tmp_path_factory.mktemp("tls")
    with (
        running_origin() as origin,
        running_nginx(
            folder, edge=origin.port, web=origin.port, scheme="https", tls=certificate(folder)
        ) as port,
    ):
        yield Ports(port, int((folder / "plain").read_text()))


def spoken(port: int, version: ssl.TLSVersion, ciphers: str = "ALL:@SECLEVEL=0") -> tuple[str, str]:
    """What a client that knows nothing newer agrees on with the server: version and cipher."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    context.set_ciphers(ciphers)
    context.minimum_version = ssl.TLSVersion.TLSv1
    context.maximum_version = version
    with (
        socket.create_connection(("127.0.0.1", port), timeout=5) as line,
        context.wrap_socket(line) as tls,
    ):
        return str(tls.version()), str(tls.cipher()[0])


@pytest.mark.filterwarnings("ignore:ssl.TLSVersion:DeprecationWarning")
@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1])
def test_old_versions_are_refused(ports, version):
    with pytest.raises((ssl.SSLError, ConnectionError)):
        spoken(ports.tls, version)


@pytest.mark.filterwarnings("ignore:ssl.TLSVersion:DeprecationWarning")
def test_the_newest_version_is_taken_and_the_strongest_cipher_first(ports):
    assert spoken(ports.tls, ssl.TLSVersion.TLSv1_3)[0] == "TLSv1.3"
    weakest_first = "ECDHE+AES128:ECDHE+AES256:@SECLEVEL=0"
    found = spoken(ports.tls, ssl.TLSVersion.TLSv1_2, weakest_first)
    assert found == ("TLSv1.2", "ECDHE-ECDSA-AES256-GCM-SHA384")


@pytest.mark.filterwarnings("ignore:ssl.TLSVersion:DeprecationWarning")
@pytest.mark.parametrize("ciphers", ["ECDHE-ECDSA-AES128-SHA", "ECDHE-ECDSA-AES256-SHA384"])
def test_ciphers_that_do_not_authenticate_are_refused(ports, ciphers):
    with pytest.raises((ssl.SSLError, ConnectionError)):
        spoken(ports.tls, ssl.TLSVersion.TLSv1_2, f"{ciphers}:@SECLEVEL=0")


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/jarjestot/?q=a", 308),
        ("/admin/", 308),
        ("/api/hsds/organizations/", 403),
        ("/anymail/postmark/tracking/", 403),
        ("/videot/lahetys/", 403),
    ],
)
def test_without_tls_a_person_is_led_to_it_and_a_program_refused(ports, path, status):
    line = HTTPConnection("127.0.0.1", ports.plain, timeout=5)
    line.request("GET", path, headers={"Host": "kainuu.example.org"})
    reply = line.getresponse()
    assert reply.status == status
    leads = f"https://kainuu.example.org{path}" if status == 308 else None
    assert reply.getheader("Location") == leads
