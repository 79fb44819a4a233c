"""Words that no dictionary has: `make words` lists them, and `make words ADD="upsell"` adds to the handbook's own list.

The dictionary of a language is Hunspell's, as `dictionary-<language>` in deno.json pins it; beside it counts
data/locales/<folder>/words.txt, a word a line. To look at another language, add its dictionary there, and its folder to
`languages:` in data/handbook.yml. Each distinct word is looked up once.
"""

import argparse
import re
import sys
from collections.abc import Container, Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from babel.messages.pofile import read_po
from hunspell import Hunspell

from macros.catalog.catalog import Catalog
from macros.catalog.data_files import model_of, text_trees
from macros.catalog.reading import read
from macros.locales.extraction import found_in_program
from macros.locales.faithful import forms_of
from macros.locales.pages import front_words, page_messages
from macros.text.text_walk import translated_texts
from macros.trees.folders import page_texts
from macros.trees.problems import Mark, Problem

ROOT = Path(__file__).parent.parent
DICTIONARIES = Path(sys.prefix) / "deno" / "npm"  # as the Makefile has it
DOCUMENTS = ("README.md", "CONTRIBUTING.md", "HACKING.md", "STYLE.md")
_SUGGESTED = 3
_HELPED = 20
"""For how many words others are suggested: Hunspell may take a second for one."""

_TYPED_BY_READERS = frozenset({"found_by", "forms", "synonyms"})
"""Keys of words that readers type, in any spelling."""

_FOUND_BY = re.compile(r"^found_by: .*$", re.MULTILINE)
"""The same in the front matter of a page."""

_NO_WORDS = re.compile(
    r"\{\{.*?\}\}|\{[^{}]*\}|%\(\w+\)s|<[^<>]*>|`[^`]*`|\]\([^)]*\)|\S+@\S+|[@#][\w-]+|&\w+;"
    r"|\S*/\S*/\S*|\b[\w/-]+\.(?:\w+\.)*(?:com|csv|gov|html|io|json|md|net|org|po|py|sh|txt|yml)\b"
)
"""Placeholders, tags, code, addresses, names of files: what is in a text and is no word of the language."""

_SOFT_HYPHEN = "\u00ad"
"""Where a long word may be broken."""

_WORD = re.compile(r"(?<![\w&])[^\W\d_]+(?:['’-][^\W\d_]+)*(?!\w)")
_LETTERS = re.compile(r"(?:[^\W\d_]*[A-ZΑ-Ω]){2,}s?")
"""Abbreviations, which a rule of the check holds to the glossary, and names in code such as `kWh`."""


_ELIDED = (1, 2)
"""How many letters are left of an article or a pronoun before an apostrophe: `l'audit`, `qu'un`."""


class Text(NamedTuple):
    """Some words with the file that has them, and a line at or before them, counted from 1."""

    words: str
    file: str
    line: int = 1


def english_texts(root: Path, catalog: Catalog) -> Iterator[Text]:
    """All that people read: of data/, the program, its templates, the pages and the documents of the project."""
    for below, tree in sorted(catalog.trees.items()):
        for model, part in text_trees(model_of(below), tree):
            for found in translated_texts(model, part):
                if not _TYPED_BY_READERS.intersection(found.loc):
                    yield Text(found.text, f"data/{below}", found.mark.line)
    for said in found_in_program(root):
        yield Text(f"{said.text} {said.plural}", said.file)
    pages = [(f"docs/{path}", source) for path, source in page_texts(root)]
    documents = [(name, (root / name).read_text("utf-8")) for name in DOCUMENTS if (root / name).is_file()]
    for file, source in [*pages, *documents]:
        for line, words in page_messages(_FOUND_BY.sub("found_by:", source)):
            yield Text(words, file, line)


def searched(root: Path, catalog: Catalog) -> set[str]:
    """The texts by which readers search, and which nobody reads: messages all the same, in any spelling."""
    found = {
        one.text
        for below, tree in catalog.trees.items()
        for model, part in text_trees(model_of(below), tree)
        for one in translated_texts(model, part)
        if _TYPED_BY_READERS.intersection(one.loc)
    }
    return found | {front_words(source).get("found_by", "") for _, source in page_texts(root)}


def translated(root: Path, folder: str, unread: Container[str] = ()) -> Iterator[Text]:
    """All that was translated into a language: its catalog without the messages `unread`, and its pages of prose."""
    place = root / "data" / "locales" / folder
    catalog = place / "handbook.po"
    if catalog.is_file():
        with catalog.open("rb") as file:
            for message in read_po(file):
                if message.id and forms_of(message.id)[0] not in unread:
                    name = catalog.relative_to(root).as_posix()
                    yield from (Text(words, name, message.lineno or 1) for words in forms_of(message.string))
    for page in sorted((place / "pages").rglob("*.md")):
        for line, words in page_messages(_FOUND_BY.sub("found_by:", page.read_text("utf-8"))):
            yield Text(words, page.relative_to(root).as_posix(), line)


