"""What publication of a page still needs, above its form."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import Panel


class MissingPanel(Panel):
    """Lists the page's ``publishing_problems`` as it was last saved, before anybody publishes."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("heading", _("What publication still needs"))
        super().__init__(**kwargs)

    class BoundPanel(Panel.BoundPanel):
        template_name = "campaign/admin/missing.html"

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            """The problems, each with the label of its field."""
            context = super().get_context_data(parent_context)
            found = []
            for problem in self.instance.publishing_problems():
                known = problem.field in self.form.fields
                bound = self.form[problem.field] if known else None
                found.append({"sentence": problem.sentence, "field": bound})
            return context | {"problems": found}
