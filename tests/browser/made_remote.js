/* An engine of the search with made answers, for what is shown of them: "nothing" finds nothing, all else the same pages. */

const GUIDE = "roles/national-account-manager/";
const UNDERSTOOD = [{ kind: "role", id: "nam", words: "nam" }, { kind: "place", id: "new york", title: "New York, NY", words: "nyc" }, { kind: "word", id: "pay", words: "pya" }];
const EXCERPT = [{ text: "What was ", marked: false }, { text: "found", marked: true }, { text: " in this part of the page.", marked: false }];

export class Remote {
  constructor(root) {
    this.root = root;
  }

  async warm() {}

  async find(query, { most }) {
    if (query === "nothing") return { count: 0, pages: [], understood: UNDERSTOOD, nearest: "pay" };
    const at = (path) => new URL(path, this.root).href;
    const sections = ["evaluation", "questions"].map((id) => ({ address: at(`${GUIDE}interview/#${id}`), title: id, titled: [{ text: id, marked: true }], excerpt: EXCERPT }));
    const others = Array.from({ length: 11 }, (_, number) => ({ address: at(`glossary/#t${number}`), title: `Page ${number}`, titled: [{ text: `Page ${number}`, marked: false }], role: "", kind: "", sections: [] }));
    const guide = { address: at(`${GUIDE}interview/`), title: "Interview questions and ratings", titled: [{ text: "Interview questions", marked: true }, { text: " and ratings", marked: false }], role: "nam", kind: "interview", sections };
    return { count: 12, pages: [guide, ...others].slice(0, most), understood: [], nearest: "" };
  }

  async choices() {
    return { roles: [{ id: "nam", title: "National Account Manager" }], kinds: [{ id: "interview", title: "Interview" }] };
  }
}
