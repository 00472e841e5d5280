"""The senders that are measured, each a program that says "ready", waits for a line, and sends.

``python -m benchmarks.mail.senders engine SECONDS`` is the whole engine in one process;
``… django PORT MAILS BYTES`` is what Django offers: a message made anew for each recipient, on one
connection that is kept.
"""

from __future__ import annotations

import os
import sys
from importlib import import_module


def main() -> None:
    """Make everything ready, wait, send, say "done"."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "network.settings.development")
    import_module("django").setup()
    kind, *words = sys.argv[1:]
    send = {"engine": _engine, "django": _django}[kind]
    _say("ready")
    sys.stdin.readline()
    send(*words)
    _say("done")


def _say(word: str) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


def _engine(seconds: str) -> None:
    import_module("newsletters.engine.running").run(seconds=float(seconds))


def _django(port: str, mails: str, size: str) -> None:
    mail = import_module("django.core.mail")
    backend = "django.core.mail.backends.smtp.EmailBackend"
    half = "sanoja sanoja " * (int(size) // 28)
    with mail.get_connection(backend, host="127.0.0.1", port=int(port)) as connection:
        for number in range(int(mails)):
            message = mail.EmailMultiAlternatives(
                "Kevään kuulumiset",
                half,
                "kirje@example.org",
                [f"lukija{number}@example.net"],
                headers={"List-Unsubscribe": f"<https://example.org/{number}/>"},
                connection=connection,
            )
            message.attach_alternative(f"<p>{half}</p>", "text/html")
            message.send()


if __name__ == "__main__":
    main()
