"""Addresses on the host of the repository, such as GitHub: to edit a line of a file, and to report something."""

from dataclasses import dataclass
from functools import cached_property
from urllib.parse import quote, urlencode, urljoin

from macros.trees.problems import Mark


@dataclass(frozen=True)
class RepositoryLinks:
    """`url` and `edit_uri` as in MkDocs' settings. Where they are empty, so are the addresses."""

    url: str = ""
    edit_uri: str = ""

    def edit(self, mark: Mark) -> str:
        """Opens the file in the host's editor at the line, as GitHub's does."""
        if not (self.url and self.edit_uri):
            return ""
        return f"{self._files}{quote(mark.path)}#L{mark.line}"

    @cached_property
    def _files(self) -> str:
        """Where the host's editor of files begins."""
        return urljoin(self.url.rstrip("/") + "/", self.edit_uri)

    def report(self, form: str, page: str) -> str:
        """Opens one of the forms of .github/ISSUE_TEMPLATE/, with the page's address filled in."""
        return f"{self.url.rstrip('/')}/issues/new?{urlencode({'template': form, 'page': page})}" if self.url else ""
