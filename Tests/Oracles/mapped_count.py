#!/usr/bin/env python3
"""Counts what a table holds in the light of its mapping file, with Python's own csv, json and xml libraries alone.

    python3 mapped_count.py TABLE MAPPING [TABLE MAPPING …]

Prints one JSON object: the table's name -> counts. Knows nothing of the importer.
"""

import csv
import io
import json
import os
import re
import sys
import xml.etree.ElementTree as ElementTree
from collections import Counter


def decoded(path):
    raw = open(path, "rb").read()
    if raw[:2] == b"\xff\xfe":
        return raw[2:].decode("utf-16-le")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return raw.decode("cp1252")


def table(path):
    """Headers and rows of a table or of a document of records."""
    if path.endswith(".xml"):
        records = []
        for row in ElementTree.parse(path).getroot().iter("row"):
            record = dict(row.attrib)
            for child in row:
                texts = [leaf.text or "" for leaf in child.iter() if len(leaf) == 0]
                record[child.tag.replace("_x0020_", " ")] = "; ".join(text.strip() for text in texts)
            records.append(record)
        headers = list(dict.fromkeys(name for record in records for name in record))
        return headers, [[record.get(name, "") for name in headers] for record in records]
    text = decoded(path)
    delimiter = max("\t;,", key=text.splitlines()[0].count)
    rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    return rows[0], rows[1:]


def count(path, mapping_path):
    mapping = json.load(open(mapping_path, encoding="utf-8"))
    headers, rows = table(path)
    fields = {}
    for column in mapping["columns"]:
        if column.get("field") and column["header"] in headers:
            fields.setdefault(column["field"], []).append((headers.index(column["header"]), column))
    words = {word["said"].casefold(): word["meaning"] for word in mapping["words"]}
    commitments, milestones = {}, {}
    tally = Counter()
    statuses = Counter()
    above = None
    for row in rows:
        row = [cell.strip() for cell in row] + [""] * (len(headers) - len(row))

        def first(field):
            return next((row[place] for place, _ in fields.get(field, []) if row[place]), "")

        name = tuple(first("commitment." + part) for part in ("id", "number", "title"))
        own = tuple(first("milestone." + part) for part in ("id", "number", "title"))
        if name[:1] + name[1:] == ("", "", ""):
            if own == ("", "", "") or above is None:
                continue
            name = above
        elif any(part.casefold() in ("total", "gesamt") for part in name):
            continue
        above = name
        commitments[name] = True
        key = name + (own[:2] if any(own[:2]) else own)
        is_new = key not in milestones
        if any(own):
            milestones[key] = True
            # A further row with another institution only repeats the milestone.
            if not is_new and mapping["rows"] == "milestone":
                continue
        for place, column in fields.get("status", []):
            if row[place]:
                statuses[words.get(row[place].casefold(), "?" + row[place])] += 1
        for place, column in fields.get("percent", []):
            numbers = re.findall(r"\d+(?:[.,]\d+)?", row[place])
            if len(numbers) == 1 and float(numbers[0].replace(",", ".")) <= 100:
                tally["percents"] += 1
                tally["percentHundredths"] += round(float(numbers[0].replace(",", ".")) * 100)
        for place, _ in fields.get("progress", [])[:1]:
            tally["progressTexts"] += bool(row[place])
            tally["nothingNew"] += words.get(row[place].casefold()) == "nothingNew"
        for place, _ in fields.get("evidence", [])[:1]:
            tally["links"] += row[place].count("://")
        if is_new or not any(own):
            for field in ("start", "end"):
                tally[field + "s"] += bool(fields.get(field)) and bool(row[fields[field][0][0]])
    return {
        "commitments": len(commitments), "milestones": len(milestones), "statuses": dict(statuses),
        **{name: tally[name] for name in ("percents", "percentHundredths", "progressTexts", "nothingNew", "links", "starts", "ends")},
    }


if __name__ == "__main__":
    pairs = zip(sys.argv[1::2], sys.argv[2::2])
    print(json.dumps({os.path.basename(path): count(path, mapping) for path, mapping in pairs}, ensure_ascii=False))
