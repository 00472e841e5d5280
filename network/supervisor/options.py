"""What the person asked for: arguments first, then the environment, then the defaults."""

from __future__ import annotations

import argparse
import hashlib
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from network.supervisor.terminal import DemoError

PROJECT = Path(__file__).resolve().parent.parent.parent


@dataclass(frozen=True)
class Options:
    """One run of the demo. Addresses that were given are used; empty ones are started here."""

    var: Path
    port: int = 8000
    mail_page_port: int = 8025
    smtp_port: int = 1025
    fresh: bool = False
    check: bool = False
    database_url: str = ""
    redis_url: str = ""
    email_url: str = ""
    project: Path = field(default=PROJECT)

    @property
    def stamp(self) -> Path:
        """The file that tells how far the set-up of this run's database came."""
        if not self.database_url:
            return self.var / "demo.json"
        return self.var / f"demo-{hashlib.sha256(self.database_url.encode()).hexdigest()[:12]}.json"

    @property
    def media(self) -> Path:
        return self.var / "media"

    @property
    def mail(self) -> Path:
        return self.var / "mail"

    @property
    def summary(self) -> Path:
        """The file in which ``load_demo`` leaves addresses and log-ins."""
        return self.var / "demo-summary.json"


def read_options(arguments: Sequence[str], environment: Mapping[str, str]) -> Options:
    """Options from the command line and the environment; a bad number is a DemoError."""
    parser = argparse.ArgumentParser(
        prog='make demo ARGS="…"', description="Runs the demo network on this machine."
    )
    parser.add_argument(
        "--fresh", action="store_true", help="delete the demo's data and begin anew"
    )
    parser.add_argument("--check", action="store_true", help="start, check every page, stop")
    parser.add_argument("--port", help="port of the web server (default 8000)")
    given = parser.parse_args(arguments)
    return Options(
        var=Path(environment.get("VAR_DIR") or PROJECT / "var").resolve(),
        port=_port("--port", str(given.port or environment.get("WEB_PORT") or 8000)),
        mail_page_port=_port("MAIL_PAGE_PORT", environment.get("MAIL_PAGE_PORT") or "8025"),
        smtp_port=_port("SMTP_PORT", environment.get("SMTP_PORT") or "1025"),
        fresh=given.fresh,
        check=given.check,
        database_url=environment.get("DATABASE_URL", ""),
        redis_url=environment.get("REDIS_URL", ""),
        email_url=environment.get("EMAIL_URL", ""),
    )


def environment_for_children(options: Options, database_url: str, redis_url: str) -> dict[str, str]:
    """The whole environment in which every child of the demo runs."""
    return {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": "network.settings.development",
        "DEBUG": "0",
        "DATABASE_URL": database_url,
        "REDIS_URL": redis_url,
        "EMAIL_URL": options.email_url or f"smtp://127.0.0.1:{options.smtp_port}",
        "WEB_PORT": str(options.port),
        "MAIL_PAGE_PORT": str(options.mail_page_port),
        "SMTP_PORT": str(options.smtp_port),
        "VAR_DIR": str(options.var),
        "MAIL_DIR": str(options.mail),
        "DEMO_SUMMARY": str(options.summary),
        "PYTHONUNBUFFERED": "1",
    }


def _port(name: str, text: str) -> int:
    if text.isdigit() and 0 < int(text) < 65536:
        return int(text)
    raise DemoError(f"{name} must be a number from 1 to 65535, not “{text}”.")
