"""What a region has besides pages: people, files, subscribers, redirects, and traces of work."""

from __future__ import annotations

from typing import Any

from allauth.mfa.models import Authenticator
from allauth.usersessions.models import UserSession
from axes.models import AccessAttempt
from django.contrib.contenttypes.models import ContentType
from django.core.files.base import ContentFile
from django.utils import timezone
from wagtail.admin.models import EditingSession, FormState
from wagtail.contrib.redirects.models import Redirect
from wagtail.log_actions import log
from wagtail.models import (
    APIToken,
    Collection,
    CollectionViewRestriction,
    UploadedFile,
    Workflow,
    WorkflowPage,
)
from wagtail.users.models import UserProfile

from campaign.models import Video
from network.documents.models import Attachment
from network.images.models import Picture
from newsletters.models import (
    Audience,
    Consent,
    Delivery,
    LetterEdition,
    ReaderImport,
    ReturnedMail,
    Sending,
    Subscriber,
    Subscription,
)
from organisations.models import (
    CareMail,
    DetailCheck,
    Import,
    ImportedPage,
    ImportRow,
    OrganisationName,
    OrganisationPage,
    Proposal,
    Remark,
    Representative,
    VerifiedShare,
)
from people.models import Invitation, new_nonce, week_from_now
from regions.activity import record
from regions.models import Deed, MissedSearch, RegionRole, Theme
from regions.roles import RoleKey
from tests import factories
from tests.isolation.evenings import hold_events
from tests.isolation.filling import Side, fill
from tests.isolation.old_sites import bring_from_elsewhere
from tests.isolation.passkeys import passkey_data
from tests.isolation.telling import tell_stories


def theme() -> Theme:
    """Themes are shared by all regions."""
    found = Theme.objects.first()
    assert found is not None
    return found


def employ(side: Side) -> None:
    """Somebody in each role, one who has left, and what Wagtail keeps about each person."""
    for role in RoleKey:
        side.people[role] = _person(side, role)
    left = _person(side, RoleKey.EDITOR, "left")
    left.is_active = False
    left.save()
    side.people["left"] = left


def _person(side: Side, role: str, name: str = "") -> Any:
    words = side.words("Kaakkuri")
    person = factories.staff(
        side.region,
        role,
        email=words.email(name or role),
        first_name=words.say("first", name or role),
        last_name=words.say("last", name or role),
    )
    UserProfile.get_for_user(person)
    key = APIToken.generate_token()
    APIToken.objects.create(
        user=person, name=words.say("token"), key_hash=key[-60:], prefix=key[:12]
    )
    return person


def files(side: Side, bird: str, collection: Collection) -> dict[str, Any]:
    """A picture with a rendition, a document and a film in a collection."""
    words, owner = side.words(bird), side.people["editor"]
    picture = Picture(**fill(Picture, side, bird, file=None, collection=collection), width=160)
    picture.height, picture.uploaded_by_user = 90, owner
    picture.file = ContentFile(side.drawing(), name=words.file("picture", suffix="png"))
    document = Attachment(**fill(Attachment, side, bird, file=None, collection=collection))
    document.uploaded_by_user = owner
    text = f"%PDF-1.4 {words.say('document', 'bytes')}"
    document.file = ContentFile(text.encode(), name=words.file("document", suffix="pdf"))
    film = Video(**fill(Video, side, bird, file=None, collection=collection, type="video"))
    film.duration, film.uploaded_by_user, film.state = 3, owner, Video.State.READY
    film.file = ContentFile(
        _film(words.say("film", "bytes")), name=words.file("film", suffix="mp4")
    )
    film.thumbnail = ContentFile(side.drawing(), name=words.file("still", suffix="png"))
    for found in (picture, document, film):
        found.save()
        found.tags.add(words.say("tag"))
        log(instance=found, action="wagtail.create", user=owner)
    picture.get_rendition("max-165x165")
    return {found._meta.label: found for found in (picture, document, film)}


def _film(word: str) -> bytes:
    return b"\x00\x00\x00\x18ftypmp42\x00\x00\x00\x00mp42isom" + word.encode()


def close(collection: Collection, side: Side) -> None:
    """Make a collection private, with a password and for a group."""
    restriction = CollectionViewRestriction
    secret = side.words("Sinirinta").say("collection", "password")
    restriction.objects.create(
        collection=collection, restriction_type=restriction.PASSWORD, password=secret
    )
    groups = restriction.objects.create(collection=collection, restriction_type=restriction.GROUPS)
    groups.groups.set(side.people["editor"].groups.all())


