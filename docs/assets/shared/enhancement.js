/* What every element is that adds to the page once, however often it is moved about in it. */

export class Enhancement extends HTMLElement {
  isEnhanced = false;

  connectedCallback() {
    if (this.isEnhanced) return;
    this.isEnhanced = true;
    this.enhance();
  }

  /** What the element adds; each has its own. */
  enhance() {}
}
