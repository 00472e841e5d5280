"""A mail server for development: it accepts everything, delivers nothing, and shows what came.

``python -m network.mailcatcher`` speaks SMTP on ``SMTP_PORT`` and shows a page on
``MAIL_PAGE_PORT``, both on loopback only. Messages are files below ``VAR_DIR/mail``, so they are
still there after a restart and any test can read them.
"""
