"""One linear model a theme: fitting, rounding to whole numbers, and the score, exactly as the tool computes it."""
import math

import numpy as np
import scipy.sparse as sparse
from scipy.optimize import minimize

from features import THOUSAND, Phrases, count_weight, hit_weight

KINDS = ["phraseInTitle", "phraseInText", "cueInTitle", "cueInText", "partInTitle", "partInText"]
VOCABULARIES = ["explorer-2016", "sheet-2024"]
LEAST_ROWS = 5  # rows in which a stem occurs at least
PENALTY = 0.3  # on the weights of stems
KIND_PENALTY = 1.0  # on what a theme's weights of hits differ from those of all themes together
VOCABULARY_PENALTY = 0.5  # on what a vocabulary adds to a theme
BIAS_PENALTY = 0.3  # on what a theme's bias differs from how often its tags are given
ITERATIONS = 90
CHOSEN_BY = "legislative-openness"  # the theme by which the rows of 2024 were chosen
LEAST_WEIGHT = 100  # thousandths: smaller weights of stems are dropped


class Corpus:
    """Documents with everything that is counted in them, and the themes that OGP's tags mean."""

    def __init__(self, rows, documents, themes, links, phrase_lists, cue_lists, parts, silent):
        self.rows, self.themes = rows, themes
        place = {theme: at for at, theme in enumerate(themes)}
        shape = (len(rows), len(themes))
        self.truth, self.coded = np.zeros(shape), np.zeros(shape)
        for at, row in enumerate(rows):
            for tags, target in ((row.coded, self.coded), (row.present, self.truth)):
                for tag in tags:
                    for theme in links(tag):
                        target[at, place[theme]] = 1
        self.stems = [document.stems() for document in documents]
        self.silent = silent
        self.hits = [np.zeros(shape, dtype=np.int64) for _ in KINDS]
        phrases, cues = Phrases(phrase_lists), Phrases(cue_lists)
        for at, document in enumerate(documents):
            for found, in_title, in_text in ((phrases, 0, 1), (cues, 2, 3)):
                titles = found.hits(document.title) + found.hits(document.short)
                for theme, hits in titles.items():
                    self.hits[in_title][at, place[theme]] = hits if in_title else min(hits, 1)
                for theme, hits in found.hits(document.text).items():
                    self.hits[in_text][at, place[theme]] = hits
        for at, row in enumerate(rows):
            for theme, others in parts.get(row.vocabulary, {}).items():
                for other in others:
                    for kind in range(4):
                        self.hits[4 + kind % 2][at, place[theme]] += self.hits[kind][at, place[other]]
        weights = np.array([hit_weight(hits) for hits in range(1 + max(int(hits.max()) for hits in self.hits))])
        self.hit_weights = [weights[hits] for hits in self.hits]
        self.vocabulary = np.array([VOCABULARIES.index(row.vocabulary) for row in rows])


