"""PNG files with a palette: a screenshot has few colours that matter, and so needs few bytes."""

import base64
import struct
import zlib
from collections import Counter

from playwright.sync_api import Page

_PIXELS = """async (png) => {
  const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
  const canvas = new OffscreenCanvas(image.width, image.height).getContext("2d");
  canvas.drawImage(image, 0, 0);
  const blob = new Blob([canvas.getImageData(0, 0, image.width, image.height).data]), reader = new FileReader();
  const read = new Promise((done) => { reader.onload = () => done(reader.result); });
  reader.readAsDataURL(blob);
  return [image.width, (await read).split(",")[1]];
}"""


def with_palette(tab: Page, png: bytes) -> bytes:
    """The picture in its 256 most frequent colours; the browser in `tab` decodes it."""
    width, encoded = tab.evaluate(_PIXELS, base64.b64encode(png).decode())
    pixels = memoryview(base64.b64decode(encoded)).cast("I")
    counts = Counter(pixels)
    colours = sorted(sorted(counts), key=lambda colour: -counts[colour])[:256]
    index = {colour: number for number, colour in enumerate(colours)}
    index |= {colour: index[_nearest(colour, colours)] for colour in counts.keys() - index.keys()}
    data = bytes(map(index.__getitem__, pixels))
    rows = b"".join(b"\0" + data[start : start + width] for start in range(0, len(data), width))
    head = struct.pack(">IIBBBBB", width, len(data) // width, 8, 3, 0, 0, 0)  # eight bits a pixel, with a palette
    palette = b"".join(bytes(_channels(colour)) for colour in colours)
    chunks = (b"IHDR", head), (b"PLTE", palette), (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, body) for kind, body in chunks)


def _channels(colour: int) -> tuple[int, ...]:
    """Red, green and blue of a pixel as the canvas keeps it."""
    return tuple(struct.pack("=I", colour)[:3])


def _nearest(colour: int, colours: list[int]) -> int:
    own = _channels(colour)
    near = {other: sum((a - b) ** 2 for a, b in zip(own, _channels(other), strict=True)) for other in colours}
    return min(near, key=near.__getitem__)


def _chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
