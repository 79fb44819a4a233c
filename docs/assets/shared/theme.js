/* What scripts must know of the theme's markup. Its selectors stand here and nowhere else; for styles see theme.css. */

import { findAll, make } from "./dom.js";

/** Give the links of the outline the class by which the theme finds them, before it looks. */
export function nameOutline() {
  for (const link of document.querySelectorAll("[data-md-component=toc] a")) link.classList.add("md-nav__link");
}

/**
 * Let paper have what is open on the screen: the theme opens all that folds before a page prints, and folds it afterwards.
 * It listens from the end of parsing on, so that the first of our listeners is called before its own, the second after it.
 */
export function keepFolded() {
  /** @type {HTMLElement[]} */
  let folded = [];
  addEventListener("beforeprint", () => {
    folded = findAll(document, "details:not([open])");
  });
  addEventListener("load", () => addEventListener("beforeprint", () => {
    for (const part of folded) part.removeAttribute("open");
  }));
}

/** The toggle by which the theme's styles know whether the search is open. */
const searchToggle = () => /** @type {HTMLInputElement} */ (document.getElementById("__search"));

export const isSearchOpen = () => searchToggle().checked;

/**
 * Open the search or close it. The theme's scripts do not hear of it: in a narrow window they would fix the page behind
 * the search, and lead back to where it was when a result on the same page has been chosen.
 * @param {boolean} isOpen
 */
export function showSearch(isOpen) {
  searchToggle().checked = isOpen;
}

/**
 * What happens when the reader or the theme's scripts press the toggle.
 * @param {(isOpen: boolean) => void} action
 */
export function onSearchToggle(action) {
  searchToggle().addEventListener("change", ({ target }) => action(/** @type {HTMLInputElement} */ (target).checked));
}

/** Open the search, and go to its field. */
export function openSearch() {
  showSearch(true); // first, because in a narrow window the field does not show before
  /** @type {HTMLInputElement} */ (document.querySelector(".md-search__input")).focus();
}

/** The toggle by which the theme's styles know whether the list of pages shows in a narrow window. */
const drawerToggle = () => /** @type {HTMLInputElement} */ (document.getElementById("__drawer"));

export const isDrawerOpen = () => drawerToggle().checked;

/** Open the list of pages, or close it. */
export const turnDrawer = () => drawerToggle().click();

/**
 * What happens once the list of pages has opened or closed.
 * @param {() => void} action
 */
export const onDrawerToggle = (action) => drawerToggle().addEventListener("change", action);

/** @returns {HTMLElement} the list of pages */
export const drawer = () => document.querySelector(".md-sidebar--primary");

/** @returns {HTMLElement} the first page in it */
export const firstPage = () => drawer().querySelector(".md-nav__list a");

/**
 * The button of a menu in the header; none as long as the theme has not made it.
 * @param {ParentNode} menu
 * @returns {HTMLElement | null}
 */
export const menuButton = (menu) => menu.querySelector(".md-version__current, .md-select > button");

/**
 * What the button of a menu in the header opens; nothing as long as the theme has not made it.
 * @param {ParentNode} menu
 * @returns {HTMLElement | null}
 */
export const menuList = (menu) => menu.querySelector(".md-version__list, .md-select__inner");

/**
 * The link to another language that was pressed, if any.
 * @param {Element} pressed
 * @returns {HTMLAnchorElement | null}
 */
export const languageLink = (pressed) => pressed.closest("a.md-select__link");

/** Where the theme's header, which covers the page, ends: pixels from the window's upper edge. */
export const headerEnd = () => document.querySelector(".md-header")?.getBoundingClientRect().bottom ?? 0;

/** @typedef {{ __md_get: (key: string) => any, __md_set: (key: string, value: unknown) => void }} Storage by frame.js */
const storage = /** @type {typeof globalThis & Storage} */ (globalThis);

const PALETTE = [
  { media: "(prefers-color-scheme)", scheme: "default" },
  { media: "(prefers-color-scheme: light)", scheme: "default" },
  { media: "(prefers-color-scheme: dark)", scheme: "slate" },
];

/** Which colors the reader chose: 0 for those of the system, 1 for light, 2 for dark. */
export const keptColors = () => Number(storage.__md_get("__palette")?.index ?? 0) % PALETTE.length;

/**
 * Keep what the reader chose, in the theme's own form.
 * @param {number} index
 */
export const keepColors = (index) => storage.__md_set("__palette", { index, color: PALETTE[index] });

/**
 * Show the page in light or dark colors, without a slow change, and tell the browser the color of its upper edge.
 * @param {boolean} isDark
 */
export function showColors(isDark) {
  const { body, head } = document;
  const scheme = isDark ? "slate" : "default";
  if (body.getAttribute("data-md-color-scheme") !== scheme) {
    body.setAttribute("data-md-color-switching", ""); // all of the page is styled anew for it, twice
    body.setAttribute("data-md-color-scheme", scheme);
    requestAnimationFrame(() => body.removeAttribute("data-md-color-switching"));
  }
  document.querySelector("meta[name=theme-color]")?.remove();
  head.append(make("meta", { name: "theme-color", content: getComputedStyle(document.querySelector(".md-header")).backgroundColor }));
}
