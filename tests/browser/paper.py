"""What Chromium prints, read from its PDF: how full a page is, and in which colors its texts are."""

import re
import zlib

from playwright.sync_api import Page

HEIGHT, MARGINS = 842, (14 + 16) / 25.4 * 72
"""Of a sheet of A4, and above and below its text, in points."""

_OBJECT = re.compile(rb"(\d+) 0 obj\n(.*?)endobj", re.DOTALL)
_STEP = re.compile(r"\bq\b|\bQ\b|((?:-?[\d.]+\s+){6})(cm|Tm)")

Matrix = tuple[float, float, float, float, float, float]


def printed(page: Page, sheet: str = "A4") -> list[str]:
    """What draws each sheet, in the language of PDF."""
    pdf = page.pdf(format=sheet)
    objects = dict(_OBJECT.findall(pdf))
    sheets = [body for _, body in sorted(objects.items(), key=lambda one: int(one[0])) if re.search(rb"/Page\b", body)]
    contents = [found[1] for body in sheets if (found := re.search(rb"/Contents (\d+) 0 R", body))]
    return [_drawing(pdf, number) for number in contents]


def _drawing(pdf: bytes, number: bytes) -> str:
    """What an object draws. Packed bytes may hold any sign, so its length says where it ends, and no word does."""
    head = re.search(rb"(?:^|\n)" + number + rb" 0 obj\s*<<[^>]*/Length (\d+)[^>]*>>\s*stream\r?\n", pdf)
    assert head
    return zlib.decompress(pdf[head.end() : head.end() + int(head[1])]).decode("latin1")


def share_used(sheet: str) -> float:
    """How far down the texts of a sheet reach: 0 at its upper margin, 1 at the lower one."""
    place: Matrix = (1, 0, 0, 1, 0, 0)
    kept: list[Matrix] = []
    lowest = float(HEIGHT)
    for step in _STEP.finditer(sheet):
        if step[0] == "q":
            kept.append(place)
        elif step[0] == "Q":
            place = kept.pop()
        else:
            a, b, c, d, e, f = map(float, step[1].split())
            moved = _times((a, b, c, d, e, f), place)
            if step[2] == "cm":
                place = moved
            else:
                lowest = min(lowest, moved[5])
    return (HEIGHT - lowest - MARGINS / 2) / (HEIGHT - MARGINS)


def _times(a: Matrix, b: Matrix) -> Matrix:
    return (
        a[0] * b[0] + a[1] * b[2],
        a[0] * b[1] + a[1] * b[3],
        a[2] * b[0] + a[3] * b[2],
        a[2] * b[1] + a[3] * b[3],
        a[4] * b[0] + a[5] * b[2] + b[4],
        a[4] * b[1] + a[5] * b[3] + b[5],
    )
