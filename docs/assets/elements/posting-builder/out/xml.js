/* XML as feeds of jobs have it: a list of elements whose texts are in CDATA sections. */

import { clean } from "./inline.js";

/** @type {Record<string, string>} */
const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A text between tags or in quotes. @param {string} text */
export const escapeXml = (text) => clean(text).replace(/[&<>"]/g, (sign) => ENTITIES[sign]);

/** A text as it is; `]]>` in it would end its section, and is parted. @param {string} text */
const cdata = (text) => `<![CDATA[${clean(text).replaceAll("]]>", "]]]]><![CDATA[>")}]]>`;

/** @typedef {{ name: string, text?: string, within?: Element[] }} Element */

/**
 * An element with a text, or nothing where there is none.
 * @param {string} name
 * @param {string | null} text
 * @returns {Element[]}
 */
export const element = (name, text) => (text ? [{ name, text }] : []);

/**
 * An element that holds others.
 * @param {string} name
 * @param {Element[]} within
 * @returns {Element[]}
 */
export const group = (name, within) => (within.length ? [{ name, within }] : []);

/**
 * Elements as text, each on a line of its own.
 * @param {Element[]} elements
 * @param {string} [indent]
 * @returns {string}
 */
export const xml = (elements, indent = "") =>
  elements
    .map(({ name, text = "", within }) => {
      const inner = within ? `\n${xml(within, `${indent}  `)}${indent}` : cdata(text);
      return `${indent}<${name}>${inner}</${name}>\n`;
    })
    .join("");
