"""What the keyboard stops at, and what headings are called: rules that axe does not know."""

STOPS = """() => {
  const stops = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']")]
    .filter((e) => !e.disabled && e.tabIndex >= 0 && !e.matches(".md-skip"))
    .filter((e) => e.getClientRects().length && e.checkVisibility({ visibilityProperty: true }));
  const words = (e) => e?.textContent.trim().replace(/\\s+/g, " ") ?? "";
  const name = (e) => e.getAttribute("aria-label") || words(document.getElementById(e.getAttribute("aria-labelledby")))
    || [...(e.labels ?? [])].map(words).join(" ") || words(e) || e.title;
  const box = (e) => (e.closest("label") ?? e).getBoundingClientRect();
  const block = (e) => e.closest("p, li, dd, dt, td, th, figcaption, caption, div, h2, h3, h4");
  const inSentence = (e) => e.matches("a") && getComputedStyle(e).display === "inline" && words(block(e)) !== words(e);
  const small = (e) => !inSentence(e) && (box(e).width < 23.9 || box(e).height < 23.9);
  const scrolls = (e) => e && (["auto", "scroll"].includes(getComputedStyle(e).overflowX) || scrolls(e.parentElement));
  const away = (e) => !scrolls(e) && (box(e).right <= 0 || box(e).left >= innerWidth);
  const told = (e) => `${e.tagName} ${e.className} in ${e.parentElement.className}: ${words(e).slice(0, 40)}`;
  return stops.flatMap((e) => [
    name(e) ? "" : `a stop without a name: ${told(e)}`,
    small(e) ? `a stop of ${Math.round(box(e).width)}x${Math.round(box(e).height)}: ${told(e)}` : "",
    away(e) ? `a stop off the screen: ${told(e)}` : "",
  ]).filter(Boolean);
}"""
"""Stops of the keyboard without a name, smaller than 24 pixels where they stand in no sentence (WCAG 2.5.8), or that
stand beside the window."""

LINKS = """() => {
  const style = (e) => getComputedStyle(e);
  const home = (e) => (style(e).display === "inline" ? home(e.parentElement) : e);
  const texts = new Set();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    if (text.data.trim() && !text.parentElement.closest("a[href]")) texts.add(home(text.parentElement));
  }
  const marks = (e) => [e.fontWeight, e.fontSize, e.fontFamily, e.borderBottomStyle].join();
  return [...document.querySelectorAll("a[href]")]
    .filter((e) => style(e).display === "inline" && e.textContent.trim() && texts.has(home(e.parentElement)))
    .filter((e) => e.checkVisibility({ visibilityProperty: true }))
    .filter((e) => !style(e).textDecorationLine.includes("underline"))
    .filter((e) => marks(style(e)) === marks(style(home(e.parentElement))))
    .map((e) => `a link that only its color tells from the text: ${e.outerHTML.slice(0, 160)}`);
}"""
"""Links in a text that differ from it in color alone (WCAG 1.4.1); where axe asks for contrast, they do not pass."""

HEADINGS = """() => [...document.querySelectorAll("article :is(h1, h2, h3, h4)")].filter((h) => h.checkVisibility())
  .filter((h) => !h.textContent.trim() || h.querySelector("[aria-label], [title], img, a[data-edit][href]"))
  .map((h) => `a heading whose name is not its text: ${h.outerHTML.slice(0, 160)}`)"""
"""Headings in which something has a name that is none of their words."""
