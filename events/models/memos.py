"""What was said and agreed on an evening, and what has become of it since."""

from __future__ import annotations

from typing import Any, Self

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.html import strip_tags
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel
from wagtail.fields import RichTextField
from wagtail.models import Orderable, PageManager, TranslatableMixin
from wagtail.search import index

from network.pages import BasePage, BasePageQuerySet, synchronized, translated
from network.search.described import Kind
from regions.scoping import RegionManager

_FEATURES = ["bold", "italic", "ul", "ol", "link", "document-link"]


class MemoQuerySet(BasePageQuerySet):
    """Memos by time."""

    def newest(self) -> Self:
        """The latest evening first."""
        return self.order_by("-held_on", "-pk")


class MemoPage(BasePage):
    """The memo of one event: what was presented, what was wished for, what was agreed.

    ``event`` is the event's Finnish original. The day and the municipality are copied from it when
    the memo is saved: what was agreed stands on the municipality's page also when the event's own
    page has been deleted.
    """

    event = models.ForeignKey(
        "events.EventPage",
        verbose_name=_("event"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="memos",
        help_text=_("The event whose memo this is; its page then leads here."),
    )
    held_on = models.DateField(null=True, editable=False)
    municipality = models.ForeignKey(
        "regions.Municipality",
        null=True,
        editable=False,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    presented = RichTextField(
        _("presented"),
        blank=True,
        features=_FEATURES,
        help_text=_("What was told, and by whom, by role. For example: The town told of its rooms"),
    )
    wishes = RichTextField(
        _("wishes"),
        blank=True,
        features=_FEATURES,
        help_text=_("What people wished for. For example: One number to book a room from"),
    )

    objects = PageManager.from_queryset(MemoQuerySet)()

    read_with = ("event__locale",)
    found_as = Kind.REPORT
    found_at = "held_on"
    title_help = _("What and where. For example: Memo of the evening in Sotkamo")
    content_panels = [
        *BasePage.content_panels,
        FieldPanel("event"),
        FieldPanel("presented"),
        FieldPanel("wishes"),
        InlinePanel(
            "agreed",
            heading=_("Agreed"),
            label=_("agreed item"),
            help_text=_("It opens the next evening, and stays on the municipality's page."),
        ),
    ]
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("presented"),
        index.SearchField("wishes"),
        index.FilterField("held_on"),
    ]
    translatable_fields = [
        *BasePage.translatable_fields,
        *translated("presented", "wishes", "agreed"),
        *synchronized("event"),
    ]

    parent_page_types = ["events.EventIndexPage"]
    subpage_types: list[str] = []

    class Meta:
        verbose_name = _("memo")
        verbose_name_plural = _("memos")

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Save, with the event's day and place as they are now."""
        if self.event is not None:
            self.held_on = timezone.localdate(self.event.starts_at)
            self.municipality_id = self.event.municipality_id
        super().save(*args, **kwargs)

    def search_text(self) -> str:
        """The words of the memo, also what was agreed."""
        agreed = (f"{item.what} {item.who}" for item in self.agreed.all())
        return "\n".join([self.lead, strip_tags(self.presented), strip_tags(self.wishes), *agreed])


class AgreedItem(TranslatableMixin, Orderable):
    """One thing that was agreed: what, who, by when.

    Its translation key is what ``AgreedState`` knows it by, in every language and revision.
    """

    memo = ParentalKey(MemoPage, on_delete=models.CASCADE, related_name="agreed")
    what = models.CharField(
        _("what"), max_length=250, help_text=_("For example: The library opens its hall for clubs")
    )
    who = models.CharField(
        _("who"),
        max_length=160,
        blank=True,
        help_text=_("A role or a body, no name. For example: The library"),
    )
    due_on = models.DateField(
        _("by"), null=True, blank=True, help_text=_("For example: 31.5.2027. Empty: no day agreed.")
    )

    panels = [
        FieldPanel("what"),
        FieldRowPanel([FieldPanel("who"), FieldPanel("due_on")]),
    ]
    translatable_fields = [*translated("what", "who"), *synchronized("due_on")]

    class Meta(Orderable.Meta, TranslatableMixin.Meta):
        verbose_name = _("agreed item")
        verbose_name_plural = _("agreed items")

    def __str__(self) -> str:
        return self.what


class AgreedState(models.Model):
    """What has become of an agreed item; no row means that it is open.

    Apart from the memo, so that publishing an old revision of it opens nothing anew. ``by`` is the
    member of staff who said so, kept to ask her; it goes with her account.
    """

    class State(models.TextChoices):
        OPEN = "open", _("open")
        DONE = "done", _("done")
        DROPPED = "dropped", _("dropped")

    region = models.ForeignKey("regions.Region", on_delete=models.CASCADE, related_name="+")
    key = models.UUIDField(unique=True)
    """The item's translation key."""
    state = models.CharField(max_length=8, choices=State.choices, default=State.OPEN)
    settled_on = models.DateField(null=True)
    note = models.CharField(max_length=250, blank=True)
    """What happened. Shown on the municipality's page."""
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )

    objects = RegionManager()
    everywhere = models.Manager()
    """For what the public sees."""

    class Meta:
        verbose_name = _("state of an agreed item")
        verbose_name_plural = _("states of agreed items")
        default_manager_name = "objects"

    def __str__(self) -> str:
        return f"{self.key}: {self.state}"
