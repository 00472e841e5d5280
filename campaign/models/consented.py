"""A page that shows people: it is public as long as they consent."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from typing import Any

from django.db import models, transaction
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.models import Revision

from campaign.models.consents import Consent
from campaign.models.desk_panel import DeskPanel
from campaign.models.story import Story
from network.pages import synchronized
from network.publishing import Problem
from regions.scoping import in_every_region

logger = logging.getLogger(__name__)

CONSENT_PANEL = MultiFieldPanel(
    [FieldPanel("nobody_shown"), DeskPanel()], heading=_("Consent of the people shown")
)
CONSENT_TRANSLATABLE = synchronized("nobody_shown")


class Consented(models.Model):
    """Refuses to be public without consents, whoever or whatever publishes it.

    What is missing keeps a person from publishing (``publishing_problems``). A story that was taken
    down, or of which a consent has ended, is not published by the clock or by a program either, and
    is not saved as public.
    """

    nobody_shown = models.BooleanField(
        _("nobody can be recognised in it"),
        default=False,
        help_text=_(
            "Tick this when nobody can be recognised by face, voice or name: then no consent is "
            "asked for. For example: only hands at work are seen."
        ),
    )

    translation_key: Any

    class Meta:
        abstract = True

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Save; never as public when a consent has ended. The story's row is held meanwhile, so
        that a withdrawal comes wholly before or wholly after."""
        with transaction.atomic():
            if self.live and not kwargs.get("update_fields"):  # type: ignore[has-type]
                self.live = not self._is_barred()
            super().save(*args, **kwargs)

    def publish(self, revision: Revision, user: Any = None, **kwargs: Any) -> None:
        """Publish. With nobody there to be told, a barred revision is only taken off the clock."""
        with transaction.atomic():
            barred = self._is_barred()  # also holds the row, for the check that follows
            if barred and user is None:
                Revision.objects.filter(pk=revision.pk).update(approved_go_live_at=None)
                logger.warning("Page %s was not published: a consent has ended.", self.pk)
                return
            super().publish(revision, user=user, **kwargs)  # type: ignore[misc]

    def publishing_problems(self) -> Iterator[Problem]:
        yield from super().publishing_problems()  # type: ignore[misc]
        story = Story.everywhere.filter(key=self.translation_key).first()
        sentence = self._consent_problem(story)
        if sentence:
            yield Problem("nobody_shown", sentence)

    def _consent_problem(self, story: Story | None) -> str:
        if story is not None and story.taken_down_at:
            return gettext("The story was taken down, and cannot be published any more.")
        with in_every_region():
            rows = list(Consent.objects.filter(story=story)) if story else []
        if any(not row.is_in_force for row in rows):
            return gettext(
                "A consent has run out. Prolong it on the story's desk, under “Consents”, if the "
                "person agrees."
            )
        if self.nobody_shown:
            return ""
        if not rows:
            return gettext(
                "Nobody's consent is written down. Add the consents on the story's desk, under "
                "“Consents”, or say that nobody can be recognised."
            )
        if any(Consent.Purpose.WEB not in row.purposes for row in rows):
            return gettext(
                "Somebody has not consented to be shown on the network's sites. Ask, and correct "
                "the consent on the story's desk."
            )
        return ""

    def _is_barred(self) -> bool:
        """True when no page of the story may be public; holds the story's row until the commit."""
        rows = Story.everywhere.select_for_update()
        story = rows.filter(key=self.translation_key).first()
        if story is None:
            return False
        ended = ~Q(state=Consent.State.GIVEN) | Q(valid_until__lt=timezone.localdate())
        with in_every_region():
            return bool(story.taken_down_at) or Consent.objects.filter(ended, story=story).exists()
