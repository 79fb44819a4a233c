/* A table of four columns or more, or with .hb-rows, of which a phone shows each row as a card: its cells say what their
   column is called. Without scripts it scrolls in its box. The table of all salaries makes cards of its own. */

import { findAll } from "../../shared/dom.js";
import { Enhancement } from "../../shared/enhancement.js";

const FEWEST = 4; // columns; as in wide-table.css

export class WideTable extends Enhancement {
  enhance() {
    this.label();
  }

  /** Let each cell say what its column is called; again where a script has put in other rows. */
  label() {
    const columns = findAll(this, "thead th").map((heading) => heading.textContent.trim());
    const inRows = this.classList.contains("hb-rows") || columns.length >= FEWEST;
    if (!inRows || this.classList.contains("hb-salaries")) return;
    /** @type {NodeListOf<HTMLTableRowElement>} */
    const rows = this.querySelectorAll("tbody tr");
    for (const row of rows) {
      for (const cell of findAll(row, "td")) cell.dataset.label = columns[/** @type {HTMLTableCellElement} */ (cell).cellIndex];
    }
  }
}

customElements.define("wide-table", WideTable);
