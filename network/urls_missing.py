"""No addresses at all: what a site answers in a language that it does not have (404)."""

handler400 = "home.views.bad_request"
handler404 = "home.views.page_not_found"
handler500 = "home.views.server_error"
urlpatterns: list = []
