#!/usr/bin/env python3
"""Counts how plans and members stand in areas, straight from the columns of an export, with Python's csv module alone.

    theme_coverage.py FILE [--whole] AREA=COLUMN|COLUMN …

An AREA without columns (`AREA=`) has no tag in this export. --whole takes every plan to be whole. FILE is the Explorer export of
2016 (two header rows) or the commitments dataset of 2024 (one). Prints one JSON object: `plans` and `members`, each key to areas
to `state`, and for plans the counts. Knows nothing of the project's code.
"""

import csv
import json
import sys
from collections import defaultdict

STATES = ["commitment", "assessed", "ambitious", "complete", "results"]
COLUMNS = {
    "member": ["Country", "Country/Locality"],
    "plan": ["Action Plan Number"],
    "title": ["Commitment Title"],
    "impact": ["Potential impact", "Potential Impact"],
    "relevant": ["_Relevant"],
    "midTerm": ["Completion (progress report)", "Completion (Progress Report)"],
    "endOfTerm": ["Completion (end of term)", "Completion (End Of Term)"],
    "opened": ["Did it open government (end of term only)"],
}


def word(cell):
    """The label without the letter that some columns put in front: "c. Substantial"."""
    text = cell.strip().lower()
    return text[3:] if text[1:3] == ". " else text


def yes(flag):
    return {"1": True, "0": False}.get(flag.strip())


def both(one, other):
    return None if one is None or other is None else one and other


def ambitious(row):
    impact = word(row["impact"])
    scale = {"none": False, "unclear": False, "minor": False, "moderate": True, "transformative": True}
    return both(scale.get(impact), yes(row["relevant"]))


def complete(row):
    for stage in ("endOfTerm", "midTerm"):
        label = word(row[stage])
        if label in ("", "nr", "nd", "na"):
            continue
        scale = {"not started": False, "limited": False, "substantial": True, "complete": True, "completed": True}
        return scale.get(label)
    return None


def results(row):
    scale = {"worsens": False, "did not change": False, "none": False, "marginal": False, "major": True,
             "outstanding": True}
    return scale.get(word(row["opened"]))


def rung(row):
    judged = [results(row), complete(row), ambitious(row)]
    for name, value in zip(("results", "complete", "ambitious"), judged):
        if value:
            return name
    return "assessed" if any(value is not None for value in judged) else "commitment"


def read(path):
    rows = list(csv.reader(open(path, encoding="utf-8-sig", newline="")))
    top = next(i for i, row in enumerate(rows) if any(cell.strip() in COLUMNS["member"] for cell in row))
    header = [cell.strip() for cell in rows[top]]
    place = {}
    for field, names in COLUMNS.items():
        found = [header.index(name) for name in names if name in header]
        if found:
            place[field] = found[0]
    for row in rows[top + 1:]:
        row = row + [""] * (len(header) - len(row))
        record = {field: row[place[field]] if field in place else "" for field in COLUMNS}
        record["tags"] = dict(zip(header, row))
        if record["member"].strip():
            yield record


def state(cell, whole):
    if cell["commitments"]:
        return max((rung for rung in cell["rungs"]), key=STATES.index)
    if cell["coded"] == 0:
        return "notCoded"
    return "noCommitment" if whole and cell["notCoded"] == 0 else "notDeterminable"


def main():
    arguments = [argument for argument in sys.argv[2:] if argument != "--whole"]
    whole = "--whole" in sys.argv
    pairs = [argument.split("=") for argument in arguments]
    areas = {area: [name for name in columns.split("|") if name] for area, columns in pairs}

    def empty():
        return {area: {"coded": 0, "notCoded": 0, "commitments": 0, "assessed": 0, "ambitious": 0, "complete": 0,
                       "results": 0, "rungs": []} for area in areas}

    plans, members = defaultdict(empty), defaultdict(empty)
    for row in read(sys.argv[1]):
        member = row["member"].strip()
        for cells in (plans[member + "#" + row["plan"].strip()], members[member]):
            for area, columns in areas.items():
                cell = cells[area]
                flags = [yes(row["tags"].get(column, "")) for column in columns]
                if True in flags:
                    cell["coded"] += 1
                    cell["commitments"] += 1
                    step = rung(row)
                    cell["rungs"].append(step)
                    cell["assessed"] += step != "commitment"
                    cell["ambitious"] += ambitious(row) is True
                    cell["complete"] += complete(row) is True
                    cell["results"] += results(row) is True
                elif columns and None not in flags:
                    cell["coded"] += 1
                else:
                    cell["notCoded"] += 1
    answer = {"plans": {}, "members": {}}
    for name, groups in (("plans", plans), ("members", members)):
        for key, cells in groups.items():
            answer[name][key] = {
                area: {"state": state(cell, whole), **{k: v for k, v in cell.items() if k != "rungs"}}
                for area, cell in cells.items()}
    json.dump(answer, sys.stdout)


main()
