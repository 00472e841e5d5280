"""Meetings that follow each other: one page that gathers them all."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail.models import PageManager

from events.blocks import AttachedBlock
from network.pages import BasePageQuerySet, BodyPage, synchronized, translated
from network.search.described import Kind


class MeetingSeriesPage(BodyPage):
    """A meeting series (järjestötreffit): its meetings' notes, attendance, materials and the baton.

    The baton is who convenes next, on what and when. The convener's address is not shown; the task
    mail goes there.
    """

    next_theme = models.CharField(
        _("next theme"),
        max_length=160,
        blank=True,
        help_text=_("For example: Shared events in spring"),
    )
    next_at = models.DateTimeField(
        _("next time"), null=True, blank=True, help_text=_("For example: 4.2.2027 17.00")
    )
    convener = models.CharField(
        _("convener"),
        max_length=160,
        blank=True,
        help_text=_("A role and an association. For example: Organiser, memory association"),
    )
    convener_email = models.EmailField(
        _("convener's e-mail"),
        blank=True,
        help_text=_("Not shown on the page; the task is mailed here. For example: a@example.org"),
    )

    materials = StreamField(
        [("file", AttachedBlock())],
        verbose_name=_("materials"),
        blank=True,
        help_text=_("Press the plus sign to add a file that was shown or handed out."),
    )

    objects = PageManager.from_queryset(BasePageQuerySet)()

    found_as = Kind.PAGE
    title_help = _("What you call the meetings. For example: Associations' meet-ups in Lapland")
    content_panels = [
        *BodyPage.content_panels,
        MultiFieldPanel(
            [
                FieldPanel("next_theme"),
                FieldPanel("next_at"),
                FieldRowPanel([FieldPanel("convener"), FieldPanel("convener_email")]),
            ],
            heading=_("Next time"),
        ),
        FieldPanel("materials"),
    ]
    translatable_fields = [
        *BodyPage.translatable_fields,
        *translated("next_theme", "convener", "materials"),
        *synchronized("next_at", "convener_email"),
    ]

    parent_page_types = ["events.EventIndexPage"]
    subpage_types: list[str] = []

    class Meta:
        verbose_name = _("meeting series")
        verbose_name_plural = _("meeting series")
