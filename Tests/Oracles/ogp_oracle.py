#!/usr/bin/env python3
"""A second opinion on an OGP commitments export, written without the project's own code.

    ogp_oracle.py rows FILE            one object per commitment, with the derived labels
    ogp_oracle.py totals FILE          tallies: all, by region, by era
    ogp_oracle.py disagreements FILE   published derived columns that do not follow from the ratings beside them

Every mode prints one JSON document. FILE is an export of any generation: 2015 (95 columns), 2016-test (103),
2016 (108), 2024 (171, or 174 with a translation). The generation is told by header names, never by width.
The file is read by Python's csv module alone. Options: --encoding NAME (default utf-8-sig), --indent N.

Words used:
  coded        a label of the scale, `Unclear` and `Withdrawn` of completion and `Unclear` of potential impact included
  NR, ND, NA   not reviewed, not collected, not applicable; `blank` is an empty cell; `unrecognised` is any other text;
               a column that the generation does not have is ND: nobody collected it
  null         a part that the answer needs is not coded
The label decides wherever label and code disagree. `_Relevant` has no label: it is used as it stands, and only
where it is missing do the value columns (information, participation, accountability) decide.
"""

import argparse
import csv
import json
import re
import sys
from collections import Counter

csv.field_size_limit(2**31 - 1)

MISSING = {"NR": "notReviewed", "ND": "notCollected", "NA": "notApplicable", "blank": "blank",
           "unrecognised": "unrecognised"}

# --------------------------------------------------------------------------------------------------------------
# Scales: the label as the file writes it (folded) -> canonical label, in every spelling met so far.

COMPLETION = {
    "not started": "notStarted", "limited": "limited", "limited progress": "limited",
    "substantial": "substantial", "substantial progress": "substantial", "complete": "complete",
    "completed": "complete", "unclear": "noEvidence", "no evidence available": "noEvidence",
    "withdrawn": "withdrawn", "officially withdrawn": "withdrawn",
}
SPECIFICITY = {"none": "none", "low": "low", "medium": "medium", "high": "high"}
IMPACT = {"none": "none", "minor": "minor", "moderate": "moderate", "transformative": "transformative",
          "unclear": "unclear"}
POTENTIAL = {"unclear": "unclear", "modest": "modest", "substantial": "substantial"}
OPENED = {
    "worsens": "worsens", "worsened": "worsens", "none": "didNotChange", "did not change": "didNotChange",
    "no early results to report yet": "noResultsYet", "marginal": "marginal", "major": "major",
    "outstanding": "outstanding",
}
OPENED_BY_VALUE = {**OPENED, "not applicable": "doesNotApply"}
RESULTS = {"no notable results": "noNotableResults", "moderate": "moderate", "moderate results": "moderate",
           "significant": "significant", "significant results": "significant"}
CHANGE = {"increase": "increase", "no change": "noChange", "decrease": "decrease"}
VERIFIABLE = {"yes": 1, "1": 1, "no": 0, "0": 0}

# Codes: canonical label -> number, per generation where they differ.
COMPLETION_CODES = {"withdrawn": "0", "noEvidence": "1", "notStarted": "2", "limited": "3", "substantial": "4",
                    "complete": "5"}
COMPLETION_CODES_2015 = {"withdrawn": "Withdrawn", "noEvidence": "Unclear", "notStarted": "1", "limited": "2",
                         "substantial": "3", "complete": "4"}
SPECIFICITY_CODES = {"none": "0", "low": "1", "medium": "2", "high": "3"}
IMPACT_CODES = {"none": "0", "unclear": "0", "minor": "1", "moderate": "2", "transformative": "3"}
POTENTIAL_CODES = {"unclear": "0", "modest": "1", "substantial": "2"}
OPENED_CODES_2016 = {"didNotChange": "1", "marginal": "2", "major": "3"}
OPENED_CODES = {"worsens": "0", "didNotChange": "1", "noResultsYet": "1", "marginal": "2", "major": "3",
                "outstanding": "4"}
OPENED_BY_VALUE_CODES = {"doesNotApply": "0", "worsens": "1", "didNotChange": "2", "marginal": "3", "major": "4",
                         "outstanding": "5"}
RESULTS_CODES = {"noNotableResults": "0", "moderate": "1", "significant": "2"}

