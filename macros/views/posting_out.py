"""What the page of the posting builder needs to let a posting leave: sentences for what is wrong, and a file for DOCX.

The scripts of docs/assets/elements/posting-builder/out/ find faults by a code; a page says them in these words.
"""

from macros.model.messages import N_
from macros.text.language import Language

DOCX_SHELL = "assets/posting-docx.json"
"""Where the parts of a DOCX that never change are, below the language."""

PROBLEMS = {
    # What a job board would refuse.
    "blanks": N_("Fill in the blanks first. Still empty: {count}."),
    "no-title": N_("Give the job a title."),
    "pay-in-title": N_("Take the pay out of the title. Job boards have a field of its own for it."),
    "no-text": N_("The posting has no text yet."),
    "short-text": N_("Make the description at least {least} characters long."),
    "no-company": N_("Say the company’s name."),
    "no-day-posted": N_("Say the day on which you post the job."),
    "no-deadline-day": N_("Say the application deadline as a date, such as 2027-01-31."),
    "deadline-past": N_("Choose a deadline that is after the day on which you post the job."),
    "contradiction": N_("The text and the form differ under “{block}”. Make them the same."),
    "open-pay": N_("Give the pay range a lower and an upper end, or leave both empty."),
    "no-currency": N_("Say the currency of the pay range, such as USD."),
    "no-country": N_("Say the country by its two letters, such as US."),
    "no-city": N_("Say the city where the job is."),
    "no-region": N_("Say the state or province where the job is."),
    "no-id": N_("Give the job a number of your own."),
    "long-id": N_("Shorten the job’s number to {most} characters."),
    "no-url": N_("Say where to apply: an address that begins with https://."),
    "no-email": N_("Say the email address of the person who posts the job. Candidates don’t see it."),
    # What is wrong with a file of choices.
    "too-large": N_("The file is larger than {most} MB."),
    "no-json": N_("The file is not complete, or it is not a JSON file."),
    "other-file": N_("The file does not come from this builder."),
    "other-version": N_("The file was made by another version of this builder."),
    "unknown-key": N_("The file says “{key}”, which this builder does not know."),
    "missing-key": N_("The file does not say “{key}”."),
    "wrong-type": N_("What the file says for “{key}” is of the wrong type."),
    "unknown-choice": N_("The file chooses “{value}” for “{key}”, which this edition does not have."),
    "more": N_("Other problems in the file: {count}."),
    # What is worth knowing of a file that is taken.
    "other-edition": N_("The file was made with edition {edition}. Compare the texts before you post."),
    "draft-edition": N_("The file was made with a draft of the handbook. Compare the texts before you post."),
}
"""The sentence of each problem, by the code that scripts give it; values stand in its placeholders."""


def problem_words(language: Language) -> dict[str, str]:
    """The sentences in a language, with their placeholders: what `sentence` of problems.js fills in."""
    return {code: language.say(words) for code, words in PROBLEMS.items()}
