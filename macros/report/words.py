"""The words of the report of a pull request. Those that hold Markdown say so by their placeholders, which are code."""

from macros.model.messages import N_, NN_, NNP_, NP_

PROGRAMS = NN_(
    "**This changes {count} file that runs: {files}.** Read it as a program before you run or merge this: it can do "
    "whatever the machine allows.",
    "**This changes {count} files that run: {files}.** Read them as programs before you run or merge this: they can do "
    "whatever the machine allows.",
)

CHECKS = N_("Checks")
CHECKS_WITH_FAULTS = NN_("Checks: {count} fault", "Checks: {count} faults")
IN_ORDER = N_("The data is in order.")
EACH_LINE = N_("Each line says where, what is wrong and how to fix it.")
UNTIDY = N_("Untidy, but it blocks nothing")
NO_FAULT = N_("no fault")
FAULTS = NN_("{count} fault", "{count} faults")
CHECKS_AND_PAGES = NP_("what the checks found, and which pages changed", "{checks}; {pages}")

CHANGED_FACTS = N_("Changed facts")
UNREADABLE = N_("They cannot be listed: a file of one of the two versions cannot be read as YAML.")

PAGES = N_("Pages")
PAGES_IN_SHORT = N_("Pages: {counts}")
KINDS_OF_PAGES = {
    "new": NP_("heading of a list of pages", "New"),
    "gone": NP_("heading of a list of pages", "Gone"),
    "changed": NP_("heading of a list of pages", "Changed"),
}
CHANGED_PAGES = {
    "new": NNP_("pages", "{count} new", "{count} new"),
    "gone": NNP_("pages", "{count} gone", "{count} gone"),
    "changed": NNP_("pages", "{count} changed", "{count} changed"),
}
PAGES_AS_BEFORE = NNP_("pages", "{count} as before", "{count} as before")
NONE_CHANGED = NP_("pages", "none changed")

FAULTY = N_("They cannot be compared while the data has faults.")
BASE_DOES_NOT_BUILD = N_("They cannot be compared: the version to compare with does not build.")
HEAD_DOES_NOT_BUILD = N_("They cannot be compared: this version does not build.")

TO_DO = N_("What to do")
FIX = N_("Fix the faults in the same branch; the checks run again by themselves.")
TO_LOOK_AT = N_("What to look at")
PREVIEW = N_(
    "The facts above are all that changes. To see the pages too: the artifact {artifact} of this run is the whole site "
    "as it would be; unpack it, start {command} in its folder, and open the address that it prints."
)

MORE = NN_("… and {count} more", "… and {count} more")
CUT = N_("… and more.")
CUT_FACTS = N_("… and more; {command} shows all of it.")