def words_file(root: Path, folder: str) -> Path:
    """The list of words that are right in a language and in no dictionary."""
    return root / "data" / "locales" / folder / "words.txt"


def own_words(root: Path, folder: str) -> list[str]:
    """The words of the list; none where there is no list."""
    path = words_file(root, folder)
    return path.read_text("utf-8").split() if path.is_file() else []


def ordered(words: Iterable[str]) -> list[str]:
    """Each word once, by the alphabet, as the list has them."""
    return sorted(set(words), key=lambda word: (word.casefold(), word))


def dictionary(lang: str, own: Iterable[str] = ()) -> Hunspell:
    """The dictionary of a language by its tag, such as `pt-PT`, with more words.

    One for all countries serves where there is none for the country. Raises LookupError if deno.json pins neither.
    """
    names = dict.fromkeys((lang.lower(), lang.partition("-")[0]))
    folders = [path for name in names for path in sorted(DICTIONARIES.glob(f"*/dictionary-{name}/*/index.dic"))[-1:]]
    if not folders:
        fix = f"add dictionary-{lang.lower()} to deno.json, then run 'make lock'"
        raise LookupError(f"there is no dictionary for '{lang}'; {fix}")
    made = Hunspell("index", hunspell_data_dir=str(folders[0].parent))
    for word in own:
        made.add(word)
    return made


def misspelled(
    texts: Iterable[Text], known: Hunspell, root: Path, names: str, others: Sequence[Hunspell] = ()
) -> list[Problem]:
    """A fault for each word that is not known, at its first place; `names` is the list that it may be added to.

    `others` are dictionaries of languages whose words are used as they are, such as English in a German trade.
    """
    first: dict[str, Text] = {}
    for text in texts:
        for word in _WORD.findall(_NO_WORDS.sub(" ", text.words).replace(_SOFT_HYPHEN, "")):
            first.setdefault(word.replace("’", "'"), text)
    strange = [word for word in first if not _is_known([known, *others], word)]
    return sorted(
        Problem(_place(root, first[word], word), f"'{word}' is in no dictionary", _fix(suggesting, word, names))
        for suggesting, word in zip([known] * _HELPED + [None] * len(strange), strange, strict=False)
    )


def _is_known(known: Sequence[Hunspell], word: str) -> bool:
    bare = word.removesuffix("'s")
    if any(one.spell(word) or one.spell(bare) for one in known) or _LETTERS.fullmatch(bare):
        return True
    if "'" in bare:
        return all(len(part) in _ELIDED or _is_known(known, part) for part in bare.split("'"))
    return "-" in bare and all(_is_known(known, part) for part in bare.split("-"))


def _fix(known: Hunspell | None, word: str, names: str) -> str:
    meant = " or ".join(f"'{one}'" for one in known.suggest(word)[:_SUGGESTED]) if known else ""
    return f"{f'write {meant}, or ' if meant else ''}add it to {names}" + ("" if meant else ", or write another word")


def _place(root: Path, text: Text, word: str) -> Mark:
    """Where the word is in the file, at or behind the line of its text; that line if it is written otherwise there."""
    path = root / text.file
    lines = path.read_text("utf-8").splitlines() if path.is_file() else []
    written = re.compile(rf"(?<!\w){re.escape(word)}(?!\w)".replace("'", "['’]"))
    for number, line in enumerate(lines[text.line - 1 :], text.line):
        if found := written.search(line):
            return Mark(text.file, number, found.start() + 1)
    return Mark(text.file, text.line)


def faults(root: Path, catalog: Catalog) -> list[Problem]:
    """The words that no dictionary has, in every language of the handbook."""
    problems: list[Problem] = []
    source = next(iter(catalog.settings.languages))
    english = dictionary(catalog.settings.languages[source].lang, own_words(root, source))
    unread = searched(root, catalog)
    for folder, language in catalog.settings.languages.items():
        names = words_file(root, folder).relative_to(root).as_posix()
        if folder == source:
            problems += misspelled(english_texts(root, catalog), english, root, names)
        else:
            own = own_words(root, folder)
            known, plain = dictionary(language.lang, own), dictionary(language.lang)  # a word added can part compounds
            found = misspelled(translated(root, folder, unread), known, root, names, [plain, english])
            # Hunspell takes no word that its dictionary has as a part of others alone, as German's before a hyphen.
            problems += [one for one in found if one.message.split("'")[1] not in own]
    return problems


def main() -> int:
    """List the words that no dictionary has, or add some to the list of a language."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--add", nargs="*", default=[], metavar="WORD", help="add words to the list")
    parser.add_argument("--language", default="en", metavar="FOLDER", help="whose list (default: en)")
    options = parser.parse_args()
    if options.add:
        path = words_file(ROOT, options.language)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("\n".join(ordered([*own_words(ROOT, options.language), *options.add])) + "\n", "utf-8")
    found = faults(ROOT, read(ROOT)[0])
    print(*found, sep="\n", end="\n" if found else "")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
