"""A mistake in the content, told so that its author can mend it."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, order=True)
class Problem:
    """One mistake: where it stands, what it is, and what puts it right."""

    path: Path
    line: int
    message: str
    fix: str = ""

    def __str__(self) -> str:
        """Return ``path:line: message; fix``, which editors and terminals turn into a link."""
        told = f"{self.path}:{self.line}: {self.message}"
        return f"{told}; {self.fix}" if self.fix else told
