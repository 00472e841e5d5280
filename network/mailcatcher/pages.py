"""The HTML of the mail page. Everything that came by mail is escaped here, and nowhere trusted."""

from __future__ import annotations

import re
from html import escape
from pathlib import Path

from network.demo.codes import DIGITS, SECRET, code_at, seconds_left
from network.mailcatcher.messages import LINK, Attachment, Opened, Summary

STYLE = (Path(__file__).parent / "style.css").read_text(encoding="utf-8")


def list_page(found: list[Summary]) -> str:
    """All messages, newest first."""
    if not found:
        return _page("Mail", "<h1>Mail</h1><p>No message has come yet.</p>" + _refresh())
    rows = "".join(_row(summary) for summary in found)
    count = "1 message" if len(found) == 1 else f"{len(found)} messages"
    body = (
        f"<h1>Mail</h1><p>{count}, newest first. Nothing here has left this machine.</p>"
        f'<div class="bar">{_refresh()}<form method="post" action="/delete">'
        "<button>Delete all</button></form></div>"
        '<div class="wide" role="region" aria-label="Messages" tabindex="0"><table>'
        '<thead><tr><th scope="col">Subject</th><th scope="col">To</th><th scope="col">From</th>'
        '<th scope="col">Time</th><th scope="col">Size</th></tr></thead>'
        f"<tbody>{rows}</tbody></table></div>"
    )
    return _page("Mail", body)


def message_page(message: Opened) -> str:
    """One message: its HTML in a frame that can do nothing, its text, headers and attachments."""
    summary = message.summary
    at = f"/messages/{summary.id}"
    body = (
        f'<p><a href="/">All mail</a></p><h1>{escape(summary.subject)}</h1>'
        f"<dl><dt>From</dt><dd>{escape(summary.sender)}</dd>"
        f"<dt>To</dt><dd>{escape(summary.to)}</dd>"
        f"<dt>Time</dt><dd>{escape(summary.time)}</dd></dl>"
        f'<p><a href="{at}/raw">Download the raw message</a> ({_size(summary.size)})</p>'
        f"{_html_part(message, at)}{_text_part(message)}{_attachments(message.attachments, at)}"
        f"<section><h2>Headers</h2><pre>{_headers(message)}</pre></section>"
    )
    return _page(summary.subject, body)


def codes_page(moment: float) -> str:
    """The one-time code of the demo's accounts; the page comes anew with the next code."""
    code, left = code_at(moment), seconds_left(moment)
    body = (
        "<h1>Kertakoodi</h1>"
        "<p>One-time code of the demo's ready-made accounts, the same for each. "
        "A person you invite gets a key of their own.</p>"
        f'<p class="code"><strong>{code[: DIGITS // 2]} {code[DIGITS // 2 :]}</strong></p>'
        f"<p>A new code comes in {left} s, and this page with it. "
        "An account takes each code once.</p>"
        f"<p>Or add this key to an authenticator app: <code>{SECRET}</code></p>"
        '<p><a href="/">All mail</a></p>'
    )
    return _page("Kertakoodi", body, f'<meta http-equiv="refresh" content="{left}">')


def problem_page(title: str, text: str) -> str:
    """An answer that is not what was asked for."""
    back = '<p><a href="/">All mail</a></p>'
    return _page(title, f"<h1>{escape(title)}</h1><p>{escape(text)}</p>{back}")


def html_document(html: str) -> str:
    """A message's HTML for the frame; its links open in a new tab."""
    base = '<base target="_blank">'
    changed, count = re.subn(r"(?i)<head[^>]*>", lambda found: found[0] + base, html, count=1)
    return changed if count else base + html


def _row(summary: Summary) -> str:
    cells = (summary.to, summary.sender, summary.time, _size(summary.size))
    link = f'<a href="/messages/{summary.id}">{escape(summary.subject)}</a>'
    return f"<tr><td>{link}</td>{''.join(f'<td>{escape(cell)}</td>' for cell in cells)}</tr>"


def _html_part(message: Opened, at: str) -> str:
    if not message.html:
        return ""
    frame = (
        '<iframe title="The message as HTML" src="'
        f'{at}/html" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>'
    )
    return f"<section><h2>HTML</h2>{frame}</section>"


def _text_part(message: Opened) -> str:
    if not message.text:
        return ""
    return f"<section><h2>Text</h2><pre>{_linked(message.text)}</pre></section>"


def _linked(text: str) -> str:
    """Escaped text in which web addresses are links."""
    pieces, last = [], 0
    for found in LINK.finditer(text):
        url = escape(found[0])
        pieces.append(escape(text[last : found.start()]))
        pieces.append(f'<a href="{url}" rel="noreferrer" target="_blank">{url}</a>')
        last = found.end()
    return "".join([*pieces, escape(text[last:])])


def _attachments(attachments: list[Attachment], at: str) -> str:
    if not attachments:
        return ""
    items = "".join(
        f'<li><a href="{at}/parts/{one.number}">{escape(one.name)}</a> '
        f"({escape(one.kind)}, {_size(one.size)})</li>"
        for one in attachments
    )
    return f"<section><h2>Attachments</h2><ul>{items}</ul></section>"


def _headers(message: Opened) -> str:
    return "\n".join(f"{escape(name)}: {escape(value)}" for name, value in message.headers)


def _size(size: int) -> str:
    return f"{size} B" if size < 1000 else f"{size / 1000:.1f} kB"


def _refresh() -> str:
    again = '<a class="button" href="/">Look again</a>'
    return f'{again}<a class="button" href="/codes">One-time code</a>'


def _page(title: str, body: str, head: str = "") -> str:
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f'<title>{escape(title)} – mail catcher</title><link rel="stylesheet" href="/style.css">'
        f"{head}</head><body><main>{body}</main></body></html>"
    )
