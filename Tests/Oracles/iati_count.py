#!/usr/bin/env python3
"""Counts what stands in IATI activity files, with Python's own xml library alone.

    iati_count.py FILE ...

Prints one JSON object by file name:
  activities    all activities
  parents       the identifiers of activities that another activity of the file names as its parent (related-activity 1)
  commitments   the other activities
  plans         the parents, and one plan for each publisher of a commitment that has no parent in the file
  placed        how many commitments belong to each plan
  statuses      the codes of activity-status of the commitments
  starts, ends  the planned dates of the commitments, else the actual ones
  milestones    results of type 1 of the commitments; one for a commitment without any that has a planned date
  parts         the indicators of those results
  periodEnds    the last period-end of each of these indicators
  leads         the implementing organisations of the commitments, else the accountable ones, each once
  links         document links of the commitments, at any level, that have an address, and the distinct addresses in their
                descriptions that no link of the activity itself has
  tags          sectors, tags and policy markers that apply, each once for a commitment
"""

import json
import os
import re
import sys
import xml.etree.ElementTree as ElementTree
from collections import Counter

LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
ADDRESS = re.compile(r"https?://[^\s<>\"`{}|\\^]+", re.IGNORECASE)
NOTHING = {"", "n/a", "na", "nr", "nd", "-", "--", "tbd", "[to be determined]", "[to_be_identified]"}


def language(tag):
    short = re.split("[-_]", (tag or "").lower())[0]
    return {"eng": "en", "fra": "fr", "fre": "fr", "spa": "es"}.get(short, short)


def shown(elements, default):
    """The English text, else the one in the default language, else the first."""
    texts = []
    for element in elements:
        for holder in element.findall("narrative") or [element]:
            text = (holder.text or "").strip()
            if text:
                texts.append((language(holder.get(LANGUAGE) or element.get(LANGUAGE)) or default, text))
    for wanted in ("en", default):
        for tag, text in texts:
            if tag == wanted:
                return text
    return texts[0][1] if texts else ""


def meaningful(text):
    return text.strip().lower() not in NOTHING


def addresses(text):
    found = []
    for address in ADDRESS.findall(text):
        while address and (address[-1] in ".,;:!?'\"]*" or (address[-1] == ")" and "(" not in address[:-1])):
            address = address[:-1]
        if len(address) > len("https://") and address not in found:
            found.append(address)
    return found


def date(activity, *types):
    for wanted in types:
        for element in activity.findall("activity-date"):
            if element.get("type", "").strip() in wanted:
                return (element.get("iso-date") or element.get("iso_date") or element.text or "").strip()
    return ""


def is_day(text):
    """Whether a text begins with a day of a year that is plausible."""
    match = re.match(r"(\d{4})-\d\d-\d\d", text)
    return bool(match) and 1970 <= int(match.group(1)) <= 2100


def name(element, default):
    found = shown([element], default)
    return found if meaningful(found) else (element.get("ref") or "").strip()


def leads(activity, default):
    for roles in (("4", "implementing"), ("2", "accountable")):
        names = []
        for element in activity.findall("participating-org"):
            if element.get("role", "").strip().lower() in roles and meaningful(name(element, default)):
                names.append(name(element, default))
        if names:
            return len(set(names))
    return 0


def tags(activity, default):
    found = set()
    for kind in ("sector", "tag", "policy-marker"):
        for element in activity.findall(kind):
            code = (element.get("code") or "").strip()
            text = shown([element], default)
            if (code or text) and not (kind == "policy-marker" and element.get("significance", "").strip() == "0"):
                vocabulary = (element.get("vocabulary") or "").strip() or ("" if kind == "tag" else "1")
                found.add((kind, vocabulary, code, text))
    return len(found)


def count(path):
    root = ElementTree.parse(path).getroot()
    activities = [root] if root.tag == "iati-activity" else root.findall("iati-activity")
    identifiers = ["".join(a.find("iati-identifier").itertext()).strip() if a.find("iati-identifier") is not None else ""
                   for a in activities]
    known = set(identifiers)
    first = {}
    for position, own in enumerate(identifiers):
        first.setdefault(own, position)
    above = []
    for activity, own in zip(activities, identifiers):
        named = [e.get("ref", "").strip() for e in activity.findall("related-activity") if e.get("type") == "1"]
        named = [ref for ref in named if ref in known and ref and ref != own]
        above.append(named[0] if named else None)
    for position in range(len(activities)):  # Where activities lie below one another, the first of them is let go.
        trail, current = [position], above[position]
        while current is not None and first[current] not in trail:
            trail.append(first[current])
            current = above[trail[-1]]
        if current is not None:
            above[first[current]] = None
    parents = {parent for parent in above if parent is not None}
    statuses, starts, ends, period_ends, placed = Counter(), Counter(), Counter(), Counter(), Counter()
    totals = Counter(activities=len(activities))
    for activity, own, parent in zip(activities, identifiers, above):
        if own in parents:
            continue
        default = language(activity.get(LANGUAGE) or root.get(LANGUAGE))
        totals["commitments"] += 1
        publisher = activity.find("reporting-org")
        owner = (publisher.get("ref") or "").strip() if publisher is not None else ""
        placed[parent or "IATI-" + owner] += 1
        status = activity.find("activity-status")
        if status is not None:
            statuses[(status.get("code") or status.text or "").strip()] += 1
        starts[date(activity, ("1", "start-planned"), ("2", "start-actual"))] += 1
        ends[date(activity, ("3", "end-planned"), ("4", "end-actual"))] += 1
        outputs = [r for r in activity.findall("result") if (r.get("type") or "").strip().lower() in ("1", "output")]
        planned = any(is_day(date(activity, types)) for types in (("1", "start-planned"), ("3", "end-planned")))
        totals["milestones"] += len(outputs) or (1 if planned else 0)
        for indicator in (i for output in outputs for i in output.findall("indicator")):
            totals["parts"] += 1
            last = sorted(e.get("iso-date", "") for e in indicator.findall("period/period-end"))
            period_ends[last[-1] if last else ""] += 1
        totals["leads"] += leads(activity, default)
        totals["tags"] += tags(activity, default)
        links = [e for e in activity.iter("document-link") if (e.get("url") or "").strip()]
        totals["links"] += len(links)
        inside_outputs = {id(e) for o in outputs for e in o.iter("document-link")}
        given = {e.get("url").strip() for e in links if id(e) not in inside_outputs}
        by_type = {}
        for element in activity.findall("description"):
            by_type.setdefault((element.get("type") or "").strip(), []).append(element)
        text = "\n\n".join(t for t in (shown(e, default) for e in by_type.values()) if meaningful(t))
        totals["links"] += len([a for a in addresses(text) if a not in given])
    result = {key: totals[key] for key in ("activities", "commitments", "milestones", "parts", "leads", "links", "tags")}
    result.update(parents=sorted(parents), plans=sorted(parents | set(placed)), placed=placed, statuses=statuses,
                  starts=starts, ends=ends, periodEnds=period_ends)
    return result


print(json.dumps({os.path.basename(path): count(path) for path in sys.argv[1:]}, indent=1))
