/** What the modules of this folder hand each other, and what the element hands them beside a `Doc`. */

import type { Choices } from "../types.d.ts";

/** Words that are written alike; `href` is empty, or an address with https: or mailto:. */
export interface Run {
  text: string;
  strong: boolean;
  em: boolean;
  href: string;
}

/** A line of a posting: what every format writes in its own way. */
export interface Piece {
  kind: "title" | "heading" | "subheading" | "paragraph" | "item";
  runs: Run[];
}

/** How a posting is written as HTML. Everything is in it if nothing is said. */
export interface HtmlForm {
  /** Headings as bold paragraphs, for editors that know none. */
  bold?: boolean;
  /** The description alone, for forms that ask for the title in a field of its own. */
  untitled?: boolean;
  /** Links as their words and address, for readers that allow no links. */
  unlinked?: boolean;
  /** `&`, quotes and `<` that begin no tag as they are, for readers that know no entities. */
  literal?: boolean;
}

/** The fields of a form in an applicant-tracking system. */
export interface Fields {
  title: string;
  location: string;
  pay: string;
  description: { html: string; text: string };
}

/** Where a blank is, and what it asks for without its brackets; `index` counts the blanks of its block. */
export interface Blank {
  section: string;
  block: string;
  index: number;
  words: string;
}

/** Something that is wrong or missing: its sentence is in the words of the page, with its values filled in. */
export interface Problem {
  code: string;
  values: Record<string, string | number>;
}

/** A file to save, or what is missing; the text is empty if anything is. */
export interface Made {
  text: string;
  missing: Problem[];
}

/** What job boards want to know beside the text; empty or null where it is not known. */
export interface Details {
  /** The employer's own number of the job; LinkedIn takes 40 characters. */
  id: string;
  /** The address of the page or form to apply on, with https:. */
  url: string;
  company: string;
  /** Who posts the job; LinkedIn and Indeed ask for it and do not show it. */
  email: string;
  /** Days as yyyy-mm-dd. */
  posted: string;
  deadline: string;
  city: string;
  /** State or province, as `CO` or `Colorado`. */
  region: string;
  /** Two letters of ISO 3166-1. */
  country: string;
  remote: boolean;
  hybrid: boolean;
  /** The titles of the states where a remote job may be done; none for the whole country. */
  states: string[];
  /** Of those that are no states of a country, the kind by the title: `province`, `union`. */
  kinds: Record<string, string>;
  currency: string;
  /** `hour`, `day`, `week`, `month` or `year`. */
  period: string;
  low: number | null;
  high: number | null;
}

/** What the reader wrote in place of a block's text; `was` is the guide's text then. Both are plain text. */
export interface Edit {
  text: string;
  was: string;
}

/** What a reader keeps or sends to a colleague; edits by `section/block`. */
export interface Saved {
  edition: string;
  choices: Choices;
  /** What job boards ask for that links say too, by the names of `Details`. */
  given: Record<string, string>;
  edits: Record<string, Edit>;
}

/** What an edition knows, to hold a file against: its name, and the values that its choices can have. */
export interface Known {
  edition: string;
  /** For each choice that is one of a list its values; choices that are not named may be any text. */
  values: { [Name in keyof Choices]?: string[] };
}

/** A file that was read; `saved` is null unless the whole file can be taken. Another edition is told, and taken. */
export interface Read {
  saved: Saved | null;
  problems: Problem[];
}

/** A DOCX without words, its parts by their path, with a mark where words go: the build writes it (macros/exports/docx_shell.py). */
export interface Shell {
  parts: Record<string, string>;
}
