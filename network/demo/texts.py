"""The shapes that the demo's texts are written in.

A site's package (``kainuu``, ``lappi``, …) holds nothing but these; ``load.py`` turns them into
pages. Everything is written for the demo: the organisations are invented, people appear by role
only, and figures come from the five source documents of the project.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import Literal

from network.demo.looking_back import HeldText, SeriesText
from network.demo.telling import MaterialText
from network.demo.wording import Language, Picture, Text


@dataclass(frozen=True, kw_only=True)
class ContentText:
    """An ordinary page of a site, directly under its front page."""

    key: str
    slug: Text
    title: Text
    lead: Text
    body: Text
    picture: Picture | None = None
    in_menu: bool = False
    under: str = ""
    """Key of the page it belongs under; empty = under the front page."""


@dataclass(frozen=True, kw_only=True)
class OrganisationText:
    key: str
    name: Text
    """The name; usually the same in every language, so only ``fi`` is given then."""
    summary: Text
    """One or two sentences, at most 200 characters: what it does and for whom."""
    body: Text
    municipalities: tuple[str, ...]
    """Finnish names of the municipalities it serves."""
    themes: tuple[str, ...]
    """Keys of themes or sub-themes in ``themes.csv``."""
    languages: tuple[Language, ...]
    contact_role: Text
    """"toiminnanjohtaja", "puheenjohtaja" …: a role, never a name."""
    email: str
    """In the domain example.org, example.net or example.com only."""
    phone: str
    """From the range reserved for fiction and testing: 050 000 0xxx."""
    street: str = ""
    postal_code: str = ""
    post_office: str = ""
    hide_address: bool = False
    """True for shelters and the like: the exact address is never shown."""
    meeting_times: Text | None = None
    online: bool = False
    """Takes part in by telephone or on line, wherever one lives."""
    founded: int | None = None
    verified_days_ago: int | None = 60
    """When its facts were last confirmed; None = never."""
    website: str = ""
    """https://… in example.org / .net / .com."""
    picture: Picture | None = None


@dataclass(frozen=True, kw_only=True)
class OtherName:
    """A name that an organisation has or has had beside its own."""

    name: str
    kind: Literal["former", "short", "parallel", "spoken"] = "former"
    used_from: int | None = None
    used_to: int | None = None


@dataclass(frozen=True, kw_only=True)
class StandingText:
    """What an organisation of the same site is in the registers, belongs to, and has been."""

    key: str
    names: tuple[OtherName, ...] = ()
    umbrella: str = ""
    """Key of the umbrella organisation, when it has a profile on the same site."""
    umbrella_name: str = ""
    successor: str = ""
    """Key of the organisation that goes on with the work."""
    ended_days_ago: int | None = None
    register_number: str = ""
    links: tuple[tuple[str, str], ...] = ()
    """Text and address, in example.org / .net / .com."""
    coordinates: str = ""
    also_serves: tuple[str, ...] = ()
    """Finnish names of municipalities of other regions."""
    logo: Literal["", "ring", "wave", "sun", "leaf", "house"] = ""
    """What is drawn in its mark."""


@dataclass(frozen=True, kw_only=True)
class NewsText:
    key: str
    title: Text
    lead: Text
    body: Text
    days_ago: int
    municipalities: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()
    """Keys of organisations of the same site that the news is about."""
    picture: Picture | None = None


EventKind = Literal["evening", "meeting", "workshop", "training", "event"]
"""järjestöilta, meeting of a series (treffit), workshop, training, other."""


@dataclass(frozen=True, kw_only=True)
class EventText:
    key: str
    title: Text
    lead: Text
    body: Text
    kind: EventKind
    in_days: int
    """Days from the day the demo is loaded; negative = already held."""
    starts: str
    """"17.00"."""
    hours: float
    municipality: str
    """Finnish name; empty for an event that is only on line."""
    venue: Text
    street: str = ""
    online: bool = False
    """One can take part on line (also, or only)."""
    organiser: Text
    """Role or organisation; never a person's name."""
    capacity: int | None = None
    accessibility: Text | None = None
    """Facts of the place: step-free entrance, induction loop, toilet, parking."""
    access: tuple[
        Literal["step_free", "accessible_toilet", "induction_loop", "accessible_parking"], ...
    ] = ()
    """Facts of the place that stand on the page as signs."""
    online_url: str = ""
    """https://… in example.org / .net / .com."""
    repeats: Literal["", "weekly", "fortnightly", "monthly"] = ""
    repeats_for_days: int = 0
    """From the first time to the last."""
    leaves_out_week: int = 0
    """The week after the first time when a weekly one is not held; 0 = none."""
    moved_by_days: int = 0
    """How much later it is than was first told."""
    cancelled: bool = False
    organisations: tuple[str, ...] = ()
    """Keys of organisations of the same site that hold it."""
    programme: tuple[tuple[str, Text], ...] = ()
    """("17.00", what happens) …"""
    themes: tuple[str, ...] = ()
    picture: Picture | None = None


@dataclass(frozen=True, kw_only=True)
class FigureText:
    """One key figure: "417", "osallistujaa viitenä päivänä"."""

    value: str
    label: Text


