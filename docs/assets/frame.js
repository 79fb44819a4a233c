/* Runs before the page shows, so it is no module: where the theme's scripts keep what readers choose, and the colors that
   they chose. The theme writes both into every page; its functions keep their names, by which its scripts call them. */

{
  /** A storage that keeps what it is given for as long as the page shows. */
  const passing = (/** @type {Map<string, string>} */ kept = new Map()) => ({
    getItem: (/** @type {string} */ key) => kept.get(key) ?? null,
    setItem: (/** @type {string} */ key, /** @type {string} */ value) => kept.set(key, value),
  });

  // Where the reader blocks storage, its very name throws, or whatever it is asked, in the theme's scripts too.
  for (const name of ["localStorage", "sessionStorage"]) {
    try {
      Reflect.get(globalThis, name).getItem("");
    } catch {
      Object.defineProperty(globalThis, name, { value: passing() });
    }
  }

  const { classList } = document.documentElement;
  classList.replace("no-js", "js");

  // A page that begins at its beginning need not lay out all of itself at once; shared/offscreen.js does the rest.
  const [visit] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType("navigation"));
  if (visit?.type === "navigate" && !location.hash) classList.add("hb-unseen");

  // A page whose own script cannot be had shows what it has for browsers without scripts.
  addEventListener("error", ({ target }) => {
    if (!(target instanceof HTMLScriptElement) || target.type !== "module") return;
    for (const spare of document.querySelectorAll("main noscript")) spare.outerHTML = spare.innerHTML;
  }, { capture: true });

  const script = /** @type {HTMLScriptElement} */ (document.currentScript);
  const scope = new URL(script.dataset.scope, location.href);

  /** @param {string} key */
  const kept = (key, storage = localStorage, base = scope) => {
    try {
      return JSON.parse(storage.getItem(`${base.pathname}.${key}`));
    } catch {
      return null; // what another program wrote there
    }
  };

  Object.assign(globalThis, {
    __md_scope: scope,
    /** @param {string} text */
    __md_hash: (text) => [...text].reduce((hash, sign) => (hash << 5) - hash + sign.charCodeAt(0), 0),
    __md_get: kept,
    /**
     * @param {string} key
     * @param {unknown} value
     */
    __md_set: (key, value, storage = localStorage, base = scope) => {
      try {
        storage.setItem(`${base.pathname}.${key}`, JSON.stringify(value));
      } catch {
        // a browser that keeps nothing
      }
    },
  });

  document.documentElement.classList.toggle("hb-editing", kept("__editing") === true); // pencils have their room at once
  const { media = "(prefers-color-scheme)", scheme } = kept("__palette")?.color ?? {};
  const isDark = media === "(prefers-color-scheme)" ? matchMedia("(prefers-color-scheme: dark)").matches : scheme === "slate";
  document.body.setAttribute("data-md-color-scheme", isDark ? "slate" : "default");
}
