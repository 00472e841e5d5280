"""What beat asks for, and how often. Each entry is safe to be lost, late or asked twice."""

from celery.schedules import crontab

from network.health.heartbeats import EVERY_SECONDS, QUEUES

# One heartbeat a queue; an old one proves nothing, so it does not wait for a worker.
_HEARTBEATS = {
    f"tell-alive-{queue}": {
        "task": "network.health.tasks.tell_alive",
        "schedule": EVERY_SECONDS,
        "args": [queue],
        "options": {"queue": queue, "expires": EVERY_SECONDS * 2},
    }
    for queue in QUEUES
}
CELERY_BEAT_SCHEDULE = {
    **_HEARTBEATS,
    "publish-scheduled": {"task": "network.tasks.publish_scheduled", "schedule": 60.0},
    "seal-audit-log": {"task": "network.auditlog.tasks.seal_audit_log", "schedule": 60.0},
    "forget-audit-log": {
        "task": "network.auditlog.tasks.forget_audit_log",
        "schedule": crontab(hour=5, minute=20),
    },
    "look-for-overdue": {
        "task": "network.privacy.tasks.look_for_overdue",
        "schedule": crontab(hour=6, minute=10),
    },
    "forget-erasures": {
        "task": "network.privacy.tasks.forget_erasures",
        "schedule": crontab(hour=6, minute=20),
    },
    "make-lighter-pictures": {
        "task": "network.tasks.make_lighter_pictures",
        "schedule": 300.0,
    },
    "repair-search": {"task": "network.search.tasks.repair_search", "schedule": 300.0},
    "tidy-search": {
        "task": "network.search.tasks.tidy_search",
        "schedule": crontab(hour=3, minute=40),
    },
    "forget-missed-searches": {
        "task": "regions.tasks.forget_missed_searches",
        "schedule": crontab(hour=3, minute=50),
    },
    "resume-readers": {
        "task": "newsletters.consent.tasks.resume_readers",
        "schedule": 60.0,
    },
    "forget-readers": {
        "task": "newsletters.consent.tasks.forget_readers",
        "schedule": crontab(hour=4, minute=20),
    },
    "deliver-mails": {"task": "regions.tasks.deliver_mails", "schedule": 60.0},
    "purge-mails": {"task": "regions.tasks.purge_mails", "schedule": 3600.0},
    "purge-data-links": {"task": "own_data.tasks.purge_links", "schedule": 3600.0},
    "purge-activity": {
        "task": "regions.tasks.purge_activity",
        "schedule": crontab(hour=4, minute=50),
    },
    "run-due-steps": {"task": "events.evenings.tasks.run_due_steps", "schedule": 60.0},
    "purge-event-invitations": {
        "task": "events.evenings.tasks.purge_invitations",
        "schedule": 3600.0,
    },
    "sweep-letters": {"task": "newsletters.engine.tasks.sweep_letters", "schedule": 15.0},
    "forget-deliveries": {
        "task": "newsletters.engine.tasks.forget_deliveries",
        "schedule": crontab(hour=4, minute=30),
    },
    "tell-of-waiting-letters": {
        "task": "newsletters.sending.tasks.tell_of_waiting",
        "schedule": 60.0,
    },
    "compose-digests": {
        "task": "newsletters.digests.tasks.compose_digests",
        "schedule": 600.0,
    },
    "read-returns": {"task": "newsletters.returns.tasks.read_returns", "schedule": 300.0},
    "tidy-returns": {
        "task": "newsletters.returns.tasks.tidy_returns",
        "schedule": crontab(hour=4, minute=35),
    },
    "resume-invitations": {"task": "people.tasks.resume_invitations", "schedule": 60.0},
    "purge-invitations": {"task": "people.tasks.purge_invitations", "schedule": 3600.0},
    "resume-imports": {"task": "organisations.tasks.resume_imports", "schedule": 60.0},
    "purge-imports": {"task": "organisations.tasks.purge_imports", "schedule": 3600.0},
    "resume-incoming": {"task": "incoming.tasks.resume_incoming", "schedule": 60.0},
    "purge-incoming": {"task": "incoming.tasks.purge_incoming", "schedule": 3600.0},
    "forget-public-forms": {
        "task": "network.public_forms.tasks.forget_public_forms",
        "schedule": 3600.0,
    },
    "resume-care-mails": {"task": "organisations.tasks.resume_mails", "schedule": 60.0},
    "ask-for-details": {
        "task": "organisations.tasks.ask_for_details",
        "schedule": crontab(hour=9, minute=10),
    },
    "count-verified": {
        "task": "organisations.tasks.count_verified",
        "schedule": crontab(hour=4, minute=40),
    },
    "purge-trips": {"task": "events.carpool.tasks.purge_trips", "schedule": 3600.0},
    "purge-material-followers": {
        "task": "campaign.toolkit.tasks.purge_followers",
        "schedule": 3600.0,
    },
    "purge-submissions": {
        "task": "campaign.submissions.tasks.purge_submissions",
        "schedule": 3600.0,
    },
    "remind-of-story-drafts": {
        "task": "campaign.submissions.tasks.remind_of_drafts",
        "schedule": crontab(hour=9, minute=20),
    },
    "work-on-translations": {
        "task": "translating.orders.tasks.work_on_orders",
        "schedule": 60.0,
    },
    "take-translators-files": {"task": "translating.orders.tasks.take_files", "schedule": 60.0},
    "purge-translators-files": {
        "task": "translating.orders.tasks.purge_files",
        "schedule": 3600.0,
    },
    "purge-care": {"task": "organisations.tasks.purge_care", "schedule": 3600.0},
    "purge-people-of-events": {"task": "events.tasks.purge_people", "schedule": 3600.0},
    "remember-forecasts": {"task": "events.tasks.remember_forecasts", "schedule": 300.0},
    "forget-survey-words": {
        "task": "events.tasks.forget_survey_words",
        "schedule": crontab(hour=4, minute=10),
    },
    "resume-deleting": {"task": "regions.tasks.resume_deleting", "schedule": 300.0},
    "resume-videos": {"task": "campaign.videos.tasks.resume_videos", "schedule": 60.0},
    "purge-uploads": {"task": "campaign.videos.tasks.purge_uploads", "schedule": 3600.0},
    "purge-originals": {"task": "campaign.videos.tasks.purge_originals", "schedule": 3600.0},
    "warn-of-consents": {
        "task": "campaign.consents.tasks.warn_of_ends",
        "schedule": crontab(hour=8, minute=20),
    },
    "end-consents": {
        "task": "campaign.consents.tasks.end_consents",
        "schedule": crontab(minute=2),
    },
    "forget-taken-down": {
        "task": "campaign.consents.tasks.forget_taken_down",
        "schedule": crontab(hour=4, minute=20),
    },
    "store-visits": {"task": "visits.tasks.store_visits", "schedule": 45.0},
    "forget-visits": {
        "task": "visits.tasks.forget_visits",
        "schedule": crontab(hour=3, minute=30),
    },
    "post-packs": {"task": "visits.tasks.post_packs", "schedule": crontab(hour=7, minute=20)},
    "note-originals": {"task": "translating.overview.tasks.note_originals", "schedule": 600.0},
    "tell-of-translations": {
        "task": "translating.overview.tasks.post_digests",
        "schedule": crontab(hour=8, minute=40),
    },
    "remind-of-feedback": {
        "task": "feedback.tasks.remind_of_feedback",
        "schedule": crontab(hour=8, minute=50),
    },
    "forget-feedback": {"task": "feedback.tasks.forget_feedback", "schedule": 3600.0},
    "forget-contacts": {
        "task": "contact.tasks.forget_contacts",
        "schedule": crontab(hour=4, minute=15),
    },
    "deliver-webhooks": {"task": "webhooks.tasks.deliver_webhooks", "schedule": 60.0},
    "purge-webhooks": {
        "task": "webhooks.tasks.purge_messages",
        "schedule": crontab(hour=3, minute=15),
    },
    "inspect-pages": {
        "task": "quality.tasks.inspect_everything",
        "schedule": crontab(hour=5, minute=10),
    },
    "ask-addresses": {
        "task": "quality.tasks.ask_addresses",
        "schedule": crontab(hour="1-4", minute="*/10"),
    },
    "forget-addresses": {
        "task": "quality.tasks.forget_addresses",
        "schedule": crontab(hour=5, minute=50),
    },
    "forget-sessions": {
        "task": "network.tasks.forget_sessions",
        "schedule": crontab(hour=3, minute=20),
    },
}
