"""Where the items of a page are edited, in few letters: the files once, and at each item a line.

A block says at an item what opens its line, `data-edit="<address of the file>#L<line>"`. A page has up to two hundred
of them and few files, so the page gets a table of files instead (docs/assets/elements/edit-mode/).
"""

import re
from collections import Counter
from collections.abc import Sequence
from html import unescape
from posixpath import relpath

_EDIT = re.compile(r'data-edit="([^"#]*)#L(\d+)"')


def with_edit_table(html: str) -> tuple[str, Sequence[str]]:
    """The page with `data-edit="<line>"` for the first file, `"<line>:<number>"` for others, and the files.

    The first file is the one that the page names most often, an address; the others are relative to it.
    """
    files = [file for file, _ in Counter(match[1] for match in _EDIT.finditer(html)).most_common()]
    ends = {file: f":{number}" if number else "" for number, file in enumerate(files)}
    short = _EDIT.sub(lambda match: f'data-edit="{match[2]}{ends[match[1]]}"', html)
    folder = files[0].rpartition("/")[0] if files else ""
    return short, [unescape(relpath(file, folder) if number else file) for number, file in enumerate(files)]
