"""Keys, passwords and what TLS needs."""

from __future__ import annotations

from collections.abc import Iterator

from django.conf import settings
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from network import env
from network.demo.codes import PASSWORD
from network.doctor.findings import Finding, broken, examination, to_see_to
from network.users.models import User

_KNOWN = ("development-only", "tests-only", env.PLACEHOLDER)
_SHORTEST, _MOST_LOOKED_AT = 50, 10


def _is_at_home() -> bool:
    return settings.NETWORK_DOMAIN == "localhost"


@examination("keys", gettext_lazy("Keys"))
def keys() -> Iterator[Finding]:
    """They are there, long, and nobody else's."""
    if settings.SECRET_KEY.startswith(_KNOWN) and not _is_at_home():
        told = _("SECRET_KEY is the one of the demo, which everybody knows.")
        yield broken(told, _("Set SECRET_KEY to fifty random signs or more."))
    elif len(settings.SECRET_KEY) < _SHORTEST and not _is_at_home():
        told = _("SECRET_KEY is short.")
        yield to_see_to(told, _("Set SECRET_KEY to fifty random signs or more."))
    if settings.FINGERPRINT_KEY == settings.SECRET_KEY and not _is_at_home():
        told = _(
            "FINGERPRINT_KEY is not set, so a new SECRET_KEY would forget who must get no mail."
        )
        yield broken(told, _("Set FINGERPRINT_KEY once, and never change it."))


@examination("demo", gettext_lazy("Demo accounts"), needs=("database", "migrations"))
def demo_accounts() -> Iterator[Finding]:
    """Nobody who may do everything has the demo's password."""
    people = User.objects.filter(is_active=True, is_superuser=True).order_by("pk")
    known = [one for one in people[:_MOST_LOOKED_AT] if one.check_password(PASSWORD)]
    if known and not _is_at_home():
        told = _(
            "%(count)s network administrators have the demo's password, which everybody knows."
        )
        advice = _("Give them new passwords, or close the accounts: manage.py changepassword")
        yield broken(told % {"count": len(known)}, advice)


@examination("tls", gettext_lazy("Addresses and TLS"))
def tls() -> Iterator[Finding]:
    """Sites are reached by https, and we know who stands in front."""
    if _is_at_home():
        return
    if settings.SITE_SCHEME != "https":
        told = _(
            "The sites' addresses begin with http, so what people send can be read on the way."
        )
        yield broken(told, _("Set SITE_SCHEME=https and WEB_PORT=443, and a certificate in nginx."))
    elif settings.WEB_PORT != 443:
        told = _("The sites' addresses name the port %(port)s.") % {"port": settings.WEB_PORT}
        yield to_see_to(told, _("Set WEB_PORT=443, unless people really type the port."))
    if settings.SITE_SCHEME == "https" and not settings.TRUSTED_PROXIES:
        told = _("TRUSTED_PROXIES is 0: everybody looks like one visitor, and limits meet all.")
        yield broken(
            told, _("Set how many of your own proxies stand in front: 2 for nginx and edge.")
        )
    if settings.DEBUG:
        told = _("DEBUG is on: visitors are shown the inside of the code.")
        yield broken(told, _("Set DEBUG=0."))
