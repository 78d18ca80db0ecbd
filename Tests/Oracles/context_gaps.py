#!/usr/bin/env python3
"""Counts which members had a recorded shutdown and what their plans say, straight from the published columns, with Python's csv
module alone.

    context_gaps.py SHUTDOWNS EXPORT… [--whole] TAG…

TAG names the columns that count as an answer. Countries are matched by the name that the exports print, after a few spellings
below. Prints one JSON object: `gap`, `answered` and `notDeterminable`, each a list of member names as the exports print them, for
members that have a plan in the exports; and `records`, country to number of records. Knows nothing of the project's code.

A plan counts where the year it was submitted, or its end year, is not before the year of the first record. --whole takes every
plan's list of commitments to be whole; without it no plan is.
"""

import csv
import json
import re
import sys
from collections import defaultdict

SPELLINGS = {"srilanka": "Sri Lanka", "uk": "United Kingdom"}


def rows(path, wanted):
    table = list(csv.reader(open(path, encoding="utf-8-sig", newline="")))
    top = next(i for i, row in enumerate(table) if any(cell.strip() in wanted for cell in row))
    header = [cell.strip() for cell in table[top]]
    for row in table[top + 1:]:
        yield dict(zip(header, row + [""] * (len(header) - len(row))))


def year(text):
    found = re.fullmatch(r"\s*(\d{4})\s*", text or "")
    return int(found.group(1)) if found else None


def main():
    words = [word for word in sys.argv[1:] if word != "--whole"]
    whole = "--whole" in sys.argv
    files = [word for word in words if word.endswith(".csv")]
    tags = [word for word in words if not word.endswith(".csv")]
    first, records = {}, defaultdict(int)
    for row in rows(files[0], {"country"}):
        name = row["country"].strip()
        name = SPELLINGS.get(name.lower(), name)
        records[name] += 1
        when = re.fullmatch(r"\s*\d{1,2}/\d{1,2}/(\d{4})\s*", row["start_date"])
        if when:
            first[name] = min(first.get(name, 9999), int(when.group(1)))
    plans = defaultdict(lambda: {"years": [], "commitments": []})
    for path in files[1:]:
        for row in rows(path, {"Country", "Country/Locality"}):
            member = (row.get("Country/Locality") or row.get("Country") or "").strip()
            member = SPELLINGS.get(member.lower(), member)
            if not member:
                continue
            plan = plans[(member, row["Action Plan Number"].strip())]
            plan["years"] += [year(row.get("Year of submission") or row.get("Year Of Submission"))]
            plan["years"] += [year(row.get("Action Plan End Year"))]
            plan["ends"] = plan.get("ends", False) or year(row.get("Action Plan End Year")) is not None
            plan["commitments"].append([row.get(tag, "").strip() for tag in tags])
    answer = {"gap": [], "answered": [], "notDeterminable": [], "records": records}
    for member in sorted({member for member, _ in plans} & set(first)):
        own = [plan for (name, _), plan in plans.items() if name == member]
        later = [p for p in own if max([y for y in p["years"] if y] or [0]) >= first[member]]
        open_holders = [p for p in own if p not in later and not p["ends"]
                        and any("1" in flags for flags in p["commitments"])]
        holds = any("1" in flags for plan in later for flags in plan["commitments"])
        coded = all(set(flags) <= {"0", "1"} for plan in later for flags in plan["commitments"])
        if holds:
            answer["answered"].append(member)
        elif later and coded and whole and not open_holders:
            answer["gap"].append(member)
        else:
            answer["notDeterminable"].append(member)
    json.dump(answer, sys.stdout)


main()
