#!/usr/bin/env python3
"""Counts what stands in IATI implementation schedules, with Python's own xml library alone.

    iati_schedule_count.py FILE ...

Prints one JSON object by file name:
  commitments   the elements inside organisation and activity of which the schedule says anything
  keys          section, name and type of each, in the order of the document
  statuses      how often each category of a status stands there
  dates         how often each publication date stands there
  notes         how many of them have notes
  exclusions    how many of them have an exclusion with a category or a reason
  day           the day of the schedule: the metadata's, else the document's
  publisher     the publisher's code, else its name
  rows          the rows about publishing
"""

import json
import os
import sys
import xml.etree.ElementTree as ElementTree
from collections import Counter


def deep(element):
    return "" if element is None else "".join(element.itertext()).strip()


def says_anything(element):
    if element.find("status") is not None or element.find("publication-date") is not None:
        return True
    parts = [element.find(name) for name in ("exclusions", "provider-definition", "notes")]
    return any(part is not None and (deep(part) or any(part.attrib.values())) for part in parts)


def count(path):
    root = ElementTree.parse(path).getroot()
    items = [(section.tag, element) for section in root if section.tag in ("organisation", "activity")
             for element in section if says_anything(element)]
    statuses, dates = Counter(), Counter()
    notes = exclusions = 0
    for _, element in items:
        status = element.find("status")
        code = "" if status is None else (status.get("category") or "").strip() or deep(status)
        if code:
            statuses[code] += 1
        if deep(element.find("publication-date")):
            dates[deep(element.find("publication-date"))] += 1
        notes += 1 if any(deep(note) for note in element.findall("notes")) else 0
        reason = element.find("exclusions")
        exclusions += 1 if reason is not None and ((reason.get("category") or "").strip() or deep(reason)) else 0
    publisher = root.find("metadata/publisher")
    day = deep(root.find("metadata/date"))[:10] or (root.get("generated-datetime") or "")[:10]
    return {
        "commitments": len(items),
        "keys": ["-".join(filter(None, (section, element.tag, (element.get("type") or "").strip())))
                 for section, element in items],
        "statuses": statuses, "dates": dates, "notes": notes, "exclusions": exclusions, "day": day,
        "publisher": "" if publisher is None else (publisher.get("code") or "").strip() or deep(publisher),
        "rows": len(root.findall("publishing/*")),
    }


print(json.dumps({os.path.basename(path): count(path) for path in sys.argv[1:]}, indent=1))
