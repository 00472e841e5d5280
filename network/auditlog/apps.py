from django.apps import AppConfig


class AuditLogConfig(AppConfig):
    name = "network.auditlog"
    label = "auditlog"

    def ready(self) -> None:
        from network.auditlog import receivers  # noqa: F401, PLC0415 — models must be ready first
