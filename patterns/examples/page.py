"""What every page has around its content, and how its content begins."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from home.navigation import chrome_for
from home.outside import installing
from network.blocks import BodyBlock
from patterns import samples as s
from patterns.registry import Example, Pattern
from patterns.samples import Here
from patterns.states import BARE, FOREIGN, LONG, USUAL

NAME = _("The page")


def _chrome(here: Here) -> dict:
    home = here.region.open_site.root_page
    return {"site": chrome_for(here.request, home.specific)}


def _body(_here: Here) -> dict:
    """A block of each kind but the picture, which has a pattern of its own."""
    block = BodyBlock()
    figures = [{"value": "417", "label": "osallistujaa"}, {"value": "80 %", "label": "palaisi"}]
    told = [
        ("heading", "Näin pääset mukaan"),
        ("text", f"<p>{s.LEAD} <a href='{s.NOWHERE}'>Lue lisää</a>.</p><ul><li>Tule</li></ul>"),
        ("subheading", "Jos tulet bussilla"),
        ("quote", {"text": "Löysin täältä ystäviä.", "speaker": "vapaaehtoinen", "language": ""}),
        ("notice", {"text": "Toimisto on kiinni 6. joulukuuta.", "language": ""}),
        ("figures", {"figures": figures}),
        ("links", {"links": [{"title": "Ilmoittaudu", "address": "https://example.org/"}]}),
    ]
    raw = [{"type": kind, "value": value} for kind, value in told]
    return {"body": block.to_python(raw)}


def _meta(here: Here) -> dict:
    page = here.region.open_site.root_page.specific
    return _chrome(here) | {"page": page, "language": "fi", "request": here.request}


PATTERNS = [
    Pattern(
        key="site_header",
        name=_("Head of the page"),
        use=_("Every page begins with it: the site's name, the languages, the search, the menu."),
        do=_("Keep the names of the sections to one or two words, so that they fit on one line."),
        dont=_("Put nothing else here. What is urgent belongs to a notice on the front page."),
        examples=(Example(USUAL, _chrome),),
    ),
    Pattern(
        key="site_footer",
        name=_("Foot of the page"),
        use=_("Every page ends with it: contacts, letters, what the law asks for, other sites."),
        do=_("Keep the contacts up to date in the site's settings."),
        dont=_("Do not repeat the main menu here."),
        examples=(
            Example(USUAL, _chrome),
            Example(
                _("Contacts alone"),
                lambda _here: {"email": s.EMAIL, "phone": s.PHONE, "address": s.ADDRESS},
                "contacts",
            ),
        ),
    ),
    Pattern(
        key="page_feedback",
        name=_("Did you find it?"),
        use=_("Above the foot of every page: leads to the form, and names the page there."),
        do=_("Read what comes in each week: the desk of feedback has the pages in order."),
        dont=_("Put no form here that acts: the page is the same for everybody."),
        examples=(Example(USUAL, lambda _here: {"query": "?sivu=/tapahtumat/"}),),
    ),
    Pattern(
        key="breadcrumbs",
        name=_("The way here"),
        use=_("Above the title of every page but the front page."),
        do=_("Let it follow the tree of pages: the last one is the page itself and no link."),
        dont=_("Do not use it as the only way back to a list."),
        examples=(
            Example(
                USUAL,
                lambda _here: {
                    "crumbs": [
                        s.thing(title="Etusivu", url=s.NOWHERE),
                        s.thing(title="Tapahtumat", url=s.NOWHERE),
                        s.thing(title=s.TITLE, url=""),
                    ]
                },
            ),
        ),
    ),
    Pattern(
        key="page_head",
        name=_("Title of the page"),
        use=_("Once on every page, with a lead that says in a sentence what the page is for."),
        do=_("Write the lead so that it makes sense alone: lists and search engines show it."),
        dont=_("Do not end a title with a full stop, and do not write it in capitals."),
        examples=(
            Example(USUAL, lambda _here: {"title": s.TITLE, "lead": s.LEAD, "kicker": "Tapahtuma"}),
            Example(LONG, lambda _here: {"title": s.LONG, "lead": f"{s.LONG} {s.LEAD}"}),
            Example(BARE, lambda _here: {"title": "Yhteystiedot"}),
            Example(
                FOREIGN,
                lambda _here: {"title": "Hörselcaféet öppnar", "lead": "Kom med!", "code": "sv"},
            ),
            Example(
                _("Of a report"),
                lambda _here: {
                    "title": "Näin ilta sujui",
                    "lead": s.LEAD,
                    "start": s.in_days(-30),
                    "end": s.in_days(-29),
                },
                "report_head",
            ),
        ),
    ),
    Pattern(
        key="section_head",
        name=_("Heading of a section"),
        use=_("Above a list that shows a few of many, with the way to all of them."),
        do=_('Say in the link what opens: "All events".'),
        dont=_('Do not write "Read more": it says nothing when it is heard alone.'),
        examples=(
            Example(
                USUAL,
                lambda _here: {
                    "title": "Tällä viikolla",
                    "url": s.NOWHERE,
                    "more": "Kaikki tapahtumat",
                },
            ),
            Example(BARE, lambda _here: {"title": "Tällä viikolla"}),
        ),
    ),
    Pattern(
        key="body",
        name=_("The text of a page"),
        use=_("What editors write: headings, text, quotes, notices, figures and links."),
        do=_("Break a long text with headings, about one for each screen of a phone."),
        dont=_("Do not make a heading of bold text: a screen reader does not find it."),
        examples=(
            Example(USUAL, _body),
            Example(
                _("A heading with what is told under it"),
                lambda _here: {"title": "Mitä tehtiin", "text": f"<p>{s.LEAD}</p>"},
                "told",
            ),
        ),
    ),
    Pattern(
        key="meta",
        name=_("What programs read"),
        use=_("In the head of the page: search engines, social media and readers of feeds."),
        do=_("Give every page a lead; it becomes the description."),
        dont=_("Tell nothing here that a reader of the page does not see."),
        examples=(
            Example(USUAL, _meta, unseen=True),
            Example(
                _("Icons of the site"),
                lambda here: installing.links_of(here.region, "fi"),
                "site_icons",
                unseen=True,
            ),
            Example(
                _("Feeds of stories"),
                lambda _here: {"campaign": "yhdessa", "title": "", "oembed": ""},
                "story_links",
                unseen=True,
            ),
            Example(_("Feeds of news"), lambda _here: {}, "news_links", unseen=True),
        ),
    ),
]
