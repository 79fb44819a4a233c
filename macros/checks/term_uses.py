"""Which terms of the glossary texts use: found for the files of one owner at a time, and put together by who asks."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Set
from functools import partial

from macros.catalog.catalog import Catalog
from macros.catalog.extracts import Extracts
from macros.checks.prose import File, Passage, data_passages, page_passages
from macros.text.terms import Finder, Wording, plain_words
from macros.trees.loading import Map

GLOSSARY = "glossary.yml"


class TermUses:
    """Looks for terms in some files, for each when someone first asks for it: most are found in the first files.

    A passage is read word by word only where it holds the words of a term that is looked for and was not found yet.
    """

    def __init__(self, terms: Finder, files: Callable[[], Iterable[File]]) -> None:
        self._terms = terms
        self._files = files
        self._looked_for: set[str] = set()
        self._used: set[str] = set()

    def among(self, terms: Set[str]) -> set[str]:
        """The ids of those of these terms that the files use; a term's own definition does not count."""
        if new := terms - self._looked_for:
            self._look_for(new)
        return self._used & terms

    def _look_for(self, terms: Set[str]) -> None:
        self._looked_for |= terms
        wordings = [wording for wording in self._terms.wordings if wording.term in terms]
        for file in self._files():
            awaited = held(file, (wording for wording in wordings if wording.term not in self._used))
            for passage in file.passages if awaited else ():
                words = plain_words(passage.words)
                if any(wording.phrase in words and wording.term not in self._used for wording in awaited):
                    self._used |= self._in(passage)

    def _in(self, passage: Passage) -> set[str]:
        own = passage.loc if passage.path == f"data/{GLOSSARY}" else ()
        return {use.term for use in self._terms.uses(passage.words) if use.term not in own}


def held(file: File, wordings: Iterable[Wording]) -> list[Wording]:
    """Those of some wordings that a file may use."""
    found = [wording for wording in wordings if wording.words <= file.vocabulary]
    words = plain_words("\n".join(passage.words for passage in file.passages)) if found else ""
    return [wording for wording in found if wording.phrase in words]


def file_read(extracts: Extracts, below: str, tree: Map) -> File:
    """What readers read of a file of data/; of the glossary itself the definitions."""
    file = data_passages(extracts, below, tree)
    if below != GLOSSARY:
        return file
    return file._replace(passages=tuple(passage for passage in file.passages if passage.loc[-1] == "definition"))


def _files_read(extracts: Extracts, trees: Mapping[str, Map]) -> Iterator[File]:
    return (file_read(extracts, below, tree) for below, tree in trees.items())


def finder(catalog: Catalog) -> Finder:
    """Finds the glossary's terms; where the glossary is faulty there are none."""

    def make() -> Finder:
        return Finder.of(catalog.glossary.terms if catalog.glossary else {}, catalog.job_titles)

    return catalog.memo.get("finder of terms", make)


def uses_of(catalog: Catalog, owner: str) -> TermUses:
    """What the files of an owner use."""

    def make() -> TermUses:
        return TermUses(finder(catalog), partial(_files_read, catalog.extracts, catalog.trees_of(owner)))

    return catalog.memo.get(("uses of terms", owner), make)


def uses_of_pages(catalog: Catalog) -> TermUses:
    """What the pages written by hand use."""

    def make() -> TermUses:
        return TermUses(finder(catalog), partial(tuple, tuple(page_passages(catalog.root))))

    return catalog.memo.get("uses of terms on pages", make)
