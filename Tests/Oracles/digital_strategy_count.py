#!/usr/bin/env python3
"""Counts what stands in reports on the US Digital Government Strategy, with Python's own xml library alone.

    digital_strategy_count.py FILE ...

Prints one JSON object by file name:
  commitments   items with an empty parent, or with a parent that leads nowhere
  milestones    the other items, and the records of repeated items that are commitments
  parts         the records of repeated items that are milestones, without those that hold no answer
  placed        the ids of the items under each commitment, in the order of the document
  statuses      how often each status is stated, by the source's own word
  due           how often each due date stands at a commitment or milestone, as year-month-day
  links         the distinct addresses of each item, or of each record of a repeated item, added up
  generated     the day of the report, or null
"""

import json
import os
import re
import sys
import xml.etree.ElementTree as ElementTree
from collections import Counter

ADDRESS = re.compile(r"https?://[^\s<>\"`{}|\\^]+", re.IGNORECASE)


def text(element, name):
    return (element.findtext(name) or "").strip()


def addresses(value):
    found = set()
    for address in ADDRESS.findall(value):
        while address:
            if address[-1] in ".,;:!?'\"]*" or (address[-1] == ")" and "(" not in address[:-1]):
                address = address[:-1]
            else:
                break
        if len(address) > len("https://"):
            found.add(address)
    return found


def answers(field):
    """The answers of a field, and whether they are a list."""
    value = field.find("value")
    if value is None:
        return [""], False
    listed = ["".join(child.itertext()).strip() for child in value.findall("value")]
    return (listed, True) if listed else (["".join(value.itertext()).strip()], False)


def parent_of(item, items):
    """The item above: the one that is named, else the longest beginning of the own id."""
    own, named = item.get("id", "").strip(), text(item, "parent")
    if not named:
        return None
    ids = {}
    for other in items:
        ids.setdefault(other.get("id", "").strip(), other)
    if named in ids and ids[named] is not item:
        return ids[named]
    pieces = own.split(".")
    for length in range(len(pieces) - 1, 0, -1):
        beginning = ".".join(pieces[:length])
        if beginning in ids:
            return ids[beginning]
    return None


def due_day(value):
    match = re.fullmatch(r"(\d{4})/(\d{1,2})/(\d{1,2})", value)
    return "%04d-%02d-%02d" % tuple(int(part) for part in match.groups()) if match else None


def count(path):
    report = ElementTree.parse(path).getroot()
    items = report.findall("items/item") if report.tag == "report" else []
    result = {"commitments": 0, "milestones": 0, "parts": 0, "links": 0, "placed": {}}
    statuses, due = Counter(), Counter()
    for item in items:
        own = item.get("id", "").strip()
        above = parent_of(item, items)
        top, steps = item, 0
        while parent_of(top, items) is not None and steps < len(items):  # Items in a circle have no end above them.
            top, steps = parent_of(top, items), steps + 1
        if above is None:
            result["commitments"] += 1
        else:
            result["milestones"] += 1
        placed = result["placed"].setdefault(top.get("id", "").strip(), [])
        if above is not None:
            placed.append(own)
        if text(item, "due_date"):
            due[due_day(text(item, "due_date"))] += 1
        fields = [(text(field, "name"), *answers(field)) for field in item.findall("fields/field")]
        repeated = text(item, "multiple") == "1" or any(is_list for _, _, is_list in fields)
        lengths = [len(values) for _, values, is_list in fields if is_list or values[0]] or [0]
        for record in range(max(lengths) if repeated else 1):
            row = {}
            for position, (name, values, _) in enumerate(fields):
                row[(position, name)] = values[record] if record < len(values) else ""
            if repeated and any(row.values()):
                result["milestones" if above is None else "parts"] += 1
            for (_, name), value in row.items():
                if value and name == own.replace(".", "-") + "-status":
                    statuses[value] += 1
            result["links"] += len(set().union(*(addresses(value) for value in row.values())))
    stamp = text(report, "generated")[:10]
    result.update(statuses=statuses, due=due)
    result["generated"] = stamp if re.fullmatch(r"\d{4}-\d\d-\d\d", stamp) else None
    return result


print(json.dumps({os.path.basename(path): count(path) for path in sys.argv[1:]}, indent=1))
