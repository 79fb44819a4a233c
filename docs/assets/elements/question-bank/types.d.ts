/** What questions/index.json holds; macros/views/question_bank.py writes it. */

/** Where a question is asked. */
export interface Place {
  id: string;
  role: string;
  /** What it belongs to where it is not of the base: `industry.healthcare`. */
  for?: string;
  stage: string;
  type: string;
  competency: string;
  minutes: number;
  /** The address of the question on the role's page. */
  at: string;
}

export interface Question {
  /** The wording as HTML that the build has escaped. */
  ask: string;
  places: Place[];
  /** Its place in the file; `prepare` adds it. */
  number?: number;
  /** What a search looks at; `prepare` adds it. */
  words?: string;
}

/** Ids with their titles. */
export type Titles = Record<string, string>;

export interface Bank {
  questions: Question[];
  roles: Record<string, { title: string; stages: Titles }>;
  competencies: Titles;
  /** Axis, id and title of what a role varies by. */
  choices: Record<string, Titles>;
  /** Minutes in words. */
  minutes: Titles;
  /** How many questions share a file of scoring. */
  per_part: number;
}

/** What the filters say: the name of each to its value, empty where all are wanted. */
export type Choice = Record<string, string>;
