"""Receiving a video that may break off at any byte.

``views`` has the doors: mix a ``Place`` that says who sends into ``UploadsView`` and
``UploadView``.
``services.receive_file`` takes a file that came whole with a form.
"""
