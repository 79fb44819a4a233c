/* A role that is small, for the tests beside it. */

/** @type {import("./types.d.ts").Builder} */
export const BUILDER = {
  edition: "2026.2",
  role: "keeper",
  axes: { context: { island: "Island", city: "City" }, industry: { ferries: "Ferries" }, scope: {}, level: { core: "Core", senior: "Senior" } },
  base_level: "core",
  excluded: [{ choices: { context: "city", industry: "ferries" }, why: "No ferry lands there." }, { choices: { context: "island", level: "core" }, why: "Nobody begins alone." }],
  forms: {
    posting: [{ id: "opening", heading: "", shape: "text" }, { id: "facts", heading: "", shape: "rows" }, { id: "duties", heading: "Duties", shape: "list" }, { id: "requirements", heading: "You", shape: "list" }, { id: "apply", heading: "Apply", shape: "rows" }],
    description: [{ id: "duties", heading: "All duties", shape: "list" }],
  },
  kinds: { must: { title: "Required", explanation: "Bring these.", after: "" }, nice: { title: "Preferred", explanation: "", after: "Apply anyway." } },
  texts: ["You keep the light of [Name].", "[Place]", "[Pay]", "[Name]", "Light <em>it</em>.", "Ring.", "Row.", "Ring twice.", "Read charts.", "[Deadline]", "Swim.", "Fixed by the coast."],
  blocks: [
    ["opening", "opening", "", "", 0, 0], ["facts", "place", "Location", "", 1, 0], ["facts", "pay", "Pay", "", 2, 0], ["facts", "employer", "Employer", "", 3, 0],
    ["duties", "light", "", "", 4, 0], ["duties", "bell", "", "", 5, 0], ["duties", "boat", "", "", 6, 0], ["duties", "bell", "", "", 7, 0],
    ["requirements", "charts", "", "must", 8, 0], ["apply", "deadline", "Deadline", "", 9, 0], ["requirements", "swim", "", "nice", 10, 0], ["apply", "process", "Steps", "", 11, 1],
  ],
  variants: {
    "-.-.-.-": { title: "Keeper", blocks: { posting: [0, 1, 2, 3, 4, 5, 8, 10, 9, 11], description: [4, 5] } },
    "-.-.-.senior": { title: "Senior Keeper", blocks: { posting: [0, 1, 2, 3, 4, 7, 8, 10, 9, 11], description: [4, 7] } },
    "-.ferries.-.-": { title: "Keeper", blocks: { posting: [0, 1, 2, 3, 5, 6, 8, 10, 9, 11], description: [5, 6] } },
    "-.ferries.-.senior": { title: "Senior Keeper", blocks: { posting: [0, 1, 2, 3, 6, 7, 8, 10, 9, 11], description: [6, 7] } },
  },
  pay: [
    { level: "core", place: null, place_title: "National", currency: "USD", period: "year", low: 50000, high: 60000, open_ended: false, method: "sourced", variable_share: null, source_title: "Survey", source_url: "https://survey.example/", as_of: "2025" },
    { level: "core", place: "cove", place_title: "Cove", currency: "USD", period: "year", low: 55000, high: 66000, open_ended: false, method: "sourced", variable_share: null, source_title: "Survey", source_url: null, as_of: "2025" },
    { level: "senior", place: null, place_title: "National", currency: "USD", period: "hour", low: 30, high: 38.5, open_ended: true, method: "modeled", variable_share: 20, source_title: "Survey", source_url: null, as_of: "" },
  ],
  currencies: { ontario: "CAD", quebec: "CAD" },
};
for (const variant of Object.values(BUILDER.variants)) Object.freeze(variant);

/** @type {import("./words.d.ts").Words} */
export const WORDS = {
  files: { keeper: "" }, rules: "data:application/json,{", docx_shell: "", problems: { "unknown-choice": "{value}?" }, kinds: {}, not_kept: "Not kept",
  places: { cove: "Cove", maine: "Maine", ohio: "Ohio" }, none: { industry: "Any", context: "Any", scope: "Any" },
  methods: { sourced: "Sourced", modeled: "Modeled" }, each: { year: "{amount} a year", hour: "{amount} an hour" }, up_to: "up to {amount}",
  remote: "Remote", remote_in: "Remote in {states}", pay: "Base {range}", pay_and_more: "Base {range} and [more]", pay_blank: "[Range]", pay_blank_and_more: "[Range] and [more]",
  as_of: "as of {day}", added: "Added", changed: "Changed", removed: "Gone", edited: "Yours", blank: "Fill in:", edit: "Edit: {words}", edit_short: "Edit", your_words: "Words",
  done: "Done", remove: "Remove", restore: "Restore", emptied: "Removed", locked: "Fixed", locked_why: "Why", not_with: "{choice}: {why}", range_of: "{place}: {range}", national: "National",
  variable: "{share}%", outside: "Outside", reversed: "Reversed", unread: "In figures", differences: "{added} added, {changed} changed, {removed} gone", same: "Base", blanks: "{count} blanks", no_blanks: "No blanks",
  edits: "{count} edits", no_edits: "No edits", keep_mine: "Keep", take_new: "Take", drop: "Drop", stale_was: "Was", stale_now: "Now", stale_gone: "Gone", stale_yours: "Yours", stale: "{count} stale", stale_elsewhere: "Elsewhere:", stale_choices: "No such choices", nothing_chosen: "Nothing", law_failed: "No law",
};
