"""``python -m tests.house.dangers``: what neither ruff nor bandit knows to be dangerous here.

Each rule says what to do instead. What is allowed stands in ``ALLOWED`` with its reason.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
_OURS = ("tests/", "benchmarks/", "locale")

ALLOWED = {
    ("mark_safe", "network/templatetags/network.py"): "JSON in which nothing can end the script",
    ("mark_safe", "network/search/snippets.py"): "each part is escaped",
    ("mark_safe", "network/qr_codes.py"): "segno's own drawing of squares",
    ("|safe", "templates/account/components/fields.html"): "Django's own words on passwords",
    ("mark_safe", "network/headers/choosers.py"): "Wagtail's own words, and letters of ours",
    ("|safe", "templates/wagtailadmin/widgets/date_input.html"): "as in Wagtail's own",
    ("|safe", "templates/wagtailadmin/widgets/datetime_input.html"): "as in Wagtail's own",
    ("|safe", "templates/wagtailadmin/widgets/time_input.html"): "as in Wagtail's own",
    (
        "csrf_exempt",
        "network/public_forms/views.py",
    ): "no cookies: Origin and a signed token instead",
    (
        "csrf_exempt",
        "campaign/videos/receiving/views.py",
    ): "tus sends no form; each door asks itself",
    (
        "outward",
        "network/links/reaching.py",
    ): "the one place that asks addresses people have written",
    ("outward", "network/pagecache/origin.py"): "asks our own web process",
    ("delay", "network/celery.py"): "Celery's own way, seen from inside",
    ("delay", "newsletters/engine/waking.py"): "its callers wait for the commit",
    ("delay", "network/management/commands/load_demo.py"): "a command, outside of any transaction",
}
_OUTWARD = {"requests", "httpx", "urllib3", "aiohttp", "urllib.request"}
_PERSONAL = {"email", "emails", "address", "recipient", "phone", "token", "password", "body"}
_LOUD = {"debug", "info", "warning", "error", "exception", "critical", "log"}
_SECRETS = re.compile(
    r"AGE-SECRET-KEY-1[A-Z0-9]{20,}"
    r"|-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----\n[A-Za-z0-9+/=]{20,}"
    r"|AKIA[0-9A-Z]{16}|gh[pousr]_[A-Za-z0-9]{36}|xox[abpr]-[A-Za-z0-9-]{10,}"
    r"|(?:SECRET|PASSWORD|TOKEN|API_KEY)\w*=(?!change-me)[A-Za-z0-9+/_-]{24,}$",
    re.MULTILINE,
)
Found = tuple[str, int, str]
"""Which rule, the line, what to do."""


def in_python(text: str) -> Iterator[Found]:
    """What a module does that it should not."""
    tree = ast.parse(text)
    after_commit = "on_commit" in text
    for node in ast.walk(tree):
        if isinstance(node, ast.Import | ast.ImportFrom):
            yield from _imports(node)
        elif isinstance(node, ast.Call):
            yield from _calls(node, after_commit=after_commit)


def _imports(node: ast.Import | ast.ImportFrom) -> Iterator[Found]:
    names = (
        [node.module or ""]
        if isinstance(node, ast.ImportFrom)
        else [one.name for one in node.names]
    )
    for name in names:
        if name in _OUTWARD or name.partition(".")[0] in _OUTWARD - {"urllib.request"}:
            yield "outward", node.lineno, "ask an address through network.links.reaching alone"
        if name == "django.views.decorators.csrf" and any(
            a.name == "csrf_exempt" for a in node.names
        ):
            yield "csrf_exempt", node.lineno, "a form that acts is guarded: network.public_forms"


def _calls(node: ast.Call, *, after_commit: bool) -> Iterator[Found]:
    name = _name(node.func)
    if name == "mark_safe" and not (node.args and isinstance(node.args[0], ast.Constant)):
        yield "mark_safe", node.lineno, "use format_html, which escapes"
    if isinstance(node.func, ast.Attribute):
        if name == "raw" or (name == "extra" and node.keywords):
            yield "sql", node.lineno, "use the ORM, or a cursor with parameters"
        if name in {"delay", "apply_async"} and not after_commit:
            yield "delay", node.lineno, "a task waits for the commit: transaction.on_commit"
        if name in _LOUD and _name(node.func.value) in {"logger", "log", "logging"}:
            yield from _logged(node)


def _logged(node: ast.Call) -> Iterator[Found]:
    for argument in node.args[1:]:
        if _name(argument) in _PERSONAL:
            yield "logged", node.lineno, "a log holds no address and no secret: name the row's id"


def _name(node: ast.AST) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def in_template(text: str) -> Iterator[Found]:
    """What a template shows without escaping it."""
    for number, line in enumerate(text.splitlines(), 1):
        if re.search(r"\|\s*safe(seq)?\b|{%\s*autoescape\s+off", line):
            yield "|safe", number, "mark it safe where it is made, with format_html"


def secrets_in(text: str) -> Iterator[Found]:
    """What looks like a key that somebody has written down."""
    for match in _SECRETS.finditer(text):
        line = text.count("\n", 0, match.start()) + 1
        yield "secret", line, "take the key out, and change it: it is known now"


def tracked() -> list[Path]:
    """The files of the project, as git knows them; all files where there is no git."""
    words = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    told = subprocess.run(words, cwd=PROJECT, check=False, capture_output=True, text=True)
    names = [name for name in told.stdout.split("\0") if name]
    return [PROJECT / name for name in names if (PROJECT / name).is_file()]


def problems() -> list[str]:
    """A sentence a finding, over all tracked files."""
    found = []
    for path in tracked():
        name = path.relative_to(PROJECT).as_posix()
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        found += [f"{name}:{line}: {what} ({rule})" for rule, line, what in _in_file(name, text)]
    return found


def _in_file(name: str, text: str) -> list[Found]:
    kinds = list(secrets_in(text))
    if name.endswith(".py") and not name.startswith(_OURS) and "/migrations/" not in name:
        kinds += in_python(text)
    if name.endswith((".html", ".mjml")) and "templates/" in name:
        kinds += in_template(text)
    tasks = name.endswith("tasks.py") or "/tasks/" in name
    return [
        one for one in kinds if (one[0], name) not in ALLOWED and not (tasks and one[0] == "delay")
    ]


def main() -> int:
    """List what was found; 1 when there is anything."""
    found = problems()
    sys.stdout.write("".join(f"{line}\n" for line in found))
    sys.stdout.write(f"dangers: {len(tracked())} files, {len(found)} to mend\n")
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main())
