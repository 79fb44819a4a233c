/* A button that opens the site's search. */

import { find } from "../../shared/dom.js";
import { Enhancement } from "../../shared/enhancement.js";
import { openSearch } from "../../shared/theme.js";

export class OpenSearch extends Enhancement {
  enhance() {
    const button = find(this, "button");
    button.hidden = false;
    button.addEventListener("click", openSearch);
  }
}

customElements.define("open-search", OpenSearch);
