"""What pages need to know of the site that they are in."""

from dataclasses import dataclass

from macros.versions.repository_links import RepositoryLinks


@dataclass(frozen=True)
class SiteSettings:
    """The settings of mkdocs.yml that pages use; addresses are absolute, `address` ends in a slash."""

    name: str = ""
    author: str = ""
    address: str = ""
    """Where the language, or one version of it, is."""

    repository: str = ""
    edit_uri: str = ""

    @property
    def repository_links(self) -> RepositoryLinks:
        """Addresses on the host of the repository."""
        return RepositoryLinks(self.repository, self.edit_uri)
