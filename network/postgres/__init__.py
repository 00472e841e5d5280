"""PostgreSQL as a web process meets it: asked with patience, and never longer than a reader waits.

A server that was stopped refuses at once; one that hangs (a full disk below it, a frozen machine)
says nothing at all, and neither it nor TCP will ever end the wait. So the waiting is counted here,
on our side: ``patience`` holds how much of it a request has left.
"""
