"""Writes `theme-words.json`: the words and weights by which `ogp themes suggest` finds themes.

Usage: train.py [OUTPUT]. Reads the exports in the folder that OGP_REAL_DATA names. Needs numpy and scipy.
"""
import json
import os
import sys

os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np

import exports
import tiers
from features import LOGARITHMS, SHORTEST, STEM, TEXT_WORDS, TITLE, Document
from model import KINDS, VOCABULARIES, Corpus, train

SEED = 7
FOLDS = 5


def corpus_of_all():
    rows = exports.rows()
    themes, links = exports.crosswalk()
    phrases, cues = exports.phrases()
    documents = [Document(row.title, row.short_title, row.text) for row in rows]
    return Corpus(rows, documents, themes, lambda tag: links.get(exports.key(tag), []), phrases, cues, exports.parts(),
                  exports.silent_stems(STEM))


def folds(corpus, seed, places=None):
    """A number for each document, the same for all commitments of one member, under any name."""
    members = sorted({row.member for row in corpus.rows})
    number = dict(zip(members, np.random.default_rng(seed).permutation(len(members)) % FOLDS))
    found = np.array([number[row.member] for row in corpus.rows])
    return found if places is None else found[places]


def unseen_logits(corpus, places, seed):
    """The logits of documents, each from a model that was trained on other members."""
    fold = folds(corpus, seed, places)
    logits = np.zeros((len(places), len(corpus.themes)), dtype=np.int64)
    for number in np.unique(fold):
        model = train(corpus, places[fold != number])
        logits[fold == number] = model.score(corpus, places[fold == number])
    return logits


def document(corpus, model, limits, curve):
    stems = sorted(model.vocabulary, key=model.vocabulary.get)
    parts = exports.parts()
    themes = []
    for at, theme in enumerate(corpus.themes):
        weights = sorted(((int(weight), stems[stem]) for stem, weight in enumerate(model.weights[:, at]) if weight),
                         key=lambda pair: (-abs(pair[0]), pair[1]))
        entry = {"id": theme, "rows": int(corpus.truth[:, at].sum()), "bias": int(model.bias[at])}
        entry["vocabularies"] = [
            {"id": name, "bias": int(model.shift[number, at]), "parts": parts.get(name, {}).get(theme, [])}
            for number, name in enumerate(VOCABULARIES) if corpus.coded[corpus.vocabulary == number, at].any()]
        for kind, name in enumerate(KINDS):
            entry[name] = int(model.kinds[kind, at])
        entry["for"] = ", ".join(f"{stem} {weight}" for weight, stem in weights if weight > 0)
        entry["against"] = ", ".join(f"{stem} {weight}" for weight, stem in weights if weight < 0)
        themes.append(entry)
    return {
        "schema": "ogp-theme-words/1", "version": "1.0.0",
        "note": "Written by Tests/Benchmarks/themes/train.py; do not edit. Weights and biases are thousandths of a logit.",
        "commitments": len(corpus.rows), "members": len({row.member for row in corpus.rows}),
        "stem": STEM, "shortest": SHORTEST, "titleCounts": TITLE, "textWords": TEXT_WORDS, "fewExamples": tiers.FEW_EXAMPLES,
        "logarithms": " ".join(map(str, LOGARITHMS)),
        "tiers": [{"vocabulary": name, **dict(zip(("strong", "suggested", "mentioned"), map(int, of_one)))}
                  for name, of_one in zip([*VOCABULARIES, "other"], [*limits, limits.max(0)])],
        "scores": ", ".join(f"{logit} {score}" for logit, score in curve),
        "vocabularies": [{"id": VOCABULARIES[0], "alike": ["combined-2015"]}, {"id": VOCABULARIES[1], "alike": []}],
        "stems": " ".join(stems), "themes": themes,
    }


def main():
    output = sys.argv[1] if len(sys.argv) > 1 else exports.CATALOGUES / "theme-words.json"
    corpus = corpus_of_all()
    every = np.arange(len(corpus.rows))
    logits = unseen_logits(corpus, every, SEED)
    written = document(corpus, train(corpus, every), tiers.thresholds(logits, corpus, every),
                       tiers.scores(logits, corpus, every))
    themes = written.pop("themes")
    with open(output, "w", encoding="utf-8") as target:
        head = json.dumps(written, ensure_ascii=False, indent=1)
        entries = ",\n".join(theme_text(theme) for theme in themes)
        target.write(head[:-2] + ',\n "themes": [\n' + entries + "\n ]\n}\n")
    print(written["tiers"], written["scores"], sep="\n")


def theme_text(theme):
    """One theme, with each list of words on a line of its own."""
    words = {name: theme.pop(name) for name in ("for", "against")}
    head = json.dumps(theme, ensure_ascii=False)
    lines = [f'   "{name}": {json.dumps(text, ensure_ascii=False)}' for name, text in words.items()]
    return "  " + head[:-1] + ",\n" + ",\n".join(lines) + "}"


if __name__ == "__main__":
    main()