# --------------------------------------------------------------------------------------------------------------
# Columns: what a generation calls each thing. Names are compared folded (see `fold`).

COLUMNS = {
    "id": ["commitment unique identifier"],
    "member": ["country/locality", "country"],
    "region": ["region"],
    "year": ["year of submission"],
    "number": ["commitment number", "comm no"],
    "specificity": ["specificity"],
    "specificityCode": ["_specificity"],
    "verifiable": ["verifiable"],
    "information": ["ogp value access to information", "value -info"],
    "participation": ["ogp value civic participation", "value -part"],
    "accountability": ["ogp value public accountability", "value -acc"],
    "relevant": ["_relevant"],
    "impact": ["potential impact"],
    "impactCode": ["_potential impact", "_pot impact coded"],
    "midTerm": ["completion (progress report)", "actual completion"],
    "midTermCode": ["_completionprogress", "_actual completion"],
    "endOfTerm": ["completion (end of term)"],
    "endOfTermCode": ["_completionendterm"],
    "projected": ["projected completion"],
    "projectedCode": ["_proj completion"],
    "change": ["change in completion"],
    "changeCode": ["_changecompletion"],
    "potential": ["potential for results"],
    "potentialCode": ["_potential for results"],
    "results": ["early results"],
    "resultsCode": ["_early results"],
    "opened": ["did it open government (overall)", "did it open government (end of term only)"],
    "openedCode": ["_opengovernment", "_opengovt"],
    "openedInformation": ["did it open government (access to information)"],
    "openedInformationCode": ["_diogati"],
    "openedParticipation": ["did it open government (civic participation)"],
    "openedParticipationCode": ["_diogcp"],
    "openedAccountability": ["did it open government: public accountability"],
    "openedAccountabilityCode": ["_diogpa"],
    "publishedStarPreJune2014": ["starred (pre-june 2014 assessments)", "starred"],
    "publishedStar2015": ["starred (2015 only)"],
    "publishedStarMidTerm": ["starred (current formula) progress report", "starred (current formula)"],
    "publishedStarEndOfTerm": ["starred (current formula) end of term"],
    "commitmentDummy": ["commitment dummy", "comm dummy"],
    "milestoneDummy": ["milestone dummy"],
}

# The columns OGP derives from others, printed raw beside our own answers.
PUBLISHED = [
    "starred", "new x starred", "starred x specificity", "starred (old formulas)",
    "starred (pre-june 2014 assessments)", "starred (2015 only)", "starred (current formula)",
    "starred (current formula) progress report", "starred (current formula) end of term", "irm assessed (y/n)?",
    "change in completion", "_changecompletion", "most recently assessed", "star - most recently assessed",
    "irm assessed", "max star", "ambition assessed", "comp assessed", "diog assessed", "midterm only",
    "max completion", "raw completion", "high completion", "high ambition", "high diog",
    "ambitious and complete, or diog", "ambitious but not complete", "complete but not ambitious",
    "not complete or ambitious", "not reviewed", "checksum", "irm-based score", "binding constraint",
]

# Names that together are found in one generation only; the first that fits decides.
GENERATIONS = [
    ("2024", {"commitment unique identifier", "country/locality", "action plan id"}),
    ("2016-test", {"action plan no", "milestone no", "actual completion"}),
    ("2016", {"action plan number", "completion (progress report)", "_completionprogress", "country"}),
    ("2015", {"000 case no.", "actual completion", "country"}),
]

ERAS = ["2011-2013", "2014-2016", "2017-2019", "2020+", "unknown"]


def fold(text):
    """A header or label as it is compared: no <br/>, single spaces, no edges, no case."""
    text = re.sub(r"<br\s*/?>", " ", text, flags=re.IGNORECASE)
    return " ".join(text.replace("\u00a0", " ").split()).casefold()


