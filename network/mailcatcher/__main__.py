"""``python -m network.mailcatcher``: catches mail until SIGTERM or Ctrl-C."""

from __future__ import annotations

import os
import signal
import sys
import threading
from pathlib import Path
from types import FrameType

from network.mailcatcher.smtp import make_server
from network.mailcatcher.store import MailStore
from network.mailcatcher.web import MailPageServer

PROJECT = Path(__file__).resolve().parent.parent.parent


def main() -> int:
    """Run both servers; 1 with a sentence when a port cannot be had."""
    var = Path(os.environ.get("VAR_DIR") or PROJECT / "var")
    store = MailStore(Path(os.environ.get("MAIL_DIR") or var / "mail"))
    smtp_port = int(os.environ.get("SMTP_PORT") or 1025)
    page_port = int(os.environ.get("MAIL_PAGE_PORT") or 8025)
    try:
        page = MailPageServer(store, page_port)
        smtp = make_server(store, smtp_port)
        smtp.start()
    except OSError as error:
        sys.stderr.write(f"Port {smtp_port} or {page_port} cannot be had: {error}\n")
        return 1
    _stop_on_signals(page)
    sys.stdout.write(f"SMTP on {smtp_port}, page on http://localhost:{page_port}/\n")
    sys.stdout.flush()
    page.serve_forever()
    smtp.stop()
    return 0


def _stop_on_signals(page: MailPageServer) -> None:
    def hear(_signal: int, _frame: FrameType | None) -> None:
        threading.Thread(target=page.shutdown).start()  # it waits for the loop we are in

    signal.signal(signal.SIGTERM, hear)
    signal.signal(signal.SIGINT, hear)


if __name__ == "__main__":
    sys.exit(main())
