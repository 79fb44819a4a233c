/* Elements of the page: how scripts make, find and fill them. */

const SVG = "http://www.w3.org/2000/svg";

/**
 * Give an element attributes and children.
 * @template {Element} Made
 * @param {Made} element
 * @param {Record<string, string | number | boolean>} attributes
 * @param {(Node | string)[]} children
 * @returns {Made}
 */
function furnish(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...children);
  return element;
}

/**
 * An element with attributes and children.
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {Record<string, string | number | boolean>} [attributes]
 * @param {...(Node | string)} children
 */
export const make = (name, attributes = {}, ...children) => furnish(document.createElement(name), attributes, children);

/**
 * A part of a drawing with attributes and children.
 * @template {keyof SVGElementTagNameMap} Name
 * @param {Name} name
 * @param {Record<string, string | number | boolean>} [attributes]
 * @param {...(Node | string)} children
 */
export const makeSvg = (name, attributes = {}, ...children) =>
  furnish(document.createElementNS(SVG, name), attributes, children);

/**
 * The first element that a selector finds, of the type that its place wants.
 * @template {HTMLElement} [Found=HTMLElement]
 * @param {ParentNode} root
 * @param {string} selector
 * @returns {Found}
 */
export const find = (root, selector) => root.querySelector(selector);

/**
 * All elements that a selector finds.
 * @template {HTMLElement} [Found=HTMLElement]
 * @param {ParentNode} root
 * @param {string} selector
 * @returns {Found[]}
 */
export const findAll = (root, selector) => Array.from(/** @type {NodeListOf<Found>} */ (root.querySelectorAll(selector)));

/**
 * Put words into a place; one that says them already stays as it is, so that nothing is read out twice.
 * @param {Element} place
 * @param {string} words
 */
export function tell(place, words) {
  if (place.textContent !== words) place.textContent = words;
}

/**
 * Choose a value of a list, or the first choice where it has no such value.
 * @param {HTMLSelectElement} list
 * @param {string | null} value
 */
export function pick(list, value) {
  list.value = value ?? "";
  if (list.selectedIndex < 0) list.value = "";
}

/**
 * The words above a field.
 * @param {Element} field
 */
export const labelOf = (field) => find(field.closest("label"), "span").textContent;

/**
 * The text of HTML that the build has written.
 * @param {string} html
 */
export function textOf(html) {
  const template = make("template");
  template.innerHTML = html;
  return template.content.textContent;
}

/**
 * Show what a browser without scripts would.
 * @param {ParentNode} root
 */
export function showSpare(root) {
  const spare = find(root, "noscript");
  if (spare) spare.outerHTML = spare.innerHTML;
}

/**
 * Show all again where a link leads to something hidden.
 * @param {() => void} showAll
 */
export function showTarget(showAll) {
  addEventListener("hashchange", () => {
    const target = document.getElementById(location.hash.slice(1));
    if (!target?.closest("[hidden]")) return;
    showAll();
    target.scrollIntoView();
  });
}
