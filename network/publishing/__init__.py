"""What must be in order before a page is published, asked whichever way it is published.

A form that publishes shows each problem beside its field (``form``). An approval, a bulk action or
a finished translation has no such form: there ``BasePage.publish`` refuses
(``NotReadyToPublish``), and ``middleware`` leads the person to the page's editor.
"""

from network.publishing.problems import NotReadyToPublish, Problem

__all__ = ["NotReadyToPublish", "Problem"]
