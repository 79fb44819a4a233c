"""Addresses on the host of the repository, such as GitHub: to edit a line of a file, and to report something."""

from dataclasses import dataclass
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
        start = urljoin(self.url.rstrip("/") + "/", self.edit_uri)
        return f"{start}{quote(mark.path)}#L{mark.line}"

    def report(self, form: str, page: str) -> str:
        """Opens one of the forms of .github/ISSUE_TEMPLATE/, with the page's address filled in."""
        return f"{self.url.rstrip('/')}/issues/new?{urlencode({'template': form, 'page': page})}" if self.url else ""
