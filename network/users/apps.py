from django.apps import AppConfig


class UsersConfig(AppConfig):
    name = "network.users"
    label = "users"

    def ready(self) -> None:
        from network.users import signals  # noqa: F401, PLC0415 — connects the receivers
