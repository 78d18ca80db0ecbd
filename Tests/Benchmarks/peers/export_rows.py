#!/usr/bin/env python3
"""One JSON object a line for every commitment of an OGP dataset export: what `ogp export --format ndjson` writes, with
Python's csv and json alone.

usage: export_rows.py EXPORT.csv > ROWS.ndjson        (the 171-column layout, one header row)

Identity, institutions, dates, policy areas, ratings, derived labels, statuses and the kinds of missing are written; the
full text is not, as in `ogp export`. Whatever depends on few distinct texts (dates, labels) is remembered.
"""
import csv
import functools
import json
import re
import sys

MISSING = {"NR": "notReviewed", "ND": "notCollected", "NA": "notApplicable", "N/A": "notApplicable", "": "blank"}
MONTHS = {name: place + 1 for place, name in enumerate(
    "january february march april may june july august september october november december".split())}
SCALES = {
    "specificity": ("Specificity", {"High": "high", "Medium": "medium", "Low": "low", "None": "none"}),
    "potentialImpact": ("Potential Impact", {
        "Transformative": "transformative", "Moderate": "moderate", "Minor": "minor", "None": "none",
        "Unclear": "unclear"}),
    "potentialForResults": ("Potential for Results", {
        "Substantial": "substantial", "Modest": "modest", "Unclear": "unclear"}),
    "completionMidTerm": ("Completion (Progress Report)", None),
    "completionEndOfTerm": ("Completion (End Of Term)", None),
    "opened": ("Did It Open Government (Overall)", {
        "Outstanding": "outstanding", "Major": "major", "Marginal": "marginal", "Did Not Change": "didNotChange",
        "Worsens": "worsens", "No early results to report yet": "noEarlyResults"}),
    "early": ("Early Results", {
        "Significant": "significant", "Moderate": "moderate", "No notable results": "noNotableResults"}),
}
COMPLETION = {
    "Complete": "complete", "Substantial": "substantial", "Limited": "limited", "Not Started": "notStarted",
    "Unclear": "noEvidence", "Withdrawn": "withdrawn"}
HIGH = {"complete", "substantial"}
CODED = set(COMPLETION.values())


