"""What was done to whom is written down here, and nowhere else in this room."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from django.db import models
from django.utils.translation import gettext_lazy as _

from regions.models import Region

if TYPE_CHECKING:
    from network.users.models import User

logger = logging.getLogger(__name__)


class Action(models.TextChoices):
    """What happens in this room, in words for the region's own people."""

    INVITED = "people.invited", _("Invited a person")
    RESENT = "people.resent", _("Sent an invitation again")
    WITHDREW = "people.withdrew", _("Withdrew an invitation")
    ACCEPTED = "people.accepted", _("Accepted an invitation")
    CHANGED_ROLES = "people.changed_roles", _("Changed a person's roles")
    DEACTIVATED = "people.deactivated", _("Took a person off the region")


def record(
    region: Region, actor: User | None, action: Action, label: str, data: Mapping[str, Any]
) -> None:
    """Remember an act. ``label`` names the person it was done to, so it stays out of the log."""
    logger.info(
        "%s in %s by %s: %s", action.value, region.slug, actor.pk if actor else None, dict(data)
    )