@dataclass(frozen=True, kw_only=True)
class BreakdownText:
    """How a total divides. Rows may add up to less: the page says how many are missing."""

    title: Text
    total: int
    rows: tuple[tuple[Text, int], ...]


@dataclass(frozen=True, kw_only=True)
class ReportText:
    """What came of one or several occasions."""

    key: str
    title: Text
    lead: Text
    body: Text
    held_from: dt.date
    held_to: dt.date | None = None
    municipalities: tuple[str, ...] = ()
    attended: int | None = None
    registered: int | None = None
    occasions: int = 1
    figures: tuple[FigureText, ...] = ()
    breakdowns: tuple[BreakdownText, ...] = ()
    agreed: tuple[Text, ...] = ()
    """What was agreed, one sentence each."""
    next_time: Text | None = None
    """Theme, date and convener (by role) of the next meeting."""
    picture: Picture | None = None
    forecast: int | None = None
    at_least: bool = False
    """The number of those who came is no exact one ("over 220")."""
    survey_answers: int | None = None
    project: str = ""
    in_figures: bool = True
    """False where what it sums up is counted by other reports."""
    series: str = ""
    """Key of the meeting series."""


@dataclass(frozen=True, kw_only=True)
class StoryText:
    """A campaign's video story; the video itself is drawn by the loader from ``scenes``."""

    key: str
    title: Text
    lead: Text
    body: Text
    organisation: str
    """Key of an organisation of the same site."""
    speaker: Text
    """Role of the person who speaks: "vapaaehtoinen ystävä, 71 vuotta"."""
    municipality: str
    scenes: tuple[Text, ...]
    """Three to five spoken sentences of at most 90 characters: captions and transcript."""
    days_ago: int
    themes: tuple[str, ...] = ()
    picture: Picture


@dataclass(frozen=True, kw_only=True)
class PracticeText:
    """A good practice (toimintamalli), field by field."""

    key: str
    title: Text
    lead: Text
    place: Text
    funder: Text
    stage: Literal["idea", "developing", "ready", "in_use"]
    groups: tuple[str, ...] = ()
    """Of ``campaign.practices.choices.Group``: "older", "volunteers" …"""
    municipalities: tuple[str, ...] = ()
    area: Text | None = None
    whole: Text | None = None
    author: Text | None = None
    contact_role: Text | None = None
    contact_email: str = ""
    changed: dt.date | None = None
    more: Text | None = None
    target_group: Text
    idea: Text
    conditions: Text
    tips: Text
    evaluation: Text
    themes: tuple[str, ...] = ()
    created: dt.date
    picture: Picture | None = None


@dataclass(frozen=True, kw_only=True)
class LetterText:
    """A newsletter."""

    key: str
    subject: Text
    preview: Text
    """At most 90 characters: what the mailbox shows beside the subject."""
    intro: Text
    body: Text
    audience: Literal["associations", "officials", "residents"]
    days_ago: int | None
    """When it was sent; None = a draft waiting to be sent."""
    news: tuple[str, ...] = ()
    events: tuple[str, ...] = ()
    story: str = ""


@dataclass(frozen=True, kw_only=True)
class CampaignText:
    """A campaign's page: on the hub the whole of it, on a region its own angle."""

    key: str
    slug: Text
    title: Text
    hashtag: Text
    lead: Text
    body: Text
    launch_month: int
    launch_day: int
    toolkit: tuple[MaterialText, ...] = ()
    picture: Picture


@dataclass(frozen=True, kw_only=True)
class MunicipalityText:
    """What a region says of one municipality."""

    name: str
    contact_role: Text
    """Who works with associations, e.g. "järjestöyhdyshenkilö, hyvinvointipalvelut"."""
    email: str
    phone: str
    intro: Text


@dataclass(frozen=True, kw_only=True)
class SiteTexts:
    """Everything that one site of the demo shows."""

    slug: str
    """Slug of the region in ``regions.csv``; ``verkosto`` for the national hub."""
    site_name: Text
    """Short name in the header: "Kainuun järjestöverkko"."""
    welcome: Text
    """Heading of the front page: one short, warm sentence."""
    lead: Text
    email: str
    phone: str
    address: str
    maintainer: Text
    """Who keeps the site: an invented organisation, with a short explanation."""
    picture: Picture
    pages: tuple[ContentText, ...]
    news: tuple[NewsText, ...]
    organisations: tuple[OrganisationText, ...] = ()
    standings: tuple[StandingText, ...] = ()
    municipalities: tuple[MunicipalityText, ...] = ()
    events: tuple[EventText, ...] = ()
    series: tuple[SeriesText, ...] = ()
    held: tuple[HeldText, ...] = ()
    reports: tuple[ReportText, ...] = ()
    stories: tuple[StoryText, ...] = ()
    practices: tuple[PracticeText, ...] = ()
    letters: tuple[LetterText, ...] = ()
    campaign: CampaignText | None = None
    materials: tuple[MaterialText, ...] = ()
    """The site's own, beside the toolkit of the nation's campaign."""
    second_campaign: CampaignText | None = None
    """One of the region's own."""
    second_stories: tuple[StoryText, ...] = ()
    languages: tuple[Language, ...] = field(default=("fi",))
