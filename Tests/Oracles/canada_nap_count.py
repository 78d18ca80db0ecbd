#!/usr/bin/env python3
"""Counts what stands in sound tables of Canada's tracker and in its flattened plans, with Python's own csv library alone.

    canada_nap_count.py FILE ...

Prints one JSON object by file name:
  rows         the records
  commitments  the codes of commitments, in order
  milestones   how many codes of milestones there are
  indicators   the codes of indicators without zeros in front, in the order of their numbers
  statuses     how often each of the four codes stands there
  histories    the periods of each indicator, in the order of time
  deadlines    how often each deadline stands there: English words, else French, else the due date; once per indicator
  leads        how many departments lead indicators, counted once per indicator
  links        how many addresses stand in the English evidence, or in the English progress text and not in the evidence
  nothing      how many rows tell in both languages that there is nothing
"""

import csv
import json
import os
import re
import sys
from collections import Counter

STATUSES = {
    "ns": "NS", "not started": "NS", "non commencé": "NS", "lp": "LP", "limited progress": "LP", "progrès limité": "LP",
    "sp": "SP", "substantial progress": "SP", "progrès important": "SP", "c": "C", "complete": "C", "réalisé": "C",
}


def code(cell):
    return cell.split(":")[0].strip()


def numbers(text):
    return [int(part) for part in text[1:].split(".")]


def plain(text):
    first, *rest = numbers(text)
    return ".".join([f"C{first:02}"] + [str(number) for number in rest])


def addresses(text):
    found = []
    for address in re.findall(r'https?://[^\s<>"]+', text):
        while address[-1] in ".,;:!?'*]" or (address[-1] == ")" and address.count(")") > address.count("(")):
            address = address[:-1]
        found.append(address)
    return found


def is_nothing(text):
    return text.strip(" -*").upper() in ("NIL", "NUL")


def count(path):
    with open(path, newline="", encoding="utf-8-sig") as file:
        rows = [{key: (value or "").strip() for key, value in row.items()} for row in csv.DictReader(file)]
    statuses, histories, deadlines, leads = Counter(), {}, {}, {}
    links = nothing = 0
    for row in rows:
        indicator = plain(code(row["indicators"]))
        histories.setdefault(indicator, [])
        if row.get("reporting_period"):
            histories[indicator].append(row["reporting_period"])
        if row.get("status"):
            statuses[STATUSES[code(row["status"]).lower()]] += 1
        words = [row.get("indicator_" + name, "") for name in ("deadline_en", "deadline_fr", "due_date")]
        if any(words):
            deadlines[indicator] = next(filter(None, words))
        leads[indicator] = [name for name in row.get("indicator_lead_dept", "").split(",") if name.strip()]
        evidence = addresses(row.get("evidence_en", ""))
        links += len(evidence)
        links += len(set(addresses(row.get("progress_en", ""))) - set(evidence))
        if row.get("progress_en") and is_nothing(row["progress_en"]) and is_nothing(row["progress_fr"]):
            nothing += 1
    return {
        "rows": len(rows),
        "commitments": sorted({code(row["commitments"]) for row in rows}),
        "milestones": len({code(row["milestones"]) for row in rows}),
        "indicators": sorted(histories, key=numbers),
        "statuses": statuses,
        "histories": {indicator: sorted(periods) for indicator, periods in histories.items()},
        "deadlines": Counter(deadlines.values()),
        "leads": sum(map(len, leads.values())),
        "links": links,
        "nothing": nothing,
    }


print(json.dumps({os.path.basename(path): count(path) for path in sys.argv[1:]}, ensure_ascii=False, indent=1))
