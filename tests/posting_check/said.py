"""What postings write in ordinary words, and what only looks like it."""

TRUE_PAY = (
    "The pay range for this Sales Manager role is $90,000–$120,000 per year, plus bonus",
    "Compensation\n$90,000 - $120,000 a year",
    "Base Salary: $90k-$120k DOE",
    "$90,000–$120,000 base salary",
    "Base compensation $90,000–$120,000 + bonus",
    "This role pays $90,000 to $120,000",
    "Hourly rate: $28.50 - $34.00",
    "The annual base salary for this position ranges from $90,000 to $120,000, depending on experience.",
    "Compensation: $90,000-$120,000 base salary plus commission (OTE $150,000–$180,000)",
    "The base pay for this Training Coordinator is between $30 and $34 an hour",
    "Pay $80,000–$90,000 base, and OTE $150,000",
)
"""Pay of which a law is content."""

NO_PAY = (
    "Pay: competitive. Our clients spend $90,000 to $120,000",
    "Pay: competitive, and our clients spend $90,000 to $120,000",
    "We raised $40 million. Salary competitive",
    "Competitive salary. We raised $40M",
    "Great pay… $500 for training",
    "Great pay, and a $500 training budget",
    "Competitive pay and a quota of $900,000",
    "Competitive base pay. Our top seller took home $400,000",
    "Pay: OTE $200,000",
    "Pay is good for our 40,000 employees",
    "Salary: competitive, 401(k) match up to $5,000",
    "Uncapped pay, average rep makes $250,000",
    "We pay $500 toward your phone",
    "Great salary plus profit sharing averaging $10,000",
    "We offer competitive pay and gave $90,000 to charity",
)
"""Amounts that nobody is paid."""

OPEN_PAY = (
    "Pay: $90,000 DOE",
    "Pay: $90,000 (minimum)",
    "Salary $90,000/yr and up",
    "Salary: $120,000 max",
    "Salary: maximum of $120,000",
    "Salary: $90,000 to DOE",
    "Pay: $90,000 per year or more",
    "Pay: over $90,000",
    "Salary: $90,000+ a year",
    "Salary: $20/hour+",
    "Salary: $90,000 - DOE",
    "Salary: $90,000–open",
    "Salary: ≥ $90,000",
    "Salary: as high as $120,000",
    "Salary: $90,000 or higher",
)
"""Pay of which an end is open."""

DEADLINES = (
    "Apply at acme.com/careers by March 3, 2029",
    "Submit your résumé by March 3",
    "Applications are accepted through March 3, 2029.",
    "The application window closes Mar. 3, 2029",
    "Please send it no later than 3/3/2029",
    "Application deadline\nMarch 3, 2029",
    "We accept applications on an ongoing basis.",
    "Position open until filled",
    "Please apply by 11:59 p.m. on March 3, 2029",
    "Applications close on 12/31/2029",
    "The application window is expected to close on or about March 3, 2029",
)
NO_DEADLINES = (
    "We will meet the project deadline of March 3, 2029",
    "We will meet the project deadline",
    "Apply by 2020-01-31",
    "Deadline: banana",
    "Candidates work on 3/4 of accounts",
    "Interviews are held through March 3, 2030",
    "Application deadline: February 31, 2029",
    "Apply by email. We open on March 3, 2030.",
)
WAYS = (
    "Email jobs@acme.com",
    "Click Apply",
    "Visit acme.com/careers to apply",
    "Apply on acme.com",
    "Apply by email",
    "To be considered, complete our form at acme.com",
    "Interested? Write to Jane at jane@acme.com",
    "To apply, send a resume.",
    "How to apply\nBring this letter.",
)
"""How to apply."""

NO_WAYS = (
    "How to apply: [How to apply]",
    "How to apply\n[How to apply]",
    "How to apply",
    "Apply by March 3, 2029",
    "You apply what you learn.",
    "If you need an accommodation, email hr@acme.com",
)

PAST_PAY = (
    "Tell us your salary at your last job",
    "What did you make at your previous job?",
    "W-2 from the last employer required",
    "How much do you earn now?",
    "Tell us how much you were paid",
    "Share your most recent salary",
    "Attach your last pay stub",
)
NO_PAST_PAY = (
    "Tell us what pay you expect.",
    "We never ask what you earned before.",
    "Salary at the last step of the ladder",
    "You keep your pay at the current level.",
)