@functools.lru_cache(maxsize=65536)
def date(text):
    """The interval of a date cell: a day, a month with its year, or a year."""
    words = text.lower().replace(",", " ").split()
    earliest = latest = None
    precision, basis = "unknown", "none"
    if match := re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)", text):
        earliest = latest = text
        precision, basis = "day", "cell"
    elif len(words) == 2 and words[0] in MONTHS and words[1].isdigit():
        month, year = MONTHS[words[0]], int(words[1])
        last = [31, 29 if year % 4 == 0 else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
        earliest, latest = f"{year}-{month:02}-01", f"{year}-{month:02}-{last}"
        precision, basis = "month", "words"
    elif re.fullmatch(r"\d{4}", text):
        earliest, latest = f"{text}-01-01", f"{text}-12-31"
        precision, basis = "year", "cell"
    return {"text": text, "earliest": earliest, "latest": latest, "precision": precision, "recurrence": None,
            "basis": basis}


@functools.lru_cache(maxsize=4096)
def names(text):
    if text in MISSING:
        return []
    return [part.strip() for part in re.split(r"[;\n]", text) if part.strip()]


def label(cell, words):
    value = words.get(cell)
    return value if value is not None else MISSING.get(cell.strip(), "unrecognised")


def flag(cell):
    return True if cell in ("1", "Yes") else False if cell in ("0", "No") else None


def or_none(cell):
    cell = cell.strip()
    return None if cell.upper() in MISSING else cell


def star(parts, done, least):
    verifiable, relevant, impact = parts
    if verifiable is None or relevant is None or impact not in IMPACTS or done not in CODED:
        return None
    return verifiable and relevant and impact in least and done in HIGH


def latest(first, second, coded):
    """The first value that is coded; otherwise the kind of missing that speaks for both."""
    for value in (first, second):
        if value in coded or value == "unrecognised":
            return value
    return next((kind for kind in ("notReviewed", "notCollected", "notApplicable") if kind in (first, second)), "blank")


def era(year):
    if year is None or year < 2011:
        return None
    return "2011-2013" if year < 2014 else "2014-2016" if year < 2017 else "2017-2019" if year < 2020 else "2020+"


def outcome(strong, ambition, high):
    if strong:
        return "completeAndAmbitious"
    if ambition is None or high is None:
        return None
    return ("completeAndAmbitious" if high else "ambitious") if ambition else "complete" if high else "neither"


def binding(year, parts, final, stars):
    """The first step of the ladder that fails; plans since 2020 have none."""
    verifiable, relevant, impact = parts
    if year is not None and year >= 2020:
        return "notApplicable"
    if stars["midTerm" if stars["endOfTerm"] is None else "endOfTerm"]:
        return "starred"
    if verifiable is False:
        return "verifiability"
    if relevant is False:
        return "relevance"
    if impact in IMPACTS and impact != "transformative":
        return "ambition"
    if final in CODED and final not in HIGH:
        return "completion"
    return "undetermined" if verifiable or relevant or impact in IMPACTS or final in CODED else "notReviewed"


LEVELS = {"National": "national", "Local": "local", "Legacy Local": "local"}
TOP = {"transformative"}
VALUES = {
    "accessToInformation": "OGP Value Access To Information", "civicParticipation": "OGP Value Civic Participation",
    "publicAccountability": "OGP Value Public Accountability", "technology": "OGP Value Technology"}
STARS = {
    "2015": "Starred (2015 Only)", "midTerm": "Starred (Current Formula) Progress Report",
    "endOfTerm": "Starred (Current Formula) End of Term"}
EXTRA = ["Most Recently Assessed", "Star - Most Recently Assessed", "Latest IRM Report", "Subnational in NAPs"]
NO_MILESTONES = dict.fromkeys([
    "total", "due", "complete", "overdue", "possiblyOverdue", "notDue", "notDeterminable", "noDueDate",
    "unknownDeadline", "unknownStatus"], 0)
IMPACTS = {"transformative", "moderate", "minor", "none", "unclear"}
RESULTS = {"outstanding", "major", "marginal", "didNotChange", "worsens", "noEarlyResults", "significant", "moderate",
           "noNotableResults"}


def main(path):
    csv.field_size_limit(1 << 30)
    with open(path, newline="", encoding="utf-8") as source:
        reader = csv.reader(source)
        header = next(reader)
        at = {name: place for place, name in reversed(list(enumerate(header)))}
        tags = tag_columns(header)
        write = sys.stdout.write
        encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
        for number, cells in enumerate(reader, start=2):
            write(encode(row(cells, at, tags, number, path)) + "\n")


def tag_columns(header):
    """The policy areas, which stand in one block of the sheet."""
    first, last = header.index("Anti-Corruption and Integrity"), header.index("Money in Politics")
    return [(place, header[place]) for place in range(first, last + 1)]


def row(cells, at, tags, number, path):
    get = lambda name: cells[at[name]] if name in at else ""
    rated = {name: label(get(column), words or COMPLETION) for name, (column, words) in SCALES.items()}
    mid, end = rated["completionMidTerm"], rated["completionEndOfTerm"]
    final = latest(end, mid, CODED)
    result = latest(rated["opened"], rated["early"], RESULTS)
    relevant, verifiable = flag(get("_Relevant")), flag(get("Verifiable"))
    if verifiable is None and rated["specificity"] in ("high", "medium", "low", "none"):
        verifiable = rated["specificity"] in ("high", "medium")
    impact = rated["potentialImpact"]
    parts = (verifiable, relevant, impact)
    high = final in HIGH if final in CODED - {"noEvidence", "withdrawn"} else None
    if rated["potentialForResults"] in ("substantial", "modest", "unclear"):
        ambition = rated["potentialForResults"] == "substantial"
    else:
        ambition = None
        if impact in IMPACTS and relevant is not None:
            ambition = impact in ("moderate", "transformative") and relevant
    strong = result in ("major", "outstanding", "significant") if result in RESULTS else None
    most = {"moderate", "transformative"}
    year = int(get("Year Of Submission")) if get("Year Of Submission").isdigit() else None
    stars = {
        "preJune2014": star((True, relevant, impact), mid, most), "2015": star(parts, mid, most),
        "midTerm": star(parts, mid, TOP), "endOfTerm": star(parts, end, TOP)}
    record = {
        "id": get("Commitment Unique Identifier"), "idSource": "given", "kind": "open-parliament" if get("Open Parliament Plan") == "1" else "action-plan", "plan": or_none(get("Action Plan ID")),
        "member": get("Country/Locality"), "memberCode": or_none(get("Code")),
        "level": LEVELS.get(get("National Or Local"), "other"), "region": or_none(get("Region")),
        "planNumber": or_none(get("Action Plan Number")), "number": or_none(get("Commitment Number")),
        "title": or_none(get("Commitment Title")), "shortTitle": or_none(get("Short Title")),
        "submitted": year, "era": era(year), "cluster": or_none(get("Cluster")),
        "lead": names(get("Lead Institution")), "supporting": names(get("Supporting Institution(s)")),
        "start": date(get("Start Date")), "end": date(get("End Date")),
        "policyAreas": [name for place, name in tags if cells[place] == "1"],
        "policyAreasNotCoded": [name for place, name in tags if cells[place] not in ("0", "1")],
        "values": [name for name, column in VALUES.items() if get(column) == "1"],
        "specificity": rated["specificity"], "verifiable": verifiable, "relevant": relevant,
        "potentialImpact": impact, "potentialForResults": rated["potentialForResults"],
        "completionMidTerm": mid, "completionEndOfTerm": end, "completion": final, "highCompletion": high,
        "highAmbition": ambition, "results": result, "strongResults": strong,
        "starPreJune2014": stars["preJune2014"], "star2015": stars["2015"], "starMidTerm": stars["midTerm"],
        "starEndOfTerm": stars["endOfTerm"],
        "starPublished": {"preJune2014": None, **{name: get(column) for name, column in STARS.items()}},
        "outcome": outcome(strong, ambition, high),
        "bindingConstraint": binding(year, parts, final, stars),
        "carriedForward": flag(get("Carried Forward")),
        "statuses": [
            {"by": "Independent Reporting Mechanism", "role": "irm", "stage": stage, "status": status}
            for stage, status in (("midTerm", mid), ("endOfTerm", end)) if status in CODED],
        "milestones": dict(NO_MILESTONES),
        "extra": {name: get(name) for name in EXTRA if get(name).strip()},
        "source": {"file": path, "row": number, "element": None},
    }
    kinds = set(MISSING.values()) | {"unrecognised"}
    record["missing"] = {name: value for name, value in record.items() if value.__class__ is str and value in kinds}
    return record


if __name__ == "__main__":
    main(sys.argv[1])
