"""Writing the whole demo network: five sites, their pages, pictures, videos, people and letters."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import Any

from django.conf import settings
from django.db import transaction

from events.services.calendar import together as events_together
from network import background
from network.demo import (
    aftermath,
    campaign_life,
    care,
    contacts,
    counted,
    evenings,
    faults,
    gathering,
    hub,
    kainuu,
    kanta_hame,
    keski_suomi,
    languages,
    lappi,
    lifts,
    people,
    readers,
    rooms,
    sent_letters,
    standing,
    told,
)
from network.demo.event_pages import write_event
from network.demo.hub.regional_campaigns import REGIONAL
from network.demo.materials import write_materials
from network.demo.plain import write_plain
from network.demo.texts import CampaignText, SiteTexts
from network.demo.writer import Desk, open_desk
from organisations.services import together as associations_together
from regions.models import Region
from regions.scoping import in_every_region
from regions.services import provision_region

SITES: tuple[SiteTexts, ...] = (
    hub.SITE,
    kanta_hame.SITE,
    kainuu.SITE,
    lappi.SITE,
    keski_suomi.SITE,
)
Say = Callable[[str], None]


def load(say: Say) -> dict[str, Any]:
    """Write what is missing, a site a transaction; returns the summary that the demo prints.

    A site that has its demo pages already is left alone, so an interrupted load goes on where it
    stopped.
    """
    with background.paused(), in_every_region():
        for number, texts in enumerate(SITES, start=1):
            say(f"site {number} of {len(SITES)}: {texts.site_name.fi}")
            with transaction.atomic(), associations_together(), events_together():
                load_site(texts)
    return summary()


def load_site(texts: SiteTexts) -> None:
    """Provision one site and write its texts; does nothing when that has been done."""
    region = provision_region(slug=texts.slug, languages=texts.languages)
    desk = open_desk(region, texts)
    people.add_staff(region)
    readers.add_subscribers(region)
    if desk.look.contact_email:
        return
    rooms.write_front_pages(desk)
    rooms.write_municipalities(desk)
    campaign = texts.campaign or REGIONAL[texts.slug]
    # What a later kind refers to is written before it.
    second = texts.second_campaign
    for written, write in (
        (texts.pages, rooms.write_content),
        (texts.organisations, rooms.write_organisation),
        (texts.standings, standing.write_standing),
        (texts.news, rooms.write_news),
        (texts.events, write_event),
        (texts.series, aftermath.write_series),
        (texts.held, aftermath.write_held),
        (texts.reports, rooms.write_report),
        ([campaign], rooms.write_campaign),
        (texts.stories, partial(rooms.write_story, campaign=campaign.key)),
        ([second] if second else [], rooms.write_campaign),
        (texts.second_stories, partial(rooms.write_story, campaign=second.key if second else "")),
        (texts.practices, rooms.write_practice),
        (texts.letters, rooms.write_letter),
    ):
        for text in written:
            write(desk, text)
    sent_letters.tell_of_sendings(region)
    write_plain(desk)
    tell_campaigns(desk, campaign)
    _go_on(desk)


def _go_on(desk: Desk) -> None:
    """What goes on around the pages: people, work that waits, and numbers."""
    region = desk.region
    care.leave_work(region)
    lifts.write_lifts(region)
    gathering.gather_people(region)
    evenings.prepare_evenings(region)
    languages.look_after_languages(region)
    faults.leave_faults(desk)
    told.tell_of_the_site(region)
    contacts.show_contacts(region)
    counted.count_readers(region)


def tell_campaigns(desk: Desk, campaign: CampaignText) -> None:
    """The toolkits of the site's campaigns, and what goes on with its stories."""
    texts = desk.texts
    write_materials(desk, campaign.key, (*campaign.toolkit, *texts.materials))
    if texts.second_campaign:
        write_materials(desk, texts.second_campaign.key, texts.second_campaign.toolkit)
    campaign_life.share_stories(desk.region)
    campaign_life.leave_sent_stories(desk.region, campaign.key)


def summary() -> dict[str, Any]:
    """Addresses and log-ins, in the order in which a newcomer wants them."""
    administrator = people.add_network_administrator()
    regions = list(Region.objects.open().select_related("site").order_by("code"))
    log_ins = [administrator]
    for region in regions:
        if not region.is_hub:
            log_ins += people.add_staff(region)
    return {
        "sites": [
            {"name": region.name_fi, "url": f"{region.site.root_url}/"} for region in regions
        ],
        "logins": [asdict(log_in) for log_in in log_ins],
        "admin": f"{settings.WAGTAILADMIN_BASE_URL}/admin/",
    }


def save_summary(path: Path) -> None:
    """Write the summary where the demo's supervisor reads it."""
    path.write_text(json.dumps(summary(), ensure_ascii=False, indent=2), encoding="utf-8")
