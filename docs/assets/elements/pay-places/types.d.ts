/** What roles/<role>/pay-places.json holds; macros/views/pay_places.py writes it. All words and drawings are HTML that the build has escaped. */

/** The legend of a chart, the lines behind its rows, and its axis. */
export type Frame = [legend: string, grid: string, axis: string];

export interface Place {
  /** Rows of the table. */
  row: string;
  /** Which of the origins says where the pay comes from; none where it is worked out of the other places. */
  origin: number | null;
  /** A strip of the chart for wide windows, and one for narrow ones. */
  wide: string;
  narrow: string;
}

export interface Level {
  /** The row of headings. */
  head: string;
  frames: { wide: Frame; narrow: Frame };
  places: Record<string, Place>;
}

export interface PayPlaces {
  /** A line for each. */
  origins: string[];
  levels: Record<string, Level>;
}

/** Each level, the first choice first, with the places that have pay at it. */
export type Offered = Map<string, string[]>;

/** What the reader chose: a level, and at least one place. */
export interface Choice {
  level: string;
  places: string[];
}
