"""The MkDocs plugin: a thin adapter between MkDocs' events and the functions that do the work."""

import os
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin, get_plugin_logger
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from proven.exports import write_exports
from proven.fences import fence_problems
from proven.markdown import plain_text, to_html
from proven.nav import read_nav
from proven.permalink import write_permalinks
from proven.policy import write_headers
from proven.published import RECORD as PUBLISHED
from proven.published import former_slugs, read_published
from proven.question import Guide, read_guide
from proven.record import RECORD, Entry, load
from proven.search import write_index
from proven.verified import verified

_log = get_plugin_logger(__name__)


class ProvenPlugin(BasePlugin):  # type: ignore[type-arg,no-untyped-call]
    """Check the content; give the templates what they cannot read from the front matter.

    The templates get the filters ``markdown`` and ``plain``, ``question_pages`` (the page of each
    slug), and in a question's metadata ``heading``, its H1 as HTML, ``former``, the slugs that it
    once had, and ``verified``, what its programs were verified on.
    """

    guide: Guide
    snippets: Path
    record: dict[str, Entry]
    former: dict[str, str]

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Find the programs, beside the configuration."""
        root = Path(config.config_file_path).parent
        self.snippets = root / "snippets"
        self.record = load(root / RECORD)
        config.mdx_configs.setdefault("proven.markdown", {}).setdefault(
            "snippets", str(self.snippets)
        )
        return config

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Read the questions; warn of every mistake, which with ``--strict`` fails the build."""
        nav = read_nav(Path(config.config_file_path))
        self.guide = read_guide(Path(config.docs_dir), nav, self.snippets)
        for problem in self.guide.problems:
            _log.warning("%s", replace(problem, path=Path(os.path.relpath(problem.path))))
        published = read_published(Path(config.config_file_path).parent / PUBLISHED)
        self.former = former_slugs(published, [question.slug for question in self.guide.questions])
        return files

    def on_page_markdown(self, markdown: str, *, page: Page, **_: Any) -> str:
        """Stop at a page whose programs cannot be shown, and name the lines of the file."""
        path = Path(str(page.file.abs_src_path))
        problems = fence_problems(path, path.read_text(encoding="utf-8"), self.snippets)
        if problems:
            raise PluginError("\n".join(map(str, problems)))
        return markdown

    def on_env(self, env: Any, *, files: Files, **_: Any) -> Any:
        """Add to the templates' environment, and to the questions' metadata what is on record."""
        env.filters["markdown"] = to_html
        env.filters["plain"] = plain_text
        pages = {file.src_uri: file.page for file in files.documentation_pages()}
        question_pages = env.globals["question_pages"] = {}
        for question in self.guide.questions:
            page = pages.get(question.page)
            if page is not None:
                page.meta["heading"] = to_html(question.heading)
                page.meta["former"] = [
                    old for old, slug in self.former.items() if slug == question.slug
                ]
                page.meta["verified"] = verified(question, self.snippets, self.record)
                question_pages[question.slug] = page
        return env

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Publish what is made of the questions besides their pages, and the hosts' headers."""
        site = Path(config.site_dir)
        ignored = shutil.ignore_patterns("__pycache__", ".*")
        shutil.copytree(self.snippets, site / "programs", dirs_exist_ok=True, ignore=ignored)
        url = config.site_url or ""
        questions = {question.slug: question for question in self.guide.questions}
        former = {old: questions[slug] for old, slug in self.former.items()}
        write_permalinks(questions | former, site, url)
        write_index(self.guide, self.snippets, site)
        about = {"name": config.site_name, "description": config.site_description or ""}
        write_exports(self.guide, self.snippets, site, site_url=url, **about)
        write_headers(site)
