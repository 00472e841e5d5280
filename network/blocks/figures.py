"""Key figures: a number and what it counts."""

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, ListBlock, StructBlock


class FigureBlock(StructBlock):
    """One figure, for example 417 – participants in five days."""

    value = CharBlock(label=_("figure"), max_length=20, help_text=_("For example: 417 or 80 %"))
    label = CharBlock(
        label=_("what it tells"), max_length=120, help_text=_("For example: people took part")
    )

    class Meta:
        label = _("Figure")
        icon = "order"


class FiguresBlock(StructBlock):
    """A row of figures."""

    figures = ListBlock(FigureBlock(), label=_("figures"), min_num=1, max_num=6)

    class Meta:
        label = _("Key figures")
        icon = "order"
        template = "blocks/figures.html"
        description = _("One to six numbers that tell more than a paragraph.")
        preview_value = {"figures": [{"value": "417", "label": _("people took part")}]}
