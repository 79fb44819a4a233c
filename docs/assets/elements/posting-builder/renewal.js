/* A text that is written anew where it differs alone: what stays is neither styled nor laid out again, and keeps its focus. */

import { HANDLE } from "./view.js";

/**
 * Let a place hold nodes: those that it holds already stay, and of others the parts that are equal.
 * @param {Element} place
 * @param {Node[]} nodes
 */
export function renew(place, nodes) {
  /** @type {Node | null} */
  let next = place.firstChild;
  for (const node of nodes) {
    const known = partner(node, next);
    for (; known && next !== known; next = dropped(next));
    if (!known) place.insertBefore(node, next);
    else next = adapted(known, node).nextSibling;
  }
  while (next) next = dropped(next);
}

/** @param {Node} node */
function dropped(node) {
  const { nextSibling } = node;
  /** @type {ChildNode} */ (node).remove();
  return nextSibling;
}

/**
 * The first of some siblings that is what a node is: the same block, or the same heading, list or text.
 * @param {Node} node
 * @param {Node | null} sibling
 */
function partner(node, sibling) {
  const name = nameOf(node);
  let found = sibling;
  while (found && nameOf(found) !== name) found = found.nextSibling;
  return found;
}

/**
 * What a node is among its siblings.
 * @param {Node} node
 */
function nameOf(node) {
  if (!(node instanceof Element)) return node.nodeName;
  return `${node.nodeName} ${node.getAttribute(HANDLE) ?? (node.id || node.className)}`;
}

/**
 * Make a node what another is; gives the node that is there then.
 * @param {Node} known
 * @param {Node} node
 */
function adapted(known, node) {
  if (known.isEqualNode(node)) return known;
  if (!(known instanceof Element && node instanceof Element) || !node.firstElementChild || !sameHead(known, node)) {
    /** @type {ChildNode} */ (known).replaceWith(node);
    return node;
  }
  renew(known, [...node.childNodes]);
  return known;
}

/**
 * Whether two elements have the same attributes.
 * @param {Element} known
 * @param {Element} node
 */
const sameHead = (known, node) => known.cloneNode(false).isEqualNode(node.cloneNode(false));