class Model:
    """Whole numbers: thousandths of the logit."""

    def __init__(self, vocabulary, weights, bias, shift, kinds):
        self.vocabulary, self.weights, self.bias, self.shift, self.kinds = vocabulary, weights, bias, shift, kinds

    def score(self, corpus, places, knows_vocabulary=True):
        """The logits of some documents in thousandths: rounded towards zero, like the tool's."""
        counts, norms = counted(corpus, places, self.vocabulary)
        sums = (counts @ self.weights).astype(np.int64)
        norms = norms[:, None]
        logits = np.sign(sums) * (np.abs(sums) // norms) + self.bias
        if knows_vocabulary:
            logits = logits + self.shift[corpus.vocabulary[places]]
        hits = np.zeros_like(logits)
        for kind, weights in enumerate(corpus.hit_weights):
            hits += weights[places] * self.kinds[kind]
        return logits + np.sign(hits) * (np.abs(hits) // THOUSAND)


def counted(corpus, places, vocabulary):
    """The weights of counts of known stems, and the length of each document, all in thousandths."""
    data, columns, starts, norms = [], [], [0], []
    for at in places:
        squares = 0
        for stem, count in corpus.stems[at].items():
            if stem in vocabulary:
                weight = count_weight(count)
                data.append(weight)
                columns.append(vocabulary[stem])
                squares += weight * weight
        starts.append(len(columns))
        norms.append(max(1, math.isqrt(squares)))
    shape = (len(places), len(vocabulary))
    return sparse.csr_matrix((np.array(data, dtype=np.int64), columns, starts), shape=shape), np.array(norms)


def train(corpus, places):
    """A model of some of the documents."""
    occurrences = {}
    for at in places:
        for stem in corpus.stems[at]:
            occurrences[stem] = occurrences.get(stem, 0) + 1
    known = [stem for stem, rows in occurrences.items() if rows >= LEAST_ROWS and stem not in corpus.silent]
    vocabulary = {stem: at for at, stem in enumerate(sorted(known))}
    counts, norms = counted(corpus, places, vocabulary)
    stems = sparse.diags(1 / norms) @ counts.astype(float)
    hits = [weights[places] / THOUSAND for weights in corpus.hit_weights]
    truth, coded = corpus.truth[places], corpus.coded[places]
    shift = np.zeros((len(places), len(VOCABULARIES)))
    shift[np.arange(len(places)), corpus.vocabulary[places]] = 1
    weights, bias, pooled, kinds, shifts = fit(stems, hits, shift, truth, coded)
    taught = truth.sum(0) > 0
    rare = taught & (truth.sum(0) <= 40)
    for theme in np.flatnonzero(~taught):
        # Nothing to learn from: phrases count as they do for all themes, and the theme is as rare as rare ones.
        weights[:, theme], bias[theme], shifts[:, theme] = 0, bias[rare].mean(), 0
        kinds[:, theme] = 0
    # The part of the sheet of 2024 holds only commitments on parliaments and laws, so how often these occur in it says
    # nothing about others.
    for theme, name in enumerate(corpus.themes):
        if name == CHOSEN_BY:
            shifts[VOCABULARIES.index("sheet-2024"), theme] = 0
    whole = np.rint(weights * THOUSAND).astype(np.int64)
    whole[np.abs(whole) < LEAST_WEIGHT] = 0
    return Model(vocabulary, whole, np.rint(bias * THOUSAND).astype(np.int64),
                 np.rint(shifts * THOUSAND).astype(np.int64),
                 np.rint((pooled[:, None] + kinds) * THOUSAND).astype(np.int64))


def fit(stems, hits, shift, truth, coded):
    """Logistic regression for all themes at once, with weights of hits that themes share and then differ in."""
    features, themes, kinds = stems.shape[1], truth.shape[1], len(hits)
    transposed = stems.T.tocsr()
    usual = np.log((truth.sum(0) + 0.5) / (coded.sum(0) + 20))
    sizes = [features * themes, themes, kinds, kinds * themes, shift.shape[1] * themes]
    ends = np.cumsum(sizes)

    def parts(values):
        a, b, c, d, e = np.split(values, ends[:-1])
        return a.reshape(features, themes), b, c, d.reshape(kinds, themes), e.reshape(-1, themes)

    def loss(values):
        weights, bias, pooled, own, shifts = parts(values)
        logits = stems @ weights + bias + shift @ shifts
        for kind in range(kinds):
            logits += hits[kind] * (pooled[kind] + own[kind])
        error = coded * (1 / (1 + np.exp(-logits)) - truth)
        by_kind = [error * hit for hit in hits]
        total = (coded * (np.logaddexp(0, logits) - truth * logits)).sum()
        total += PENALTY / 2 * (weights**2).sum() + KIND_PENALTY / 2 * (own**2).sum()
        total += VOCABULARY_PENALTY / 2 * (shifts**2).sum() + BIAS_PENALTY / 2 * ((bias - usual) ** 2).sum()
        gradient = [transposed @ error + PENALTY * weights, error.sum(0) + BIAS_PENALTY * (bias - usual),
                    np.array([part.sum() for part in by_kind]),
                    np.array([part.sum(0) for part in by_kind]) + KIND_PENALTY * own,
                    shift.T @ error + VOCABULARY_PENALTY * shifts]
        return total, np.concatenate([part.ravel() for part in gradient])

    start = np.zeros(ends[-1])
    start[ends[0]:ends[1]] = usual
    result = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": ITERATIONS})
    return parts(result.x)
