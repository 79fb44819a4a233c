/** What the element says, in the page's language; the build writes it. Braces hold what a script puts in. */
export interface Words {
  /** Titles of places by the ids of locations and jurisdictions. */
  places: Record<string, string>;
  /** Kinds of jurisdictions that are no states, by their ids: `province`, `union`. */
  kinds: Record<string, string>;
  /** Addresses of the files of roles. */
  files: Record<string, string>;
  none: Record<string, string>;
  methods: Record<string, string>;
  each: Record<string, string>;
  [name: string]: any;
}