class Export:
    """The records of one file, with its generation and the place of each column."""

    def __init__(self, path, encoding="utf-8-sig"):
        with open(path, newline="", encoding=encoding) as file:
            records = list(csv.reader(file))
        self.generation, header = self.find_header(records)
        self.header_row = header + 1
        self.names = records[header]
        self.folded = [fold(name) for name in self.names]
        self.place = {}
        for index, name in enumerate(self.folded):
            self.place.setdefault(name, index)
        self.column = {key: next((self.place[name] for name in names if name in self.place), None)
                       for key, names in COLUMNS.items()}
        self.skipped = []
        self.commitments = []
        self.milestones = 0
        for offset, record in enumerate(records[header + 1:]):
            self.sort_in(header + 2 + offset, record)

    @staticmethod
    def find_header(records):
        for index, record in enumerate(records[:20]):
            names = {fold(cell) for cell in record}
            for generation, needed in GENERATIONS:
                if needed <= names:
                    return generation, index
        raise SystemExit("not an OGP commitments export: no row holds the headers of a known generation")

    def sort_in(self, number, record):
        cells = [fold(cell) for cell in record]
        member = self.column["member"]
        if not any(cells):
            self.skipped.append({"row": number, "reason": "blank"})
        elif self.repeats_header(cells):
            self.skipped.append({"row": number, "reason": "repeated header"})
        elif (member >= len(cells) or cells[member] in ("", "total", "totals")) and self.has_no_identity(record):
            self.skipped.append({"row": number, "reason": "totals"})
        elif self.text(record, "milestoneDummy") == "1" and self.text(record, "commitmentDummy") != "1":
            self.milestones += 1
        else:
            self.commitments.append((number, record))

    def repeats_header(self, cells):
        filled = [(cell, name) for cell, name in zip(cells, self.folded) if cell]
        return sum(cell == name for cell, name in filled) > len(filled) / 2

    def has_no_identity(self, record):
        title = self.place.get("commitment title")
        return self.text(record, "id") == "" and (title is None or title >= len(record) or not record[title].strip())

    def text(self, record, key):
        """The trimmed cell, empty where the generation has no such column or the record is short."""
        index = self.column[key]
        return record[index].replace("\u00a0", " ").strip() if index is not None and index < len(record) else ""

    def has(self, key):
        return self.column[key] is not None

    def name(self, key):
        return self.names[self.column[key]]


# --------------------------------------------------------------------------------------------------------------
# One cell -> a coded value or the kind of missing.

def missing_kind(text):
    word = text.strip().upper()
    if word == "":
        return "blank"
    return word if word in ("NR", "ND", "NA") else None


def label(text, scale):
    """(coded label or None, kind of missing or None)"""
    kind = missing_kind(text)
    if kind:
        return None, kind
    word = re.sub(r"^[a-f]\.\s*", "", fold(text))
    if word in scale:
        return scale[word], None
    return None, "unrecognised"


def flag(text):
    return {"1": 1, "0": 0}.get(text)


def shown(pair):
    value, kind = pair
    return kind if value is None else value


def either(one, other):
    """Logical or of flags that may be null: 1 wins, null only if nothing says 1 and one does not know."""
    if one == 1 or other == 1:
        return 1
    return None if one is None or other is None else 0


def every(*parts):
    """1 if all parts hold, 0 if one does not, null if any is null."""
    if any(part is None for part in parts):
        return None
    return int(all(parts))


def at_least(value, words):
    """1 or 0 for a coded value, null for none."""
    return None if value is None else int(value in words)


