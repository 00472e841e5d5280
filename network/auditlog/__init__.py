"""The audit log: who has done what that others must be able to answer for
(docs/features/auditlog.md).

Rows are written with the deed, in its transaction, by ``recording.note``. The database lets nobody
change or delete them, and a chain of seals shows when somebody has done so in spite of it.
"""
