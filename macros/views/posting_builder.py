"""The posting builder: the form of its choices, and what its script says."""

from typing import Any

from markupsafe import Markup

from macros.catalog.locations import shown
from macros.model.jurisdiction import Jurisdiction
from macros.model.messages import N_, NP_, Message
from macros.text.alphabet import sorted_by
from macros.text.language import EACH, UP_TO
from macros.views.posting import builder_file
from macros.views.posting_out import DOCX_SHELL, problem_words
from macros.views.renderer import Renderer, block

PAGE = "posting-builder/"
"""The address of the builder's own page below the language."""

_NONE = {
    "industry": NP_("no industry of a posting", "Any industry"),
    "context": NP_("no context of a posting", "Any context"),
    "scope": NP_("no scope of a posting", "Any scope"),
}
"""What the base text is called on an axis where nothing has to be chosen."""

_METHODS = {
    "sourced": NP_("figure", "Sourced"),
    "modeled": NP_("figure", "Modeled"),
    "proposed": NP_("figure", "Proposed by this handbook"),
}

# Translators: a script puts words or numbers in place of what is in braces; the words serve every number.
_SAID = {
    "added": NP_("item of a variant", "Added"),
    "changed": NP_("item of a variant", "Changed"),
    "removed": NP_("item of a variant", "Left out here"),
    "edited": NP_("block of a posting", "Yours"),
    "blank": NP_("before a blank in brackets, for screen readers", "To fill in:"),
    "edit": N_("Edit: {words}"),
    "edit_short": N_("Edit this text"),
    "your_words": N_("Your words"),
    "done": NP_("button", "Done"),
    "remove": NP_("button", "Remove"),
    "restore": NP_("button", "Restore the original"),
    "emptied": N_("You removed this text. It is not in your posting."),
    "locked": NP_("text of a posting", "Fixed"),
    "locked_why": N_("Your company sets this text for every posting."),
    "not_with": N_("Not available: {choice}. {why}"),
    "remote": NP_("place of a job", "Remote"),
    # Translators: the places are separated by semicolons.
    "remote_in": N_("Remote, in: {states}"),
    "pay": N_("Base pay {range}"),
    "pay_and_more": N_("Base pay {range}, plus [variable pay at target]"),
    "pay_blank": N_("[Pay range]"),
    "pay_blank_and_more": N_("[Base pay range], plus [variable pay at target]"),
    "national": NP_("pay", "National"),
    "range_of": N_("{place}: {range}"),
    "as_of": N_("as of {day}"),
    "variable": N_("Variable pay comes on top. We propose {share}% of total pay at target."),
    "outside": N_("Your range goes beyond this one. Check it with the person who sets pay."),
    "reversed": N_("The lowest amount is above the highest."),
    "unread": N_("Write it in figures, such as 1,200 or 90k."),
    "differences": N_("Compared with the base text: {added} added, {changed} changed, {removed} left out."),
    "same": N_("This is the base text."),
    "nothing_chosen": N_("Nothing chosen yet"),
    "blanks": N_("Blanks to fill in: {count}"),
    "no_blanks": N_("No blanks left"),
    "edits": N_("Texts that you edited: {count}"),
    "no_edits": N_("You have not edited anything."),
    "not_kept": N_("This browser keeps nothing. Save a file before you leave the page."),
    "keep_mine": NP_("button", "Keep mine"),
    "take_new": NP_("button", "Take the new text"),
    "drop": NP_("button", "Drop mine"),
    "stale_was": N_("You edited:"),
    "stale_now": N_("The text is now:"),
    "stale_gone": N_("The handbook no longer has this text."),
    "stale_yours": N_("Yours:"),
    "stale": N_("Texts that you edited have changed: {count}"),
    "stale_elsewhere": N_("Edited with other choices:"),
    "stale_choices": N_("The handbook no longer has the choices of this edit."),
    "copied": N_("Copied"),
    "not_copied": N_("Could not copy"),
    "not_saved": N_("The file could not be made. Load the page again."),
    "law_failed": N_("The check did not load. Load the page again."),
    # Translators: the places are separated by semicolons.
    "checked_against": N_("Checked against the law of: {places}"),
    "verdict_fail": N_("Not ready to post. To fix for the law: {count}"),
    "verdict_placeless": N_("Choose a place to check its law."),
    "verdict_blank": N_("Nothing that we know of is against the law here. Blanks to fill in: {blanks}"),
    "verdict_unknown": N_("Ready to post, as far as we know. The list below shows what we have not checked."),
    "verdict_ready": N_("Ready to post"),
    "count_more": N_("More to fix: {count}"),
    "count_unknown": N_("Not known: {count}"),
    "count_pass": N_("Passed: {count}"),
    "finding_fail": NP_("finding of a check", "Law"),
    "finding_warn": NP_("finding of a check", "Advice"),
    "finding_unknown": NP_("finding of a check", "Not known"),
    "finding_pass": NP_("finding of a check", "Passed"),
    "fix_add": N_("Add what is missing"),
    "fix_replace": N_("Replace “{from}” with “{to}”"),
    "verified": N_("checked {day}"),
    "compare_empty": N_("Paste the text of your posting first."),
    "compare_same": N_("Your posting has everything that this one has, and the check finds nothing."),
    "compared": N_("What your posting leaves out, and what the check finds in it:"),
    "compare_found": N_("What the check finds"),
}
"""What the script says, by the names that it uses."""

