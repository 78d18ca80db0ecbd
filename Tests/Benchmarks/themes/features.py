"""What is counted in a commitment: stems, and hits of phrases and cues in its title and in its text."""
import math
from collections import Counter

from folding import fold

SHORTEST = 3  # letters of a word that counts at all
STEM = 6  # letters of a word that count
TITLE = 2  # how often a word of the title counts
TEXT_WORDS = 600  # words of the text that count
THOUSAND = 1000


LOGARITHMS = [round(THOUSAND * math.log(number)) for number in range(1, 201)]  # of 1 to 200, in thousandths


def count_weight(count):
    """How much a word counts that occurs so often, in thousandths: 1 + ln n."""
    return THOUSAND + hit_weight(count - 1)


def hit_weight(hits):
    """How much hits of phrases count, in thousandths: ln (1 + n)."""
    return LOGARITHMS[min(hits, len(LOGARITHMS) - 1)]


class Document:
    """The words of a commitment: its title (with the short title where that differs) and its text."""

    def __init__(self, title, short_title, text):
        self.title = [word for word, _, _ in fold(title)]
        short = [word for word, _, _ in fold(short_title)]
        self.short = short if short != self.title else []
        self.text = [word for word, _, _ in fold(text)][:TEXT_WORDS]

    def stems(self):
        """Each stem with how often it counts."""
        counts = Counter()
        for words, weight in ((self.title, TITLE), (self.short, TITLE), (self.text, 1)):
            for word in words:
                if len(word) >= SHORTEST and not all("0" <= letter <= "9" for letter in word):
                    counts[word[:STEM]] += weight
        return counts


class Phrases:
    """Phrases of all themes, found by their first word."""

    def __init__(self, lists):
        self.exact, self.prefix, self.lengths = {}, {}, set()
        for theme, phrases in lists.items():
            for phrase in phrases:
                pattern = [(self._folded(word.rstrip("*")), word.endswith("*")) for word in phrase.split()]
                pattern = [(word, open_end and place == len(words) - 1) for words, open_end in pattern
                           for place, word in enumerate(words)]
                if not pattern:
                    continue
                word, is_open = pattern[0]
                table = self.prefix if is_open else self.exact
                table.setdefault(word, []).append((theme, pattern[1:]))
                if is_open:
                    self.lengths.add(len(word))

    @staticmethod
    def _folded(word):
        return [folded for folded, _, _ in fold(word)]

    def hits(self, words):
        """How many words of a text begin a phrase, for each theme."""
        found = Counter()
        for place, word in enumerate(words):
            candidates = list(self.exact.get(word, ()))
            for length in self.lengths:
                if length <= len(word):
                    candidates += self.prefix.get(word[:length], ())
            themes = {theme for theme, rest in candidates if self._follows(rest, words, place + 1)}
            for theme in themes:
                found[theme] += 1
        return found

    @staticmethod
    def _follows(rest, words, place):
        if place + len(rest) > len(words):
            return False
        return all(words[place + step].startswith(word) if is_open else words[place + step] == word
                   for step, (word, is_open) in enumerate(rest))