def keep(side: Side) -> None:
    """Rows that are nobody's page: letters' readers, redirects, settings, traces of work."""
    _write_to_readers(side)
    _invite(side)
    _bring_a_file(side)
    bring_from_elsewhere(side)
    _care(side)
    hold_events(side)
    tell_stories(side)
    _log_in_somewhere(side)
    _redirect(side)
    _look_in_vain(side)
    _set_up_the_site(side)
    _leave_traces(side)


def _write_to_readers(side: Side) -> None:
    words = side.words("Tervapaasky")
    letter = side.targets["newsletters.NewsletterPage"]
    sending = Sending.objects.create(letter=letter, region=side.region, state=Sending.State.DONE)
    for number, audience in enumerate(Audience.objects.filter(region=side.region)):
        email = f"{number}.{words.email('reader')}"
        name = words.say("reader")
        reader = factories.subscriber(side.region, email=email, name=name, language="fi")
        Subscription.objects.update_or_create(subscriber=reader, defaults={"audience": audience})
        delivery = Delivery.objects.create(
            sending=sending,
            subscriber=reader,
            audience=audience,
            email=email,
            language="fi",
            state=Delivery.State.FAILED,
            reply=words.say("reason"),
            settled_at=timezone.now(),
        )
        ReturnedMail.objects.create(
            delivery=delivery, kind="hard", source="dsn", text=words.say("bounce"), key=email
        )
        mime = f"Subject: {words.say('subject')}".encode()
        LetterEdition.objects.create(sending=sending, language="fi", audience=audience, mime=mime)
        _consent(side, reader, audience)


def _consent(side: Side, reader: Subscriber, audience: Audience) -> None:
    """What the log says of a reader, and a file that brings in others."""
    words = side.words("Tervapaasky")
    audience.basis_note = words.say("basis")
    audience.save()
    said = {"text": words.say("purpose"), "proof": words.say("proof")}
    Consent.objects.create(
        region=side.region,
        audience=audience,
        subscriber=reader,
        address_key=reader.address_key,
        deed=Consent.Deed.IMPORTED,
        source=Consent.Source.FILE,
        language="fi",
        network_key=words.say("", longest=32),
        **said,
    )
    brought = ReaderImport(
        region=side.region,
        audience=audience,
        language="fi",
        name=words.file("readers", suffix="csv"),
        proof=said["proof"],
        total=1,
    )
    email = words.email("brought")
    brought.rows = [{"row": 2, "email": email, "name": "", "language": "fi", "verdict": "new"}]
    brought.save()


def _invite(side: Side) -> None:
    """Somebody who has been asked to join, and what the region's log says of it."""
    words, by = side.words("Kottarainen"), side.people["administrator"]
    invitation = Invitation.objects.create(
        region=side.region,
        email=words.email("invited"),
        roles=[RoleKey.EDITOR],
        language="fi",
        invited_by=by,
        expires_at=week_from_now(),
        nonce=new_nonce(),
    )
    record(side.region, by, Deed.INVITED, invitation.email)
    record(side.region, by, Deed.SENT_LETTER, words.say("letter"))


def _bring_a_file(side: Side) -> None:
    """An import that has been checked, one that is done, and what their rows say."""
    words = side.words("Kottarainen")
    page = side.targets["organisations.OrganisationPage"]
    for state in (Import.State.CHECKED, Import.State.DONE, Import.State.RECEIVED):
        heading = words.say("heading")
        source = Import.objects.create(
            region=side.region,
            made_by=side.people["publisher"],
            name=words.file("associations", suffix="csv"),
            file=ContentFile(words.say("file", "bytes").encode(), name="a.csv"),
            kind="csv",
            encoding="utf-8",
            separator=";",
            headings=[heading],
            examples=[[words.say("cell")]],
            columns=["title"],
            state=state,
        )
        row = ImportRow.objects.create(
            source=source,
            number=2,
            title=words.say("row"),
            verdict=ImportRow.Verdict.CHANGED,
            values={"title": words.say("row")},
            changes=[["title", words.say("old"), words.say("new")]],
            page=page,
        )
        ImportedPage.objects.create(row=row, page=page, created=False, published=True)


