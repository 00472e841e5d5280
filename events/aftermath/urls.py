"""Public addresses of this part, in each language of a site."""

from django.urls import path

from events.aftermath.views import figures, survey

urlpatterns = [
    path("lomakkeet/palaute/kiitos/", survey.thanks, name="events_survey_thanks"),
    path("lomakkeet/palaute/<str:token>/", survey.Survey.as_view(), name="events_survey"),
    path("tapahtumat-lukuina/", figures.figures, name="events_figures"),
    path(
        "tapahtumat-lukuina/luvut.csv",
        figures.figures_file,
        {"kind": "csv"},
        name="events_figures_csv",
    ),
    path(
        "tapahtumat-lukuina/luvut.ods",
        figures.figures_file,
        {"kind": "ods"},
        name="events_figures_ods",
    ),
    path(
        "tapahtumat-lukuina/raportti/<int:report_id>.csv",
        figures.report_file,
        {"kind": "csv"},
        name="events_report_csv",
    ),
    path(
        "tapahtumat-lukuina/raportti/<int:report_id>.ods",
        figures.report_file,
        {"kind": "ods"},
        name="events_report_ods",
    ),
]
