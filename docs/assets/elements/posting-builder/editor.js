/* A block that the reader is writing: a field in place of its words, and what can be done with it. */

import { find, make } from "../../shared/dom.js";
import { blankAt } from "./markup.js";
import { HANDLE } from "./view.js";

/** @typedef {import("./words.d.ts").Words} Words */
/** @typedef {{ text: string, isEdited: boolean, canEmpty: boolean, write: (text: string) => void, close: (restores: boolean) => void }} Task */

/**
 * Put a field into a block. Each change is told at once; Enter, Escape and the buttons close it.
 * @param {HTMLElement} block
 * @param {Task} task
 * @param {Words} words
 * @param {number} [blank] which of its blanks to select, counted from 0
 */
export function openEditor(block, task, words, blank = -1) {
  const field = make("textarea", { class: "hb-block__field", "aria-label": words.your_words, maxlength: 5000, rows: 2 });
  field.value = task.text;
  const box = make("div", { class: "hb-block__editor hb-not-copied" }, field, tools(field, task, words));
  find(block, ".hb-block__words").replaceWith(box);
  find(block, ".hb-block__edit")?.remove();
  field.addEventListener("input", () => task.write(field.value));
  field.addEventListener("keydown", (event) => {
    if (event.key === "Escape" || (event.key === "Enter" && !event.shiftKey)) {
      event.preventDefault();
      task.close(false);
    }
  });
  field.focus();
  field.setSelectionRange(...(blankAt(field.value, blank) ?? [field.value.length, field.value.length]));
}

/**
 * @param {HTMLTextAreaElement} field
 * @param {Task} task
 * @param {Words} words
 */
function tools(field, task, words) {
  const button = (/** @type {string} */ label, /** @type {() => void} */ action) => {
    const made = make("button", { type: "button", class: "hb-button" }, label);
    made.addEventListener("click", action);
    return made;
  };
  const made = [button(words.done, () => task.close(false))];
  if (task.canEmpty) made.push(button(words.remove, () => { field.value = ""; task.write(""); task.close(false); }));
  if (task.isEdited) made.push(button(words.restore, () => task.close(true)));
  return make("p", { class: "hb-block__tools" }, ...made);
}

/**
 * The block that an event is about, and its handle.
 * @param {EventTarget} target
 */
export function blockAt(target) {
  const block = /** @type {HTMLElement} */ (/** @type {Element} */ (target).closest(`[${HANDLE}]`));
  return { block, key: block?.getAttribute(HANDLE) ?? "" };
}
