#!/usr/bin/env python3
"""Counts which states that support the Paris Call follow it up in a plan, straight from the published columns, with Python's csv
module alone.

    paris_call_gaps.py SUPPORTERS EXPORT AS_OF [--whole]

EXPORT is OGP's dataset of commitments of 2024. Countries are matched by their three-letter codes. Prints one JSON object: `gap`,
`answered` and `notDeterminable`, each a list of codes of members that have a plan in the export; `undated`, the codes among them for
which the list has no day of signature; and `states`, the number of states in the list. Knows nothing of the project's code.

A plan counts for a year where the year it was submitted, or its end year, is not before that year. A signature without a day may be of
any year from that of the opening of the call, 12 November 2018, to that of AS_OF: only what holds for every one of these years
is said. --whole takes every plan's list of commitments to be whole; without it no plan is.
"""

import csv
import json
import sys
from collections import defaultdict

OPENED = 2018
TAGS = ["Online Civic Space", "Data Stewardship and Privacy", "Elections", "Disinformation/Misinformation"]

# The list writes a code that no country has.
CODES = {"MTG": "MNE"}


def main():
    words = [word for word in sys.argv[1:] if word != "--whole"]
    whole = "--whole" in sys.argv
    supporters, export, day = words
    with open(supporters, encoding="utf-8-sig", newline="") as file:
        states = [row for row in csv.DictReader(file) if row["category"].strip() == "state"]
    with open(export, encoding="utf-8-sig", newline="") as file:
        table = list(csv.reader(file))
    header = [cell.strip() for cell in table[0]]
    tags = [tag for tag in TAGS if tag in header]
    plans = defaultdict(lambda: {"last": 0, "ends": False, "flags": []})
    for cells in table[1:]:
        row = dict(zip(header, cells))
        plan = plans[(row["Code"].strip(), row["Action Plan Number"].strip())]
        for name in ("Year Of Submission", "Action Plan End Year"):
            if row[name].strip().isdigit():
                plan["last"] = max(plan["last"], int(row[name]))
        plan["ends"] |= row["Action Plan End Year"].strip().isdigit()
        plan["flags"].append([row[tag].strip() for tag in tags])

    def outcome(own, year):
        later = [plan for plan in own if plan["last"] >= year]
        flags = [flag for plan in later for flags in plan["flags"] for flag in flags]
        if "1" in flags:
            return "answered"
        open_holders = [p for p in own if p not in later and not p["ends"] and any("1" in f for f in p["flags"])]
        if not later or not whole or open_holders or not set(flags) <= {"0", "1"} or not flags:
            return "notDeterminable"
        return "gap"

    answer = {"gap": [], "answered": [], "notDeterminable": [], "undated": [], "states": len(states)}
    for state in states:
        code = CODES.get(state["nationality"].strip(), state["nationality"].strip())
        own = [plan for (member, _), plan in plans.items() if member == code]
        if not own:
            continue
        signed = state["date_signed"].strip()
        if not signed:
            answer["undated"].append(code)
        years = [int(signed[:4])] if signed else range(OPENED, int(day[:4]) + 1)
        outcomes = {outcome(own, year) for year in years}
        answer[outcomes.pop() if len(outcomes) == 1 else "notDeterminable"].append(code)
    json.dump(answer, sys.stdout)


main()
