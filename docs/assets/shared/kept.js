/* What a browser keeps of a reader's choices, beside the colors: in the theme's own form, for all versions and languages. */

/** @typedef {{ __md_get: (key: string) => any, __md_set: (key: string, value: unknown) => void }} Storage by frame.js */
const storage = /** @type {typeof globalThis & Storage} */ (globalThis);

/** Whether each item shows its pencil; only who chose it has them. */
export const keptEditing = () => storage.__md_get("__editing") === true;

/** @param {boolean} isOn */
export const keepEditing = (isOn) => storage.__md_set("__editing", isOn);

/**
 * The single keys that open the search: the slash, unless the reader switched it off. A list that changes with the choice.
 * @type {string[]}
 */
export const SEARCH_KEYS = storage.__md_get?.("__slash") === false ? [] : ["/"];

/** @param {boolean} isOn */
export function keepSlash(isOn) {
  storage.__md_set("__slash", isOn);
  SEARCH_KEYS.splice(0, SEARCH_KEYS.length, ...(isOn ? ["/"] : []));
}

/** Whether the browser keeps anything beyond the page that is shown. */
export function canKeep() {
  try {
    localStorage.setItem("__kept", "");
    localStorage.removeItem("__kept");
    return localStorage instanceof Storage; // and not what frame.js puts in its place
  } catch {
    return false;
  }
}

/** @returns {Record<string, unknown>} what the reader wrote into postings, by role */
const keptPostings = () => Object(storage.__md_get("__posting"));

/**
 * What the reader wrote into the posting of a role; whatever another program put there.
 * @param {string} role
 */
export const keptPosting = (role) => keptPostings()[role];

/**
 * @param {string} role
 * @param {unknown} posting undefined to keep nothing
 */
export const keepPosting = (role, posting) => storage.__md_set("__posting", { ...keptPostings(), [role]: posting });

/** @param {string} tag the language (BCP 47) that the reader chose; the page above all languages leads there */
export const keepLanguage = (tag) => storage.__md_set("__language", tag);

/** @returns {unknown} the role that the reader hires for, by its id; whatever another program put there */
export const keptRole = () => storage.__md_get("__role");

/** @param {string} role empty for none */
export const keepRole = (role) => storage.__md_set("__role", role);
