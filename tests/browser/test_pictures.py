"""The pictures of CONTRIBUTING.md lose nothing that can be seen when they get a palette."""

import base64

import pytest
from playwright.sync_api import Browser

from tools.png import with_palette

PIXELS = """async (png) => {
  const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
  const canvas = new OffscreenCanvas(image.width, image.height).getContext("2d");
  canvas.drawImage(image, 0, 0);
  return [image.width, image.height, [...canvas.getImageData(0, 0, image.width, image.height).data]];
}"""
STYLE = "body { margin: 0; background: #000; } i { position: absolute; top: 0; width: 1px; height: 20px; }"


@pytest.mark.parametrize(("colours", "furthest"), [(3, 0), (256, 0), (400, 4)])
def test_a_palette_keeps_what_is_seen(colours: int, furthest: int, browser: Browser) -> None:
    """Up to 256 colours stay exactly; beyond that a rare one becomes its nearest neighbour."""
    bars = "".join(f'<i style="left: {n}px; background: rgb({n % 256}, 0, {n // 256})"></i>' for n in range(colours))
    with browser.new_context(viewport={"width": 400, "height": 20}) as context:
        tab = context.new_page()
        tab.set_content(f"<style>{STYLE}</style>{bars}")
        before = tab.screenshot()
        after = with_palette(tab, before)
        one, other = (tab.evaluate(PIXELS, base64.b64encode(png).decode()) for png in (before, after))

    assert (one[:2], 3) == (other[:2], after[25]), "the same size, and a palette (colour type 3)"
    assert furthest >= max(abs(a - b) for a, b in zip(one[2], other[2], strict=True))


def test_the_same_picture_gives_the_same_bytes(browser: Browser) -> None:
    """No order of chance in the palette."""
    with browser.new_context(viewport={"width": 60, "height": 60}) as context:
        tab = context.new_page()
        tab.set_content("<body style='background:linear-gradient(45deg, red, blue)'>")
        image = tab.screenshot()

        assert with_palette(tab, image) == with_palette(tab, image)
