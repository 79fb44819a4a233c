/* What scripts must know of the theme's markup. Its selectors stand here and nowhere else; for styles see theme.css. */

/** The links that the theme puts behind headings. */
export const PERMALINK = ".headerlink";

/** Open the theme's search, and go to its field. */
export function openSearch() {
  const toggle = /** @type {HTMLInputElement} */ (document.getElementById("__search"));
  if (!toggle.checked) toggle.click();
  /** @type {HTMLInputElement} */ (document.querySelector(".md-search__input")).focus();
}

/** Where the theme's header, which covers the page, ends: pixels from the window's upper edge. */
export const headerEnd = () => document.querySelector(".md-header")?.getBoundingClientRect().bottom ?? 0;
