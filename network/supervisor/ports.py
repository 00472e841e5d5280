"""Are the ports free that the demo is going to listen on?"""

from __future__ import annotations

import errno
import socket

from network.supervisor.options import Options
from network.supervisor.terminal import DemoError


def check_ports(options: Options) -> None:
    """Refuse with one DemoError that names every port that cannot be had, and what to do."""
    wanted = [("the web server", options.port)]
    if not options.email_url:
        wanted += [
            ("the mail page", options.mail_page_port),
            ("the mail catcher", options.smtp_port),
        ]
    problems = [text for name, port in wanted if (text := _problem(name, port))]
    problems += _doubled([port for _, port in wanted])
    if problems:
        cure = f"Stop the other program, or use other ports:\n  {_other_ports(options)}"
        raise DemoError("\n".join([*problems, cure]))


def _problem(name: str, port: int) -> str:
    try:
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind(("127.0.0.1", port))
    except OSError as error:
        if error.errno != errno.EADDRINUSE:
            return f"Port {port} for {name} is not ours to take ({error.strerror})."
        return f"Port {port} for {name} is taken by another program."
    # A browser asks the newer address of localhost first, and would meet the other program there.
    if socket.has_ipv6 and _answers("::1", port):
        return f"Port {port} for {name} is taken by another program."
    return ""


def _other_ports(options: Options) -> str:
    """A command that moves everything away from the ports of this run."""
    mail = ""
    if not options.email_url:
        page = _another(options.mail_page_port)
        smtp = _another(options.smtp_port)
        smtp += smtp == page
        mail = f"MAIL_PAGE_PORT={page} SMTP_PORT={smtp} "
    return f'{mail}make demo ARGS="--port {_another(options.port)}"'


def _another(port: int) -> int:
    return port + 100 if 1024 <= port < 65_000 else port % 1000 + 8000


def _answers(host: str, port: int) -> bool:
    try:
        with socket.create_connection((host, port), timeout=0.5):
            return True
    except OSError:
        return False


def _doubled(ports: list[int]) -> list[str]:
    if len(set(ports)) == len(ports):
        return []
    listed = ", ".join(map(str, ports))
    return [f"The web server, mail page and mail catcher need three different ports, not {listed}."]
