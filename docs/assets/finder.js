/* Fields that narrow what a page lists, and links to what is hidden. */

/** Text as it is compared: without case and marks, whatever the language of the browser. */
export const plain = (text) => text.normalize("NFD").replace(/\p{Mark}/gu, "").toLowerCase();

/** Whether a text holds each of the words that were typed. */
export function holds(text, typed) {
  const words = plain(typed).split(/\s+/);
  return words.every((word) => plain(text).includes(word));
}

/** A field under the words of `host`'s label, and a line that says what it found. */
export function finder(host, id) {
  const label = document.createElement("label");
  label.className = "hb-finder__label";
  label.textContent = host.getAttribute("label");
  label.htmlFor = id;
  const field = document.createElement("input");
  Object.assign(field, { type: "search", className: "hb-finder", id, autocomplete: "off" });
  const status = document.createElement("p");
  Object.assign(status, { className: "hb-quiet", role: "status" });
  host.prepend(label, field, status);
  return { field, status };
}

/** Show all again where a link leads to something hidden. */
export function showTarget(showAll) {
  addEventListener("hashchange", () => {
    const target = document.getElementById(location.hash.slice(1));
    if (!target?.closest("[hidden]")) return;
    showAll();
    target.scrollIntoView();
  });
}
