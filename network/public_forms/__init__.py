"""Forms that anybody may send: without an account, a cookie, a script or a puzzle.

A room writes a ``PublicForm`` and a ``PublicFormView``; what guards them is here
(docs/features/public-forms.md).
"""
