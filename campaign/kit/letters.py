"""A story as paragraphs for letters and for the media, as plain text and as HTML."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext, override

from campaign.kit.facts import Contact, Facts


@dataclass(frozen=True)
class Piece:
    """A text of some paragraphs; ``link`` is the address that stands in one of them."""

    heading: str
    paragraphs: tuple[str, ...]
    link: str

    @property
    def text(self) -> str:
        """To paste anywhere."""
        return "\n\n".join(filter(None, (self.heading, *self.paragraphs)))

    @property
    def html(self) -> SafeString:
        """To paste where HTML is asked for."""
        told = format_html_join("\n", "<p>{}</p>", ((self._linked(one),) for one in self._told))
        return format_html("<h2>{}</h2>\n{}", self.heading, told) if self.heading else told

    @property
    def _told(self) -> tuple[str, ...]:
        return tuple(filter(None, self.paragraphs))

    def _linked(self, paragraph: str) -> SafeString:
        before, found, after = paragraph.partition(self.link)
        if not found:
            return format_html("{}", paragraph)
        return format_html('{}<a href="{}">{}</a>{}', before, found, found, after)


def newsletter_piece(facts: Facts) -> Piece:
    """For an association's letter to its members."""
    with override(facts.code):
        watch = gettext("Watch the story with captions, or read it as text: %(link)s")
        told = _sentence(gettext("Told by: %(who)s."), who=facts.who)
        return Piece(
            facts.title,
            (facts.lead, told, _ended(watch % {"link": facts.url}, facts.hashtag)),
            facts.url,
        )


def municipal_piece(facts: Facts) -> Piece:
    """For officials and decision-makers: what is done, what came of it, what is offered."""
    with override(facts.code):
        works = gettext("%(association)s works for people in %(place)s. %(does)s")
        does = ""
        if facts.association:
            does = works % {
                "association": facts.association,
                "place": facts.in_place,
                "does": facts.does,
            }
        means = gettext("What that means to one person is told by a short video: %(title)s")
        story = _stopped(means % {"title": f"“{facts.title}”"})
        watch = gettext("It has captions and can also be read as text: %(link)s")
        return Piece(
            gettext("From the associations: a story for those who decide"),
            (
                does.strip(),
                " ".join(filter(None, (story, facts.lead))),
                watch % {"link": facts.url},
                _offer(facts),
            ),
            facts.url,
        )


def _offer(facts: Facts) -> str:
    contact = facts.association_contact or facts.region_contact
    if not contact:
        return ""
    offer = gettext(
        "We are glad to tell you more and to hear what you need: invite us to a meeting or come "
        "and see. %(contact)s"
    )
    return offer % {"contact": reached(contact)}


def media_piece(facts: Facts) -> Piece:
    """A note with a headline, three sentences, and whom to call."""
    with override(facts.code):
        tells = gettext("The story is told in a video by %(who)s.")
        part = gettext("It is part of the campaign %(campaign)s.")
        campaign = " ".join(filter(None, (facts.campaign, facts.hashtag)))
        said = (
            _stopped(facts.lead),
            _sentence(tells, who=facts.who),
            _sentence(part, campaign=campaign),
        )
        see = gettext("The video and the story as text: %(link)s") % {"link": facts.url}
        contacts = [one for one in (facts.association_contact, facts.region_contact) if one]
        ask = [gettext("Ask for more:"), *(f"– {reached(one)}" for one in contacts)]
        place = f"{facts.where}. " if facts.where else ""
        body = place + " ".join(filter(None, said))
        return Piece(facts.title, (body, see, "\n".join(ask) if contacts else ""), facts.url)


def reached(contact: Contact) -> str:
    """A contact on one line."""
    return ", ".join(filter(None, (contact.name, contact.phone, contact.email)))


def _sentence(sentence: str, **words: str) -> str:
    """The sentence, or nothing when a word of it is missing."""
    return sentence % words if all(words.values()) else ""


def _stopped(text: str) -> str:
    return text if not text or text[-1] in ".!?…”" else f"{text}."


def _ended(text: str, hashtag: str) -> str:
    return f"{text}\n{hashtag}" if hashtag else text
