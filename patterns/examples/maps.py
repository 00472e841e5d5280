"""Maps that are drawn on the server."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from home import listing
from home.maps import shape
from patterns import samples as s
from patterns.registry import Example, Pattern
from patterns.samples import Here
from patterns.states import BARE, CHOSEN, USUAL

NAME = _("Maps")
_POINTS = [{"name": s.ASSOCIATION, "url": s.NOWHERE, "at": [64.2, 27.7]}]


def _of_region(here: Here) -> dict:
    shapes = [
        shape(name=place.name, url=s.NOWHERE, outline=place.outline)
        for place in here.drawn_region.municipalities.all()
    ]
    view_box = here.drawn_region.map_view_box
    return {"shapes": shapes, "view_box": view_box, "label": "Alueen kunnat"}


def _of_facet(here: Here) -> dict:
    facet = here.facet_of_places(chosen=True)
    return {
        "shapes": listing.facet_shapes(facet.values),
        "view_box": facet.view_box,
        "label": facet.title,
        "backdrop": [],
    }


PATTERNS = [
    Pattern(
        key="region_map",
        name=_("Map of the region"),
        use=_("Municipalities as links; the same links stand in words beside it."),
        do=_("Let every area be reached by the keyboard."),
        dont=_("Do not use the map alone: most find a name faster in a list."),
        examples=(Example(USUAL, _of_region),),
    ),
    Pattern(
        key="finland_map",
        name=_("Map of Finland"),
        use=_("The regions of the network, the open ones in their own colour."),
        do=_("Name the region when it is pointed at."),
        dont=_("Do not link a region that has no site."),
        examples=(
            Example(
                USUAL,
                lambda _here: {"shapes": listing.finland_shapes(), "label": "Suomen maakunnat"},
            ),
        ),
    ),
    Pattern(
        key="facet_map",
        name=_("Map to choose from"),
        use=_("Narrowing a list by municipality."),
        do=_("Tell the count when an area is pointed at or heard."),
        dont=_("Do not let an area be chosen that would give nothing."),
        examples=(Example(CHOSEN, _of_facet),),
    ),
    Pattern(
        key="calendar_map",
        name=_("Map with counts"),
        use=_("How many there are in each place: events or associations."),
        do=_("Write the count on the area and repeat it in the list."),
        dont=_("Do not tell the count by shades of colour."),
        examples=(
            Example(USUAL, lambda here: {"facet": here.facet_of_places()}),
            Example(
                _("Associations, with a street map"),
                lambda here: {"facets": [here.facet_of_places()], "points": _POINTS},
                "directory_map",
            ),
            Example(
                BARE,
                lambda here: {"facets": [here.facet_of_places()], "points": []},
                "directory_map",
            ),
        ),
    ),
]
