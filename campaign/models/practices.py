"""Good practices (toimintamallit): what worked, told so that others can do it."""

from __future__ import annotations

from typing import Any

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.fields import RichTextField
from wagtail.rich_text import get_text_for_indexing
from wagtail.search import index

from campaign.models.origins import Origin
from campaign.practices.choices import Group, Stage
from campaign.practices.forms import PracticeForm
from network.blocks import BODY_FEATURES
from network.pages import BasePage, ListPage, synchronized, translated
from network.search.described import Kind

_TOLD = ("target_group", "idea", "conditions", "tips", "evaluation", "more")
_LINES = ("place", "area", "funder", "whole", "author", "contact_role")


class PracticeIndexPage(ListPage):
    """The practices of a site."""

    title_help = _("The heading of the list. For example: Practices that work")
    max_count_per_parent = 1
    parent_page_types = ["home.RegionHomePage", "home.NetworkHomePage"]
    subpage_types = ["campaign.PracticePage"]

    class Meta:
        verbose_name = _("good practices")
        verbose_name_plural = _("good practices")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        from campaign.practices.showing import finder  # noqa: PLC0415 — it needs this model

        return super().get_context(request, *args, **kwargs) | finder(request, self)


class PracticePage(Origin, BasePage):
    """One practice, in the fields that Finnish practice banks use."""

    Stage, Group = Stage, Group

    place = models.CharField(
        _("place"),
        max_length=250,
        blank=True,
        help_text=_("Where it has been done. For example: Sotkamo and Kuhmo"),
    )
    municipalities = ParentalManyToManyField(
        "regions.Municipality",
        verbose_name=_("municipalities"),
        blank=True,
        related_name="+",
        help_text=_("Those where it has been done; readers find it by them."),
    )
    funder = models.CharField(
        _("funder"),
        max_length=250,
        blank=True,
        help_text=_("Who paid for it. For example: STEA, the town of Kajaani"),
    )
    stage = models.CharField(
        _("stage"),
        max_length=12,
        choices=Stage.choices,
        default=Stage.IDEA,
        help_text=_("Tells readers whether it can be taken up as it is."),
    )
    created_on = models.DateField(
        _("described on"),
        null=True,
        blank=True,
        help_text=_("The day when this was written; readers see how old it is."),
    )
    changed_on = models.DateField(
        _("last changed on"),
        null=True,
        blank=True,
        help_text=_("When what it says was last changed; empty = when the page was published."),
    )
    groups = ArrayField(
        models.CharField(max_length=12, choices=Group.choices),
        verbose_name=_("target groups"),
        default=list,
        blank=True,
        help_text=_("Readers find the practice by these."),
    )
    target_group = RichTextField(
        _("target group"),
        features=BODY_FEATURES,
        blank=True,
        help_text=_("Who it is for. For example: People over 65 who have just moved here."),
    )
    idea = RichTextField(
        _("the basic idea"),
        features=BODY_FEATURES,
        blank=True,
        help_text=_(
            "What is done and why. For example: A volunteer and a newcomer walk together weekly."
        ),
    )
    conditions = RichTextField(
        _("what it takes"),
        features=BODY_FEATURES,
        blank=True,
        help_text=_(
            "People, time, money, places. For example: Two leaders and a room, 50 € a month."
        ),
    )
    tips = RichTextField(
        _("tips for those who try it"),
        features=BODY_FEATURES,
        blank=True,
        help_text=_("What you wish you had known. For example: Start with a small group."),
    )
    evaluation = RichTextField(
        _("how it went"),
        features=BODY_FEATURES,
        blank=True,
        help_text=_("What changed, with figures. For example: 8 of 10 found a new friend."),
    )
    more = RichTextField(
        _("more information, links and attachments"),
        features=BODY_FEATURES,
        blank=True,
        help_text=_("Link to pages and attach files. For example: The leader's guide (PDF)"),
    )
    themes = ParentalManyToManyField(
        "regions.Theme",
        verbose_name=_("themes"),
        blank=True,
        related_name="+",
        help_text=_("Shown on the page; they lead readers to associations of the same theme."),
    )

    base_form_class = PracticeForm
    found_as = Kind.PRACTICE
    found_at = "created_on"
    title_help = _("The practice's name. For example: A walking friend for a newcomer")
    content_panels = [
        *BasePage.content_panels,
        MultiFieldPanel(
            [
                *[FieldPanel(name) for name in ("place", "area", "municipalities")],
                *[FieldPanel(name) for name in ("funder", "whole", "author")],
                *[FieldPanel(name) for name in ("stage", "created_on", "changed_on")],
                *[FieldPanel(name) for name in ("themes", "groups")],
            ],
            heading=_("Basics"),
        ),
        *[FieldPanel(name) for name in _TOLD],
        MultiFieldPanel(
            [FieldPanel("contact_role"), FieldPanel("contact_email")], heading=_("Contact")
        ),
    ]
    search_fields = [*BasePage.search_fields, *[index.SearchField(name) for name in _TOLD]]
    translatable_fields = [
        *BasePage.translatable_fields,
        *translated(*_LINES, *_TOLD),
        *synchronized("stage", "created_on", "changed_on", "groups", "contact_email"),
    ]

    parent_page_types = ["campaign.PracticeIndexPage"]
    subpage_types: list[str] = []

    class Meta:
        verbose_name = _("good practice")
        verbose_name_plural = _("good practices")

    def search_text(self) -> str:
        told = [get_text_for_indexing(getattr(self, name)) for name in _TOLD]
        lines = [getattr(self, name) for name in _LINES]
        groups = [str(Group(one).label) for one in self.groups if one in Group.values]
        return "\n".join([self.lead, *lines, *told, *groups])

    @property
    def group_names(self) -> list[str]:
        """The target groups in words."""
        return [str(Group(one).label) for one in Group.values if one in self.groups]
