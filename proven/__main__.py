"""The project's two commands: `python -m proven serve` and `python -m proven test`.

They need nothing but Python: what is missing (uv, then everything that `pyproject.toml` names) is
installed first, into folders of the checkout that Git ignores. All other tools are called directly,
through `uv run`; the README lists them.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tomllib
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CACHE = ROOT / ".cache"
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")


def main() -> int:
    """Run the command named on the command line; return its exit status."""
    parser = argparse.ArgumentParser(prog="python -m proven")
    commands = parser.add_subparsers(dest="command", required=True)
    for name, text in (
        ("serve", "serve the site at a local address, reloading what changes"),
        ("test", "run every test: the machinery, the rules, every program, the built site"),
    ):
        commands.add_parser(name, help=text)
    arguments, rest = parser.parse_known_args()
    return {"serve": _serve, "test": _test}[arguments.command](rest)


def _serve(arguments: list[str]) -> int:
    return _uv_run("site", "mkdocs", "serve", *arguments)


def _test(arguments: list[str]) -> int:
    if not os.environ.get("CHROMIUM") and not any(map(shutil.which, BROWSERS)):
        status = _uv_run("test", "playwright", "install", "chromium")
        if status:
            print(
                "No browser for the browser tests. Install Chromium (on Debian: apt-get install "
                "chromium), or name one: CHROMIUM=/path/to/chromium",
                file=sys.stderr,
            )
            return status
    return _uv_run("test", "pytest", *arguments)


def _uv_run(group: str, *command: str) -> int:
    """Run `command` in the project's environment, with the dependencies of one group."""
    options = ["--python", sys.executable, "--no-default-groups", "--group", group]
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    return subprocess.call([*_uv(), "run", *options, *command], cwd=ROOT, env=environment)


def _uv() -> list[str]:
    """Return the command that starts uv, which is installed below `.cache` where it is missing."""
    found = shutil.which("uv")
    if found:
        return [found]
    home = CACHE / "uv"
    programs = home / ("Scripts" if os.name == "nt" else "bin")
    if shutil.which("uv", path=str(programs)) is None:
        venv.create(home, with_pip=True, clear=True)
        install = ["-m", "pip", "install", "--quiet", _uv_requirement()]
        subprocess.check_call([str(programs / "python"), *install])
    return [str(programs / "uv")]


def _uv_requirement() -> str:
    """Return the pinned requirement of uv, as `pyproject.toml` states it."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    needs = project["dependency-groups"]["verify"]
    return next(str(need) for need in needs if str(need).startswith("uv=="))


if __name__ == "__main__":
    sys.exit(main())
