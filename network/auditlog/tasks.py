"""Celery's doors of the audit log."""

from celery import shared_task

from network.auditlog import chain


@shared_task(name="network.auditlog.tasks.seal_audit_log")
def seal_audit_log() -> int:
    """Chain what has been written; beat, every minute."""
    return chain.seal()


@shared_task(name="network.auditlog.tasks.forget_audit_log")
def forget_audit_log() -> int:
    """Delete what is older than two years; beat, once a night."""
    chain.seal()
    return chain.forget()
