#!/usr/bin/env python3
"""A second opinion on a StratML file, counted with Python's own XML library and without the project's own code.

    stratml_count.py FILE [--level goal|objective|auto]

It prints one JSON document: which level is the commitment, how many commitments, milestones, parts, statements, statuses, dates and
links there are, the titles in order, identifiers that repeat, references that name nothing, placeholders, and branches in which
nothing is said. The words for statuses are those of the project's data file; everything else is decided here.
"""

import argparse
import json
import re
import unicodedata
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path

WORDS = json.loads(
    (Path(__file__).resolve().parents[2] / "Sources/OGPCatalogues/Data/status-words.json").read_text(encoding="utf-8"))
BRANCHES = {
    "Organization", "Vision", "Mission", "Value", "Goal", "Objective", "PerformanceIndicator", "MeasurementInstance",
    "TargetResult", "ActualResult", "Descriptor", "Relationship", "Stakeholder", "Role", "AdministrativeInformation",
    "Submitter",
}
MARKS = {"Identifier", "SequenceIndicator"}
FILLING = re.compile("^[\\s\u200b\ufeff*,\\-./:;?_\u2010-\u2015\u2026]*$")
STATUS_NAMES = {
    "status", "stage", "completion", "completion status", "status of completion", "implementation status",
    "status of implementation", "progress status", "current status", "estado", "estado de cumplimiento",
    "estado de avance", "estatus", "statut", "etat", "etat d avancement", "situacao", "etapa", "fase",
}
DAY = re.compile(r"^(\d{4}-\d{2}-\d{2})(Z|[+-]\d{2}:\d{2})?$")


def local(element):
    return element.tag.split("}")[-1]


def fold(text):
    text = "".join(c for c in unicodedata.normalize("NFKD", text.lower()) if not unicodedata.combining(c))
    text = text.replace("&", " and ")
    return " ".join(re.findall(r"[^\W_]+", text))


def key(text):
    return fold(text) or "".join(text.split())


def terms(wanted):
    """The words that may be used without asking, with what they mean."""
    return {
        key(word): entry["meaning"] for entry in WORDS["terms"] for word in entry["words"]
        if entry.get("use", "always" if entry["confidence"] == "sourced" else "confirmed") != "confirmed"
        and wanted(entry["meaning"])
    }


NOT_READ = {"nothingNew", "unsettled"}
KINDS = {"notReviewed", "notCollected", "notApplicable"}
PLACEHOLDERS = set(terms(lambda meaning: meaning == "placeholder"))
STATUSES = terms(lambda meaning: meaning not in NOT_READ | KINDS | {"placeholder"})
MISSING = terms(lambda meaning: meaning in KINDS)


def line(text):
    return " ".join(re.sub(r"(?<![\w)])\^+|\^+(?![\d+({-])", " ", text).split())


def is_placeholder(text):
    text = line(text)
    if not text or len(text.encode()) > 64 or text[0].isdigit():
        return False
    if text.startswith("${") or text.startswith("PLACEHOLDER_") or key(text) in PLACEHOLDERS:
        return True
    return text.startswith("[") and text.endswith("]") and fold(text).startswith("to be ")


def says(text):
    return not FILLING.match(text or "") and not is_placeholder(text)


def said(element):
    """Whether a branch says anything, apart from marks."""
    def walk(e):
        if local(e) not in MARKS and says(e.text):
            return True
        return any(walk(child) or (local(e) not in MARKS and says(child.tail)) for child in e)
    return walk(element)


def texts(element, name):
    """What the children of a name say, in order."""
    found = (line("".join(child.itertext())) for child in element if local(child) == name)
    return [text for text in found if says(text)]


def text(element, *names):
    for child in element:
        if local(child) in names:
            value = line("".join(child.itertext()))
            if says(value):
                return value
    return ""


def children(element, name):
    return [child for child in element if local(child) == name and said(child)]


def day(value):
    match = DAY.match(value)
    return match.group(1) if match else None


def links(*values):
    """The distinct addresses in some texts."""
    found = re.findall(r"https?://[^\s\x00-\x20\x7f<>\"`{}|\\^]+", " \n ".join(values), re.IGNORECASE)
    cleaned = []
    for address in found:
        while address and (address[-1] in ".,;:!?'\"]*" or (address[-1] == ")" and "(" not in address)):
            address = address[:-1]
        if address.split("://", 1)[1:] not in ([], [""]) and address not in cleaned:
            cleaned.append(address)
    return len(cleaned)


