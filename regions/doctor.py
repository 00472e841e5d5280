"""What ``manage.py doctor`` looks at in the regions: their hosts, and their post."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from django.conf import settings
from django.db.models import Min
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.models import Site

from network.doctor.findings import Finding, broken, examination, to_see_to
from regions.models import OutgoingMail, Region
from regions.models.regions import HUB_SLUG
from regions.scoping import in_every_region

_LAG_SEEN, _LAG_BREAKS = dt.timedelta(minutes=10), dt.timedelta(hours=1)
_NEEDS = ("database", "migrations")


@examination("hosts", gettext_lazy("Hosts and sites"), needs=_NEEDS)
def hosts() -> Iterator[Finding]:
    """The hub answers where staff log in; every site has a region, its port and a page."""
    hub = Region.objects.open().filter(slug=HUB_SLUG).select_related("site").first()
    if hub is None:
        told = _("The network has no hub, so nobody can log in.")
        yield broken(told, _("Run: manage.py provision_region verkosto"))
    elif hub.open_site.hostname != settings.NETWORK_DOMAIN:
        told = _("The hub's site answers at %(host)s, and NETWORK_DOMAIN is %(domain)s.")
        named = {"host": hub.open_site.hostname, "domain": settings.NETWORK_DOMAIN}
        yield broken(told % named, _("Make them the same: correct NETWORK_DOMAIN, or the site."))
    for site in Site.objects.select_related("root_page").order_by("hostname"):
        yield from _site(site)


def _site(site: Site) -> Iterator[Finding]:
    named = {"host": site.hostname, "port": site.port, "wanted": settings.WEB_PORT}
    if not Region.objects.filter(site=site).exists():
        told = _("The site %(host)s belongs to no region, so it answers nobody.")
        yield to_see_to(told % named, _("Delete the site, or provision its region."))
    if site.port != settings.WEB_PORT:
        told = _("The site %(host)s has the port %(port)s, and WEB_PORT is %(wanted)s.")
        advice = _("Run: manage.py set_site_port %(wanted)s")
        yield broken(told % named, advice % named)
    if not site.root_page.live:
        told = _("The front page of %(host)s is not published.")
        yield broken(told % named, _("Publish it in the admin."))


@examination("outbox", gettext_lazy("Mails that wait"), needs=_NEEDS)
def outbox() -> Iterator[Finding]:
    """What is due leaves within minutes."""
    now = timezone.now()
    with in_every_region():
        due = OutgoingMail.objects.filter(state=OutgoingMail.State.WAITING, next_at__lte=now)
        since, count = due.aggregate(since=Min("next_at"))["since"], due.count()
    if since is not None and now - since > _LAG_SEEN:
        told = _("%(count)s mails wait, the first for %(minutes)s minutes.")
        say = broken if now - since > _LAG_BREAKS else to_see_to
        named = {"count": count, "minutes": int((now - since).total_seconds() // 60)}
        yield say(told % named, _("Look at “Workers” and “Mail server” above."))
