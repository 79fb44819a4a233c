"""The first of the words that mean the same is one that the handbook uses: the search leads there from the others."""

from collections.abc import Iterable, Iterator
from functools import partial

from macros.catalog.catalog import Catalog
from macros.checks.prose import File, page_passages
from macros.checks.rules import Dates, rule
from macros.checks.term_uses import file_read, held
from macros.text.terms import Wording
from macros.trees.loading import locate
from macros.trees.problems import Problem


@rule
def check(catalog: Catalog, dates: Dates) -> Iterator[Problem]:
    """As for terms that no text uses, who takes the last text away is not held up."""
    if catalog.handbook is None or catalog.broken or not catalog.roles:
        return
    first = {key: line.partition(",")[0].strip() for key, line in catalog.handbook.synonyms.items()}
    # What has no letter of ASCII cannot be looked for by plain words, and is taken for used.
    wordings = tuple(wording for key, word in first.items() if (wording := Wording.of(word, key)).words)
    used = _in(page_passages(catalog.root), wordings)
    for owner in catalog.owners:
        used |= catalog.memo.get(("synonyms used", owner, wordings), partial(_of_owner, catalog, owner, wordings))
    for wording in wordings:
        if wording.term not in used:
            message = f"'{first[wording.term]}' is in no text, so the search finds nothing by its synonyms"
            fix = "start the line with the word that the handbook uses, or delete it"
            mark = locate(catalog.trees["handbook.yml"], ("synonyms", wording.term))
            yield Problem(mark, message, fix, is_warning=True)


def _of_owner(catalog: Catalog, owner: str, wordings: tuple[Wording, ...]) -> set[str]:
    return _in((file_read(catalog.extracts, *file) for file in catalog.trees_of(owner).items()), wordings)


def _in(files: Iterable[File], wordings: tuple[Wording, ...]) -> set[str]:
    """The ids of the wordings that some files use."""
    used = set[str]()
    for file in files:
        used |= {found.term for found in held(file, (wording for wording in wordings if wording.term not in used))}
    return used
