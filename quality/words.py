"""What an editor reads of a finding: what is wrong, what to do, and where."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from network.links.reaching import Answer
from quality.models import Finding, Kind
from regions.models import Region

HEADINGS: dict[str, Promise] = {
    Kind.LINK: gettext_lazy("The link does not work"),
    Kind.PICTURE: gettext_lazy("The picture has no description"),
    Kind.HEADING: gettext_lazy("The heading is not in order"),
    Kind.WORDS: gettext_lazy("The link does not say where it leads"),
    Kind.PDF: gettext_lazy("The matter is in a PDF file only"),
    Kind.SENTENCE: gettext_lazy("The sentence is long"),
    Kind.OLD: gettext_lazy("Does the page still hold true?"),
}
_ADVICE: dict[tuple[str, str], Promise] = {
    (Kind.LINK, "no_page"): gettext_lazy(
        "The page that it leads to is not there any more. Lead it to another page, or delete it."
    ),
    (Kind.LINK, "hidden"): gettext_lazy(
        "The page that it leads to is not published. Publish that page, or delete the link."
    ),
    (Kind.LINK, "no_file"): gettext_lazy(
        "The file that it leads to has been deleted. Choose another file, or delete the link."
    ),
    (Kind.LINK, Answer.GONE): gettext_lazy(
        "The other site does not have this page any more. Find its new address, or delete the link."
    ),
    (Kind.LINK, Answer.SILENT): gettext_lazy(
        "The other site has not answered on two days. Try the link: if it opens, say that it is "
        "fine; if not, find another address."
    ),
    (Kind.LINK, Answer.INNER): gettext_lazy(
        "The link leads into a closed network, where readers cannot follow."
    ),
    (Kind.LINK, Answer.WRONG): gettext_lazy("This is not a web address. Check how it is written."),
    (Kind.PICTURE, "own"): gettext_lazy(
        "Open the picture and say in one sentence what it shows, for those who cannot see it."
    ),
    (Kind.PICTURE, "here"): gettext_lazy(
        "Say beside the picture what it shows, for those who cannot see it, or mark it as only "
        "decoration."
    ),
    (Kind.HEADING, "empty"): gettext_lazy("The heading has no words. Write them, or delete it."),
    (Kind.HEADING, "skips"): gettext_lazy(
        "It is a subheading without a heading above it. Make it a heading."
    ),
    (Kind.HEADING, "bare"): gettext_lazy(
        "Nothing stands below the heading. Write something there, or delete it."
    ),
    (Kind.WORDS, "vague"): gettext_lazy(
        "Many listen to the links alone. Use the name of what opens. For example: Register for the "
        "evening"
    ),
    (Kind.WORDS, "empty"): gettext_lazy(
        "The link has no words, so nobody finds it. Write what opens, or delete it."
    ),
    (Kind.WORDS, "address"): gettext_lazy(
        "An address is tiring to listen to. Write the name of what opens in its place."
    ),
    (Kind.PDF, ""): gettext_lazy(
        "A PDF is hard to read on a phone and with a screen reader. Write the same on a page, or "
        "say which page has it already."
    ),
}


@dataclass(frozen=True)
class Told:
    """A finding as the desk shows it."""

    row: Finding
    heading: str
    advice: str
    where: str
    mend_url: str
    mend: str


def told(row: Finding, region: Region) -> Told:
    """The finding in the active language, with the door to the place where it is mended."""
    url, label = _door(row, region)
    return Told(
        row=row,
        heading=str(HEADINGS[row.kind]),
        advice=_advice(row),
        where=_where(row),
        mend_url=url,
        mend=label,
    )


def _advice(row: Finding) -> str:
    count = {"count": row.size}
    if row.kind == Kind.SENTENCE:
        return (
            ngettext(
                "It has %(count)s word. Cut it in two, one matter in each.",
                "It has %(count)s words. Cut it in two, one matter in each.",
                row.size,
            )
            % count
        )
    if row.kind == Kind.OLD:
        return (
            ngettext(
                "Nobody has touched the page for %(count)s month. Read it through. If all of it is "
                "still so, say that it is fine.",
                "Nobody has touched the page for %(count)s months. Read it through. If all of it "
                "is still so, say that it is fine.",
                row.size,
            )
            % count
        )
    return str(_ADVICE[row.kind, row.cause])


def _where(row: Finding) -> str:
    """The heading above, or the field's own name; nothing for the page as a whole."""
    if row.below:
        return _("below the heading “%(heading)s”") % {"heading": row.below}
    if not row.field:
        return ""
    model: Any = row.page.cached_content_type.model_class()
    name = str(model._meta.get_field(row.field).verbose_name)
    return _("in the field “%(field)s”") % {"field": capfirst(name)}


def _door(row: Finding, region: Region) -> tuple[str, str]:
    """Where it is mended: at the region's own picture, or at the block in the page's editor."""
    if row.cause == "own" and _is_own(row, region):
        return reverse("wagtailimages:edit", args=[row.picture_id]), _("Open the picture")
    url = reverse("wagtailadmin_pages:edit", args=[row.page_id])
    place = f"#block-{row.block}-section" if row.block else ""
    return f"{url}{place}", _("Open the page") if row.kind == Kind.OLD else _("Mend it")


def _is_own(row: Finding, region: Region) -> bool:
    own, picture = region.collection, row.picture
    if own is None or picture is None:
        return False
    return bool(picture.collection.path.startswith(own.path))


def language_mark(row: Finding) -> str:
    """The page's language where it is not Finnish."""
    code = row.page.locale.language_code
    return "" if code == settings.LANGUAGE_CODE else str(dict(settings.LANGUAGES).get(code, code))
