"""data/roles/<role>/faq.yml: questions people ask."""

from macros.model.base import Entries, Line, Model, Text


class Entry(Model):
    """A question and its answer."""

    question: Line
    answer: Text


class Faq(Model):
    """One list for employers, one for job seekers."""

    employers: Entries[Entry]
    job_seekers: Entries[Entry]
