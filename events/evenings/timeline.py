"""What the desk of an event shows of its timeline."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.db.models import Count, Q
from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from events.evenings.actions import known_actions
from events.evenings.queries import gaps_of, waiting_for_people
from events.models import EventPage, Invitation, Occasion, Step
from regions.desk.panels import DeskPanel, Line, first_of
from regions.models import Region


@dataclass(frozen=True)
class Row:
    """A step, and what can be done to it."""

    step: Step
    waits_for: str
    """Why it does not happen by itself; empty when it does or has."""

    @property
    def is_open(self) -> bool:
        """True for what can still be changed, skipped or done."""
        return self.step.state in (Step.State.WAITING, Step.State.FAILED)

    @property
    def can_run(self) -> bool:
        """True for what a person may do now."""
        return self.is_open and self.step.action in known_actions()

    @property
    def is_skipped(self) -> bool:
        """True for what can be taken back."""
        return bool(self.step.state == Step.State.SKIPPED)


def timeline(request: HttpRequest, occasion: Occasion) -> dict[str, Any]:
    """The section's context; four queries however long the timeline."""
    steps = list(Step.objects.filter(occasion=occasion))
    page = EventPage.objects.live().filter(translation_key=occasion.key).order_by("pk").first()
    invited = Invitation.objects.filter(occasion=occasion).aggregate(
        all=Count("pk"), phoned=Count("pk", filter=Q(phoned_at__isnull=False))
    )
    return {
        "rows": [Row(step, _why_it_waits(step, occasion, page is not None)) for step in steps],
        "invited": invited["all"],
        "to_phone": gaps_of(occasion).filter(phoned_at=None).count() if invited["all"] else 0,
        "texts": ready_texts(page) if page and not occasion.cancelled else [],
        "is_over": occasion.ends_at < timezone.now(),
    }


def _why_it_waits(step: Step, occasion: Occasion, public: bool) -> str:
    if step.state != Step.State.WAITING:
        return ""
    if occasion.cancelled:
        return _("The event has been cancelled: nothing happens.")
    if step.action not in known_actions():
        return _("This part of the site is not in use yet.")
    if step.held:
        return str(step.get_held_display())
    return "" if public else _("Waits until the event is public.")


def waiting_panel(region: Region) -> DeskPanel | None:
    """The region's desk: steps that wait for a person, so that none is forgotten; None without."""
    rows = waiting_for_people(region)
    first, count = first_of(rows)
    lines = [_line(region, step) for step in first]
    if not lines:
        return None
    return DeskPanel(
        heading=_("Timelines that wait for you"),
        lines=lines,
        count=count,
        order=290,
        icon="warning",
    )


def _line(region: Region, step: Step) -> Line:
    url = reverse("events_occasion", args=(region.slug, step.occasion_id))
    note = step.result if step.state == Step.State.FAILED else step.get_held_display()
    return Line(f"{step.get_action_display()}: {step.occasion}", url, note)


def ready_texts(page: EventPage) -> list[tuple[str, str]]:
    """Words for social media in Finnish, each with a heading: short, and longer with the place."""
    begins = timezone.localtime(page.starts_at)
    when = f"{begins.day}.{begins.month}.{begins.year} klo {begins:%H.%M}"
    place = page.municipality.name_fi if page.municipality else ""
    where = ", ".join(filter(None, (page.venue, place)))
    short = f"{page.title} {when}. Tervetuloa! {page.full_url} #järjestöilta"
    long = "\n\n".join(
        filter(
            None,
            (
                f"{page.title} {when}" + (f", {where}" if where else ""),
                page.lead,
                f"Lue lisää ja ilmoittaudu: {page.full_url}",
                "#järjestöilta #järjestöt",
            ),
        )
    )
    return [(_("Short"), short), (_("Longer"), long)]
