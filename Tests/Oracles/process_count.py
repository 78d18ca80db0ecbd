#!/usr/bin/env python3
"""Counts the answers in a process database of the IRM, with Python's own csv library alone.

    process_count.py FILE ...

Prints one JSON object by file name:
  plans    the records: country, number of the plan and year of submission as they stand there
  answers  for each header how often each answer stands there, without white space at its edges
  records  for each record the answers in the order of the headers
  links    for each column of addresses how often http:// or https:// stands there
"""

import csv
import json
import os
import re
import sys
from collections import Counter

COUNTRY = {"country name", "country"}


def count(path):
    with open(path, newline="", encoding="utf-8-sig") as file:
        rows = [[cell.strip() for cell in row] for row in csv.reader(file)]
    header = next(row for row in rows if any(cell.lower() in COUNTRY for cell in row))
    country = next(index for index, cell in enumerate(header) if cell.lower() in COUNTRY)
    data = [row for row in rows[rows.index(header) + 1:] if row != header and row[country]]
    number = header.index("Action Plan Number") if "Action Plan Number" in header else None
    year = header.index("Year AP Submitted") if "Year AP Submitted" in header else None
    links = {name: sum(len(re.findall("https?://", row[index])) for row in data)
             for index, name in enumerate(header) if name.endswith(("links", "Links", "Link"))}
    asked = [index for index, name in enumerate(header)
             if name not in links and index not in (country, number, year)
             and (not name.startswith("_") or name.startswith("_Number"))]
    return {
        "plans": [[row[country], row[number] if number is not None else "", row[year] if year is not None else ""]
                  for row in data],
        "answers": {header[index]: dict(sorted(Counter(row[index] for row in data).items())) for index in asked},
        "records": [[row[index] for index in asked] for row in data],
        "links": links,
    }


if __name__ == "__main__":
    json.dump({os.path.basename(path): count(path) for path in sys.argv[1:]}, sys.stdout, ensure_ascii=False, indent=1)
    print()
