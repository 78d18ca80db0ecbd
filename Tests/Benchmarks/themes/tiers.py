"""Thresholds of the tiers, and scores between 0 and 1, from logits of commitments that a model was not trained on."""
import numpy as np
from scipy.optimize import minimize

from model import VOCABULARIES

# The least precision in each vocabulary, above what is asked for (0.88 and 0.75), so that it holds for other members too.
LEAST = {
    "explorer-2016": {"strong": 0.89, "suggested": 0.77, "mentioned": 0.62},
    "sheet-2024": {"strong": 0.90, "suggested": 0.785, "mentioned": 0.62},
}


# With fewer tagged commitments than this, or none in a list of tags, a phrase in the title that names the theme is enough.
FEW_EXAMPLES = 10


def named_outright(corpus, known):
    """Where the title names a theme of which too few of the known commitments are tagged to learn from, in any list or in the row's."""
    few = corpus.truth[known].sum(0) < FEW_EXAMPLES
    measured = np.array([corpus.coded[corpus.vocabulary == number].any(0) for number in range(len(VOCABULARIES))])
    return (few[None, :] | ~measured[corpus.vocabulary]) & (corpus.hits[0] > 0)


def thresholds(logits, corpus, places):
    """For each vocabulary the smallest logits from which on the precision is at least as asked: strong, suggested, mentioned."""
    found = np.zeros((len(VOCABULARIES), 3), dtype=np.int64)
    for number, vocabulary in enumerate(VOCABULARIES):
        some = (corpus.coded[places] > 0) & (corpus.vocabulary[places] == number)[:, None]
        for tier, least in enumerate(LEAST[vocabulary].values()):
            found[number, tier] = smallest(logits[some], corpus.truth[places][some], least)
    return found


def smallest(logits, truth, least):
    order = np.argsort(-logits, kind="stable")
    precision = np.cumsum(truth[order]) / np.arange(1, len(order) + 1)
    enough = np.flatnonzero(precision >= least)
    return logits[order[enough[-1]]] if len(enough) else logits.max() + 1


def scores(logits, corpus, places):
    """Pairs of a logit and the share of tags at it, both in thousandths, on a grid: a logistic curve through what was seen."""
    coded = corpus.coded[places] > 0
    seen, truth = logits[coded] / 1000, corpus.truth[places][coded]

    def loss(values):
        line = values[0] * seen + values[1]
        error = 1 / (1 + np.exp(-line)) - truth
        return (np.logaddexp(0, line) - truth * line).sum(), np.array([(error * seen).sum(), error.sum()])

    slope, start = minimize(loss, [1.0, 0.0], jac=True).x
    grid = range(-6000, 6001, 500)
    return [(at, int(round(1000 / (1 + np.exp(-(slope * at / 1000 + start)))))) for at in grid]