class Count:
    def __init__(self, root, level):
        self.root = root
        core = [e for e in root if local(e) == "StrategicPlanCore"]
        self.goals = [g for e in core for g in children(e, "Goal")]
        self.objectives = [o for g in self.goals for o in children(g, "Objective")]
        has_indicators = any(children(o, "PerformanceIndicator") for o in self.objectives)
        enough = bool(self.goals) and len(self.objectives) >= 2 * len(self.goals)
        self.level = level if level != "auto" else ("objective" if has_indicators or enough else "goal")
        self.result = Counter()
        self.statuses = Counter()
        self.roles = Counter()
        self.titles = []
        self.milestone_titles = []
        self.newest = None
        administration = [e for e in root.iter() if local(e) == "AdministrativeInformation" and said(e)]
        published = day(text(administration[-1], "PublicationDate")) if administration else None
        self.published = published
        self.note(published)
        self.member = (texts_of(core, "Organization") or [""])[0]

    def note(self, value):
        if value and (self.newest is None or value > self.newest):
            self.newest = value

    def run(self):
        if self.level == "objective":
            for goal in self.goals:
                for objective in children(goal, "Objective"):
                    self.commitment(objective)
                    for stakeholder in children(objective, "Stakeholder"):
                        self.stakeholder(stakeholder)
                    indicators = children(objective, "PerformanceIndicator")
                    self.period("commitment", indicators)
                    for indicator in indicators:
                        self.result["milestones"] += 1
                        self.indicator(indicator)
        else:
            for goal in self.goals:
                self.commitment(goal)
                seen = set()
                everyone = children(goal, "Stakeholder")
                indicators = []
                for objective in children(goal, "Objective"):
                    self.result["milestones"] += 1
                    self.milestone_titles.append(text(objective, "Name") or text(objective, "Description"))
                    own = children(objective, "PerformanceIndicator")
                    self.period("milestone", own)
                    self.result["milestoneLinks"] += links(*texts(objective, "Description")[:1],
                                                           *texts(objective, "OtherInformation")[:1])
                    for indicator in own:
                        self.result["parts"] += 1
                        self.indicator(indicator)
                    indicators += own
                    everyone += children(objective, "Stakeholder")
                self.period("commitment", indicators)
                for stakeholder in everyone:
                    self.stakeholder(stakeholder, seen)
        return self

    def commitment(self, element):
        self.result["commitments"] += 1
        self.titles.append(text(element, "Name") or text(element, "Description"))
        self.result["commitmentLinks"] += links(text(element, "Description"), text(element, "OtherInformation"))

    def period(self, name, indicators):
        targets = [t for i in indicators for m in children(i, "MeasurementInstance") for t in children(m, "TargetResult")]
        starts = [day(text(t, "StartDate")) for t in targets if day(text(t, "StartDate"))]
        ends = [day(text(t, "EndDate")) for t in targets if day(text(t, "EndDate"))]
        if starts:
            self.result[name + "Starts"] += 1
            self.result[name + "StartDays"] += int(min(starts).replace("-", ""))
        if ends:
            self.result[name + "Ends"] += 1
            self.result[name + "EndDays"] += int(max(ends).replace("-", ""))

    def indicator(self, indicator):
        measurements = children(indicator, "MeasurementInstance")
        targets = [t for m in measurements for t in children(m, "TargetResult")]
        dimension, unit = text(indicator, "MeasurementDimension"), text(indicator, "UnitOfMeasurement")
        described = [text(t, "Description") for t in targets if text(t, "Description")]
        title = (f"{dimension} ({unit})" if unit else dimension) if dimension else (described + [unit])[0]
        self.milestone_titles.append(title)
        self.period("milestone", [indicator])
        related = []
        for relationship in children(indicator, "Relationship"):
            related += [text(relationship, "Description")] + texts(relationship, "ReferentIdentifier")
        self.result["milestoneLinks"] += links(text(indicator, "OtherInformation"), *related, *described)
        for measurement in measurements:
            for actual in children(measurement, "ActualResult"):
                self.actual(measurement, actual)

    def actual(self, measurement, actual):
        descriptors = children(actual, "Descriptor")
        names = [text(d, "DescriptorName") for d in descriptors if text(d, "DescriptorName")]
        values = [text(d, "DescriptorValue") for d in descriptors if text(d, "DescriptorValue")]
        units, description = text(actual, "NumberOfUnits"), text(actual, "Description")
        if not (units or values or description):
            self.result["emptyPeriods"] += 1
            return
        self.result["statements"] += 1
        end = day(text(actual, "EndDate"))
        if end:
            self.result["statementDates"] += 1
            self.result["statementDays"] += int(end.replace("-", ""))
            start = day(text(actual, "StartDate"))
            if not (self.published and start and start <= self.published < end):
                self.note(end)
        self.result["statementLinks"] += links(*values[:1], description)
        if names and values and fold(names[0]) in STATUS_NAMES:
            word = fold(values[0]) or values[0]
            self.statuses[STATUSES.get(word) or MISSING.get(word) or "unrecognised"] += 1
        for target in children(measurement, "TargetResult"):
            same = all((day(text(target, n)) or text(target, n)) == (day(text(actual, n)) or text(actual, n))
                       for n in ("StartDate", "EndDate"))
            if units and text(target, "NumberOfUnits") and same:
                self.result["pairs"] += 1

    def stakeholder(self, stakeholder, seen=None):
        name = text(stakeholder, "Name")
        if not name:
            return
        kind = fold(stakeholder.get("StakeholderTypeType") or "")
        roles = children(stakeholder, "Role")
        types = [[fold(t) for t in texts(role, "RoleType")] for role in roles]
        parts = []
        for word, part in (("performer", "lead"), ("beneficiary", "beneficiary")):
            if any(word in t for t in types):
                parts.append(part)
        if not parts or any("performer" not in t and "beneficiary" not in t for t in types):
            parts.append("unknown")
        for part in parts:
            said_of_it = tuple(text(r, "Name") for r, t in zip(roles, types)
                               if (part == "lead" and "performer" in t) or (part == "beneficiary" and "beneficiary" in t)
                               or (part == "unknown" and "performer" not in t and "beneficiary" not in t))
            if seen is not None:
                entry = (name, kind, part, tuple(dict.fromkeys(n for n in said_of_it if n)))
                if entry in seen:
                    continue
                seen.add(entry)
            self.roles[part] += 1


