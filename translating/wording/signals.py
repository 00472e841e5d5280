"""Each request and each task begins with a look whether the wording has changed."""

from celery.signals import task_prerun
from django.core.signals import request_started

from translating.wording.override import layer

request_started.connect(layer.look_if_due, dispatch_uid="wording")
task_prerun.connect(layer.look_if_due, weak=False, dispatch_uid="wording")
