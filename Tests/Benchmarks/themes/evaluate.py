"""Measures suggestions of themes against OGP's own tags, on commitments of members that were not trained on.

Usage:
  evaluate.py                     trains and measures by cross-validation over members; thresholds come from inner folds
  evaluate.py --wide CATALOGUE    the same, also against a crosswalk in which a tag may mean several themes
  evaluate.py --tool NDJSON VOCABULARY
                                  measures what `ogp themes suggest --format ndjson` said of one export, in input order

Reads the exports in the folder that OGP_REAL_DATA names. Needs numpy and scipy. Prints Markdown.
"""
import argparse
import json

import train  # sets the number of threads before numpy starts
import numpy as np

import exports
import tiers

PARTITIONS = (101, 202, 303)


def nested(corpus, seed):
    """Logits and tiers of every document, by models and thresholds that have not seen its member."""
    fold = train.folds(corpus, seed)
    logits = np.zeros(corpus.truth.shape, dtype=np.int64)
    limits = np.zeros((len(corpus.rows), 3), dtype=np.int64)
    named = np.zeros(corpus.truth.shape, dtype=bool)
    for number in np.unique(fold):
        known, unseen = np.flatnonzero(fold != number), np.flatnonzero(fold == number)
        inner = train.unseen_logits(corpus, known, seed + 1)
        limits[unseen] = tiers.thresholds(inner, corpus, known)[corpus.vocabulary[unseen]]
        named[unseen] = tiers.named_outright(corpus, known)[unseen]
        logits[unseen] = train.train(corpus, known).score(corpus, unseen)
    strong = logits >= limits[:, :1]
    # A theme that the vocabulary has no tag for is never strong: nothing was measured there.
    strong &= corpus.coded > 0
    return logits, strong, (logits >= limits[:, 1:2]) | named


def figures(truth, coded, said, some):
    """Precision, recall, and the numbers they come from; what was not coded counts neither way."""
    counted = (coded > 0) & some[:, None]
    right = int((truth[counted] * said[counted]).sum())
    offered, given = int(said[counted].sum()), int(truth[counted].sum())
    return right, offered, given


def table(title, groups, sets):
    print(f"\n{title}\n\n| | rows | tags | suggested: precision | recall | strong: precision | recall |\n| --- " + "| ---: " * 6 + "|")
    for name, some in groups:
        sums = np.zeros((2, 3))
        for truth, coded, strong, suggested in sets:
            sums += [figures(truth, coded, suggested, some), figures(truth, coded, strong, some)]
        cells = [f"{right / max(1, offered):.2f} | {right / max(1, given):.2f}" for right, offered, given in sums]
        rows, tags = int(some.sum()), int(sums[0][2] / len(sets))
        print(f"| {name} | {rows} | {tags} | " + " | ".join(cells) + " |")


def groups(corpus):
    language = np.array([row.language() for row in corpus.rows])
    vocabulary = np.array([row.vocabulary for row in corpus.rows])
    every = np.ones(len(corpus.rows), dtype=bool)
    names = {"en": "English", "es": "Spanish", "pt": "Portuguese"}
    found = [("all", every)]
    found += [(name, vocabulary == name) for name in sorted(set(vocabulary))]
    found += [(name, language == code) for code, name in names.items()]
    return found + [(f"{names[code]}, {name}", (language == code) & (vocabulary == name))
                    for code in ("en", "es") for name in sorted(set(vocabulary))]


def by_theme(corpus, sets):
    print("\n| theme | tags | suggested: precision | recall | strong: precision | recall |\n| --- " + "| ---: " * 5 + "|")
    for at in np.argsort(-corpus.truth.sum(0), kind="stable"):
        if corpus.truth[:, at].sum() == 0:
            continue
        cells = []
        for tier in (3, 2):
            right = sum((each[0][:, at] * each[tier][:, at] * each[1][:, at]).sum() for each in sets)
            offered = sum((each[tier][:, at] * each[1][:, at]).sum() for each in sets)
            given = sum(each[0][:, at].sum() for each in sets)
            cells.append(f"{right / offered:.2f} | {right / given:.2f}" if offered else "none | 0.00")
        print(f"| {corpus.themes[at]} | {int(corpus.truth[:, at].sum())} | " + " | ".join(cells) + " |")


def truth_of(corpus, links):
    place = {theme: at for at, theme in enumerate(corpus.themes)}
    truth, coded = np.zeros(corpus.truth.shape), np.zeros(corpus.truth.shape)
    for at, row in enumerate(corpus.rows):
        for tags, target in ((row.coded, coded), (row.present, truth)):
            for tag in tags:
                for theme in links.get(exports.key(tag), []):
                    target[at, place[theme]] = 1
    return truth, coded


def cross_validate(wide):
    corpus = train.corpus_of_all()
    runs = [nested(corpus, seed) for seed in PARTITIONS]
    sets = [(corpus.truth, corpus.coded, strong, suggested) for _, strong, suggested in runs]
    table("One tag, one theme (the crosswalk of `ogp export`):", groups(corpus), sets)
    everything = np.ones(corpus.truth.shape)
    table("The same, where a theme without a tag in the vocabulary counts as wrong:", groups(corpus)[:3],
          [(truth, everything, strong, suggested) for truth, _, strong, suggested in sets])
    for seed, single in zip(PARTITIONS, sets):
        table(f"One partition alone (seed {seed}):", groups(corpus)[:3], [single])
    if wide:
        truth, coded = truth_of(corpus, exports.wide_crosswalk(wide))
        table("A tag may mean several themes:", groups(corpus)[:3],
              [(truth, coded, strong, suggested) for _, _, strong, suggested in sets])
    chosen = corpus.themes.index("legislative-openness")
    without = np.array(corpus.coded)
    without[:, chosen] = 0
    table("Without `legislative-openness`, by which the rows of 2024 were chosen:", groups(corpus)[:3],
          [(truth, without, strong, suggested) for truth, _, strong, suggested in sets])
    by_theme(corpus, sets)


def measure_tool(path, vocabulary):
    rows = [row for row in exports.rows() if row.vocabulary == vocabulary]
    themes, links = exports.crosswalk()
    with open(path, encoding="utf-8") as source:
        said = [json.loads(line) for line in source]
    assert len(said) == len(rows), f"{len(said)} lines for {len(rows)} rows"
    for tiers_counted in (("strong",), ("strong", "suggested")):
        right = offered = given = 0
        for row, line in zip(rows, said):
            truth = {theme for tag in row.present for theme in links.get(exports.key(tag), [])}
            coded = {theme for tag in row.coded for theme in links.get(exports.key(tag), [])}
            found = {each["theme"] for each in line["suggestions"] if each["tier"] in tiers_counted} & coded
            right, offered, given = right + len(found & truth), offered + len(found), given + len(truth)
        print(f"{' and '.join(tiers_counted)}: precision {right / offered:.3f}, recall {right / given:.3f}")


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--wide")
    options.add_argument("--tool", nargs=2, metavar=("NDJSON", "VOCABULARY"))
    chosen = options.parse_args()
    if chosen.tool:
        measure_tool(*chosen.tool)
    else:
        cross_validate(chosen.wide)


if __name__ == "__main__":
    main()
