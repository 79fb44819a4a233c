/** What pay.json holds; macros/exports/pay.py writes it. */

/** Base pay, total pay at target, which is worked out, and total pay as a source gives it. */
export type Kind = "base" | "target" | "total";

/** A range of pay of a role at a level, in a place. Amounts are in `currency`, for `period`. */
export interface Row {
  family: string;
  role: string;
  role_title: string;
  level: string;
  /** The ladder that the level is of; null for the one of all families that name none. */
  ladder: string | null;
  /** Null for the whole country. */
  metro: string | null;
  currency: string;
  /** Null where only the upper end is known. */
  base_min: number | null;
  base_max: number;
  base_open_ended: boolean;
  /** Both null where no source gives total pay, and so with pay at target where no mix is given. */
  total_min: number | null;
  total_max: number | null;
  total_open_ended: boolean;
  target_min: number | null;
  target_max: number | null;
  target_open_ended: boolean;
  method: string;
  source: string | null;
  source_title: string | null;
  how: string | null;
  /** A year, a month or a day in ISO 8601, as `verified_on`. */
  as_of: string;
  verified_on: string;
  /** year, month, week, day or hour */
  period: string;
  year_has: number;
}

/** How amounts are said: sentences with the place of an amount in them. */
export interface Saying {
  /** Period to what is said of an amount for it; of none where all is pay a year. */
  each: Record<string, string>;
  /** What is said of an upper end alone. */
  upTo: string;
}

export interface Pay {
  rows: Row[];
  /** The columns of pay.csv. */
  fields: Record<string, unknown>;
  sources: Record<string, { url: string | null }>;
}

/** Ids with their titles. */
export type Titles = Record<string, string>;

/** What the lists say: the name of each to its value, empty where all are wanted; places with commas between them. */
export type Choice = Record<string, string>;
