"""What a practice can be, as the Finnish practice banks name it."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _


class Stage(models.TextChoices):
    """How far a practice has come."""

    IDEA = "idea", _("An idea")
    DEVELOPING = "developing", _("Being developed")
    READY = "ready", _("Ready to be taken up")
    IN_USE = "in_use", _("In use")


class Group(models.TextChoices):
    """For whom a practice is; a fixed list, so that a finder can offer it."""

    CHILDREN = "children", _("Children and young people")
    FAMILIES = "families", _("Families")
    WORKING_AGE = "working", _("People of working age")
    OLDER = "older", _("Older people")
    IMMIGRANTS = "immigrants", _("Immigrants")
    CARERS = "carers", _("Carers")
    ILLNESS = "illness", _("People with a disability or a long-term illness")
    VOLUNTEERS = "volunteers", _("Volunteers")
    ASSOCIATIONS = "associations", _("Associations")
    OFFICIALS = "officials", _("Officials")
    EVERYONE = "everyone", _("Everyone")
