"""A real DNS server on loopback that knows a few lines, and may be slow."""

from __future__ import annotations

import socketserver
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

import dns.message
import dns.rcode
import dns.rdatatype
import dns.rrset


class DnsServer(socketserver.ThreadingUDPServer):
    """Lines by name and kind: ``server.add("example.net", "TXT", '"v=spf1 -all"')``."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Question)
        self.lines: dict[tuple[str, str], list[str]] = {}
        self.asked = 0
        self.wait = 0.0

    def add(self, name: str, kind: str, *values: str) -> None:
        """Set what a name has of a kind."""
        self.lines[name, kind] = list(values)

    @property
    def address(self) -> str:
        """What DNS_SERVERS says."""
        return f"127.0.0.1:{self.server_address[1]}"


class _Question(socketserver.BaseRequestHandler):
    server: DnsServer

    def handle(self) -> None:
        raw, socket = self.request
        time.sleep(self.server.wait)
        self.server.asked += 1
        query = dns.message.from_wire(raw)
        (question,) = query.question
        name = question.name.to_text().rstrip(".").lower()
        kind = dns.rdatatype.to_text(question.rdtype)
        reply = dns.message.make_response(query)
        values = self.server.lines.get((name, kind), [])
        if values:
            reply.answer.append(dns.rrset.from_text(question.name, 60, "IN", kind, *values))
        elif not any(known == name for known, _kind in self.server.lines):
            reply.set_rcode(dns.rcode.NXDOMAIN)
        socket.sendto(reply.to_wire(), self.client_address)


@contextmanager
def running() -> Iterator[DnsServer]:
    """The server, until the block ends."""
    with DnsServer() as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()
