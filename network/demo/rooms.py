"""Each kind of text as its kind of page."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django.core.files.base import ContentFile
from django.utils import timezone

from campaign.models import CampaignPage, PracticePage, Video, VideoStoryPage
from campaign.videos.keeping import keep_rendition
from campaign.videos.stills import use_still
from events.models import EventReportPage
from home.models import ContentPage, MunicipalityPage
from network.demo.campaign_life import record_consents
from network.demo.drawing import draw
from network.demo.filming import HEIGHT, SCENE_SECONDS, WIDTH, captions, film
from network.demo.texts import (
    CampaignText,
    ContentText,
    LetterText,
    NewsText,
    OrganisationText,
    PracticeText,
    ReportText,
    StoryText,
)
from network.demo.writer import Desk, body, day, listed, rich, with_ids
from news.models import NewsPage
from newsletters.models import Audience, NewsletterPage
from organisations.models import OrganisationPage
from regions.services.planting import slug_of

_SCENE_MOTIFS = ("people", "hands", "sun")


def write_front_pages(desk: Desk) -> None:
    """What the seeded front pages and municipality pages say."""
    texts = desk.texts
    picture = desk.picture(texts.picture, "front")
    for language, page in desk.homes.items():
        home = page.specific
        home.title = texts.welcome.get(language) or texts.welcome.fi
        home.site_name = texts.site_name.get(language) or texts.site_name.fi
        home.lead = texts.lead.get(language) or texts.lead.fi
        home.maintainer = texts.maintainer.get(language) or texts.maintainer.fi
        home.picture = picture
        home.save()
    look = desk.look
    look.contact_email, look.contact_phone = texts.email, texts.phone
    look.postal_address = texts.address
    look.sender_name, look.sender_address = texts.site_name.fi, texts.email
    look.save()


def write_municipalities(desk: Desk) -> None:
    """The contact person and a few words on each municipality."""
    texts = {text.name: text for text in desk.texts.municipalities}
    pages = MunicipalityPage.objects.filter(region=desk.region)
    for page in pages.select_related("municipality", "locale"):
        text, language = texts.get(page.municipality.name_fi), page.locale.language_code
        if text is None or not text.intro.get(language):
            continue
        page.lead = text.intro.get(language)
        page.contact_role = text.contact_role.get(language)
        page.contact_email, page.contact_phone = text.email, text.phone
        page.save()


def write_content(desk: Desk, text: ContentText) -> None:
    """An ordinary page, under the front page or under another one."""
    parents = desk.written[f"content/{text.under}"] if text.under else desk.homes
    picture = desk.picture(text.picture, text.key)

    def build(language: str) -> ContentPage | None:
        if not text.title.get(language):
            return None
        return ContentPage(
            title=text.title.get(language),
            slug=text.slug.get(language) or slug_of(text.title.get(language)),
            lead=text.lead.get(language),
            body=body(text.body, language),
            picture=picture,
            show_in_menus=text.in_menu,
        )

    desk.write("content", text.key, parents, build)


def write_organisation(desk: Desk, text: OrganisationText) -> None:
    """A profile; the name is the same where a language has none of its own."""
    picture = desk.picture(text.picture, text.key)
    checked = None if text.verified_days_ago is None else day(-text.verified_days_ago)

    def build(language: str) -> OrganisationPage | None:
        if not text.summary.get(language):
            return None
        page = OrganisationPage(
            title=text.name.get(language) or text.name.fi,
            lead=text.summary.get(language),
            body=body(text.body, language),
            picture=picture,
            languages=list(text.languages),
            online=text.online,
            meeting_times=text.meeting_times.get(language) if text.meeting_times else "",
            contact_role=text.contact_role.get(language),
            email=text.email,
            phone=text.phone,
            website=text.website,
            street=text.street,
            postal_code=text.postal_code,
            post_office=text.post_office,
            hide_address=text.hide_address,
            founded=text.founded,
            verified_on=checked,
        )
        page.municipalities = desk.places(text.municipalities)
        page.themes = desk.subjects(text.themes)
        return page

    desk.write("organisation", text.key, desk.parents("directory"), build)


def write_news(desk: Desk, text: NewsText) -> None:
    """A piece of news."""
    picture = desk.picture(text.picture, text.key)

    def build(language: str) -> NewsPage | None:
        if not text.title.get(language):
            return None
        page = NewsPage(
            title=text.title.get(language),
            lead=text.lead.get(language),
            body=body(text.body, language),
            picture=picture,
            published_on=day(-text.days_ago),
        )
        page.municipalities = desk.places(text.municipalities)
        page.themes = desk.subjects(text.themes)
        organisations = [desk.page("organisation", key, language) for key in text.organisations]
        page.organisations = [organisation for organisation in organisations if organisation]
        return page

    desk.write("news", text.key, desk.parents("news"), build)


def _report_body(text: ReportText, language: str) -> list[dict[str, Any]]:
    blocks: list[dict[str, Any]] = []
    if text.figures:
        figures = [{"value": f.value, "label": f.label.get(language)} for f in text.figures]
        blocks.append({"type": "figures", "value": {"figures": listed(figures)}})
    blocks += body(text.body, language)
    for divided in text.breakdowns:
        rows = [{"label": label.get(language), "count": count} for label, count in divided.rows]
        value = {"title": divided.title.get(language), "total": divided.total, "rows": listed(rows)}
        blocks.append({"type": "breakdown", "value": value})
    if text.agreed:
        items = listed(item.get(language) for item in text.agreed)
        blocks.append({"type": "agreed", "value": {"items": items}})
    return with_ids(blocks)


def write_report(desk: Desk, text: ReportText) -> None:
    """A report of what was held."""
    picture = desk.picture(text.picture, text.key)

    def build(language: str) -> EventReportPage | None:
        if not text.title.get(language):
            return None
        page = EventReportPage(
            title=text.title.get(language),
            lead=text.lead.get(language),
            body=_report_body(text, language),
            picture=picture,
            held_from=text.held_from,
            held_to=text.held_to,
            occasions=text.occasions,
            registered=text.registered,
            attended=text.attended,
            next_time=text.next_time.get(language) if text.next_time else "",
            forecast=text.forecast,
            at_least=text.at_least,
            survey_answers=text.survey_answers,
            project=text.project,
            in_figures=text.in_figures,
            series=desk.page("series", text.series, "fi") if text.series else None,
        )
        page.municipalities = desk.places(text.municipalities)
        return page

    desk.write("report", text.key, desk.parents("events"), build)


def write_campaign(desk: Desk, text: CampaignText) -> None:
    """The campaign's page; on a region the seeded one gets the region's own angle."""
    seeded = desk.parents(f"campaign-{text.key}")
    picture = desk.picture(text.picture, text.key)

    def build(language: str) -> CampaignPage | None:
        if language in seeded or not text.title.get(language):
            return None
        return CampaignPage(
            key=text.key,
            title=text.title.get(language),
            slug=text.slug.get(language) or slug_of(text.title.get(language)),
            show_in_menus=True,
            **_campaign_fields(desk, text, language, picture),
        )

    written = desk.write("campaign", text.key, desk.homes, build)
    for language, page in seeded.items():
        if text.lead.get(language):
            found = CampaignPage.objects.get(pk=page.pk)
            for name, value in _campaign_fields(desk, text, language, picture).items():
                setattr(found, name, value)
            found.save()
        written[language] = page


def _campaign_fields(desk: Desk, text: CampaignText, language: str, picture: Any) -> dict[str, Any]:
    return {
        "lead": text.lead.get(language),
        "body": body(text.body, language),
        "hashtag": text.hashtag.get(language) or text.hashtag.fi,
        "launch_month": text.launch_month,
        "launch_day": text.launch_day,
        "picture": picture,
    }


def write_story(desk: Desk, text: StoryText, campaign: str) -> None:
    """A video story: the scenes are drawn, filmed and captioned."""
    video = _video(desk, text)

    def build(language: str) -> VideoStoryPage | None:
        if not text.title.get(language):
            return None
        sentences = [scene.get(language) for scene in text.scenes]
        page = VideoStoryPage(
            title=text.title.get(language),
            lead=text.lead.get(language),
            body=body(text.body, language),
            picture=desk.written[f"picture/{text.key}"]["fi"],
            video=video,
            captions=captions(sentences),
            transcript=" ".join(sentences),
            speaker=text.speaker.get(language),
            organisation=desk.page("organisation", text.organisation, language),
            municipality=desk.municipalities[text.municipality],
            campaign_key=campaign,
            published_on=day(-text.days_ago),
        )
        page.themes = desk.subjects(text.themes)
        return page

    desk.write("story", text.key, desk.written[f"campaign/{campaign}"], build)
    record_consents(desk, text)


def _video(desk: Desk, text: StoryText) -> Video:
    look = desk.look
    picture = desk.picture(text.picture, f"story-{text.key}")
    desk.written[f"picture/{text.key}"] = {"fi": picture}
    motifs = [text.picture.motif, *_SCENE_MOTIFS][: len(text.scenes)]
    motifs += [text.picture.motif] * (len(text.scenes) - len(motifs))
    scenes = [
        draw(motif, look.hue, look.accent_hue, f"{text.key}-{number}")
        for number, motif in enumerate(motifs)
    ]
    video = Video(
        title=text.title.fi,
        type="video",
        duration=SCENE_SECONDS * len(scenes),
        width=WIDTH,
        height=HEIGHT,
        collection=desk.collection,
        state=Video.State.READY,
    )
    filmed = film(scenes)
    video.file = ContentFile(filmed, name=f"{desk.region.slug}-{text.key}.mp4")
    video.thumbnail = ContentFile(scenes[0], name=f"{desk.region.slug}-{text.key}.jpg")
    video.save()
    keep_rendition(
        video=video, name="480p.mp4", content=ContentFile(filmed), width=WIDTH, height=HEIGHT
    )
    use_still(video=video)
    return video


def write_practice(desk: Desk, text: PracticeText) -> None:
    """A good practice, field by field."""
    picture = desk.picture(text.picture, text.key)

    def build(language: str) -> PracticePage | None:
        if not text.title.get(language):
            return None
        page = PracticePage(
            title=text.title.get(language),
            lead=text.lead.get(language),
            picture=picture,
            place=text.place.get(language),
            funder=text.funder.get(language),
            stage=text.stage,
            created_on=text.created,
            target_group=rich(text.target_group, language),
            idea=rich(text.idea, language),
            conditions=rich(text.conditions, language),
            tips=rich(text.tips, language),
            evaluation=rich(text.evaluation, language),
            more=rich(text.more, language) if text.more else "",
            **_about_practice(text, language),
        )
        page.municipalities = desk.places(text.municipalities)
        page.themes = desk.subjects(text.themes)
        return page

    desk.write("practice", text.key, desk.parents("practices"), build)


def _about_practice(text: PracticeText, language: str) -> dict[str, Any]:
    """What not every practice tells."""
    lines = ("area", "whole", "author", "contact_role")
    told = {name: getattr(text, name) for name in lines}
    return {
        **{name: line.get(language) if line else "" for name, line in told.items()},
        "contact_email": text.contact_email,
        "changed_on": text.changed,
        "groups": list(text.groups),
    }


def write_letter(desk: Desk, text: LetterText) -> None:
    """A letter, sent earlier or still a draft; a draft is published but has not been sent."""
    audiences = list(Audience.objects.filter(region=desk.region, kind=text.audience))
    sent = None if text.days_ago is None else timezone.now() - dt.timedelta(days=text.days_ago)
    lifted = [*(("news", k) for k in text.news), *(("event", k) for k in text.events)]
    lifted += [("story", text.story)] if text.story else []

    def build(language: str) -> NewsletterPage | None:
        if not text.subject.get(language):
            return None
        pages = filter(None, (desk.page(kind, key, language) for kind, key in lifted))
        items = [{"type": "item", "value": page.pk} for page in pages]
        page = NewsletterPage(
            title=text.subject.get(language),
            lead=text.preview.get(language),
            intro=text.intro.get(language),
            body=with_ids([*items, *body(text.body, language)]),
            sent_at=sent,
        )
        page.audiences = audiences
        return page

    desk.write("letter", text.key, desk.parents("newsletters"), build)
