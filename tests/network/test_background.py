"""Wagtail's background work goes through Celery and never stands in an editor's way."""

from __future__ import annotations

import pytest
from django_tasks import task
from kombu.exceptions import OperationalError

from network import background

done: list[tuple[object, ...]] = []


@task()
def remember(*values: object) -> None:
    done.append(values)


@task()
def miss() -> None:
    from regions.models import Region

    Region.objects.get(slug="nowhere")


@pytest.fixture(autouse=True)
def _through_celery(settings):
    settings.TASKS = {"default": {"BACKEND": "network.background.CeleryBackend"}}
    done.clear()


@pytest.mark.django_db
def test_a_task_runs_after_the_commit_and_not_before(django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        remember.enqueue("page", 7)
        assert done == []
    assert done == [("page", 7)]


@pytest.mark.django_db
def test_a_bulk_load_enqueues_nothing(django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        with background.paused():
            remember.enqueue("page", 7)
        remember.enqueue("page", 8)
    assert done == [("page", 8)]


@pytest.mark.django_db
def test_a_broker_that_is_away_does_not_fail_the_save(
    monkeypatch, caplog, django_capture_on_commit_callbacks
):
    def away(*args: object, **kwargs: object) -> None:
        raise OperationalError

    monkeypatch.setattr(background.run, "apply_async", away)
    with django_capture_on_commit_callbacks(execute=True):
        remember.enqueue("page", 7)
    assert done == []
    assert "was skipped" in caplog.text


@pytest.mark.django_db
def test_an_object_that_is_gone_needs_no_work(django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        miss.enqueue()


def test_beat_can_tell_when_each_of_its_tasks_is_due(settings, tmp_path):
    from celery.beat import PersistentScheduler

    from network.celery import app

    beat = PersistentScheduler(app, schedule_filename=str(tmp_path / "beat"))
    try:
        assert set(settings.CELERY_BEAT_SCHEDULE) <= set(beat.schedule)
        for entry in beat.schedule.values():
            assert entry.is_due().next > 0, entry.name
    finally:
        beat.close()