class Commitment:
    """The ratings of one record and what follows from them."""

    def __init__(self, export, number, record):
        def read(key, scale):
            return label(export.text(record, key), scale) if export.has(key) else (None, "ND")

        self.export, self.row, self.record = export, number, record
        self.id = export.text(record, "id") or None
        self.member = export.text(record, "member")
        self.region = export.text(record, "region") or "unknown"
        year = export.text(record, "year")
        self.year = int(year) if re.fullmatch(r"\d{4}", year) else None
        self.mid, self.end = read("midTerm", COMPLETION), read("endOfTerm", COMPLETION)
        self.final = self.latest_completion()
        self.specificity = read("specificity", SPECIFICITY)
        self.impact = read("impact", IMPACT)
        self.potential = read("potential", POTENTIAL)
        self.opened = read("opened", OPENED)
        self.results = read("results", RESULTS)
        self.verifiable = self.is_verifiable()
        self.relevant = self.is_relevant()

    def latest_completion(self):
        """End of term where coded, else mid-term; otherwise NR, ND, NA, blank, in this order of weight."""
        if self.end[0] is not None or self.end[1] == "unrecognised":
            return self.end
        if self.mid[0] is not None:
            return self.mid
        kinds = {self.end[1], self.mid[1]}
        return None, next(kind for kind in ("unrecognised", "NR", "ND", "NA", "blank") if kind in kinds)

    def is_verifiable(self):
        told = VERIFIABLE.get(fold(self.export.text(self.record, "verifiable")))
        return told if told is not None else at_least(self.specificity[0], ("medium", "high"))

    def is_relevant(self):
        told = flag(self.export.text(self.record, "relevant"))
        return told if told is not None else self.relevance_of_values()

    def relevance_of_values(self):
        info, part, acc = (flag(self.export.text(self.record, key))
                           for key in ("information", "participation", "accountability"))
        return either(info, either(part, acc))

    # Each of the following is 1, 0 or null.

    def high_completion(self):
        value = self.final[0]
        return None if value not in ("notStarted", "limited", "substantial", "complete") else \
            int(value in ("substantial", "complete"))

    def high_ambition(self):
        return every(at_least(self.impact[0], ("moderate", "transformative")), self.relevant)

    def high_potential_for_results(self):
        return at_least(self.potential[0], ("substantial",))

    def strong_results(self):
        return either_coded(at_least(self.opened[0], ("major", "outstanding")),
                            at_least(self.results[0], ("significant",)))

    def results_label(self):
        """The change in openness or the early result that is coded; of two, the one that counts as strong."""
        if self.opened[0] is not None and self.results[0] is not None:
            is_early = self.results[0] == "significant" and self.opened[0] not in ("major", "outstanding")
            return self.results if is_early else self.opened
        for pair in (self.opened, self.results):
            if pair[0] is not None:
                return pair
        kinds = {self.opened[1], self.results[1]}
        return None, next(kind for kind in ("unrecognised", "NR", "ND", "NA", "blank") if kind in kinds)

    def star_pre_june_2014(self):
        return every(self.relevant, at_least(self.impact[0], ("moderate", "transformative")), done(self.mid))

    def star_2015(self):
        return every(self.star_pre_june_2014(), self.verifiable)

    def star(self, completion):
        return every(self.verifiable, self.relevant, at_least(self.impact[0], ("transformative",)), done(completion))

    def is_late_era(self):
        return self.year is not None and self.year >= 2020

    def binding_constraint(self):
        """The first step of the ladder that fails; a step fails only where it is coded and lower."""
        if self.is_late_era():
            return "notApplicable"
        impact, completion = at_least(self.impact[0], ("transformative",)), done(self.final)
        if all(part is None for part in (self.verifiable, self.relevant, impact, completion)):
            return "notReviewed"
        for part, word in ((self.verifiable, "verifiability"), (self.relevant, "relevance"), (impact, "ambition"),
                           (completion, "completion")):
            if part == 0:
                return word
        return "undetermined" if None in (self.verifiable, self.relevant, impact, completion) else "starred"

    def era(self):
        if self.year is None or self.year < 2011:
            return "unknown"
        return "2020+" if self.year >= 2020 else ERAS[(self.year - 2011) // 3]

    def as_row(self):
        export = self.export
        published = {export.names[export.place[name]]: cell_at(self.record, export.place[name])
                     for name in PUBLISHED if name in export.place}
        row = {"row": self.row}
        if self.id is not None:
            row["id"] = self.id
        return {**row,
                "member": self.member, "region": self.region, "year": self.year, "era": self.era(),
                "midTerm": shown(self.mid), "endOfTerm": shown(self.end), "final": shown(self.final),
                "highCompletion": self.high_completion(),
                "specificity": shown(self.specificity), "verifiable": self.verifiable, "relevant": self.relevant,
                "impact": shown(self.impact), "highAmbition": self.high_ambition(),
                "potentialForResults": shown(self.potential),
                "highPotentialForResults": self.high_potential_for_results(),
                "openedGovernment": shown(self.opened), "earlyResults": shown(self.results),
                "latestResults": shown(self.results_label()),
                "strongResults": self.strong_results(),
                "starPreJune2014": self.star_pre_june_2014(), "star2015": self.star_2015(),
                "starMidTerm": self.star(self.mid), "starEndOfTerm": self.star(self.end),
                "bindingConstraint": self.binding_constraint(),
                "published": published}


def cell_at(record, index):
    return record[index] if index < len(record) else ""


def done(completion):
    """Substantial or complete: 1 or 0 for any coded completion (withdrawn and unclear are 0), else null."""
    return at_least(completion[0], ("substantial", "complete"))


def either_coded(one, other):
    """1 if either says 1, 0 if one says 0 and none says 1, null if neither is coded."""
    known = [part for part in (one, other) if part is not None]
    return max(known) if known else None


# --------------------------------------------------------------------------------------------------------------
# Totals

def counts(pairs, scale):
    labels = list(dict.fromkeys(scale.values())) + list(MISSING.values())
    tally = Counter(value if value is not None else MISSING[kind] for value, kind in pairs)
    return {name: tally[name] for name in labels}


def share(flags, yes):
    known = [part for part in flags if part is not None]
    return {"assessed": len(known), yes: sum(known)}


def tally(commitments):
    stars = {"preJune2014": Commitment.star_pre_june_2014, "2015": Commitment.star_2015,
             "midTerm": lambda c: c.star(c.mid), "endOfTerm": lambda c: c.star(c.end)}
    ladder = ["verifiability", "relevance", "ambition", "completion", "starred", "undetermined", "notReviewed",
              "notApplicable"]
    constraints = Counter(c.binding_constraint() for c in commitments)
    return {
        "commitments": len(commitments),
        "completion": {**share([c.high_completion() for c in commitments], "high"),
                       "counts": counts([c.final for c in commitments], COMPLETION)},
        "midTerm": {"counts": counts([c.mid for c in commitments], COMPLETION)},
        "endOfTerm": {"counts": counts([c.end for c in commitments], COMPLETION)},
        "verifiable": share([c.verifiable for c in commitments], "yes"),
        "relevant": share([c.relevant for c in commitments], "yes"),
        "potentialImpact": {**share([c.high_ambition() for c in commitments], "high"),
                            "counts": counts([c.impact for c in commitments], IMPACT)},
        "potentialForResults": {
            **share([c.high_potential_for_results() for c in commitments], "high"),
            "counts": counts([c.potential for c in commitments], POTENTIAL)},
        "results": {**share([c.strong_results() for c in commitments], "strong"),
                    "openedGovernment": counts([c.opened for c in commitments], OPENED),
                    "earlyResults": counts([c.results for c in commitments], RESULTS)},
        "stars": {name: share([star(c) for c in commitments], "starred") for name, star in stars.items()},
        "bindingConstraint": {name: constraints[name] for name in ladder},
    }


def totals(export, commitments):
    groups = {"all": tally(commitments)}
    if export.has("region"):
        groups["region"] = {name: tally([c for c in commitments if c.region == name])
                            for name in sorted({c.region for c in commitments})}
    groups["era"] = {name: tally([c for c in commitments if c.era() == name])
                     for name in ERAS if any(c.era() == name for c in commitments)}
    return groups


# --------------------------------------------------------------------------------------------------------------
# Disagreements: what the file derives, against the same formula over the file's own ratings

class Disagreements:
    """Collects the cells of one commitment that do not follow from the others."""

    def __init__(self, commitment):
        self.c = commitment
        self.export = commitment.export
        self.found = []
        self.unpublished = []

    def raw(self, folded):
        index = self.export.place.get(folded)
        return None if index is None else cell_at(self.c.record, index).strip()

    def note(self, folded, expected, why):
        self.found.append({"row": self.c.row, **({"id": self.c.id} if self.c.id else {}),
                           "column": self.export.names[self.export.place[folded]], "published": self.raw(folded),
                           "expected": expected, "why": why})

    def expect(self, folded, expected, why):
        published = self.raw(folded)
        if published is not None and published != expected:
            self.note(folded, expected, why)

    # Codes

    def code(self, label_key, scale, code_key, codes):
        export = self.export
        if not (export.has(label_key) and export.has(code_key)):
            return
        value, kind = label(export.text(self.c.record, label_key), scale)
        if kind == "unrecognised":
            return
        expected = codes.get(value) if value is not None else ("" if kind == "blank" else kind)
        if expected is None:
            return
        words = export.text(self.c.record, label_key)
        self.expect(fold(export.name(code_key)), expected, f"label is {words!r}")

    def codes(self):
        completion = COMPLETION_CODES_2015 if self.export.generation == "2015" else COMPLETION_CODES
        opened = OPENED_CODES_2016 if self.export.generation == "2016" else OPENED_CODES
        self.code("midTerm", COMPLETION, "midTermCode", completion)
        self.code("endOfTerm", COMPLETION, "endOfTermCode", completion)
        self.code("projected", COMPLETION, "projectedCode", completion)
        self.code("specificity", SPECIFICITY, "specificityCode", SPECIFICITY_CODES)
        self.code("impact", IMPACT, "impactCode", IMPACT_CODES)
        self.code("potential", POTENTIAL, "potentialCode", POTENTIAL_CODES)
        self.code("results", RESULTS, "resultsCode", RESULTS_CODES)
        self.code("opened", OPENED, "openedCode", opened)
        for key in ("openedInformation", "openedParticipation", "openedAccountability"):
            self.code(key, OPENED_BY_VALUE, key + "Code", OPENED_BY_VALUE_CODES)
        self.flags_and_values()

    def flags_and_values(self):
        values = self.c.relevance_of_values()
        published = self.raw("_relevant")
        if values is not None and published is not None and published != str(values):
            self.note("_relevant", str(values), "the value columns say so")
        keys = ("information", "participation", "accountability")
        if published in ("0", "1") and values is None and any(
                self.export.text(self.c.record, key) == "NR" for key in keys):
            self.note("_relevant", "NR", "the value columns are NR")
        told = self.export.text(self.c.record, "verifiable")
        by_specificity = at_least(self.c.specificity[0], ("medium", "high"))
        if told and by_specificity is not None and VERIFIABLE.get(fold(told)) != by_specificity:
            self.note("verifiable", "Yes" if by_specificity else "No", f"specificity is {self.c.specificity[0]}")

    # Stars

    def star(self, key, ours):
        if not self.export.has(key):
            return
        folded = fold(self.export.name(key))
        published = flag(self.raw(folded))
        if published is None:
            if ours is not None:
                self.unpublished.append((self.export.name(key), ours))
        elif ours is None:
            self.note(folded, None, "a part is not assessed: " + self.parts())
        elif ours != published:
            self.note(folded, str(ours), self.parts())

    def parts(self):
        c = self.c
        return (f"verifiable {c.verifiable}, specificity {shown(c.specificity)}, relevant {c.relevant}, "
                f"impact {shown(c.impact)}, mid-term {shown(c.mid)}, end of term {shown(c.end)}")

    def stars(self):
        self.star("publishedStarPreJune2014", self.c.star_pre_june_2014())
        self.star("publishedStar2015", self.c.star_2015())
        self.star("publishedStarMidTerm", self.c.star(self.c.mid))
        self.star("publishedStarEndOfTerm", self.c.star(self.c.end))
        if self.raw("max star") is not None:
            end = self.raw("starred (current formula) end of term")
            middle = self.raw("starred (current formula) progress report")
            expected = end if flag(end) is not None else middle
            coded = flag(expected) is not None
            if (coded and self.raw("max star") != expected) or (not coded and flag(self.raw("max star")) is not None):
                self.note("max star", expected, f"published stars: mid-term {middle}, end of term {end}")

    # Completion

    def completion_codes(self):
        """Mid-term and end-of-term code as digits, or None."""
        return [COMPLETION_CODES.get(pair[0]) for pair in (self.c.mid, self.c.end)]

    def raw_completion(self):
        middle, end = self.completion_codes()
        both_pending = self.c.mid[1] == "NR" and self.c.end[1] == "NR"
        return end or middle or ("NR" if both_pending else "ND")

    def change(self):
        if not self.export.has("change"):
            return
        middle, end = self.completion_codes()
        told, kind = label(self.export.text(self.c.record, "change"), CHANGE)
        step = self.raw("_changecompletion")
        why = f"mid-term {shown(self.c.mid)}, end of term {shown(self.c.end)}"
        if middle and end:
            move = int(end) - int(middle)
            word = "Increase" if move > 0 else "Decrease" if move < 0 else "No Change"
            self.expect(fold(self.export.name("change")), word, why)
            if step is not None and step != str(move):
                self.note("_changecompletion", str(move), f"{why}; label is {shown((told, kind))}")
        else:
            if told is not None:
                self.note(fold(self.export.name("change")), None, why)
            if step is not None and re.fullmatch(r"-?\d+", step):
                self.note("_changecompletion", None, why)

    # Everything of the 2024 edition that rests on the above

    def derived(self):
        if self.export.generation != "2024":
            return
        c, raw = self.c, self.raw_completion()
        impact = c.impact[0]
        ambition = str(every(at_least(impact, ("moderate", "transformative")), c.relevant)) \
            if c.high_ambition() is not None else ("NR" if c.impact[1] == "NR" else "ND")
        complete = "1" if raw in ("4", "5") else "0"
        strong = "1" if c.strong_results() == 1 else "0"
        why = self.parts() + f", opened government {shown(c.opened)}, early results {shown(c.results)}"
        self.expect("raw completion", raw, why)
        largest = {"2": "0", "3": "1", "4": "2", "5": "3", "NR": "NR"}.get(raw, "ND")
        self.expect("max completion", largest, f"raw completion {raw}")
        self.expect("high completion", complete, f"raw completion {raw}")
        self.expect("comp assessed", "1" if raw in ("2", "3", "4", "5") else "0", f"raw completion {raw}")
        self.expect("high ambition", ambition, why)
        self.expect("ambition assessed", "1" if impact is not None or c.potential[0] is not None else "0", why)
        self.expect("high diog", strong, why)
        self.expect("diog assessed", "1" if c.opened[0] is not None or c.results[0] is not None else "0", why)
        only = "0" if c.end[0] is not None else "NR" if raw == "NR" else "1"
        self.expect("midterm only", only, why)
        self.outcome(ambition, complete, strong)
        self.constraint(raw)

    def outcome(self, ambition, complete, strong):
        why = f"high ambition {ambition}, high completion {complete}, high DIOG {strong}"
        flags = {
            "ambitious and complete, or diog": (ambition == "1" and complete == "1") or strong == "1",
            "ambitious but not complete": ambition == "1" and complete == "0" and strong == "0",
            "complete but not ambitious": ambition == "0" and complete == "1" and strong == "0",
            "not complete or ambitious": ambition == "0" and complete == "0" and strong == "0",
            "not reviewed": ambition == "NR",
        }
        for name, value in flags.items():
            self.expect(name, str(int(value)), why)
        self.expect("checksum", str(sum(flags.values())), why)
        score = next((points for points, value in zip(("4", "3", "2", "1", "-1"), flags.values()) if value), "1")
        self.expect("irm-based score", score, why)

    def constraint(self, raw):
        """OGP's word for the first failing step; not compared for plans of 2020 and later (other scales)."""
        c = self.c
        if c.is_late_era():
            return
        if self.raw("max star") == "1":
            expected = "STAR"
        elif self.export.text(c.record, "verifiable") == "NR":
            expected = "NR"
        elif c.verifiable == 0:
            expected = "Spec"
        elif c.relevant == 0:
            expected = "Rel"
        elif c.impact[0] in ("none", "unclear", "minor", "moderate"):
            expected = "PotImp"
        elif raw in ("0", "1", "2", "3"):
            expected = "Cmpl"
        else:
            expected = "FALSE"
        self.expect("binding constraint", expected, self.parts() + f", raw completion {raw}")

    def all(self):
        self.codes()
        self.stars()
        self.change()
        self.derived()
        return self.found


def disagreements(commitments):
    found, unpublished = [], Counter()
    for commitment in commitments:
        inspector = Disagreements(commitment)
        found += inspector.all()
        unpublished.update(f"{name} = {value}" for name, value in inspector.unpublished)
    by_column = Counter(item["column"] for item in found)
    return {"total": len(found), "rows": len({item["row"] for item in found}),
            "byColumn": dict(sorted(by_column.items())),
            "computableButNotPublished": dict(sorted(unpublished.items())),
            "disagreements": found}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("mode", choices=["rows", "totals", "disagreements"])
    parser.add_argument("file")
    parser.add_argument("--encoding", default="utf-8-sig")
    parser.add_argument("--indent", type=int, default=1)
    options = parser.parse_args()
    export = Export(options.file, options.encoding)
    commitments = [Commitment(export, number, record) for number, record in export.commitments]
    answer = {"generation": export.generation, "headerRow": export.header_row, "commitments": len(commitments),
              "milestones": export.milestones, "skipped": export.skipped}
    if options.mode == "rows":
        answer["rows"] = [commitment.as_row() for commitment in commitments]
    elif options.mode == "totals":
        answer["groups"] = totals(export, commitments)
    else:
        answer.update(disagreements(commitments))
    json.dump(answer, sys.stdout, ensure_ascii=False, indent=options.indent or None)
    sys.stdout.write("\n")


if __name__ == "__main__":
    main()
