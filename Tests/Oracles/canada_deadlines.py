#!/usr/bin/env python3
"""A second opinion on the deadlines of Canada's fifth plan, worked out without the project's own code.

    canada_deadlines.py FILE

For each of the three columns it prints, row by row, the days a deadline means, its precision and how often it repeats, as
`first..last precision [recurrence]`; the kinds with their counts; and in how many rows English and French disagree. The shapes are those
of this one file; any other text is `unread`.
"""

import calendar
import csv
import json
import re
import sys
import unicodedata
from collections import Counter

COLUMNS = ["indicator_due_date", "indicator_deadline_en", "indicator_deadline_fr"]
MONTHS = {name: place + 1 for names in (
    "january february march april may june july august september october november december",
    "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
) for place, name in enumerate(names.split())}
SEASONS = {"spring": 3, "printemps": 3, "summer": 6, "ete": 6, "fall": 9, "automne": 9}
FISCAL_START = 4


def plain(text):
    text = "".join(c for c in unicodedata.normalize("NFKD", text.lower()) if not unicodedata.combining(c))
    return text.replace("\u2019", "'").strip()


def months(year, first, count):
    last_year, last = year + (first + count - 2) // 12, (first + count - 2) % 12 + 1
    return f"{year}-{first:02d}-01", f"{last_year}-{last:02d}-{calendar.monthrange(last_year, last)[1]:02d}"


def single(text):
    """First day, last day and precision of one date."""
    text = re.sub(r"^(by|d'ici) ", "", text)
    if found := re.fullmatch(r"(?:end of|la fin de) (\d{4})", text):
        return f"{found[1]}-12-31", f"{found[1]}-12-31", "day"
    if found := re.fullmatch(r"(?:fiscal year |l'exercice )(\d{4})-(\d\d)?\d\d", text):
        return *months(int(found[1]), FISCAL_START, 12), "year"
    if found := re.fullmatch(r"(\d{4})-(\d\d)", text):
        return *months(int(found[1]), int(found[2]), 1), "month"
    if found := re.fullmatch(r"(\d{4})", text):
        return *months(int(found[1]), 1, 12), "year"
    if found := re.fullmatch(r"(?:l'|le )?([a-z]+) (\d{4})", text):
        if found[1] in MONTHS:
            return *months(int(found[2]), MONTHS[found[1]], 1), "month"
        if found[1] in SEASONS:
            return *months(int(found[2]), SEASONS[found[1]], 3), "season"
    return None


def deadline(text):
    text = plain(text)
    if not text:
        return "not stated"
    if text in ("ongoing", "en cours"):
        return ".. open ongoing"
    if text in ("annually", "chaque annee"):
        return ".. open annually"
    if found := re.fullmatch(r"(.+) (?:and ongoing|et en cours)", text):
        one = single(found[1])
        return f"{one[0]}.. open ongoing" if one else "unread"
    text = re.sub(r" (?:for reporting year|pour le rapport de) \d{4}", "", text)
    dates = [single(text)]
    if dates[0] is None:
        parts = re.split(r",? and |,? et |; ", text)
        found = [re.search(r"(?:by |d'ici )?[a-z]* ?\d{4}$", part) for part in parts]
        dates = [single(match[0].strip()) if match else None for match in found]
        dates = [date or single(match[0].split()[-1]) if match else None for date, match in zip(dates, found)]
    if None in dates:
        return "unread"
    if len(dates) == 1:
        return f"{dates[0][0]}..{dates[0][1]} {dates[0][2]}"
    return f"{min(d[0] for d in dates)}..{max(d[1] for d in dates)} span"


def main():
    with open(sys.argv[1], encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    deadlines = {column: [deadline(row[column]) for row in rows] for column in COLUMNS}
    kinds = {column: Counter(meaning.split(" ", 1)[-1] if ".." in meaning else meaning for meaning in meanings)
             for column, meanings in deadlines.items()}
    pairs = zip(deadlines["indicator_deadline_en"], deadlines["indicator_deadline_fr"])
    print(json.dumps({
        "rows": len(rows), "deadlines": deadlines, "kinds": {column: dict(count) for column, count in kinds.items()},
        "disagreements": sum(english != french for english, french in pairs)}, indent=1))


if __name__ == "__main__":
    main()
