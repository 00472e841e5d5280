"""The system's mail server."""

from __future__ import annotations

import smtplib
from collections.abc import Iterator

from django.conf import settings
from django.core.mail import get_connection
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from network.doctor.findings import Finding, broken, examination, to_see_to
from network.masking import scrubbed

_PATIENCE_SECONDS = 5


@examination("mail", gettext_lazy("Mail server"))
def mail() -> Iterator[Finding]:
    """It greets, and takes our name and password; nothing is sent."""
    if settings.MAIL_SERVICE or "smtp" not in settings.EMAIL_BACKEND:
        return
    try:
        link = get_connection(timeout=_PATIENCE_SECONDS)
        link.open()
        link.close()
    except smtplib.SMTPAuthenticationError:
        told = _("The mail server refuses our name or password.")
        yield broken(
            told, _("Correct EMAIL_URL; special signs in the password are percent-encoded there.")
        )
    except (smtplib.SMTPException, OSError) as problem:
        where = f"{settings.EMAIL_HOST}:{settings.EMAIL_PORT}"
        told = _("The mail server %(where)s does not greet: %(problem)s")
        named = {"where": where, "problem": scrubbed(str(problem)) or type(problem).__name__}
        yield broken(told % named, _("Correct EMAIL_URL, or ask who runs the mail server."))


@examination("sender", gettext_lazy("Sender of the system's mail"))
def sender() -> Iterator[Finding]:
    """The address is not one for examples."""
    domain = settings.DEFAULT_FROM_EMAIL.rstrip(">").rpartition("@")[2]
    if domain.endswith(("example.org", "example.com", "example.net", "localhost", ".test")):
        told = _("Mail leaves from %(domain)s, which is nobody's: it is refused or lost.")
        yield to_see_to(
            told % {"domain": domain}, _("Set DEFAULT_FROM_EMAIL to an address of yours.")
        )
