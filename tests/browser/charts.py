"""What the letters of every chart keep."""

CUT_LETTERS = """() => [...document.querySelectorAll("figure.hb-chart svg")]
  .filter((svg) => svg.getClientRects()[0]?.width && svg.querySelector("rect")).flatMap((svg) => {
    const frame = svg.getBoundingClientRect();
    const texts = [...svg.querySelectorAll("text")].map((t) => [t.textContent, t.getBoundingClientRect()]);
    const out = ([, box]) => box.left < frame.left - 1 || box.right > frame.right + 1
      || box.top < frame.top - 1 || box.bottom > frame.bottom + 1;
    const cover = ([, a], [, b]) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1
      && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2;
    return [
      ...texts.filter(out).map(([words]) => `outside: ${words}`),
      ...texts.flatMap((one, i) => texts.slice(i + 1).filter((other) => cover(one, other))
        .map((other) => `covering: ${one[0]} and ${other[0]}`)),
    ];
  })"""
"""Texts of charts that reach out of their drawing or cover another."""