def _care(side: Side) -> None:
    """What associations and readers have told, who may tell it, and whom to call."""
    words, region = side.words("Haarapaasky"), side.region
    page = side.targets["organisations.OrganisationPage"]
    about = {"region": region, "organisation": page}
    to = {"email": words.email("sender"), "language": "fi"}
    name = side.words("Lapintiira").say("former", "name")
    OrganisationName.objects.create(organisation=page, name=name)
    Representative.objects.create(**about, **to)
    Remark.objects.create(**about, about=Remark.About.TIMES, words=words.say("remark"))
    for state in Proposal.State:
        proposal = Proposal.objects.create(
            **about,
            **to,
            kind=Proposal.Kind.UPDATE,
            state=state,
            name=words.say("proposal", state),
            content={"fi_lead": words.say("proposed"), "municipalities": []},
            message=words.say("message"),
            comment=words.say("comment"),
            pages=[page.pk],
            sent_at=timezone.now(),
        )
        CareMail.objects.create(
            region=region,
            kind=CareMail.Kind.LINK,
            proposal=proposal,
            mailed_at=timezone.now(),
            **to,
        )
    pages = OrganisationPage.objects.filter(region=region, locale__language_code="fi")
    for state, found in zip(DetailCheck.OPEN, pages.order_by("pk"), strict=False):
        DetailCheck.objects.create(
            region=region, organisation=found, state=state, note=words.say("note"), **to
        )
    VerifiedShare.objects.create(
        region=region, month=timezone.localdate().replace(day=1), total=2, verified=1
    )


def _log_in_somewhere(side: Side) -> None:
    """A person's second factor, a session of hers, and a log-in that failed."""
    somebody, words = side.people["editor"], side.words("Kottarainen")
    factor = Authenticator.Type.WEBAUTHN
    data = {"name": words.say("passkey"), "credential": passkey_data()}
    Authenticator.objects.create(user=somebody, type=factor, data=data)
    UserSession.objects.create(
        user=somebody,
        ip="192.0.2.1",
        user_agent=words.say("browser"),
        session_key=words.slug("session")[:32],
    )
    AccessAttempt.objects.create(
        username=words.email("guessed"), ip_address="192.0.2.1", failures_since_start=1
    )


def _redirect(side: Side) -> None:
    words, site = side.words("Tilhi"), side.region.open_site
    page = side.targets["news.NewsPage"]
    old = Redirect.normalise_path(f"/{words.slug('old', 'path')}/")
    found = Redirect.objects.create(old_path=old, site=site, redirect_page=page)
    link = f"/{words.slug('link')}/"
    Redirect.objects.create(old_path=f"{old}-2", site=site, redirect_link=link)
    log(instance=found, action="wagtail.create", user=side.people["administrator"])


def _look_in_vain(side: Side) -> None:
    """Words that somebody has looked for on the region's site."""
    words = side.words("Kottarainen").say("words")
    MissedSearch.objects.create(
        region=side.region, language="fi", words=words, last_on=timezone.localdate()
    )


def _set_up_the_site(side: Side) -> None:
    site = side.region.open_site
    chosen = site.regionsettings
    for name, value in fill(type(chosen), side, "Tilhi").items():
        setattr(chosen, name, value)
    chosen.save()
    log(instance=chosen, action="wagtail.edit", user=side.people["administrator"])


def _leave_traces(side: Side) -> None:
    """What is left while somebody edits: a session, a preview's form, an upload that waits."""
    person, now, words = side.people["editor"], timezone.now(), side.words("Kuovi")
    for target in ("news.NewsPage", "images.Picture", "wagtailcore.Page"):
        instance = side.targets[target]
        kind = ContentType.objects.get_for_model(instance, for_concrete_model=False)
        EditingSession.objects.create(
            user=person, content_type=kind, object_id=str(instance.pk), last_seen_at=now
        )
        data = f"title={words.say('form')}"
        FormState.objects.update_or_create_by_instance(
            instance, user=person, defaults={"data": data, "last_updated_at": now}
        )
    for model in (Picture, Attachment):
        UploadedFile.objects.create(
            for_content_type=ContentType.objects.get_for_model(model),
            file=ContentFile(side.drawing(), name=words.file("upload", suffix="png")),
            uploaded_by_user=person,
        )
    for somebody in side.people.values():
        log(
            instance=somebody,
            action="wagtail.edit",
            user=side.people["administrator"],
            title=side.words("Kaakkuri").say("logged"),
        )


def rename_what_was_provisioned(side: Side) -> None:
    """Groups, workflow, site and collection take their names from the region; now they stand out.

    Last of all, because provisioning and the factories find the collection by its name.
    """
    words = side.words("Lapinsirkku")
    for row in RegionRole.objects.filter(region=side.region).select_related("group"):
        row.group.name = words.say("group", row.role)
        row.group.save()
    home = side.targets["home"]
    flow: Workflow = WorkflowPage.objects.get(page=home).workflow
    flow.name = words.say("workflow")
    flow.save()
    for task in flow.tasks:
        task.name = words.say("task")
        task.save()
    site = side.region.open_site
    site.site_name = words.say("site")
    site.save()
    collection = side.targets["images.Picture"].collection
    collection.name = words.say("collection")
    collection.save()