_COPIES = {
    "rich": N_("With headings"),
    "bold": N_("Headings as bold"),
    "plain": N_("Plain text"),
    "markdown": N_("Markdown"),
    "title": NP_("field of a posting", "Title alone"),
    "location": NP_("field of a posting", "Location alone"),
    "pay": NP_("field of a posting", "Pay alone"),
    "description": NP_("field of a posting", "Description alone"),
}
_SAVES = {
    "docx": N_("Word (DOCX)"),
    "html": N_("HTML"),
    "markdown": N_("Markdown"),
    "text": N_("Plain text"),
}
_BOARDS = {
    "json-ld": N_("JSON-LD for your site"),
    "indeed": N_("XML for Indeed"),
    "linkedin": N_("XML for LinkedIn"),
}
_GIVEN = {
    "id": N_("Your job number"),
    "url": N_("Link to apply (https://…)"),
    "email": N_("Your email for the board"),
    "posted": N_("Date posted (year-month-day)"),
    "city": N_("City"),
    "region": N_("State or province"),
    "country": N_("Country (two letters)"),
}
"""What job boards ask for beside the posting; none of it is kept."""

_FORMS = {"copies": _COPIES, "saves": _SAVES, "boards": _BOARDS, "given": _GIVEN}


@block
def posting_builder(renderer: Renderer, role: str = "") -> Markup:
    """The builder of a role, or of all roles with a choice of one; its script writes into the element `posting`."""
    catalog = renderer.catalog
    titles = {key: renderer.guide(key)[0].role.title for key in ([role] if role else catalog.finished)}
    paid = dict.fromkeys(place for key in titles for place in renderer.guide(key)[0].compensation.locations)
    locations = {key: catalog.locations[key].title for key in shown(catalog.locations, paid)}
    rules = {key: place for key, place in catalog.jurisdictions.items() if _governs_postings(place)}
    jurisdictions = {key: rules[key].title for key in sorted(rules, key=lambda key: sorted_by(rules[key].title))}
    return renderer.render(
        "posting_builder.html",
        role=role,
        roles=titles,
        locations=locations,
        jurisdictions={key: title for key, title in jurisdictions.items() if key not in locations},
        states={key: jurisdictions[key] for key in jurisdictions if rules[key].kind != "city"},
        **{name: {key: renderer.language.say(words) for key, words in forms.items()} for name, forms in _FORMS.items()},
        words={
            **_words(renderer, list(titles), jurisdictions | locations),
            "kinds": {key: place.kind for key, place in rules.items() if place.kind not in ("state", "city")},
        },
    )


def _governs_postings(place: Jurisdiction) -> bool:
    """Whether its own law says something of postings, or that of the union that it is a member of."""
    return place.asks_postings or bool(place.may_not_ask)


def _words(renderer: Renderer, roles: list[str], places: dict[str, str]) -> dict[str, Any]:
    say = renderer.language.say

    def said(messages: dict[str, Message]) -> dict[str, str]:
        return {name: say(words) for name, words in messages.items()}

    return {
        "files": {role: renderer.link(builder_file(role)) for role in roles},
        "rules": renderer.link("law/rules.json"),
        "docx_shell": renderer.link(DOCX_SHELL),
        "problems": problem_words(renderer.language),
        "places": places,
        "none": said(_NONE),
        "methods": said(_METHODS),
        "each": said(EACH),
        "up_to": say(UP_TO),
        **said(_SAID),
    }
