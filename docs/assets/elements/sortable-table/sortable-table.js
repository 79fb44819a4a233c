/* A table whose columns sort by a press on their heading, but for data-unsorted; cells may have their key in data-sort. */

import { find, findAll } from "../../shared/dom.js";
import { Enhancement } from "../../shared/enhancement.js";
import { addSortButtons, compareCells, inOrder, markSorted } from "../../shared/sorting.js";
import { collation } from "../../shared/words.js";

/**
 * What a row is sorted by.
 * @param {HTMLTableRowElement} row
 * @param {number} column
 */
const key = (row, column) => row.cells[column].dataset.sort ?? row.cells[column].textContent.trim();

export class SortableTable extends Enhancement {
  enhance() {
    this.headings = findAll(this, "thead th");
    addSortButtons(this.headings.filter((heading) => !("unsorted" in heading.dataset)), (heading) => this.sort(heading));
  }

  /** @param {HTMLElement} heading */
  sort(heading) {
    const direction = heading.getAttribute("aria-sort") === "ascending" ? "descending" : "ascending";
    markSorted(this.headings, heading, direction);
    const column = this.headings.indexOf(heading);
    const compareTexts = collation();
    /** @type {HTMLTableElement} */
    const table = find(this, "table");
    const [body] = table.tBodies;
    body.append(...inOrder([...body.rows], (a, b) => compareCells(key(a, column), key(b, column), compareTexts), direction));
  }
}

customElements.define("sortable-table", SortableTable);
