"""What `ogp themes suggest` should say of an OGP export, computed from the data files alone.

Usage: theme_suggestions.py VOCABULARY. Prints one line for each commitment, in input order: a JSON object of themes, each with
its tier and its score in thousandths. Reads the export in the folder that OGP_REAL_DATA names. Needs nothing but Python.
"""
import json
import math
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "Benchmarks" / "themes"))

import exports
from features import Document, Phrases, count_weight, hit_weight


def pairs(text):
    return [(word, int(number)) for word, number in (pair.split() for pair in text.split(", ") if pair)]


def towards_zero(number, divisor):
    return abs(number) // divisor * (1 if number >= 0 else -1)


class Model:
    def __init__(self):
        with open(exports.CATALOGUES / "theme-words.json", encoding="utf-8") as source:
            self.data = json.load(source)
        self.stems = set(self.data["stems"].split())
        self.weights = [dict(pairs(theme["for"]) + pairs(theme["against"])) for theme in self.data["themes"]]
        self.curve = [(int(logit), score) for logit, score in pairs(self.data["scores"])]
        phrases, cues = exports.phrases()
        self.phrases, self.cues = Phrases(phrases), Phrases(cues)

    def suggestions(self, row):
        document = Document(row.title, row.short_title, row.text)
        counts = {stem: count_weight(count) for stem, count in document.stems().items() if stem in self.stems}
        norm = max(1, math.isqrt(sum(weight * weight for weight in counts.values())))
        hits = self.hits(document)
        tiers = next(tier for tier in self.data["tiers"] if tier["vocabulary"] == row.vocabulary)
        found = {}
        for theme, weights in zip(self.data["themes"], self.weights):
            lists = {entry["id"]: entry for entry in theme["vocabularies"]}
            own = lists.get(row.vocabulary)
            logit = towards_zero(sum(weights.get(stem, 0) * weight for stem, weight in counts.items()), norm)
            logit += theme["bias"] + (own["bias"] if own else 0)
            logit += towards_zero(self.from_hits(theme, own["parts"] if own else [], hits), 1000)
            is_learned = own is not None and theme["rows"] >= self.data["fewExamples"]
            outright = not is_learned and hits["phraseInTitle"][theme["id"]] > 0
            named = hits["phraseInTitle"][theme["id"]] + hits["phraseInText"][theme["id"]]
            tier = self.tier(logit, tiers, own is not None, outright, named)
            if tier:
                found[theme["id"]] = [tier, self.score(logit)]
        return found

    def hits(self, document):
        phrase = self.phrases.hits(document.title) + self.phrases.hits(document.short)
        cue = self.cues.hits(document.title) + self.cues.hits(document.short)
        for theme in phrase:
            phrase[theme] = 1
        return {"phraseInTitle": phrase, "phraseInText": self.phrases.hits(document.text), "cueInTitle": cue,
                "cueInText": self.cues.hits(document.text)}

    @staticmethod
    def from_hits(theme, parts, hits):
        total = sum(theme[kind] * hit_weight(found[theme["id"]]) for kind, found in hits.items())
        for place in ("Title", "Text"):
            together = sum(hits[kind + "In" + place][part] for kind in ("phrase", "cue") for part in parts)
            total += theme["partIn" + place] * hit_weight(together)
        return total

    @staticmethod
    def tier(logit, tiers, is_measured, outright, named):
        if logit >= tiers["strong"] and is_measured:
            return "strong"
        if logit >= tiers["suggested"] or outright:
            return "suggested"
        return "mentioned" if logit >= tiers["mentioned"] or named else None

    def score(self, logit):
        if logit <= self.curve[0][0]:
            return self.curve[0][1]
        if logit >= self.curve[-1][0]:
            return self.curve[-1][1]
        above = next(at for at, (place, _) in enumerate(self.curve) if place > logit)
        (low, low_score), (high, high_score) = self.curve[above - 1], self.curve[above]
        return low_score + towards_zero((high_score - low_score) * (logit - low), high - low)


def main():
    model = Model()
    for row in exports.rows():
        if row.vocabulary == sys.argv[1]:
            print(json.dumps(model.suggestions(row), sort_keys=True))


if __name__ == "__main__":
    main()
