#!/usr/bin/env python3
"""A second opinion on the gap rules over the deadlines of Canada's fifth plan, worked out without the project's own code.

    canada_gap_count.py PLAN FOLDER

The plan states no progress, so three tables are derived from it and written to FOLDER: `plan.csv` with some deadlines and
institutions taken out, `rows.csv` with a tracker row for most indicators, and `before.csv`, an earlier version with other deadlines.
What is in them depends on the number of a row alone. The counts are printed as JSON; both plan and rows are judged on 30 June 2024,
and the earlier version speaks up to 15 January 2023.
"""

import csv
import datetime
import json
import sys
from pathlib import Path

from canada_deadlines import deadline

DAY, DUE_WITHIN, BEFORE = "2024-06-30", 250, "2023-01-15"
END = ["indicator_due_date", "indicator_deadline_en", "indicator_deadline_fr"]
STATUS = {1: "NS", 2: "LP", 3: "SP", 4: "C"}
ROWS = ["reporting_period", "commitments", "milestones", "indicators", "status", "progress_en", "progress_fr", "evidence_en",
        "evidence_fr", "challenges_en", "challenges_fr", "owner_org", "owner_org_title", "indicator_deadline_en",
        "indicator_due_date", "indicator_s4d"]


def changed(row, place):
    """The row of the plan, with a deadline or an institution less in some places."""
    row = dict(row)
    if place % 9 == 0:
        row.update({column: "" for column in END})
    if row["commitments"] == "C05":
        row["indicator_lead_dept"] = ""
    return row


def earlier(row, place):
    """The same row in the earlier version."""
    row = dict(row)
    if place % 7 == 0:
        row.update({"indicator_due_date": "2022-12", "indicator_deadline_en": "By 2022", "indicator_deadline_fr": "D'ici 2022"})
    elif place % 11 == 0:
        row.update({"indicator_due_date": "2027-11", "indicator_deadline_en": "By fall 2027",
                    "indicator_deadline_fr": "D'ici l'automne 2027"})
    return row


def report(row, place):
    """What the tracker says of a row; nothing for every fifth."""
    status = STATUS.get(place % 5)
    if status is None:
        return None
    evidence = {4: "https://example.org/shown", 9: "None"}.get(place % 15, "") if status == "C" else ""
    report = {column: row.get(column, "") for column in ROWS}
    report.update({
        "reporting_period": "2024-06", "status": status, "progress_en": "Work", "progress_fr": "Travail",
        "evidence_en": evidence, "evidence_fr": evidence, "owner_org": "dept-x", "owner_org_title": "Department X",
        "indicator_s4d": "false"})
    return report


def interval(row):
    """First and last day and whether anything is stated; the English words count, then the French, then the due date."""
    text = next((row[column] for column in (END[1], END[2], END[0]) if row[column].strip()), "")
    meaning = deadline(text)
    if meaning == "not stated":
        return None, None, False
    first, _, rest = meaning.partition("..")
    return first or None, rest[:10] if rest[:2] == "20" else None, True


def write(path, columns, rows):
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, columns)
        writer.writeheader()
        writer.writerows(rows)


def main():
    with open(sys.argv[1], encoding="utf-8-sig", newline="") as file:
        reader = csv.DictReader(file)
        source = list(reader)
    plan = [changed(row, place) for place, row in enumerate(source)]
    before = [earlier(row, place) for place, row in enumerate(plan)]
    reports = [report(row, place) for place, row in enumerate(plan)]
    folder = Path(sys.argv[2])
    write(folder / "plan.csv", reader.fieldnames, plan)
    write(folder / "before.csv", reader.fieldnames, before)
    write(folder / "rows.csv", ROWS, [row for row in reports if row])

    counts = dict.fromkeys([
        "milestone-overdue", "milestone-possibly-overdue", "milestone-due-soon", "no-deadline", "milestone-no-lead",
        "milestone-complete-without-evidence", "deadline-moved", "deadline-moved-after-due"], 0)
    unknown = {"milestone-overdue": 0, "milestone-possibly-overdue": 0}
    soon = (datetime.date.fromisoformat(DAY) + datetime.timedelta(DUE_WITHIN)).isoformat()
    for row, old, said in zip(plan, before, reports):
        first, last, stated = interval(row)
        status = said["status"] if said else None
        counts["no-deadline"] += not stated
        counts["milestone-no-lead"] += not row["indicator_lead_dept"]
        counts["milestone-complete-without-evidence"] += status == "C" and not said["evidence_en"].startswith("http")
        if last and status != "C":
            late = "milestone-overdue" if last < DAY else "milestone-possibly-overdue" if first < DAY else None
            if late:
                (counts if status else unknown)[late] += 1
            elif last <= soon:
                counts["milestone-due-soon"] += 1
        old_first, old_last, old_stated = interval(old)
        if not old_stated:
            continue
        # A deadline that is taken out, or open now, hides a day that had passed as a later one does.
        if old_last and (last is None or last > old_last) and BEFORE > old_last:
            counts["deadline-moved-after-due"] += 1
        elif old_last and (last is None or (old_first, old_last) != (first, last)):
            counts["deadline-moved"] += 1
    print(json.dumps({"milestones": len(plan), "fired": counts, "unknown": unknown}))


if __name__ == "__main__":
    main()
