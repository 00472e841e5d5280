from importlib import import_module

from django.apps import AppConfig
from django.conf import settings


class NewslettersConfig(AppConfig):
    name = "newsletters"

    def ready(self) -> None:
        """Name the letters that go through the outbox, connect signals; listen to the sending
        service where there is one, and check that it proves itself."""
        import_module("newsletters.consent.letters")
        import_module("newsletters.digests.signals")
        import_module("newsletters.sending.restoring")
        import_module("newsletters.sending.signals")
        import_module("newsletters.sending.telling")
        import_module("newsletters.returns.domains")
        if settings.MAIL_SERVICE:
            import_module("newsletters.returns.webhooks")
            import_module("newsletters.returns.checks")
