"""The content security policy of the built site: its own files, and the scripts the theme inlines.

The theme writes a few short scripts into every page, some with the page's depth in them. Their
hashes are taken from the built pages, so that the policy allows these and no other inline script.
It is published as ``_headers``, the file that Netlify and Cloudflare Pages read, for other hosts to
copy from; see https://www.w3.org/TR/CSP3/.
"""

import base64
import hashlib
import re
from collections.abc import Iterable
from pathlib import Path

HEADERS = "_headers"

_SCRIPT = re.compile(
    r"<script\b(?P<attributes>[^>]*)>(?P<text>.*?)</script>", re.DOTALL | re.IGNORECASE
)
_NOT_INLINE = re.compile(r"""\bsrc=|\btype=["']?application/json""", re.IGNORECASE)


def inline_scripts(html: str) -> list[str]:
    """Return the scripts that stand in a page itself and run (data in scripts does not).

    What is between the tags is raw text up to the end tag, so that a pattern finds it; an HTML
    parser in Python would take longer over the site than its build does.
    """
    found = _SCRIPT.finditer(html)
    return [match["text"] for match in found if not _NOT_INLINE.search(match["attributes"])]


def content_security_policy(scripts: Iterable[str]) -> str:
    """Return the policy that allows some inline scripts and otherwise the site's own files."""
    hashes = sorted({f"'sha256-{_digest(script)}'" for script in scripts})
    directives = {
        "default-src": ["'none'"],
        "script-src": ["'self'", *hashes],
        "style-src": ["'self'"],
        "img-src": ["'self'", "data:"],  # the theme's icons are data in its style sheets
        "connect-src": ["'self'"],
        "worker-src": ["'self'"],
        "base-uri": ["'none'"],
        "form-action": ["'self'"],
        "frame-ancestors": ["'self'"],
    }
    return "; ".join(f"{name} {' '.join(values)}" for name, values in directives.items())


def write_headers(site: Path) -> None:
    """Write the headers that a host should send, for the pages of a built site."""
    paths = [
        path
        for path in sorted(site.rglob("*.html"))
        if path.relative_to(site).parts[0] != "programs"
    ]
    pages = (path.read_text(encoding="utf-8") for path in paths)
    policy = content_security_policy(script for page in pages for script in inline_scripts(page))
    headers = {
        "Content-Security-Policy": policy,
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "strict-origin-when-cross-origin",
    }
    lines = [f"  {name}: {value}" for name, value in headers.items()]
    (site / HEADERS).write_text("\n".join(["/*", *lines, ""]), encoding="utf-8")


def _digest(script: str) -> str:
    return base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