def texts_of(core, name):
    return [text(e, "Name") for c in core for e in children(c, name) if text(e, "Name")]


def dropped(root):
    """How many branches say nothing, by name; of branches inside one another the outermost counts."""
    found = Counter()

    def walk(element):
        for child in element:
            identified = local(child) == "AdministrativeInformation" and text(child, "Identifier")
            if local(child) in BRANCHES and not said(child) and not identified:
                found[local(child)] += 1
            else:
                walk(child)
    walk(root)
    return dict(sorted(found.items()))


def identifiers(root):
    seen, repeated, references = set(), 0, []
    for element in root.iter():
        value = line("".join(element.itertext())) if local(element) in ("Identifier", "ReferentIdentifier") else ""
        if not value or not says(value):
            continue
        if local(element) == "ReferentIdentifier":
            references.append(value)
        elif value in seen:
            repeated += 1
        else:
            seen.add(value)
    dangling = [value for value in references if value not in seen and not links(value)]
    return repeated, len(dangling)


def placeholders(root):
    found = 0
    for element in root.iter():
        if len(element) == 0 and element.text and not FILLING.match(element.text) and is_placeholder(element.text):
            found += 1
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("file")
    parser.add_argument("--level", default="auto")
    arguments = parser.parse_args()
    root = ET.parse(arguments.file).getroot()
    count = Count(root, arguments.level).run()
    repeated, dangling = identifiers(root)
    print(json.dumps({
        "level": count.level, "figures": {name: n for name, n in sorted(count.result.items()) if n},
        "statuses": dict(sorted(count.statuses.items())), "roles": dict(sorted(count.roles.items())),
        "titles": count.titles, "milestoneTitles": count.milestone_titles, "newest": count.newest,
        "member": count.member, "repeated": repeated, "dangling": dangling, "placeholders": placeholders(root),
        "dropped": dropped(root),
        "elements": sum(1 for _ in root.iter()),
    }, ensure_ascii=False, indent=1))


if __name__ == "__main__":
    main()
