"""Counts what the world holds, and says what is missing from it and how to add it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.apps import apps
from django.contrib.postgres.fields import ArrayField
from django.db import connection, models

from tests.isolation.canary import MARK, Words
from tests.isolation.filling import fields_of
from tests.isolation.oracle import NAMES_OTHER
from tests.isolation.pages import own_models
from tests.isolation.patterns import Door, doors

EXCUSED = {
    "home.NetworkHomePage": "the front page of the network, which no region has",
    "regions.Theme": "reference data that all regions share",
    "users.User_user_permissions": "rights come from groups only",
    "auth.Permission": "reference data",
    "contenttypes.ContentType": "reference data",
    "newsletters.Digest": "a weekday and an hour beside an audience",
    "newsletters.MailWorker": "a process of the engine, of no region",
    "newsletters.MailBucket": "numbers for a region's id, of the engine",
    "newsletters.SendingProgress": "five numbers beside a sending",
    "newsletters.Suppression": "fingerprints that no address takes and no region reads",
    "privacy.ErasedPerson": "fingerprints of who was erased, which no address takes",
    "auditlog.AuditSeal": "fingerprints of the audit log, which no address takes",
    "public_forms.SentForm": "fingerprints of what was sent, which no address takes",
    "public_forms.Tally": "numbers beside fingerprints, which no address takes",
    "quality.OutsideAddress": "what public pages lead to, shared by all; no address takes one",
    "visits.VisitBatch": "random keys of batches of numbers, which no address takes",
    "account.EmailAddress": "allauth's own list of addresses, which we leave empty",
    "account.EmailConfirmation": "belongs to that list",
    "axes.AccessFailureLog": "switched off: failures are counted, not kept",
    "axes.AccessAttemptExpiration": "a time beside a counted failure",
    "axes.AccessLog": "switched off: who logged in when is not kept",
    "wagtailcore.Locale": "languages are nobody's",
    "sessions.Session": "made by the crawl; its key is a secret and not a number",
    "wagtailadmin.Admin": "has no rows",
    "wagtailcore.WorkflowContentType": "workflows of snippets, which we do not have",
    "wagtaildocs.Document": "documents.Attachment stands in its place",
    "wagtailimages.Image": "images.Picture stands in its place",
    "wagtailimages.Rendition": "images.Rendition stands in its place",
    "wagtailmedia.Media": "campaign.Video stands in its place",
    "wagtailembeds.Embed": "what a public address of another site answered",
    "wagtail_localize.TranslatableObject": "a bare key that no address takes",
    "wagtail_localize.Template": "the tags around a text, shared by all texts that have the same",
    "wagtail_localize.RelatedObjectSegment": "for translatable snippets, which we do not have",
    "wagtail_localize.LocaleSynchronization": "must not be used: it is not a region's",
}
"""Models that the other region has no rows of, and why."""

EXCUSED_FIELDS = {
    "organisations.OrganisationPage.coordinates": "two numbers",
    "events.EventPage.not_on": "days with commas between",
    "organisations.DirectoryEntry.order_fi": "a place in the alphabet, in signs of its own",
    "organisations.DirectoryEntry.order_se": "a place in the alphabet, in signs of its own",
    "organisations.DirectoryEntry.order_smn": "a place in the alphabet, in signs of its own",
    "images.Rendition.filter_spec": "a size, such as width-320",
    "organisations.Import.kind": "csv or xlsx",
    "organisations.Import.encoding": "a name of an encoding",
    "organisations.Import.separator": "one mark",
    "organisations.Import.file": "a random name; what was uploaded is in ``name``",
    "incoming.Incoming.file": "a random name; what was uploaded is in ``name``",
    "incoming.IncomingItem.key": "a fingerprint",
    "incoming.IncomingPicture.trouble": "a name of a problem, such as picture_gone",
    "incoming.BroughtPage.key": "a fingerprint",
    "search.SearchDocument.path": "where the page stands in the tree, as digits and letters",
    "search.SearchDocument.analysis": "the version of the analysis, such as voikko-1",
    "own_data.DataLink.nonce": "a secret of random letters, which the link is made of",
    "auditlog.AuditEntry.request_id": "random letters",
    "auditlog.AuditEntry.ip_prefix": "a network address",
    "people.Invitation.nonce": "a secret of random letters, which the link is made of",
    "organisations.Proposal.nonce": "a secret of random letters, which the link is made of",
    "organisations.DetailCheck.nonce": "a secret of random letters, which the link is made of",
    "events.Trip.nonce": "a secret of random letters, which the links are made of",
    "events.Occasion.nonce": "a secret of random letters, which links are made of",
    "events.Registration.nonce": "a secret of random letters, which the link is made of",
    "regions.OutgoingMail.kind": "a name of a letter, such as events.invitation",
    "campaign.Consent.nonce": "a secret of random letters, which the link is made of",
    "campaign.StorySubmission.nonce": "a secret of random letters, which the link is made of",
    "campaign.MaterialFollower.nonce": "a secret of random letters, which the links are made of",
    "campaign.VideoRendition.name": "480p.mp4, 720p.mp4 or poster.jpg",
    "campaign.VideoRendition.file": "a random name",
    "campaign.Upload.sha256": "a fingerprint",
    "campaign.Upload.problem": "a name of a problem, such as too_long",
    "campaign.MaterialVersion.file": "a random name; the material's is in ``name``",
    "newsletters.Audience.key": "a name such as residents; an own list's is random letters",
    "newsletters.ReturnedMail.key": "a fingerprint",
    "newsletters.ReturnedMail.code": "a number such as 5.1.1",
    "webhooks.Target.sealed_secret": "sealed random letters",
    "webhooks.Target.sealed_old_secret": "sealed random letters",
    "webhooks.Message.why": "a name of a reason, such as silent",
    "quality.Finding.key": "a fingerprint",
    "quality.Finding.field": "a name of a field, such as body",
    "quality.Finding.block": "a random id",
    "quality.Finding.cause": "a name of a reason, such as vague",
    "quality.Finding.version": "a fingerprint",
    "translating.InterfaceText.key": "a fingerprint",
    "public_forms.SentForm.nonce": "random letters",
    "public_forms.SentForm.digest": "a fingerprint",
    "public_forms.SentForm.leads_to": "an address of a thanks page",
    "public_forms.Tally.key": "a fingerprint",
}
"""Fields of ours that hold no canary, and why; too short ones and choices need no excuse."""

PUBLIC = {
    "wagtail_serve": "pages: tests/isolation/test_public.py",
    "wagtaildocs_serve": "documents: tests/isolation/test_public.py",
    "serve": "files: tests/isolation/test_public.py",
    "search": "answers: tests/isolation/test_public.py",
    "search_suggest": "suggestions: tests/isolation/test_public.py",
    "region_look": "a style sheet; takes nothing but the host",
    "site_scripts": "the same scripts for every site; takes nothing",
    **dict.fromkeys(
        ("patterns", "patterns_tokens", "patterns_pattern", "patterns_frame", "patterns_look"),
        "made-up words for administrators only: tests/patterns/test_seeing.py",
    ),
    **dict.fromkeys(
        ("site_icon", "site_icon_png", "site_favicon", "site_manifest"),
        "the look of the host's region; takes nothing but the host",
    ),
    "page_picture": "a public page's picture: tests/home/test_outside.py, from both sites",
    "hsds_about": "says which standard the open data follow",
    "hsds_services": "open data: tests/isolation/test_public.py",
    "hsds_service": "open data: tests/organisations/test_hsds.py, by id from both sites",
    "hsds_organizations": "open data: tests/isolation/test_public.py",
    "hsds_organization": "open data: tests/organisations/test_hsds.py, by id from both sites",
    "hsds_service_at_locations": "open data: tests/organisations/test_hsds.py",
    "hsds_at_location": "open data: tests/organisations/test_hsds.py",
    "hsds_taxonomies": "themes, which all regions share",
    "hsds_taxonomy": "themes, which all regions share",
    "hsds_taxonomy_terms": "themes, which all regions share",
    "hsds_taxonomy_term": "themes, which all regions share",
    "hsds_export": "open data: tests/isolation/test_public.py",
    **dict.fromkeys(
        (
            "linked_events",
            "linked_events_list",
            "linked_events_event",
            "events_feed",
            "events_atom",
            "events_ics",
        ),
        "events: tests/isolation/test_public.py, by key in tests/events/test_feeds.py",
    ),
    **dict.fromkeys(
        (
            "linked_events_keywords",
            "linked_events_keyword",
            "linked_events_places",
            "linked_events_place",
        ),
        "themes and municipalities, which all regions share",
    ),
    **dict.fromkeys(
        (
            *("api_v1", "api_regions", "api_region", "api_municipalities", "api_municipality"),
            *("api_themes", "api_theme", "api_nothing", "openapi", "api_guide"),
        ),
        "reference data, the same for everybody: tests/api/test_reference.py, from both sites",
    ),
    **dict.fromkeys(
        ("news_atom", "news_json", "campaign_json"),
        "public news and stories: tests/isolation/test_public.py, tests/api/test_feeds.py",
    ),
    **dict.fromkeys(
        ("llms", "page_markdown"),
        "public pages in Markdown: tests/home/test_markdown.py, from both sites",
    ),
    **dict.fromkeys(
        ("campaign_atom", "campaign_rss", "campaign_oembed", "campaign_captions"),
        "public stories: tests/campaign/test_story_feeds.py, from both sites",
    ),
    **dict.fromkeys(
        ("robots", "sitemap", "sitemap_pages", "sitemap_videos"),
        "a site's public pages: tests/campaign/test_story_feeds.py, from both sites",
    ),
    "newsletters_atom": "sent letters: tests/newsletters/test_archive.py, from both sites",
    "directory_csv": "the directory's list: tests/isolation/test_public.py",
    "basket": "picked associations: tests/isolation/test_public.py",
    "basket_handout": "picked associations: tests/isolation/test_public.py",
    "basket_text": "picked associations: tests/isolation/test_public.py",
    "campaign_video_file": "by key, from both regions' people: tests/campaign/test_video_files.py",
    **dict.fromkeys(
        ("campaign_kit", "campaign_embed", "campaign_picture", "campaign_story_link"),
        "a public story by key, on its own site only: tests/campaign/test_kit.py, from both sites",
    ),
    "carpool_embed": "trips: tests/isolation/test_public.py",
    "carpool_feed": "trips: tests/isolation/test_public.py",
    "carpool_file": "trips, by id from both sites: tests/isolation/test_public.py",
    "wagtaildocs_authenticate_with_password": "a password's form, which says nothing of the file",
    "wagtailcore_authenticate_with_password": "a password's form, which says nothing of the page",
    "wagtailcore_login": "Wagtail's log-in for private pages",
    "to_login": "leads on to our log-in",
    **dict.fromkeys(
        ("campaign_material", "campaign_material_version"),
        "materials by key, from both sites: tests/campaign/test_toolkit.py",
    ),
    **dict.fromkeys(
        (
            "campaign_submission_start",
            "campaign_submission_thanks",
            "campaign_submission_write",
            "campaign_submission_video",
            "campaign_submission_uploads",
            "campaign_submission_upload",
            "campaign_submission_withdraw",
        ),
        "a form, and what its link opens: tests/campaign/test_submissions.py, on both sites",
    ),
    "events_survey_thanks": "thanks; takes nothing",
    "events_survey": "behind a signed link: tests/events/test_surveys.py, on both sites",
    **dict.fromkeys(
        (
            "events_figures",
            "events_figures_csv",
            "events_figures_ods",
        ),
        "figures: tests/isolation/test_public.py",
    ),
    "events_report_csv": "public reports by id: tests/events/test_reports.py, from both sites",
    "events_report_ods": "public reports by id: tests/events/test_reports.py, from both sites",
    **dict.fromkeys(
        (
            "accessibility_feedback",
            "accessibility_thanks",
            "contact_people",
            "contact_write",
            "contact_thanks",
            "feedback_tell",
            "feedback_thanks",
            "own_data_ask",
            "own_data_thanks",
            "own_data_erased",
            "own_data_page",
            "own_data_correct",
            "own_data_erase",
            "own_data_file",
            "organisations_suggest",
            "organisations_ask",
            "organisations_tell",
            "organisations_thanks",
            "organisations_details",
            "organisations_check_ok",
            "organisations_check_correct",
            "organisations_check_ended",
            "carpool_announce",
            "carpool_contact",
            "carpool_thanks",
            "carpool_confirm",
            "carpool_edit",
            "carpool_close",
            "events_register",
            "events_registration",
            "events_registration_cancel",
            "events_registration_thanks",
            "campaign_consent",
            "campaign_consent_thanks",
            "campaign_material_follow",
            "campaign_material_thanks",
            "campaign_material_confirm",
            "campaign_material_leave",
        ),
        "forms: tests/isolation/test_public.py",
    ),
    **dict.fromkeys(
        (
            "newsletters_subscribe",
            "newsletters_thanks",
            "newsletters_confirm",
            "newsletters_preferences",
            "newsletters_own_data",
            "newsletters_leave",
        ),
        "a form, and what its links open: tests/newsletters/test_consent_links.py, on both sites",
    ),
}
"""Doors that are open to everybody, and where each is tried."""


def models_without_canary() -> Iterator[str]:
    """A sentence for each model that the world should hold and does not."""
    for model in apps.get_models(include_auto_created=True):
        label = model._meta.label
        if model._meta.proxy or label in EXCUSED or _marked_rows(model):
            continue
        yield (
            f"{label} has no canary: add it to tests/isolation/world.py (belongings.py for what is "
            "no page), or say in EXCUSED of tests/isolation/census.py why it needs none."
        )


def excuses_without_need() -> list[str]:
    """Excused models that the world holds all the same, or that have gone."""
    known = {m._meta.label: m for m in apps.get_models(include_auto_created=True)}
    return [label for label in EXCUSED if label in known and _marked_rows(known[label])]


def _marked_rows(model: type[models.Model]) -> bool:
    table = connection.ops.quote_name(model._meta.db_table)
    with connection.cursor() as cursor:
        cursor.execute("SELECT to_regclass(%s)", [table])
        if cursor.fetchone()[0] is None:
            return False
        cursor.execute(f"SELECT 1 FROM {table} t WHERE t::text ~* %s LIMIT 1", [NAMES_OTHER])
        return cursor.fetchone() is not None


def fields_without_canary() -> Iterator[str]:
    """A sentence for each text of our own models that never holds a canary."""
    for model in own_models():
        label = model._meta.label
        if model._meta.auto_created or label in EXCUSED or label in _REFERENCE:
            continue
        for found in filter(_holds_words, fields_of(model)):
            name = f"{label}.{found.name}"
            mark = {f"{found.name}__icontains": MARK}
            if name not in EXCUSED_FIELDS and not model._base_manager.filter(**mark).exists():
                yield (
                    f"{name} never holds a canary: teach tests/isolation/filling.py the kind of "
                    "field, or say in EXCUSED_FIELDS of tests/isolation/census.py why not."
                )


_REFERENCE = {"regions.Region", "regions.Municipality"}


def _holds_words(found: Any) -> bool:
    if not isinstance(found, models.CharField | models.TextField | models.EmailField):
        return False
    roomy = found.max_length is None or bool(
        Words(MARK, "Kuukkeli").say("", longest=found.max_length)
    )
    secret = found.name in {"password", "key_hash"}
    return roomy and not found.choices and not isinstance(found, ArrayField) and not secret


def public_doors_not_listed() -> list[str]:
    """A sentence for each door outside the admin that no test is known to try."""
    return [listed(door) for door in doors() if not door.for_staff and door.name not in PUBLIC]


def listed(door: Door) -> str:
    """What to do about a public door that is new."""
    return (
        f"{door.name} ({door.template}) is open to everybody: try it in "
        "tests/isolation/test_public.py with both regions' hosts and things, and list it in PUBLIC "
        "of tests/isolation/census.py."
    )
