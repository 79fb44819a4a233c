/** The file of a role, `roles/<role>/posting/builder.json`: every combination, its blocks shared. The build composes; scripts select. */
export interface Builder {
  /** The edition that made it; empty for a draft. */
  edition: string;
  role: string;
  /** The choices on each axis, id to title, axes in the order in which the key of a variant names them. */
  axes: Record<Axis, Record<string, string>>;
  /** The level of the base text. */
  base_level: string;
  /** Choices that exclude each other, with the reason in words. */
  excluded: { choices: Partial<Record<Axis, string>>; why: string }[];
  /** The sections of each form in their order; a heading is empty where a section has none. */
  forms: Record<Form, Section[]>;
  /** The kinds of requirements in their order. */
  kinds: Record<string, Kind>;
  /** Inline HTML that the build has escaped (em, strong, code, a); blanks stand in square brackets. */
  texts: string[];
  /** What the variants are made of. */
  blocks: WrittenBlock[];
  /** `context.industry.scope.level`, each an id or `-`, to what is shown; `-` is also the base level. */
  variants: Record<string, Written>;
  /** Base pay by level and place; `place` is null for the national range. */
  pay: PayRow[];
  /** Places where pay is in another currency than these ranges, which say nothing of them. */
  currencies: Record<string, string>;
}

export type Axis = "context" | "industry" | "scope" | "level";
/** The short posting, or the full description. */
export type Form = "posting" | "description";

/** A kind of requirement, as a heading above its points; the sentences are HTML, empty where there is none. */
export interface Kind {
  title: string;
  /** Below the heading, in the full description. */
  explanation: string;
  /** Below the points, in the short posting. */
  after: string;
}

export interface Section {
  id: string;
  heading: string;
  /** `text`: paragraphs. `rows`: label and text. `list`: points, with a label in bold where there is one. */
  shape: "text" | "rows" | "list";
}

/** [section, id in the section, label, kind of requirement, number of its text, whether the employer's page of data has it] */
export type WrittenBlock = [section: string, id: string, label: string, kind: string, text: number, locked: 0 | 1];

export interface Written {
  /** The title of the job. */
  title: string;
  /** Numbers of its blocks, by form. */
  blocks: Record<Form, number[]>;
}

export interface PayRow {
  level: string;
  place: string | null;
  place_title: string;
  currency: string;
  period: string;
  low: number | null;
  high: number;
  open_ended: boolean;
  method: "sourced" | "modeled" | "proposed";
  /** Share of variable pay at target, in percent; null where there is none. */
  variable_share: number | null;
  source_title: string;
  source_url: string | null;
  as_of: string;
}

/** What the reader chose; every one stands in the address behind `#`. */
export interface Choices {
  role: string;
  form: Form;
  context: string;
  industry: string;
  scope: string;
  level: string;
  /** A location's or a jurisdiction's id; for remote jobs `remote`. */
  place: string;
  /** Where a remote job may be done: ids of jurisdictions. */
  states: string[];
  company: string;
  low: number | null;
  high: number | null;
  deadline: string;
  how_to_apply: string;
  /** How many people the employer has; null if not said. */
  employees: number | null;
  /** Whether the employer uses AI to screen or to assess. */
  uses_ai: boolean;
}

/** A posting as it is shown, checked and sent out. Texts are inline HTML: escaped, and only em, strong, code, a. */
export interface Doc {
  lang: string;
  edition: string;
  title: string;
  choices: Choices;
  sections: DocSection[];
  /** The `kinds` of its `Builder`: what is said around the points of a kind is sent out too. */
  kinds?: Record<string, { explanation: string; after: string }>;
}

export interface DocSection extends Section {
  blocks: DocBlock[];
}

export interface DocBlock {
  id: string;
  label: string;
  /** The id of a requirement's kind, with its title; empty for others. */
  kind: string;
  kind_title: string;
  html: string;
  /** How it differs from the base text. */
  change: "" | "added" | "changed";
  /** Whether the reader wrote it. */
  edited: boolean;
  locked: boolean;
}

/** What the check says of one rule. */
export interface Finding {
  rule: string;
  /** `law` can block, `style` warns. */
  weight: "law" | "style";
  status: "pass" | "fail" | "unknown";
  /** Of a law: the place, with its title. */
  jurisdiction: string;
  place_title: string;
  words: string;
  /** Of words that can keep people from applying, the sentence with them; empty for others. */
  sentence: string;
  /** The source's name as plain text with its address, and the days in words; empty where they are not known. */
  source_title: string;
  source_url: string | null;
  effective: string;
  verified_on: string;
  /** What one press changes: the block that it writes, or the words that it replaces, in plain text (`fixed` does it). */
  fix: { block: string; section: string; html: string } | { block: string; section: string; from: string; to: string } | null;
}
