from django.apps import AppConfig


class WebhooksConfig(AppConfig):
    name = "webhooks"

    def ready(self) -> None:
        from webhooks import letters, noticing, secrets  # noqa: F401, PLC0415 — need models

        noticing.listen()
        secrets.renew_with_the_others()
