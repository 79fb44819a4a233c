/* A button that copies what it holds, the element that its `target` names, with all from the one that its `end` names to the
   end of the part that has it, or the page's `address`; none where the
   browser has no clipboard, as on a page without https. */

import { find, findAll, make } from "../../shared/dom.js";
import { Enhancement } from "../../shared/enhancement.js";

const SAID_FOR = 2500; // milliseconds for which a button says that it copied
const LEFT_OUT = "copy-text, [data-edit], .hb-status, details, .hb-item--removed, .hb-not-copied";

/**
 * The words of a part of the page as plain text, line by line.
 * @param {HTMLElement} part
 */
export function plainText(part) {
  const copy = /** @type {HTMLElement} */ (part.cloneNode(true));
  for (const left of findAll(copy, LEFT_OUT)) left.remove();
  const lines = findAll(copy, "h2, h3, p, li, dt, dd").map((line) => {
    const words = line.textContent.replace(/\s+/g, " ").trim();
    if (line.matches("h2, h3")) return `\n${words}\n`;
    return line.matches("li") ? `- ${words}` : words;
  });
  return lines.filter((line) => line).join("\n").trim();
}

/**
 * An element with what stands beside it from there on.
 * @param {HTMLElement} first
 */
function from(first) {
  const range = new Range();
  range.setStartBefore(first);
  range.setEndAfter(first.parentElement.lastChild);
  return make("div", {}, range.cloneContents());
}

export class CopyText extends Enhancement {
  /** @type {ReturnType<typeof setTimeout>} */ timer;

  enhance() {
    if (!navigator.clipboard) return;
    const button = make("button", { type: "button", class: "hb-button" }, this.getAttribute("label"));
    this.status = make("span", { class: "hb-quiet", role: "status" });
    button.addEventListener("click", () => this.copy());
    this.append(button, " ", this.status);
  }

  async copy() {
    const copied = await navigator.clipboard.writeText(this.text()).then(() => true, () => false);
    this.status.textContent = ` ${this.getAttribute(copied ? "done" : "failed")}`;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.status.replaceChildren(), SAID_FOR);
  }

  /** What is copied. */
  text() {
    if (this.hasAttribute("address")) return location.href;
    const target = this.getAttribute("target");
    if (!target) return find(this, "code").textContent;
    const end = this.getAttribute("end");
    const parts = [document.getElementById(target), ...(end ? [from(document.getElementById(end))] : [])];
    return parts.map(plainText).join("\n\n");
  }
}

customElements.define("copy-text", CopyText);
