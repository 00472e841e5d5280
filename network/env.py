"""The network's settings come from the environment, and this is the one list of what is read.

A value may also stand in a file of its name in the folder ``CREDENTIALS_DIRECTORY``: that is where
systemd (``LoadCredentialEncrypted=``) and containers put secrets, which other programs cannot read.

``.env.example`` holds the same names in the same order; a test compares the two. In production a
variable marked ``required`` must be set, or the process refuses to start and names what is missing.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import environ
from django.core.exceptions import ImproperlyConfigured

PROJECT = Path(__file__).resolve().parent.parent

PLACEHOLDER = "change-me"
"""What ``.env.example`` shows for a secret; production refuses it."""


@dataclass(frozen=True)
class Variable:
    """One environment variable: its default in development, and whether production demands it."""

    name: str
    purpose: str
    default: str = ""
    required: bool = False


VARIABLES: tuple[Variable, ...] = (
    Variable("SECRET_KEY", "Signs sessions and links; 50+ random characters.", required=True),
    Variable("SECRET_KEY_FALLBACKS", "Earlier keys, comma-separated, still accepted."),
    Variable("DEBUG", "1 shows tracebacks in the browser; ignored in production.", "0"),
    Variable("DATABASE_URL", "postgres://user:password@host:5432/name.", required=True),
    Variable("DATABASE_POOL_SIZE", "Connections a process keeps; 0 = no pool.", "0"),
    Variable("REDIS_URL", "redis://host:6379/0: cache and Celery's broker.", required=True),
    Variable("EMAIL_URL", "smtp+tls://user:password@host:587.", "smtp://127.0.0.1:1025", True),
    Variable("LETTER_RELAYS", "Servers for letters, comma-separated; empty = EMAIL_URL."),
    Variable("LETTER_CONNECTIONS", "Connections a letter worker keeps to a server.", "10"),
    Variable("LETTERS_A_MINUTE", "Letters a minute for one region; 0 = no limit.", "0"),
    Variable("LETTERS_FIRST_DAY", "A new region's letters in a day, doubled daily; 0 = all.", "0"),
    Variable("LETTERS_A_MINUTE_DOMAIN", "The same to gmail, outlook or yahoo.", "0"),
    Variable("ERASURE_JOURNAL", "Where erasures are noted, outside the database; share it.", ""),
    Variable("LETTER_JOURNAL", "Where letter workers note what they hand over.", ""),
    Variable("BOUNCE_DOMAIN", "Domain that reports of lost letters come to.", "localhost", True),
    Variable("BOUNCE_MAILBOX", "imaps://user:password@host/INBOX: where those are read."),
    Variable("DKIM_KEYS", "domain:selector:file of keys that sign letters, comma-separated."),
    Variable("DNS_SERVERS", "Servers asked about senders' domains; empty = the machine's."),
    Variable("MAIL_SERVICE", "An anymail backend's class instead of SMTP; empty = SMTP."),
    Variable("MAIL_SERVICE_SETTINGS", "The service's anymail settings as JSON.", "{}"),
    Variable(
        "FINGERPRINT_KEY", "Keys what we keep of suppressed addresses; never change.", "", True
    ),
    Variable("BACKUP_RECIPIENTS", "Public keys of age that backups are encrypted for."),
    Variable("BACKUP_IDENTITY", "File with age's private key; only where backups are restored."),
    Variable("DEFAULT_FROM_EMAIL", "Sender of the system's own mail.", "verkko@example.org", True),
    Variable("NETWORK_DOMAIN", "The hub's host; regions are below it.", "localhost", True),
    Variable("SITE_SCHEME", "http or https: how the sites are reached.", "http"),
    Variable("WEB_PORT", "Port in public addresses; 80 and 443 are not shown.", "8000"),
    Variable("TRUSTED_PROXIES", "Own proxies in front that add X-Forwarded-For.", "0"),
    Variable("VAR_DIR", "Where embedded data, media and logs live.", str(PROJECT / "var")),
    Variable("PAGE_CACHE", "wrapper = in each web process; empty = none (the edge stands alone)."),
    Variable("PAGE_CACHE_ORIGIN", "Where the edge finds Django.", "http://127.0.0.1:8001"),
    Variable("PAGE_CACHE_MB", "Megabytes of ready pages that a process keeps.", "256"),
    Variable("STATIC_ROOT", "Where collectstatic gathers files.", ""),
    Variable("MEDIA_ROOT", "Where uploads are kept.", ""),
    Variable("PRIVATE_ROOT", "Where attachments are kept; never served as files.", ""),
    Variable("VIDEO_MAX_BYTES", "The largest video file that is taken.", "1073741824"),
    Variable("VIDEO_MAX_SECONDS", "The longest video that is taken.", "600"),
    Variable("MAIL_PAGE_PORT", "Port of the demo's mail page.", "8025"),
    Variable("SMTP_PORT", "Port of the demo's mail catcher.", "1025"),
    Variable("SEARCH_VOIKKO", "0 reads Finnish without Voikko even where it is installed.", "1"),
    Variable("MACHINE_TRANSLATOR", "Class that translates by machine; empty = people only."),
    Variable("PEERTUBE_HOSTS", "Hosts whose videos stories may show, comma-separated."),
    Variable("METRICS_TOKEN", "Who says it may read /metrics; empty = nobody may."),
    Variable("METRICS_DIR", "Where processes of a machine count for /metrics; in memory.", ""),
    Variable("LOG_FORMAT", "json or line; empty = json in production."),
    Variable("SENTRY_DSN", "Where faults are reported; empty = nowhere."),
    Variable("SENTRY_ENVIRONMENT", "Name of this install among those reports.", "production"),
    Variable("LOG_LEVEL", "DEBUG, INFO, WARNING or ERROR.", "INFO"),
)
_DEFAULTS = {variable.name: variable.default for variable in VARIABLES}
_reader = environ.Env()


def text(name: str) -> str:
    """The variable's value, or its default; a name that is not in the list is a mistake."""
    return _given(name) or _DEFAULTS[name]


