"""A small IMAP server on loopback, over TLS: a few commands of RFC 3501 on a socket."""

from __future__ import annotations

import datetime as dt
import ipaddress
import re
import socketserver
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, generate_private_key
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
)

USER, PASSWORD = "bounces@example.net", 'a "secret" word'


def certificate(folder: Path) -> Path:
    """A certificate for 127.0.0.1 and localhost with its key, in one file."""
    key = generate_private_key(SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    now = dt.datetime.now(dt.UTC)
    names: list[x509.GeneralName] = [
        x509.DNSName("localhost"),
        x509.IPAddress(ipaddress.ip_address("127.0.0.1")),
    ]
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName(names), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    secret = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    path = folder / "imap.pem"
    path.write_bytes(secret + made.public_bytes(Encoding.PEM))
    return path


class ImapServer(socketserver.ThreadingTCPServer):
    """Mailboxes in memory: name → {uid: bytes}."""

    allow_reuse_address = daemon_threads = True

    def __init__(self, pem: Path) -> None:
        super().__init__(("127.0.0.1", 0), _Session)
        self.boxes: dict[str, dict[int, bytes]] = {"INBOX": {}}
        self.deleted: set[int] = set()
        self.longest = 0
        """The largest piece of a mail that was asked for."""
        self.breaks_before = ""
        """A command at which the connection is cut."""
        self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.context.load_cert_chain(pem)

    def add(self, *mails: bytes) -> None:
        """Put mails into the inbox."""
        for mail in mails:
            self.boxes["INBOX"][len(self.boxes["INBOX"]) + 1] = mail

    def url(self, password: str = "a%20%22secret%22%20word", host: str = "localhost") -> str:
        """What BOUNCE_MAILBOX says."""
        return f"imaps://bounces%40example.net:{password}@{host}:{self.server_address[1]}/INBOX"


class _Session(socketserver.StreamRequestHandler):
    server: ImapServer

    def setup(self) -> None:
        self.request.settimeout(10)
        try:
            self.request = self.server.context.wrap_socket(self.request, server_side=True)
        except OSError:
            self.request.close()
        super().setup()

    def handle(self) -> None:
        try:
            self._say("* OK ready")
            while line := self.rfile.readline():
                tag, _space, command = line.decode().strip().partition(" ")
                if self.server.breaks_before and self.server.breaks_before in command:
                    return
                self._say(f"{tag} {self._answer(command)}")
                if command.upper() == "LOGOUT":
                    return
        except (OSError, ValueError):
            return

    def _say(self, text: str) -> None:
        self.wfile.write(text.encode() + b"\r\n")

    def _answer(self, command: str) -> str:
        name = command.upper().removeprefix("UID ").split(" ")[0]
        return getattr(self, f"_{name.lower()}", self._unknown)(command)

    def _unknown(self, command: str) -> str:
        return "BAD unknown"

    def _capability(self, command: str) -> str:
        self._say("* CAPABILITY IMAP4rev1")
        return "OK done"

    def _login(self, command: str) -> str:
        quoted = PASSWORD.replace('"', '\\"')
        right = f'LOGIN {USER} "{quoted}"'
        return "OK in" if command in {right, right.replace(USER, f'"{USER}"')} else "NO wrong"

    def _select(self, command: str) -> str:
        if 'SELECT "INBOX"' not in command:
            return "NO no such mailbox"
        self._say(f"* {len(self.server.boxes['INBOX'])} EXISTS")
        return "OK [READ-WRITE] done"

    def _search(self, command: str) -> str:
        assert command.endswith("UNDELETED")
        left = sorted(set(self.server.boxes["INBOX"]) - self.server.deleted)
        self._say("* SEARCH " + " ".join(map(str, left)))
        return "OK done"

    def _fetch(self, command: str) -> str:
        found = re.search(r"FETCH (\d+) \(BODY\.PEEK\[\]<0\.(\d+)>\)$", command)
        assert found, command
        self.server.longest = max(self.server.longest, int(found[2]))
        part = self.server.boxes["INBOX"][int(found[1])][: int(found[2])]
        self._say(f"* 1 FETCH (UID {found[1]} BODY[]<0> {{{len(part)}}}")
        self.wfile.write(part)
        self._say(")")
        return "OK done"

    def _copy(self, command: str) -> str:
        _uid, _copy, number, box = command.split()
        if box.strip('"') not in self.server.boxes:
            return "NO [TRYCREATE] no such mailbox"
        target = self.server.boxes[box.strip('"')]
        target[len(target) + 1] = self.server.boxes["INBOX"][int(number)]
        return "OK done"

    def _create(self, command: str) -> str:
        self.server.boxes[command.split()[1].strip('"')] = {}
        return "OK done"

    def _store(self, command: str) -> str:
        self.server.deleted.add(int(command.split()[2]))
        return "OK done"

    def _close(self, command: str) -> str:
        for number in self.server.deleted:
            self.server.boxes["INBOX"].pop(number, None)
        return "OK done"

    def _logout(self, command: str) -> str:
        self._say("* BYE")
        return "OK done"


@contextmanager
def running(pem: Path) -> Iterator[ImapServer]:
    """The server, until the block ends."""
    with ImapServer(pem) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()
