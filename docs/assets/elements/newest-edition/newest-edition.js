/* A link to the newest edition that leads to the page shown, if the newest edition has it: to the same part of it, with the
   same choices. */

import { Enhancement } from "../../shared/enhancement.js";

/**
 * Whether a site map has a page.
 * @param {string} sitemap
 * @param {URL} page
 */
export const lists = (sitemap, page) => sitemap.includes(`${page.pathname}</loc>`);

/**
 * What a file says; nothing where it cannot be had.
 * @param {URL} address
 */
const read = (address) => fetch(address).then((reply) => (reply.ok ? reply.text() : "")).catch(() => "");

export class NewestEdition extends Enhancement {
  enhance() {
    const link = this.querySelector("a");
    link.addEventListener("click", async (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      const edition = new URL(this.getAttribute("edition"), location.href);
      const page = new URL(this.getAttribute("page"), edition);
      const isThere = lists(await read(new URL("sitemap.xml", edition)), page);
      location.assign(isThere ? page.href + location.search + location.hash : link.href);
    });
  }
}

customElements.define("newest-edition", NewestEdition);