def _given(name: str) -> str:
    """What the machine says: the environment, else the file of that name among the credentials."""
    if said := os.environ.get(name, ""):
        return said
    folder = os.environ.get("CREDENTIALS_DIRECTORY", "")
    file = Path(folder) / name
    return file.read_text(encoding="utf-8").strip() if folder and file.is_file() else ""


def flag(name: str) -> bool:
    """True for 1, true, yes, on."""
    return text(name).strip().lower() in {"1", "true", "yes", "on"}


def number(name: str) -> int:
    """A whole number; anything else names the variable in the error."""
    try:
        return int(text(name))
    except ValueError as error:
        raise ImproperlyConfigured(f"{name} must be a whole number, not “{text(name)}”.") from error


def listed(name: str) -> list[str]:
    """A comma-separated list without empty entries."""
    return [part.strip() for part in text(name).split(",") if part.strip()]


def folder(name: str, below_var: str) -> Path:
    """A folder; unset = the named one below ``VAR_DIR``."""
    return Path(text(name)) if text(name) else Path(text("VAR_DIR")) / below_var


def database() -> dict[str, object]:
    """``DATABASE_URL`` as Django's database settings; always PostgreSQL.

    Unset, it gives settings that connect nowhere: commands that need no data still run.
    """
    url = text("DATABASE_URL")
    if not url:
        return {"ENGINE": "django.db.backends.postgresql", "NAME": "unset", "HOST": "127.0.0.1"}
    found = dict(_reader.db_url_config(url))
    if found["ENGINE"] != "django.db.backends.postgresql":
        raise ImproperlyConfigured("DATABASE_URL must begin with postgres://; nothing else works.")
    return found


def email() -> dict[str, object]:
    """``EMAIL_URL`` as Django's ``EMAIL_*`` settings."""
    found = _reader.email_url_config(text("EMAIL_URL"))
    return {key: value for key, value in found.items() if key.startswith("EMAIL_")}


def require_for_production() -> None:
    """Raise ``ImproperlyConfigured`` naming what is required and unset or a placeholder."""
    missing = [
        f"{variable.name} ({variable.purpose})"
        for variable in VARIABLES
        if variable.required and _given(variable.name) in {"", PLACEHOLDER}
    ]
    if missing:
        raise ImproperlyConfigured("Production needs these variables: " + "; ".join(missing))
