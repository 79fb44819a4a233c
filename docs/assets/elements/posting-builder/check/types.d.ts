import type { Choices, Doc, Finding } from "../types.d.ts";

export type { Choices, Doc, Finding };

export type Value = string | number | boolean | null;
/** By name: `posting.…`, `law.…`, `limits.…`. */
export type Values = Record<string, Value | undefined>;

/** One key: all, any, not, has, is or compare. */
export type Expression =
  | { all: Expression[] }
  | { any: Expression[] }
  | { not: Expression }
  | { has: string }
  | { is: [name: string, value: string] }
  | { compare: [one: string | number, sign: "<" | "<=" | ">" | ">=", other: string | number] };

/** How a posting is found to say something; see FACTS in `macros/posting_check/patterns.py`. */
export interface Fact {
  words: string;
  block?: string;
  section?: string;
  not_in?: string[];
  block_only?: string;
  unless?: string;
  label_counts?: boolean;
}

/** How a language says amounts; all but `times` are patterns, and the parts of `pattern` are those that `pay.js` names. */
export interface Amount {
  pattern: string;
  decimals: string;
  opens: string;
  opens_alone: string;
  between: string;
  and: string;
  /** Words of pay, and of other money; the same right behind an amount; what leaves a single amount open behind it. */
  pay: string;
  other: string;
  other_behind: string;
  alone_open: string;
  /** What behind a figure multiplies it. */
  times: Record<string, number>;
}

/** How a language says days; two patterns, and the names of months in lowercase. */
export interface Dates {
  pattern: string;
  /** A day with a period in it that ends no sentence. */
  dotted: string;
  months: Record<string, number>;
  month_first: boolean;
}

export type Topic = "postings" | "salary-history" | "ai";

export interface Rule {
  id: string;
  weight: "law" | "style";
  of_place: boolean;
  source: Topic | "limits" | "inclusive-language";
  /** Of a rule of style, the id of its source. */
  cites: string;
  field: string;
  binds: Expression;
  asks: Expression;
  passes: Expression;
  words: Record<"pass" | "fail" | "unknown", string>;
  fix: { section: string; block: string; html: string } | { fact: string; to: string } | null;
}

export interface Place {
  title: string;
  kind: string;
  part_of: string;
  /** Whether it has not put the law of the union that it is part of into its own. */
  unbound: boolean;
  /** Its row on the page of the law, below the language. */
  address: string;
  /** What postings call it, as a pattern in which capitals count. */
  names: string;
  values: Record<string, Value>;
  topics: Record<Topic, { day: string; said: string; coming: string; source: string }>;
  /** Fields whose content was recalled and not read. */
  unchecked: string[];
  verified_on: string;
}

export interface WordGroup {
  id: string;
  words: string;
  why: string;
  instead: string;
  protected: boolean;
  only_must_haves: boolean;
}

/** The file `law/rules.json`. */
export interface Law {
  language: string;
  note: string;
  words: { recalled: string; unknown: string; no_place: string };
  amount: Amount;
  facts: Record<string, Fact>;
  /** What marks a sentence of the employer's statements. */
  statement: string;
  dates: Dates;
  limits: Record<string, number>;
  /** Ids of blocks that say nothing of the job. */
  statements: string[];
  must_have_kinds: string[];
  rules: Rule[];
  jurisdictions: Record<string, Place>;
  /** A location's id to those of the jurisdictions whose law applies there. */
  places: Record<string, string[]>;
  wording: {
    cites: string;
    passed: string;
    failed: string;
    excused: string;
    replacements: Record<string, string>;
    groups: WordGroup[];
  };
  sources: Record<string, { title: string; url: string | null }>;
}

export interface Line {
  section: string;
  block: string;
  kind: string;
  /** With its label and its blanks. */
  words: number;
  /** Without its blanks, behind its label; empty where nothing but blanks is there. */
  text: string;
  /** The same without the label. */
  said: string;
  /** Its label and what is not blank, whatever is there. */
  named: string;
}

/** Blocks of the guide's posting that a pasted text lacks. */
export interface Missing {
  section: string;
  heading: string;
  blocks: { id: string; label: string; html: string }[];
}
