"""Numbers for Prometheus at ``/metrics``: docs/features/observing.md.

What is counted as it happens stands in ``counted`` (no Django there: the edge counts too), what is
looked up when somebody asks in ``measuring`` and in the rooms' ``measures``.
"""
