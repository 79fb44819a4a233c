/** What something in the handbook is called by readers. */
export interface Called {
  id: string;
  title: string;
  words: string[];
}

export interface Page {
  /** The name that the index gives it. */
  fragment: string;
  /** Below the version. */
  address: string;
  title: string;
  role: string;
  kind: string;
  choice: string;
  words: string[];
  /** The terms of the glossary that are one of its headings. */
  terms: string[];
  /** The words of its title and address, each after a space. */
  key: string;
}

/** What words of the language are in one form; patterns, as macros/search/forms.py explains them. */
export interface FormRules {
  elided: string;
  replaced: [string, string][];
  letters: [string, string][];
  endings: string;
}

/** What search/lookup.json holds. */
export interface Lookup {
  pages: Page[];
  roles: Called[];
  kinds: Called[];
  choices: Called[];
  places: Omit<Called, "id">[];
  terms: string[][];
  same: string[][];
  small: string[];
  /** Of the currencies in which the handbook gives amounts, the most frequent first. */
  signs: string[];
  forms: FormRules;
}

/** Something that words name; `page` by its address, `same` by the handbook's own word, `word` by the corrected one. */
export interface Named {
  kind: "role" | "kind" | "choice" | "place" | "page" | "term" | "same" | "word";
  id: string;
  title?: string;
  words?: string;
}

/** A query, read: what it names, the words beside that, and the words to look for in texts. */
export interface Reading {
  names: Named[];
  rest: string[];
  text: string[];
}

export interface Fragment {
  content: string;
  anchors: { id: string; text: string; location: number }[];
}

export interface Hit {
  score: number;
  places: number[];
  data: () => Promise<Fragment>;
}

export type Hits = Map<Page, Hit>;
export type Scores = Map<Page, number>;

/** A part of a text; `marked` is what was found. */
export interface Piece {
  text: string;
  marked: boolean;
}

export interface Section {
  address: string;
  title: string;
  /** The title in pieces; empty for the beginning of a page. */
  titled: Piece[];
  excerpt: Piece[];
}

export interface FoundPage {
  address: string;
  title: string;
  /** The title in pieces. */
  titled: Piece[];
  role: string;
  kind: string;
  sections: Section[];
}

export interface Found {
  count: number;
  pages: FoundPage[];
  understood: Named[];
  nearest: string;
}

/** What narrows a search: the ids of a role and of a kind of page, empty for all. */
export interface Choice {
  role: string;
  kind: string;
}

/** What a reader can choose among. */
export interface Choices {
  roles: Pick<Called, "id" | "title">[];
  kinds: Pick<Called, "id" | "title">[];
}

/** What answers queries. A find that another one overtakes gives null. */
export interface Answers {
  warm(): Promise<unknown>;
  /** `early` hears of pages before their sections are found, and of those that the query names before the texts are searched. */
  find(query: string, filters: Choice & { most: number }, early?: (pages: FoundPage[]) => void): Promise<Found | null>;
  choices(): Promise<Choices>;
}

/** A worker that has begun; `lost` resolves when it fails, for instance because its scripts could not be fetched. */
export interface Begun {
  worker: Worker;
  lost: Promise<unknown>;
}
