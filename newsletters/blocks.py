"""What editors place in a letter: words, pages of the site, and blocks that fill themselves."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import (
    CharBlock,
    ChoiceBlock,
    IntegerBlock,
    PageChooserBlock,
    StructBlock,
    TextBlock,
)

from network.blocks import BodyBlock
from network.blocks.sturdy import SturdyStreamBlock
from newsletters.queries.audiences import audience_choices
from newsletters.queries.choices import municipality_choices, theme_choices


class OpeningBlock(StructBlock):
    """Opening words for one audience instead of the letter's own."""

    audience = ChoiceBlock(
        label=_("audience"),
        choices=audience_choices,
        help_text=_("Who is greeted with these words. For example: Municipal officials"),
    )
    text = TextBlock(
        label=_("opening words"),
        rows=3,
        help_text=_("{nimi} becomes the reader's name. For example: Dear {nimi|colleague}!"),
    )

    class Meta:
        label = _("Opening for one audience")
        icon = "group"
        preview_template = "blocks/previews/letter_opening.html"
        description = _("When one audience is greeted differently. For example: Dear colleagues.")


class OpeningsBlock(SturdyStreamBlock):
    """Openings, at most one an audience."""

    opening = OpeningBlock()

    class Meta:
        required = False


class _MunicipalityBlock(ChoiceBlock):
    """One municipality, or all of them."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("required", False)
        kwargs.setdefault("label", _("only one municipality"))
        kwargs.setdefault("choices", municipality_choices)
        kwargs.setdefault("help_text", _("Leave it empty to take all. For example: Kuhmo"))
        super().__init__(**kwargs)


class _ThemeBlock(ChoiceBlock):
    """One theme, or all of them."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("required", False)
        kwargs.setdefault("label", _("only one theme"))
        kwargs.setdefault("choices", theme_choices)
        kwargs.setdefault("help_text", _("Leave it empty to take all. For example: Health"))
        super().__init__(**kwargs)


class _TitleBlock(CharBlock):
    """A heading of the editor's own."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("required", False)
        kwargs.setdefault("max_length", 80)
        kwargs.setdefault("label", _("heading"))
        kwargs.setdefault("help_text", _("Empty: the usual one. For example: News from Kainuu"))
        super().__init__(**kwargs)


def _most(default: int) -> IntegerBlock:
    return IntegerBlock(
        label=_("how many at most"),
        default=default,
        min_value=1,
        max_value=30,
        help_text=_("From 1 to 30. The web site has the rest. For example: 5"),
    )


class LatestNewsBlock(StructBlock):
    """The region's news since the letter before."""

    title = _TitleBlock()
    most = _most(6)
    municipality = _MunicipalityBlock()
    theme = _ThemeBlock()

    class Meta:
        label = _("News since the last letter")
        icon = "repeat"
        preview_template = "blocks/previews/letter_filled.html"
        description = _("Fills itself with the news that came after the last letter.")


class ComingEventsBlock(StructBlock):
    """Events of the coming weeks, by municipality."""

    title = _TitleBlock()
    weeks = IntegerBlock(
        label=_("weeks ahead"),
        default=4,
        min_value=1,
        max_value=26,
        help_text=_("Counted from the day that the letter is sent. For example: 4"),
    )
    most = _most(20)
    municipality = _MunicipalityBlock()
    theme = _ThemeBlock()

    class Meta:
        label = _("Coming events")
        icon = "date"
        preview_template = "blocks/previews/letter_filled.html"
        description = _("Fills itself with the events of the next weeks, by municipality.")


class OpenRegistrationsBlock(StructBlock):
    """Events that one can register for now."""

    title = _TitleBlock()
    most = _most(6)

    class Meta:
        label = _("Open registrations")
        icon = "tick"
        preview_template = "blocks/previews/letter_filled.html"
        description = _("Fills itself with the events that people can register for.")


class NewOrganisationsBlock(StructBlock):
    """Associations that are new in the directory."""

    title = _TitleBlock()
    most = _most(10)
    municipality = _MunicipalityBlock()
    theme = _ThemeBlock()

    class Meta:
        label = _("New associations")
        icon = "group"
        preview_template = "blocks/previews/letter_filled.html"
        description = _("Fills itself with the associations that are new in the directory.")


class LatestStoriesBlock(StructBlock):
    """Stories since the letter before; only those whose people have agreed to letters."""

    title = _TitleBlock()
    most = _most(1)

    class Meta:
        label = _("A story")
        icon = "media"
        preview_template = "blocks/previews/letter_filled.html"
        description = _("Fills itself with the newest story, if its people agreed to letters.")


class LetterBodyBlock(BodyBlock):
    """Free blocks, ones that lift a page of the site, and ones that fill themselves."""

    item = PageChooserBlock(
        label=_("News, event or story"),
        icon="doc-full",
        template="blocks/letter_item.html",
        preview_template="blocks/previews/letter_item.html",
        help_text=_("Choose a page; its title and lead go into the letter with a link."),
        description=_("Lifts a page of the site into the letter; nothing needs to be copied."),
    )
    news = LatestNewsBlock(group=_("Fills itself"))
    events = ComingEventsBlock(group=_("Fills itself"))
    registrations = OpenRegistrationsBlock(group=_("Fills itself"))
    organisations = NewOrganisationsBlock(group=_("Fills itself"))
    stories = LatestStoriesBlock(group=_("Fills itself"))
