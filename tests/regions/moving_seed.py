"""A region with a row of everything that it can hold."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django.utils import timezone
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Page, PageViewRestriction

from accessibility.models import KnownGap
from campaign.models import Story, StoryTakenDown
from events.models import AgreedItem, AgreedState, DoorMark, Occasion, Step, SurveyAnswer
from feedback.models import AnswerTally, Feedback, PageVerdict
from incoming.models import BroughtPage
from news.models import NewsPage
from newsletters.models import Digest, LetterEdition, Sending, SendingProgress
from organisations.models import OrganisationPage, Remark, VerifiedShare
from quality.models import Twin
from regions.models import MissedSearch, Region
from tests import factories
from tests.privacy.seeding import seed
from translating.models import CoreLanguage, Original
from visits.models import MonthVisits, PageVisits, SearchedWords, SourceVisits

TODAY = dt.date(2026, 11, 26)


def news_with_links(kainuu: Region) -> tuple[NewsPage, Page, Page]:
    """A piece of news that points to its own region, to another one, and to files."""
    own, other = factories.content(kainuu), factories.content(factories.region("lappi"))
    picture, attachment = factories.picture(kainuu), factories.attachment(kainuu)
    text = (
        f'<p><a linktype="page" id="{own.pk}">oma</a> '
        f'<a linktype="page" id="{other.pk}">muu</a> '
        f'<a id="{attachment.pk}" linktype="document">liite</a></p>'
    )
    links = [
        {"title": "Oma", "page": own.pk, "address": ""},
        {"title": "Muu", "page": other.pk, "address": ""},
    ]
    body = [("text", text), ("picture", {"image": picture, "caption": "Kuva"})]
    page = factories.news(kainuu, title="Uutinen linkeistä", body=body, picture=picture)
    raw = [*page.body.raw_data, {"type": "links", "value": {"links": links}}]
    page.body = page.body.stream_block.to_python(list(raw))
    page.save()
    page.save_revision().publish()
    page.title = "Uutinen linkeistä, luonnos"
    page.save_revision()
    Twin.objects.create(region=kainuu, document=attachment, page=page)
    return page, own, other


def filled(client: Any, kainuu: Region) -> tuple[NewsPage, Page, Page]:
    """Everything; a row straight into each table that no way of a person's has filled."""
    seed(client, kainuu)
    page, own, other = news_with_links(kainuu)
    PageViewRestriction.objects.create(page=own, restriction_type="password", password="salainen")
    Redirect.objects.create(old_path="/vanha", site=kainuu.site, redirect_page=page)
    factories.picture(kainuu).tags.add("järvi")
    factories.news(kainuu, organisations=[factories.organisation(kainuu)])
    agreed = [AgreedItem(what="Kahvit", locale=page.locale)]
    memo = factories.memo(kainuu, event=factories.event(kainuu), agreed=agreed)
    AgreedState.objects.create(region=kainuu, key=memo.agreed.get().translation_key, state="done")
    _rest(kainuu, page)
    _figures(kainuu)
    return page, own, other


def _figures(kainuu: Region) -> None:
    month = TODAY.replace(day=1)
    MonthVisits.objects.create(region=kainuu, month=month, language="fi", count=12)
    SourceVisits.objects.create(region=kainuu, month=month, host="example.net", count=7)
    SearchedWords.objects.create(region=kainuu, month=month, language="fi", words="kuoro", count=6)
    PageVerdict.objects.create(region=kainuu, page="/haku/", month=month, found=4, missing=1)
    other = Region.objects.exclude(pk=kainuu.pk).order_by("pk").first()
    Feedback.objects.filter(region=kainuu).update(handed_from=other, handed_note="Teidän")
    AnswerTally.objects.create(region=kainuu, month=month, in_time=3, late=1)


def _rest(kainuu: Region, page: Page) -> None:
    KnownGap.objects.create(region=kainuu, words={"fi": "Kartta"})
    VerifiedShare.objects.create(region=kainuu, month=TODAY.replace(day=1), total=3, verified=1)
    organisation = OrganisationPage.objects.filter(region=kainuu).first()
    Remark.objects.create(region=kainuu, organisation=organisation, about="other", words="Väärin")
    MissedSearch.objects.create(region=kainuu, language="fi", words="sauna", last_on=TODAY)
    occasion = Occasion.objects.filter(region=kainuu).first()
    DoorMark.objects.create(occasion=occasion, mark="a")
    SurveyAnswer.objects.create(
        region=kainuu, occasion=occasion, language="fi", day=TODAY, usefulness=4
    )
    Step.objects.get_or_create(
        occasion=occasion,
        action="remind",
        defaults={"region": kainuu, "offset_days": -1, "due_at": timezone.now(), "held": "past"},
    )
    story = Story.objects.filter(region=kainuu).first()
    StoryTakenDown.objects.create(
        region=kainuu, story_number=story.pk, campaign_key="yhdessa", pages=1, sites=1
    )
    BroughtPage.objects.create(region=kainuu, page=page, key="a" * 64)
    CoreLanguage.objects.get_or_create(region=kainuu, language="en")
    PageVisits.objects.create(
        region=kainuu, translation_key=page.translation_key, language="fi", day=TODAY, count=9
    )
    Original.objects.get_or_create(page=page, defaults={"region": kainuu, "digest": "x"})
    sending = Sending.objects.filter(region=kainuu, state="done").first()
    LetterEdition.objects.create(
        sending=sending,
        language="fi",
        audience=factories.audience(kainuu),
        mime=b"Subject: Hei\r\n\r\nHei \x00name\x00",
        pages=[page.pk],
    )
    SendingProgress.objects.create(sending=sending, worker=1, sent=1)
    Digest.objects.get_or_create(
        audience=factories.audience(kainuu), defaults={"weekday": 1, "hour": 9, "is_active": False}
    )
